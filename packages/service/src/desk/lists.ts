import type { Clock } from '../clock.js';
import type {
  DeskCandidate,
  DeskEvent,
  DeskPart,
  WaitingConversation,
} from '../inbox/records/desk-records.js';
import type { DeskStore } from '../inbox/working-inbox.js';
import type { DeskWanted } from './wanted.js';

/** A cursor that all events are before. */
export const latestFirst = Number.MAX_SAFE_INTEGER;

/** How many events are read at once to be looked at exactly. */
const chunk = 50;

/** Where a list begins, how long it may be, and for how long a request may look for it. */
export interface ListPart {
  readonly from: number;
  readonly limit: number;
  readonly clock: Pick<Clock, 'steady'>;
}

/** How many candidates are looked at: few at first, since most lists have enough in those, then more. */
const looksAt = [150, 850, 4000];
/**
 * A request that has found nothing in those looks on for this long, in milliseconds: of a rule that hardly ever has a say
 * the last event stands far behind.
 */
const looksForMs = 80;

/** Events that are wanted, the latest first. */
export function listEvents(
  store: DeskStore,
  wanted: DeskWanted,
  part: ListPart,
): Promise<DeskPart<DeskEvent>> {
  return choose(
    part,
    (from, most, isFirst) => store.events(wanted.filter, from, most, !isFirst),
    wanted,
    async (positions) => {
      const events = await store.byNumber(positions);
      return new Map(
        events
          .filter((event) => wanted.hasEvent(event))
          .map((event) => [event.entry.position, event]),
      );
    },
  );
}

/** Conversations with work that are wanted, the longest waiting first, at the time of the inbox. */
export async function listWaiting(
  store: DeskStore,
  wanted: DeskWanted,
  part: ListPart,
): Promise<DeskPart<WaitingConversation> & { readonly now: number }> {
  const now = await store.time();
  const found = await choose(
    part,
    (from, most) => store.waiting(wanted.filter, from, most),
    wanted,
    async (positions) => {
      const waiting = await store.conversations(positions);
      return new Map(
        waiting.filter((one) => wanted.hasWaiting(one, now)).map((one) => [one.head.position, one]),
      );
    },
  );
  return { ...found, now };
}

/** Looks at candidates exactly, until there are enough or the request has looked at all that it may. */
async function choose<T>(
  { from, limit, clock }: ListPart,
  find: (from: number, most: number, isFirst: boolean) => Promise<DeskPart<DeskCandidate>>,
  wanted: DeskWanted,
  read: (positions: readonly number[]) => Promise<ReadonlyMap<number, T>>,
): Promise<DeskPart<T>> {
  const items: T[] = [];
  let next: number | undefined = from;
  const until = clock.steady() + looksForMs;
  const goesOn = () => items.length === 0 && clock.steady() < until;
  for (let look = 0; look < looksAt.length || goesOn(); look++) {
    const most = looksAt[look] ?? looksAt.at(-1)!;
    const part: DeskPart<DeskCandidate> = await find(next, most, look === 0);
    next = part.next;
    const candidates = part.items.filter(({ person }) => wanted.isPerson(person));
    for (let at = 0; at < candidates.length; at += chunk) {
      const some = candidates.slice(at, at + chunk);
      const right = await read(some.map(({ position }) => position));
      for (const [index, { key, position }] of some.entries()) {
        const one = right.get(position);
        if (one !== undefined) items.push(one);
        const isLast = at + index === candidates.length - 1 && next === undefined;
        if (items.length === limit && !isLast) return { items, next: key };
      }
    }
    if (next === undefined) return { items };
  }
  return { items, next };
}
