/**
 * What the language says of memory as slow, obvious code: only what happened is kept, all of it, and each question is
 * answered by looking through it from the beginning.
 */
import type { Decision, Event, MemoryChanges } from '@botrules/core';

/** One event of the past, with what was decided. */
export interface Past {
  readonly event: Event;
  readonly now: number;
  readonly decision: Decision;
}

const hour = 3_600_000;
const day = 24 * hour;
const ofThePage = ['follow_up', 'handover', 'human_reply'];
const inPassing = ['reaction', 'delivery', 'read', 'receipt'];

const isOfThePerson = (event: Event) => ![...ofThePage, ...inPassing].includes(event.event);

/** What is remembered when an event comes: all that happened, and what steps of this very event did so far. */
export class World {
  readonly now: number;
  readonly #event: Event;
  readonly #past: readonly Past[];
  /** What steps of this event did, the one that is being filled included. */
  #done: readonly MemoryChanges[] = [];

  constructor(past: readonly Past[], event: Event) {
    this.#event = event;
    const newest = Math.max(...past.map((each) => each.now));
    this.now =
      past.length === 0 ? (event.timestamp ?? 0) : Math.max(event.timestamp ?? newest, newest);
    // All is forgotten 90 days after the last event.
    let from = 0;
    const times = [...past.map((each) => each.now), this.now];
    times.forEach((time, at) => {
      if (at > 0 && time - times[at - 1]! >= 90 * day) from = at;
    });
    this.#past = past.slice(from);
  }

  /** Takes into account what a step did. */
  note(done: readonly MemoryChanges[]): void {
    this.#done = done;
  }

  get #steps(): readonly MemoryChanges[] {
    return [
      ...this.#past.flatMap(({ decision }) => decision.steps.flatMap(({ memory }) => memory ?? [])),
      ...this.#done,
    ];
  }

  value(name: string): string | undefined {
    let cell: { value: string; until?: number | undefined } | undefined;
    const expire = (at: number) => {
      if (cell?.until !== undefined && at >= cell.until) cell = undefined;
    };
    for (const { at, count, remember, forget, forgetEverything } of this.#steps) {
      expire(at);
      const counted = Object.hasOwn(count ?? {}, name) ? count![name] : undefined;
      const kept = Object.hasOwn(remember ?? {}, name) ? remember![name] : undefined;
      if (counted !== undefined) {
        const before = cell !== undefined && /^-?\d+$/.test(cell.value) ? Number(cell.value) : 0;
        cell = { value: `${before + counted.by}`, until: counted.until ?? cell?.until };
      }
      if (kept !== undefined) cell = kept;
      const isSpared = counted !== undefined || kept !== undefined;
      if (!isSpared && (forgetEverything || forget?.includes(name))) cell = undefined;
    }
    expire(this.now);
    return cell?.value;
  }

  #question(): string | undefined {
    let open: { name: string; until: number } | undefined;
    for (const { answered, forgetEverything, ask } of this.#past.flatMap(({ decision }) =>
      decision.steps.flatMap(({ memory }) => memory ?? []),
    )) {
      if (open?.name === answered) open = undefined;
      if (forgetEverything) open = undefined;
      if (ask !== undefined) open = ask === 'nothing' ? undefined : ask;
    }
    return open !== undefined && this.now < open.until ? open.name : undefined;
  }

  get answerTo(): string | undefined {
    const { event, payload } = this.#event;
    if (event === 'message' || event === 'quick_reply') return this.#question();
    return event === 'postback' && this.#offered().includes(payload) ? this.#question() : undefined;
  }

  #offered(): readonly (string | undefined)[] {
    const last = this.#past.findLast(({ decision }) =>
      decision.reply.some((message) => !('typing' in message)),
    );
    if (last === undefined || this.now - last.now >= day) return [];
    return last.decision.reply.flatMap((message) => [
      ...('buttons' in message ? message.buttons! : []).map(({ payload }) => payload),
      ...('quick_replies' in message ? message.quick_replies! : []).map(({ payload }) => payload),
    ]);
  }

  get #arrived():
    | { readonly referral: NonNullable<Event['referral']>; readonly at: number }
    | undefined {
    const says = ({ referral }: Event) =>
      Object.values(referral ?? {}).some((value) => typeof value === 'string');
    if (says(this.#event)) return { referral: this.#event.referral!, at: this.now };
    const last = this.#past.findLast(
      ({ event }) => says(event) && !ofThePage.includes(event.event),
    );
    if (last === undefined || this.now - last.now >= day) return undefined;
    return { referral: last.event.referral!, at: last.now };
  }

  arrival(key: string): string | undefined {
    const arrived = this.#arrived;
    if (key === 'age') return arrived && `${this.now - arrived.at}`;
    return arrived?.referral[key as 'ref'];
  }

  get away(): string | undefined {
    const last = this.#past.findLast(({ event }) => isOfThePerson(event));
    return last && `${this.now - last.now}`;
  }

  get missed(): string {
    let missed = 0;
    this.#past.forEach(({ event, decision: { rule } }, at) => {
      if (event.event !== 'message' || event.standby) return;
      if (humanAt(this.#past.slice(0, at), this.#past[at]!.now)) return;
      missed = rule === null || rule === 'default' ? missed + 1 : 0;
    });
    return `${missed}`;
  }

  get human(): boolean {
    return humanAt(this.#past, this.now);
  }

  /** Whether a rule or default with `once`, known by its mark, took an event and does not hold again yet. */
  isMarked(mark: string): boolean {
    const marks = this.#past.flatMap(({ decision }) =>
      decision.steps.flatMap(({ memory }) => memory?.once?.[mark] ?? []),
    );
    return marks.some(({ until }) => until === 'ever' || this.now < until);
  }

  /** The payloads and times of follow-ups that wait, had this event not come. */
  waiting(): readonly string[] {
    let waiting: { payload: string; due: number; inAnyCase?: true }[] = [];
    for (const { event, now, decision } of this.#past) {
      if (event.event === 'follow_up') {
        waiting = waiting.filter(({ payload, due }) => payload !== event.payload || due > now);
      } else if (isOfThePerson(event)) {
        waiting = waiting.filter(({ inAnyCase }) => inAnyCase);
      }
      for (const { memory } of decision.steps) {
        if (memory?.forgetEverything || memory?.cancelEverything) waiting = [];
        waiting = waiting.filter(({ payload }) => !memory?.cancel?.includes(payload));
        for (const each of memory?.followUps ?? []) {
          waiting = [...waiting.filter(({ payload }) => payload !== each.payload), each];
        }
      }
    }
    return waiting.map(({ payload, due }) => `${payload} ${due}`).sort();
  }
}

/** Whether a person of the page is taken to be talking, an hour after their last word at the most. */
function humanAt(past: readonly Past[], now: number): boolean {
  let until = -Infinity;
  for (const { event, now: at, decision } of past) {
    if (event.event === 'human_reply' || event.human === true) until = at + hour;
    if (event.human === false) until = -Infinity;
    for (const { handover } of decision.steps) {
      const to = typeof handover === 'string' ? handover : handover?.to;
      if (to === 'page_inbox') until = at + hour;
      if (to === 'bot') until = -Infinity;
    }
  }
  return now < until;
}
