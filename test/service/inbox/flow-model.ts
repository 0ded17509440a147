import { conversationKey } from '@botrules/channel';
import { type StoredEntry, untouched } from '../../../packages/service/src/inbox/model/entry.js';
import {
  type AccountName,
  type Change,
  type ChangeOutcome,
  type Claimed,
  type DueMemory,
  type MemoryChange,
  type Remembered,
  type WaitingEntries,
  waitingAtOnce,
} from '../../../packages/service/src/inbox/model/flow-store.js';

interface Talk {
  readonly conversation: Change['conversation'];
  readonly memories: Map<string, MemoryChange>;
  open: string | null;
  holder: number | null;
  readyAt: number | null;
  tries: number;
  heard: number;
  readonly entries: StoredEntry[];
}

function claimedOf(talk: Talk, hold: number): Claimed {
  const { conversation, tries } = talk;
  const open = talk.entries.find(({ id }) => id === talk.open) ?? null;
  const waiting = waits(talk);
  // The least that it says. It may say what is remembered of more people.
  const people = [...(open ? [open] : []), ...waiting.waiting].map(({ person }) => person);
  return { conversation, hold, tries, open, ...waiting, memories: memoriesOf(talk, people) };
}

/** An outcome, and whether memory was another. */
type ModelOutcome = ChangeOutcome & { readonly stale?: true };

/** What a store is to do, as slow and obvious code: what real ones are held against. One for all holders. */
export class FlowModel {
  readonly #talks = new Map<string, Talk>();
  readonly #known = new Set<string>();
  readonly #until = new Map<number, number>();
  readonly #leaseMs: number;
  #last = 0;

  constructor(leaseMs: number) {
    this.#leaseMs = leaseMs;
  }

  talk(conversation: Change['conversation']): Talk | undefined {
    return this.#talks.get(conversationKey(conversation));
  }

  /** The lease of a holder begins anew. */
  renew(holder: number, now: number): void {
    this.#until.set(holder, now + this.#leaseMs);
  }

  isKnown(holder: number): boolean {
    return this.#until.has(holder);
  }

  /** Whether no event waits. */
  get isDone(): boolean {
    return this.waiting().length === 0;
  }

