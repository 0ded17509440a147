import type { IncomingMessage } from 'node:http';
import { say } from '@botrules/core/tooling';
import { DeskRefusal } from './desk-request.js';

const mostBytes = 1024 * 1024;

/** The body of a request as JSON. Only what says that it is JSON is read: a form on another page cannot say so. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new DeskRefusal(
      415,
      () => say`The request does not say that its body is JSON.`,
      () => say`Send Content-Type: application/json.`,
    );
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > mostBytes) throw new DeskRefusal(413, () => say`The body is larger than 1 MB.`);
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new DeskRefusal(400, () => say`The body is not JSON.`);
  }
}
