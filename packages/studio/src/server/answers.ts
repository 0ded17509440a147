import type { IncomingMessage, ServerResponse } from 'node:http';
import { decode } from './files.js';

/** A request that cannot be answered as it is asked. */
export class StudioError extends Error {
  readonly status: number;
  readonly hint: string;

  constructor(status: number, message: string, hint: string) {
    super(message);
    this.status = status;
    this.hint = hint;
  }
}

/** What every answer says to the browser. */
export const everyAnswer: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Answers with JSON. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { ...everyAnswer, 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

/**
 * The text of a request's body.
 *
 * @throws {StudioError} where it is longer than `limit` bytes, or is not UTF-8
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) {
      throw new StudioError(
        413,
        `This is longer than ${limit / 1024 / 1024} MB.`,
        'Divide the file into several.',
      );
    }
    chunks.push(chunk);
  }
  const text = decode(Buffer.concat(chunks));
  if (text === undefined) {
    throw new StudioError(422, 'This is not UTF-8.', 'Save the file as UTF-8.');
  }
  return text;
}

/**
 * The JSON of a request's body.
 *
 * @throws {StudioError} where it is none
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const text = await readBody(request, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw new StudioError(422, 'The body is not JSON.', 'Send an object as JSON.');
  }
}