  /** The ids of the events that wait. */
  waiting(): readonly string[] {
    return Array.from(this.#talks.values()).flatMap(({ entries }) => entries.map(({ id }) => id));
  }

  commit(holder: number, now: number, changes: readonly Change[]): readonly ModelOutcome[] {
    this.renew(holder, now);
    return changes.map((change) => this.#apply(holder, now, change));
  }

  claim(
    holder: number,
    now: number,
    limit: number,
    except: readonly AccountName[],
  ): readonly Claimed[] {
    for (const [dead, until] of this.#until) {
      if (until >= now || dead === holder) continue;
      this.giveBack(dead, now, true);
    }
    const ready = Array.from(this.#talks.values()).filter(
      ({ readyAt, conversation }) =>
        readyAt !== null &&
        readyAt <= now &&
        !except.some((account) => sameAccount(account, conversation)),
    );
    return ready
      .toSorted((a, b) => a.readyAt! - b.readyAt!)
      .slice(0, limit)
      .map((talk): Claimed => {
        Object.assign(talk, { holder, readyAt: null, tries: talk.tries + 1 });
        return claimedOf(talk, holder);
      });
  }

  /** What was claimed, as it is now: others may have brought events meanwhile. */
  read(holder: number, claimed: readonly Claimed[]): readonly Claimed[] {
    return claimed.map(({ conversation }) => claimedOf(this.talk(conversation)!, holder));
  }

  giveBack(holder: number, now: number, died = false): void {
    this.#until.delete(holder);
    for (const talk of this.#talks.values()) {
      if (talk.holder !== holder) continue;
      Object.assign(talk, { holder: null, readyAt: now, ...(!died && { tries: 0 }) });
    }
  }

  hurry(now: number, account?: string): void {
    for (const talk of this.#talks.values()) {
      if (
        talk.readyAt === null ||
        (account ?? talk.conversation.account) !== talk.conversation.account
      )
        continue;
      talk.readyAt = Math.min(talk.readyAt, now);
    }
  }

  nextReady(holder: number, now: number): number | undefined {
    const dead = Array.from(this.#until).some(([other, until]) => other !== holder && until < now);
    const times = Array.from(this.#talks.values()).flatMap(({ readyAt }) => readyAt ?? []);
    if (dead) return now;
    return times.length === 0 ? undefined : Math.min(...times);
  }

  due(now: number): readonly DueMemory[] {
    return Array.from(this.#talks.values())
      .flatMap(({ conversation, memories }) =>
        Array.from(memories.values(), (one) => ({ conversation, ...one })),
      )
      .filter(({ due }) => due !== null && due <= now)
      .toSorted((a, b) => a.due! - b.due!)
      .map(({ conversation, person, memory, stamp }) => ({ conversation, person, memory, stamp }));
  }

  nextDue(): number | undefined {
    const times = Array.from(this.#talks.values()).flatMap(({ memories }) =>
      Array.from(memories.values()).flatMap(({ due }) => due ?? []),
    );
    return times.length === 0 ? undefined : Math.min(...times);
  }

  #apply(holder: number, now: number, change: Change): ModelOutcome {
    const { conversation, hold, entries, updates, memories, parkUntil } = change;
    const key = conversationKey(conversation);
    const repeats = entries.map(({ id }) => id).filter((id) => this.#known.has(id));
    const fresh = entries.filter(({ id }) => !this.#known.has(id));
    const before = this.#talks.get(key);
    if (before === undefined && entries.length === 0) return { kind: 'busy', repeats };
    const talk: Talk = before ?? {
      conversation,
      memories: new Map(),
      open: null,
      holder: null,
      readyAt: null,
      tries: 0,
      heard: 0,
      entries: [],
    };
    this.#talks.set(key, talk);
    const heard = () => {
      for (const entry of entries)
        if (!entry.unheard)
          talk.heard = Math.max(talk.heard, Math.min(entry.happened, entry.received));
    };
    const free = talk.holder === null && talk.readyAt === null;
    const isOurs = hold === holder && talk.holder === holder;
    if (hold === null ? !free : !isOurs) {
      heard();
      for (const { progress: _, unheard: __, ...arrival } of fresh) {
        this.#known.add(arrival.id);
        talk.entries.push({ ...arrival, ...untouched, position: ++this.#last });
      }
      if (talk.holder === null && talk.entries.length > 0) talk.readyAt ??= now;
      return { kind: 'busy', repeats };
    }
    const people = memories.map(({ person }) => person);
    const standing = { memories: memoriesOf(talk, people) };
    const nothing: WaitingEntries = { waiting: [], more: false };
    const stale = memories.some(({ person, from }) => {
      const known = talk.memories.get(person);
      return from === null ? known?.memory != null : known?.stamp !== from;
    });
    if (stale || repeats.length > 0) {
      return {
        kind: 'again',
        repeats,
        ...standing,
        ...nothing,
        ...(stale && { stale: true as const }),
      };
    }
    const decided = new Set(
      updates.filter(({ decided }) => decided).map(({ position }) => position),
    );
    const passed = talk.entries.filter(
      ({ id, position }) =>
        id !== talk.open && !updates.some((update) => update.position === position),
    );
    const begun = [
      ...talk.entries.filter(({ position }) => decided.has(position)),
      ...entries
        .filter(({ progress }) => progress !== undefined)
        .map((entry) => ({ ...entry, position: Number.POSITIVE_INFINITY })),
    ];
    if (passed.some((waiting) => begun.some((other) => inOrder(waiting, other) < 0))) {
      return { kind: 'again', repeats, ...standing, ...waits(talk) };
    }
    heard();
    const positions = fresh.map(() => ++this.#last);
    for (const { position, progress, decided } of updates) {
      const index = talk.entries.findIndex((entry) => entry.position === position);
      const { version, decision } = decided ? progress : talk.entries[index]!;
      const entry = { ...talk.entries[index]!, ...progress, version, decision };
      if (progress.state === 'waiting') talk.entries[index] = entry;
      else talk.entries.splice(index, 1);
    }
    for (const [index, { progress = untouched, unheard: _, ...arrival }] of fresh.entries()) {
      this.#known.add(arrival.id);
      if (progress.state !== 'waiting') continue;
      talk.entries.push({ ...arrival, ...progress, position: positions[index]! });
    }
    talk.open = change.open?.id ?? null;
    talk.tries = change.tries;
    for (const one of memories) talk.memories.set(one.person, one);
    const parked = parkUntil !== undefined;
    const busy = talk.entries.length > 0;
    talk.holder = busy && !parked ? holder : null;
    talk.readyAt = busy && parked ? parkUntil || now : null;
    const waiting = talk.open === null && !parked ? waits(talk) : nothing;
    return { kind: 'written', positions, hold: holder, ...waiting };
  }
}

function memoriesOf(talk: Talk, people: readonly (string | null)[]): readonly Remembered[] {
  return [...new Set(people)].flatMap((person) => {
    const known = talk.memories.get(person ?? '');
    return known === undefined
      ? []
      : { person: known.person, memory: known.memory, stamp: known.stamp };
  });
}

function waits(talk: Talk): WaitingEntries {
  const all = talk.entries.filter(({ id }) => id !== talk.open).toSorted(inOrder);
  return { waiting: all.slice(0, waitingAtOnce), more: all.length > waitingAtOnce };
}

type Placed = Pick<StoredEntry, 'happened' | 'position'>;

export function inOrder(a: Placed, b: Placed): number {
  return a.happened - b.happened || a.position - b.position;
}

function sameAccount(a: AccountName, b: AccountName): boolean {
  return a.channel === b.channel && a.account === b.account;
}
