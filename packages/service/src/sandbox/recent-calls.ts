import type { Json } from '@botrules/core';
import type { PlatformError } from './platform-errors.js';

/** A call as the sandbox tells of it. */
export interface ShownCall {
  /** `messages`, `pass_thread_control`, … */
  readonly path: string;
  readonly body: { readonly [key: string]: Json };
  /** The name of the refusal that it was answered with. */
  readonly refused?: PlatformError | undefined;
}

/** What a sandbox was sent lately, for whoever waits for the answer to a click. */
export class RecentCalls {
  readonly #calls: ShownCall[] = [];
  #count = 0;

  add({ path, body, refused }: ShownCall): void {
    this.#calls.push({ path, body, refused });
    this.#count++;
    if (this.#calls.length > 1000) this.#calls.shift();
  }

  /** The calls to a person behind the first `after` of all, and how many all are. */
  since(after: number, person: string): { readonly calls: readonly ShownCall[]; count: number } {
    const fresh = this.#calls.slice(Math.max(0, this.#calls.length - (this.#count - after)));
    return { calls: fresh.filter(({ body }) => recipientOf(body) === person), count: this.#count };
  }
}

function recipientOf({ recipient }: ShownCall['body']): unknown {
  return typeof recipient === 'object' && recipient !== null && !Array.isArray(recipient)
    ? (recipient as { readonly id?: unknown }).id
    : undefined;
}
