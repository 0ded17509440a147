import type { Said } from './life.js';
import { setsLater } from './rules.js';

/** What came of the events. All of it should be 0. */
export interface Faults {
  /** Answered 200, and never sent on. */
  readonly lost: number;
  readonly decidedTwice: number;
  /** Sent before one that its conversation posted earlier. */
  readonly outOfOrder: number;
  /** Sent again without a word in the log that it may be. */
  readonly unannounced: number;
  /** Decided from another memory than what the decisions before it had left: a counter, or a remembered value. */
  readonly memoryWrong: number;
  /** Follow-ups that never came. */
  readonly followUpsLost: number;
  /** Follow-ups that came twice, or that nothing had set. */
  readonly followUpsTwice: number;
}

/** A reply that came: the payload that it is about, and what it says is remembered. */
interface Reply {
  readonly kind: 'echo' | 'NUDGE' | 'LATER';
  readonly payload: string;
  readonly events: number;
  readonly last: string;
}

/** Counts on both sides of the service: what it says of each event, and what the platform gets. */
export class Tally {
  /** Replies by person, in the order in which they came. */
  readonly #replies = new Map<string, Reply[]>();
  readonly #decided = new Map<string, number>();
  readonly #names = new Map<string, string>();
  /** What happened to each person, in order: what they posted, what the service said of it, what they saw. */
  readonly #stories = new Map<string, string[]>();
  readonly #payloads = new Map<string, string>();
  readonly #began = performance.now();
  /** How often the service said of an event that a call may have been made twice. */
  readonly #announced = new Map<string, number>();
  /** Clicks that became dead letters, since their call was made twice and nobody says whether it arrived. */
  readonly #unsure = new Set<string>();
  #lapsed = 0;

  /**
   * Calls that were under way when nobody was killed: their lease ran out, since the process got no turn of the
   * processor for so long, or they got no answer in time.
   */
  get lapsed(): number {
    return this.#lapsed;
  }

  /** By which id the service knows the event of a payload. */
  name(payload: string, event: string): void {
    this.#names.set(payload, event);
    this.#payloads.set(event, payload);
    this.#tell(personOf(payload), `posts ${payload}`);
  }

