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

/** Where a list begins, and how long it may be. */
export interface ListPart {
  readonly from: number;
  readonly limit: number;
}

/** Events that are wanted, the latest first. */
export function listEvents(
  store: DeskStore,
  wanted: DeskWanted,
  { from, limit }: ListPart,
): Promise<DeskPart<DeskEvent>> {
  return choose(
    limit,
    () => store.events(wanted.filter, from),
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
  { from, limit }: ListPart,
): Promise<DeskPart<WaitingConversation> & { readonly now: number }> {
  const { now } = await store.overview();
  const found = await choose(
    limit,
    () => store.waiting(wanted.filter, from, wanted.isNarrow ? undefined : limit + 1),
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

/** Looks at candidates exactly, until there are enough. */
async function choose<T>(
  limit: number,
  find: () => Promise<DeskPart<DeskCandidate>>,
  wanted: DeskWanted,
  read: (positions: readonly number[]) => Promise<ReadonlyMap<number, T>>,
): Promise<DeskPart<T>> {
  const { items: all, next } = await find();
  const candidates = all.filter(({ person }) => wanted.isPerson(person));
  const items: T[] = [];
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
  return { items, ...(next !== undefined && { next }) };
}
