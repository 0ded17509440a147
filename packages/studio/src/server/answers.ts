import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Translation } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { decode } from './files.js';

/** A request that cannot be answered as it is asked. */
export class StudioError extends Error {
  readonly status: number;
  readonly #message: () => string;
  readonly #hint: () => string;

  /**
   * @param message made when it is known in which language it is told
   * @param hint made then as well
   */
  constructor(status: number, message: () => string, hint: () => string) {
    super(message());
    this.status = status;
    this.#message = message;
    this.#hint = hint;
  }

  /** What is answered, in the language that is spoken just now. */
  get body(): { readonly message: string; readonly hint: string } {
    return { message: this.#message(), hint: this.#hint() };
  }
}

/** The language that a request asks for in `Accept-Language`; `undefined` for English. */
export async function languageOf({ headers }: IncomingMessage): Promise<Translation | undefined> {
  if (!/^de\b/i.test(headers['accept-language'] ?? '')) return undefined;
  return (await import('./words/de.js')).german;
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
        () => say`This is longer than ${limit / 1024 / 1024} MB.`,
        () => say`Divide the file into several.`,
      );
    }
    chunks.push(chunk);
  }
  const text = decode(Buffer.concat(chunks));
  if (text === undefined) {
    throw new StudioError(
      422,
      () => say`This is not UTF-8.`,
      () => say`Save the file as UTF-8.`,
    );
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
    throw new StudioError(
      422,
      () => say`The body is not JSON.`,
      () => say`Send an object as JSON.`,
    );
  }
}