  /** Notes what all people are told of, such as that a process was killed. */
  note(what: string): void {
    for (const person of this.#stories.keys()) this.#tell(person, what);
  }

  #tell(person: string, what: string): void {
    const at = ((performance.now() - this.#began) / 1000).toFixed(3);
    const story = this.#stories.get(person);
    if (story === undefined) this.#stories.set(person, [`${at} ${what}`]);
    else story.push(`${at} ${what}`);
  }

  /**
   * What happened to people of whom something is wrong: a few of them, in full.
   *
   * @param answered what was answered 200, by person
   */
  stories(answered: ReadonlyMap<string, readonly string[]>): readonly string[] {
    const isWrong = (person: string) => {
      const replies = this.#replies.get(person) ?? [];
      const echoes = replies.filter(({ kind }) => kind === 'echo').map(({ payload }) => payload);
      const lost = without(answered.get(person) ?? [], [...echoes, ...this.#unsure]);
      return lost + countOutOfOrder(echoes) + countWrong(replies) > 0;
    };
    const wrong = [...new Set([...answered.keys(), ...this.#replies.keys()])].filter(isWrong);
    return wrong
      .slice(0, 3)
      .flatMap((person) => [`${person}:`, ...(this.#stories.get(person) ?? [])]);
  }

  /** What a person sees; what is shown of other calls, such as one that stops a spinner, is not a reply. */
  hearCall(person: string, text: string): void {
    if (!/^(?:NUDGE|LATER) |^\S+-\d+ #/.test(text)) return;
    const reply = readReply(text);
    this.#tell(person, `sees ${text}`);
    const mine = this.#replies.get(person);
    if (mine === undefined) this.#replies.set(person, [reply]);
    else mine.push(reply);
  }

  hearService({ message, event, reason, maybeTwice, err }: Said): void {
    const payload = this.#payloads.get(event ?? '');
    if (payload !== undefined) {
      const code = (err as { readonly code?: string } | undefined)?.code ?? '';
      const why = reason === undefined ? '' : `(${String(reason)})`;
      this.#tell(personOf(payload), [`${payload}:`, message, code, why].filter(Boolean).join(' '));
    }
    const isUnsure = message.startsWith('dead letter') && /nobody says/.test(String(reason));
    if (isUnsure) this.#unsure.add(payload ?? event!);
    if (message === 'decided') count(this.#decided, event!);
    if (message.startsWith('the process died during this step')) count(this.#announced, event!);
    if (maybeTwice === true) {
      count(this.#announced, event!);
      this.#lapsed++;
    }
    if ((err as { readonly code?: string } | undefined)?.code === 'lease-lost') this.#lapsed++;
  }

  /** How many became dead letters with these words: what the platform did not answer twice is for a person to look at. */
  get unsure(): number {
    return this.#unsure.size;
  }

  /** How many calls were made again. */
  get doubled(): number {
    return sum(
      [...this.#replies.values()].map((mine) => mine.length - new Set(mine.map(nameOf)).size),
    );
  }

  /** Holds what was heard against what was answered 200, by person. */
  faults(answered: ReadonlyMap<string, readonly string[]>): Faults {
    const of = (person: string, kind: Reply['kind']) =>
      (this.#replies.get(person) ?? []).filter((reply) => reply.kind === kind);
    const payloadsOf = (person: string, kind: Reply['kind']) =>
      of(person, kind).map(({ payload }) => payload);
    const people = [...answered];
    const all = [...this.#replies.keys()];
    return {
      lost: sum(
        people.map(([person, mine]) =>
          without(mine, [...payloadsOf(person, 'echo'), ...this.#unsure]),
        ),
      ),
      decidedTwice: [...this.#decided.values()].filter((times) => times > 1).length,
      outOfOrder: sum(all.map((person) => countOutOfOrder(payloadsOf(person, 'echo')))),
      unannounced: this.#countUnannounced(''),
      memoryWrong: sum(all.map((person) => countWrong(this.#replies.get(person)!))),
      followUpsLost: sum(
        people.map(
          ([person, mine]) =>
            // The last one of each person is followed up, and those that set one in any case.
            without(mine.slice(-1), payloadsOf(person, 'NUDGE')) +
            without(mine.filter(setsLater), payloadsOf(person, 'LATER')),
        ),
      ),
      followUpsTwice:
        this.#countUnannounced('follow_up ') +
        sum(people.map(([person, mine]) => without(payloadsOf(person, 'NUDGE'), mine))) +
        sum(
          people.map(([person, mine]) =>
            without(payloadsOf(person, 'LATER'), mine.filter(setsLater)),
          ),
        ),
    };
  }

  /** Calls that were made again, beyond those that were announced: of clicks one by one, of follow-ups by person. */
  #countUnannounced(ids: string): number {
    const ofFollowUps = ids === 'follow_up ';
    const times = new Map<string, number>();
    for (const [person, mine] of this.#replies) {
      const names = mine.filter(({ kind }) => (kind === 'echo') !== ofFollowUps).map(nameOf);
      if (ofFollowUps) times.set(person, names.length - new Set(names).size);
      else for (const name of names) times.set(name, (times.get(name) ?? -1) + 1);
    }
    const announced = (about: string) => {
      if (!ofFollowUps) return this.#announced.get(this.#names.get(about) ?? '') ?? 0;
      const isAbout = (id: string) => id.startsWith(ids) && id.includes(`"${about}"`);
      return sum([...this.#announced].map(([id, often]) => (isAbout(id) ? often : 0)));
    };
    return sum(
      [...times].map(([about, again]) => (again > 0 ? Math.max(0, again - announced(about)) : 0)),
    );
  }
}

/** `5000-3 #4 5000-3`, `NUDGE 5000-3 #4` or `LATER 5000-5`. */
function readReply(text: string): Reply {
  const [first = '', second = '', third = ''] = text.split(' ');
  if (first === 'LATER') return { kind: first, payload: second, events: 0, last: second };
  if (first === 'NUDGE') {
    return { kind: first, payload: second, events: Number(third.slice(1)), last: second };
  }
  return { kind: 'echo', payload: first, events: Number(second.slice(1)), last: third };
}

/** `5000` of `5000-3`. */
function personOf(payload: string): string {
  return payload.split('-')[0]!;
}

function nameOf({ kind, payload }: Reply): string {
  return kind === 'echo' ? payload : `${kind} ${payload}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How many of `wanted` are not in `there`. */
function without(wanted: readonly string[], there: readonly string[]): number {
  const found = new Set(there);
  return wanted.filter((text) => !found.has(text)).length;
}

/**
 * The first reply says that there was 1 event, and each new one the next number; one that comes again says its own again. What
 * was last remembered is the payload of that very event.
 */
function countWrong(replies: readonly Reply[]): number {
  const known = new Map<string, number>();
  return replies.filter(({ kind, payload, events, last }) => {
    if (kind === 'LATER') return false;
    if (kind === 'NUDGE') return known.get(payload) !== events;
    const expected = known.get(payload) ?? known.size + 1;
    known.set(payload, expected);
    return events !== expected || last !== payload;
  }).length;
}

/** A payload that comes again right after itself is doubled, and in order; any other step back is not. */
function countOutOfOrder(payloads: readonly string[]): number {
  const numbers = payloads.map((payload) => Number(payload.split('-')[1]));
  return numbers.filter((number, index) => index > 0 && number < numbers[index - 1]!).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
