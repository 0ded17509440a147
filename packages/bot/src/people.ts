import type { Person, Sender, Signal } from '@botrules/channel';
import type { Event, Memory } from '@botrules/core';
import { Stop } from './stop.js';

/** How people are asked for. */
export interface PeopleOptions {
  /** What sends for the account that an event came to, where something does. */
  readonly senderOf: (event: Event) => Sender | undefined;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Calls back after that number of milliseconds, unless the function that it returns is called before. */
  readonly after?: (milliseconds: number, call: () => void) => () => void;
  /** Called with what went wrong; the event goes on without. */
  readonly onFailure: (error: unknown, event: Event) => void;
}

const dayMs = 86_400_000;
/** How long a decision waits for an answer at the most. */
const patienceMs = 1000;
/** How long a platform may take before its answer is given up. */
const givenUpMs = 10_000;
/** How many answers are kept until a memory has them. */
const mostKept = 10_000;

/** What was asked for: when, and what came of it so far. */
interface Asked {
  readonly at: number;
  /** Nothing in it where the platform refused. */
  person: Person | undefined;
  readonly answer: Promise<Person>;
}

/** Asks platforms who people are: at most once a day for each. */
export class People {
  readonly #options: PeopleOptions;
  readonly #asked = new Map<string, Asked>();

  constructor(options: PeopleOptions) {
    this.#options = options;
  }

  /**
   * What is to be put into the memory that an event is decided by. `undefined` if the memory knows it already, if nobody can be
   * asked, and if no answer came within a second. A promise is kept within a second, and never rejects.
   */
  ask(event: Event, memory: Memory | undefined): Person | undefined | Promise<Person | undefined> {
    const id = event.sender?.id;
    const now = this.#options.now();
    if (id === undefined || now - (memory?.person?.at ?? -dayMs) < dayMs) return undefined;
    const sender = this.#options.senderOf(event);
    const told = sender?.personIn?.(event);
    if (told !== undefined && Object.keys(told).length > 0) return told;
    if (sender?.person === undefined && this.#asked.size === 0) return undefined;
    const key = JSON.stringify([event.channel, event.recipient?.id, id]);
    const asked = this.#asked.get(key);
    if (asked !== undefined && now - asked.at < dayMs) return asked.person ?? this.#soon(asked);
    if (sender?.person === undefined) return undefined;
    return this.#soon(this.#begin(key, sender as Required<Sender>, event, now));
  }

  #begin(key: string, sender: Required<Sender>, event: Event, at: number): Asked {
    const stop = new Stop();
    const end = this.#after(givenUpMs, () => stop.stop());
    const answer = askSender(sender, event, stop.signal)
      .catch((error: unknown) => {
        this.#options.onFailure(error, event);
        return {};
      })
      .finally(end);
    const asked: Asked = { at, person: undefined, answer };
    void answer.then((person) => {
      asked.person = person;
    });
    this.#asked.set(key, asked);
    if (this.#asked.size > mostKept) this.#asked.delete(this.#asked.keys().next().value!);
    return asked;
  }

  #soon({ answer }: Asked): Promise<Person | undefined> {
    return new Promise((resolve) => {
      const end = this.#after(patienceMs, () => resolve(undefined));
      void answer.then((person) => {
        end();
        resolve(person);
      });
    });
  }

  #after(milliseconds: number, call: () => void): () => void {
    return (this.#options.after ?? byTimer)(milliseconds, call);
  }
}

async function askSender(sender: Required<Sender>, event: Event, signal: Signal): Promise<Person> {
  return (await sender.person(event.sender!.id!, { channel: event.channel, signal })) ?? {};
}

function byTimer(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}
