import type { Value } from '../model/database.js';
import type { State } from '../model/entry.js';

/** Which events or conversations are wanted; keys that are left out exclude nothing. */
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

/** Conditions of a statement, and the values of their placeholders, behind those of the values given. */
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

/** How conversations are found whose cause for waiting no step says, by the name of the cause. */
const unsaid: Readonly<Record<string, string | undefined>> = {
  working: `p.steps like '%"begun"%'`,
  typing: noCause,
  next: noCause,
  deciding: 'c.open is null and c.holder is not null',
  trouble: 'c.tries > 0 and c.ready_at is not null',
};

/**
 * Adds conditions by which rows are selected roughly, by what their texts look like: `fits` looks at the few that are
 * left once more. To read each row as JSON would take many times as long.
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

/**
 * A condition on the progress of an event without which it is not wanted, on columns alone that are read soon: most of
 * 100,000 events that wait are passed over by it. Empty where there is none.
 */
export function atFirstSight({ state, rule }: DeskFilter): string {
  switch (state) {
    case 'waiting':
    case 'done':
    case 'dropped':
    case 'erased':
      return `state = '${state}'`;
    case 'dead':
      return '';
    default:
      // Whatever was decided and waits has its steps.
      return state === 'decided' || rule !== undefined
        ? 'finished is not null or steps is not null'
        : '';
  }
}

/** A text as a `like` pattern, in which special characters may match anything. */
function asPattern(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} .,:;=+/'"()-]+/gu, '%');
}
