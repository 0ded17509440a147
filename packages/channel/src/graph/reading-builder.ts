import type { Event } from '@botrules/core';
import { say, spokenTag } from '@botrules/core/tooling';
import { WebhookError } from '../parse-body.js';
import type { Problem } from '../problem.js';
import type { Reading, Undelivered } from '../reading.js';

/**
 * Ten times as many as the platform puts into one body. Reading more would hold up a process for seconds, in which it
 * answers nobody.
 */
const mostUpdates = 10_000;

/** What is found while a body is gone through, entry by entry. */
export class ReadingBuilder {
  /** In the order of the body. */
  readonly events: Event[] = [];
  /** Messages that did not arrive. */
  readonly undelivered: Undelivered[] = [];
  readonly #skipped = new Map<string, number>();
  readonly #problems: Problem[] = [];
  #updates = 0;

  /** Counts an entry or update. Throws `WebhookError` if there are too many. */
  count(): void {
    if (++this.#updates <= mostUpdates) return;
    const most = mostUpdates.toLocaleString(spokenTag());
    throw new WebhookError('too-many', say`The body has more than ${most} entries and updates.`);
  }

  /** Something is not for rules. */
  skip(kind: string, count = 1): void {
    this.#skipped.set(kind, (this.#skipped.get(kind) ?? 0) + count);
  }

  /** Something is broken: where, and a sentence. */
  report(at: string, message: string): void {
    this.#problems.push({ at, message });
  }

  /** All that was found. */
  reading(): Reading {
    const { events, undelivered } = this;
    const skipped = Object.fromEntries(this.#skipped);
    const failed = undelivered.length > 0 && { undelivered };
    return { events, skipped, problems: this.#problems, ...failed };
  }
}

/** The path of a key below another path. */
export function within(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}
