import type { SandboxCall } from '../../../packages/service/src/index.js';
import type { Said } from './life.js';

/** What came of the events. All of it should be 0. */
export interface Faults {
  /** Answered 200, and never sent on. */
  readonly lost: number;
  readonly decidedTwice: number;
  /** Sent before one that its conversation posted earlier. */
  readonly outOfOrder: number;
  /** Sent again without a word in the log that it may be. */
  readonly unannounced: number;
  /** Decided from another memory than what the decisions before it had left. */
  readonly memoryWrong: number;
}

/** Counts on both sides of the service: what it says of each event, and what the platform gets. */
export class Tally {
  /** Texts by person, in the order in which they came. */
  readonly #sent = new Map<string, string[]>();
  /** The numbers that replies say, by person, in the same order: how many events of theirs had been decided. */
  readonly #numbers = new Map<string, number[]>();
  readonly #decided = new Map<string, number>();
  /** How often the service said of an event that a call may have been made twice. */
  readonly #announced = new Map<string, number>();
  #lapsed = 0;

  /**
   * Calls that were under way when nobody was killed: their lease ran out, since the process got no turn of the
   * processor for so long, or they got no answer in time.
   */
  get lapsed(): number {
    return this.#lapsed;
  }

  hearCall({ body }: SandboxCall): void {
    const { id } = body.recipient as { id: string };
    const [text, number] = (body.message as { text: string }).text.split(' #') as [string, string];
    this.#numbers.set(id, [...(this.#numbers.get(id) ?? []), Number(number)]);
    const mine = this.#sent.get(id);
    if (mine === undefined) this.#sent.set(id, [text]);
    else mine.push(text);
  }

  hearService({ message, event, maybeTwice, err }: Said): void {
    if (message === 'decided') count(this.#decided, event!);
    if (message.startsWith('the process died during this step')) count(this.#announced, event!);
    if (maybeTwice === true) {
      count(this.#announced, event!);
      this.#lapsed++;
    }
    if ((err as { readonly code?: string } | undefined)?.code === 'lease-lost') this.#lapsed++;
  }

  /** How many calls were made again. */
  get doubled(): number {
    return sum([...this.#sent.values()].map((texts) => texts.length - new Set(texts).size));
  }

  /** Holds what was heard against what was answered 200, by person. */
  faults(answered: ReadonlyMap<string, readonly string[]>): Faults {
    return {
      lost: sum([...answered].map(([person, mine]) => without(mine, this.#sent.get(person) ?? []))),
      decidedTwice: [...this.#decided.values()].filter((times) => times > 1).length,
      outOfOrder: sum([...this.#sent.values()].map(countOutOfOrder)),
      unannounced: this.#countUnannounced(),
      memoryWrong: sum(
        [...this.#sent].map(([person, texts]) => countWrong(texts, this.#numbers.get(person)!)),
      ),
    };
  }

  #countUnannounced(): number {
    const times = new Map<string, number>();
    for (const texts of this.#sent.values()) for (const text of texts) count(times, text);
    // A text is its event's payload, which is in the event's id.
    return sum(
      [...times].map(([text, sent]) =>
        Math.max(0, sent - 1 - (this.#announced.get(`postback:m-${text}`) ?? 0)),
      ),
    );
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How many of `wanted` are not in `there`. */
function without(wanted: readonly string[], there: readonly string[]): number {
  const found = new Set(there);
  return wanted.filter((text) => !found.has(text)).length;
}

/** The first reply says 1, and each new one the next number; a doubled one says its own again. */
function countWrong(texts: readonly string[], numbers: readonly number[]): number {
  const known = new Map<string, number>();
  return numbers.filter((number, index) => {
    const text = texts[index]!;
    const expected = known.get(text) ?? known.size + 1;
    known.set(text, expected);
    return number !== expected;
  }).length;
}

/** A text that comes again right after itself is doubled, and in order; any other step back is not. */
function countOutOfOrder(texts: readonly string[]): number {
  const numbers = texts.map((text) => Number(text.split('-')[1]));
  return numbers.filter((number, index) => index > 0 && number < numbers[index - 1]!).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
