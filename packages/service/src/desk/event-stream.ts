import type { ServerResponse } from 'node:http';

/** Writes one event of a stream of server-sent events, with JSON as its data. */
export function writeEvent(response: ServerResponse, name: string, data: unknown): void {
  response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}
