import type { Value } from '../model/database.js';
import type { State } from '../model/entry.js';

/** Which events or conversations are wanted; what is not said is not looked at. */
export interface DeskFilter {
  readonly channel?: string | undefined;
  /** The account of the channel, as events say it. */
  readonly page?: string | undefined;
  /** A rule that had a say; empty for events that no rule took. */
  readonly rule?: string | undefined;
  /** A part of the reason why it waits or died. */
  readonly reason?: string | undefined;
  /** What it waits for, as steps say it, or one of `unsaid`. */
  readonly cause?: string | undefined;
  /** Of events: what became of them; `decided` for all that were decided. */
  readonly state?: State | 'decided' | undefined;
}

/** A part of a statement and the values of its places, which go on from those before. */
export class Conditions {
  readonly values: Value[];
  readonly #texts: string[] = [];

  constructor(values: readonly Value[]) {
    this.values = [...values];
  }

  /** Adds a condition; `?` stands for the value. */
  add(text: string, value?: Value): void {
    if (value === undefined) {
      this.#texts.push(text);
      return;
    }
    this.values.push(value);
    this.#texts.push(text.replaceAll('?', `$${this.values.length}`));
  }

  /** All of them as one, which is 1 where they hold. */
  get text(): string {
    const all =
      this.#texts.length === 0 ? '1 = 1' : this.#texts.map((one) => `(${one})`).join(' and ');
    return `case when ${all} then 1 else 0 end`;
  }
}

const noCause = `coalesce(p.steps, '') not like '%"cause":%' and coalesce(p.steps, '') not like '%"begun"%'`;

/** What conversations may be that wait for something which no step says, by its name. */
const unsaid: Readonly<Record<string, string | undefined>> = {
  working: `p.steps like '%"begun"%'`,
  typing: noCause,
  next: noCause,
  deciding: 'c.open is null and c.holder is not null',
  trouble: 'c.tries > 0 and c.ready_at is not null',
};

/**
 * What rows are first told by, roughly: what a text looks like is enough here, since the few that are left are looked at
 * once more by `fits`. To read each as JSON would take many times as long.
 */
export function roughly(
  conditions: Conditions,
  { channel, page, rule, reason, cause, state }: DeskFilter,
): void {
  if (channel !== undefined) conditions.add('c.channel is null or c.channel = ?', channel);
  if (page !== undefined) conditions.add('c.account is null or c.account = ?', page);
  if (rule !== undefined) {
    const text = `"rule":${rule === '' ? 'null' : JSON.stringify(rule)}`;
    conditions.add('e.decision like ?', `%${asPattern(text)}%`);
  }
  if (state === 'decided') conditions.add('e.decision is not null');
  else if (state !== undefined) conditions.add('p.state = ?', state);
  if (cause !== undefined)
    conditions.add(
      unsaid[cause] ?? 'p.steps like ?',
      unsaid[cause] ? undefined : `%"cause":"${asPattern(cause)}"%`,
    );
  if (reason !== undefined)
    conditions.add('lower(p.reason) like ?', `%${asPattern(reason.toLowerCase())}%`);
}

/** What stands for itself in a pattern; anything else may be one character or more. */
function asPattern(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} .,:;=+/'"()-]+/gu, '%');
}
