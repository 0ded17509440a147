import type { Conversation } from '@botrules/channel';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Progress, StoredEntry } from '../../../packages/service/src/inbox/model/entry.js';
import type {
  Change,
  ChangeOutcome,
  Claimed,
  DueMemory,
  FlowStore,
  MemoryChange,
  NewEntry,
  Remembered,
  Update,
} from '../../../packages/service/src/inbox/model/flow-store.js';
import { runs } from '../../support/runs.js';
import { FlowModel, inOrder } from './flow-model.js';
import { type FlowPlace, leaseMs, onEachFlowStore } from './flow-stores.js';

const conversations: readonly Conversation[] = [
  { channel: 'page', account: '1', conversation: 'anna' },
  { channel: 'page', account: '2', conversation: 'anna' },
  { channel: 'other', account: '2', conversation: 'anna' },
];

/** What a holder does next. Numbers choose from what there is to choose from then. */
type Step =
  | { readonly kind: 'commit'; readonly plans: readonly Plan[] }
  | { readonly kind: 'claim'; readonly except: boolean }
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'hurry'; readonly account: string | undefined };

/** A change of one conversation. */
interface Plan {
  /** It is known who holds the conversation; else it is taken for free, or for held by this number of those there were. */
  readonly right: boolean;
  readonly wrong: number;
  readonly news: readonly {
    readonly repeat: boolean;
    readonly happened: number;
    readonly decided: boolean;
    readonly person: string | null;
    readonly unheard: boolean;
  }[];
  readonly ends: boolean;
  readonly begins: number | null;
  /** What is begun is not finished at once. */
  readonly opens: boolean;
  /** Whose is changed, whether what is there is known, the new one, and when it is due. */
  readonly memories: readonly {
    readonly person: string;
    readonly right: boolean;
    readonly memory: string | null;
    readonly due: number | null;
  }[];
  readonly park: number | undefined;
  readonly tries: number;
}

const often = (probably: boolean) =>
  fc.constantFrom(probably, probably, probably, probably, !probably);

const plans: fc.Arbitrary<Plan> = fc.record({
  right: often(true),
  wrong: fc.nat(3),
  news: fc.array(
    fc.record({
      repeat: often(false),
      happened: fc.integer({ min: 1, max: 20 }),
      decided: fc.boolean(),
      person: fc.constantFrom('anna', 'anna', 'ben', null),
      unheard: often(false),
    }),
    { maxLength: 3 },
  ),
  ends: fc.boolean(),
  begins: fc.option(fc.integer({ min: 0, max: 1 })),
  opens: often(true),
  memories: fc.uniqueArray(
    fc.record({
      person: fc.constantFrom('anna', 'ben'),
      right: often(true),
      memory: fc.constantFrom(null, 'a', 'b'),
      due: fc.constantFrom(null, 1010, 1020, 9000),
    }),
    { maxLength: 2, selector: ({ person }) => person },
  ),
  park: fc.constantFrom(undefined, undefined, undefined, 0, 1050),
  tries: fc.integer({ min: 0, max: 2 }),
});

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('commit'),
      plans: fc.array(plans, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('claim'), except: often(false) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('pass'),
      ms: fc.constantFrom(20, 100, leaseMs + 1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('hurry'),
      account: fc.constantFrom(undefined, '1', '2'),
    }),
  },
);

describe('a store of the flow, with two holders', () => {
  onEachFlowStore((createPlace) => {
    let place: FlowPlace;
    beforeEach(async () => {
      place = await createPlace();
    });
    afterEach(() => place.remove());

    it('does what the slow, obvious model does, whatever they ask of it', async function () {
      // When it fails: to find the shortest way to that takes longer than all runs.
      this.timeout(120_000);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), steps), {
            minLength: 1,
            maxLength: 40,
            size: 'max',
          }),
          async (taken) => {
            await place.clear();
            const world = new World(place);
            try {
              for (const [holder, step] of taken) await world.take(holder, step);
              await world.takeOver();
            } finally {
              await world.close();
            }
          },
        ),
        { numRuns: runs(6, 40) },
      );
    });
  });
});

/** Who does not hold a conversation has something new for it. */
const aNew = { repeat: false, happened: 5, decided: true, person: 'anna', unheard: false };

/** Two holders of a store, and the model beside them. */
class World {
  readonly #place: FlowPlace;
  readonly #model: FlowModel;
  readonly #stores = new Map<number, FlowStore>();
  /** The numbers of holders in the model: a new one after each that was taken for dead. */
  readonly #numbers = new Map<number, number>();
  /** By the number of a holder in the model, the one that it has in the store. */
  readonly #holds = new Map<number, number>();
  readonly #ids: readonly string[][] = conversations.map(() => []);
  readonly #times = new Map<string, number>();
  readonly #unheard = new Map<string, boolean>();
  /** Where the store put events. */
  readonly #positions = new Map<string, number>();
  #now = 1000;
  #count = 0;

  constructor(place: FlowPlace) {
    this.#place = place;
    this.#model = new FlowModel(place.shared ? leaseMs : Number.POSITIVE_INFINITY);
  }

  async take(who: number, step: Step): Promise<void> {
    const holder = this.#place.shared ? who : 0;
    const store = await this.#store(holder);
    switch (step.kind) {
      case 'pass':
        this.#now += step.ms;
        break;
      case 'hurry':
        await store.hurry(step.account);
        this.#model.hurry(this.#now, step.account);
        break;
      case 'claim':
        await this.#claim(holder, step.except);
        break;
      case 'commit':
        await this.#commit(holder, step.plans);
    }
    // One that was taken for dead is a holder again with its next batch or claim, and not by asking.
    const number = this.#numbers.get(holder) ?? this.#numberOf(holder);
    expect(await store.nextReady()).to.equal(this.#model.nextReady(number, this.#now));
    expect(await store.nextDue()).to.equal(this.#model.nextDue());
    expect(inDueOrder(await store.due(100))).to.deep.equal(inDueOrder(this.#model.due(this.#now)));
    for (const conversation of conversations) {
      const heard = this.#model.talk(conversation)?.heard ?? 0;
      expect(await store.lastHeard(conversation)).to.equal(heard);
    }
  }

  /** All that is unfinished goes to another holder once these are dead. */
  async takeOver(): Promise<void> {
    this.#now += leaseMs + 10_000;
    await this.#claim(this.#place.shared ? 2 : 0, false);
  }

  async close(): Promise<void> {
    for (const store of this.#stores.values()) await store.close();
  }

  async #claim(holder: number, except: boolean): Promise<void> {
    const store = await this.#store(holder);
    const accounts = except ? conversations.slice(0, 1) : [];
    const claims = await store.claim(10, accounts);
    const expected = this.#model.claim(this.#numberOf(holder), this.#now, 10, accounts);
    for (const { open, waiting, hold } of claims) {
      this.#learn([...(open ? [open] : []), ...waiting]);
      this.#holds.set(this.#numberOf(holder), hold);
    }
    expect(sorted(claims)).to.deep.equal(
      sorted(
        expected.map((one) => ({
          ...one,
          hold: this.#holdOf(one.hold),
          memories: this.#withMore(one, claims),
        })),
      ),
    );
  }

  /** A store may say more than it must: what is remembered of people whose events wait behind those that it hands on. */
  #withMore({ conversation, memories }: Claimed, claims: readonly Claimed[]): Remembered[] {
    const real = claims.find((one) => keyOf(one) === keyOf({ conversation }))?.memories ?? [];
    const more = real.flatMap(({ person }) => {
      const known = this.#model.talk(conversation)?.memories.get(person);
      if (known === undefined || memories.some((one) => one.person === person)) return [];
      return [{ person, memory: known.memory, stamp: known.stamp }];
    });
    return [...memories, ...more];
  }

  async #commit(holder: number, plans: readonly Plan[]): Promise<void> {
    const store = await this.#store(holder);
    const number = this.#numberOf(holder);
    const real: Change[] = [];
    const modelled: Change[] = [];
    for (const [index, plan] of plans.entries()) {
      const change = this.#change(number, index, plan);
      modelled.push(change);
      const positionOf = (position: number) => this.#positions.get(this.#idAt(index, position))!;
      real.push({
        ...change,
        hold: change.hold === null ? null : this.#holdOf(change.hold),
        updates: change.updates.map((update) => ({
          ...update,
          position: positionOf(update.position),
        })),
        open: change.open && {
          ...change.open,
          ...(change.open.position && { position: positionOf(change.open.position) }),
        },
      });
    }
    const outcomes = await store.commit(real);
    const expected = this.#model.commit(number, this.#now, modelled);
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.kind === 'busy') continue;
      this.#learn(outcome.waiting);
      if (outcome.kind === 'again') continue;
      this.#holds.set(number, outcome.hold);
      expect(outcome.positions).to.have.lengthOf(real[index]!.entries.length);
      for (const [nth, { id }] of real[index]!.entries.entries()) {
        this.#positions.set(id, outcome.positions[nth]!);
      }
    }
    for (const [index, outcome] of outcomes.entries()) {
      // Where memory is another, repeats need not be looked for.
      const { stale, ...modelled } = expected[index]!;
      const { repeats } = outcome.kind === 'again' && stale ? outcome : { repeats: undefined };
      expect(withoutPositions(outcome)).to.deep.equal({
        ...withoutPositions(modelled),
        ...(modelled.kind === 'written' && { hold: this.#holdOf(modelled.hold) }),
        ...(repeats && { repeats }),
      });
    }
  }

  #change(number: number, index: number, plan: Plan): Change {
    const conversation = conversations[index]!;
    const talk = this.#model.talk(conversation);
    const right = talk?.holder === number ? number : null;
    const wrong = [null, number, number - 1, number - 2].filter((one) => one !== right);
    const hold = plan.right ? right : wrong[plan.wrong % wrong.length]!;
    const held = hold !== null;
    const entries: NewEntry[] = [];
    const updates: Update[] = [];
    let open: Change['open'] = null;
    let decides = false;
    if (held && talk !== undefined) {
      const opened = talk.entries.find(({ id }) => id === talk.open);
      if (opened !== undefined) {
        updates.push({ position: opened.position, decided: false, progress: progress(plan.ends) });
        if (!plan.ends) open = opened;
      }
      const waiting = talk.entries.filter(({ id }) => id !== talk.open).toSorted(inOrder);
      // One process alone knows all that waits, and begins with the first.
      const chosen =
        plan.begins === null ? undefined : waiting[this.#place.shared ? plan.begins : 0];
      const next = chosen && this.#positions.has(chosen.id) ? chosen : undefined;
      if (open === null && next !== undefined) {
        updates.push({ position: next.position, decided: true, progress: progress(!plan.opens) });
        if (plan.opens) open = next;
        decides = true;
      }
    }
    const used = new Set<string>();
    const news = plan.news.length === 0 && !held ? [aNew] : plan.news;
    for (const { repeat, happened, decided, person, unheard } of news) {
      const id = (repeat && this.#ids[index]![0]) || `e${++this.#count}`;
      if (used.has(id)) continue;
      used.add(id);
      this.#ids[index]!.push(id);
      const decidesIt =
        decided &&
        open === null &&
        entries.every((entry) => entry.progress) &&
        (this.#place.shared ||
          !held ||
          talk === undefined ||
          talk.entries.length <= updates.length);
      decides ||= decidesIt;
      entries.push({
        id,
        person,
        unheard: this.#isUnheard(id, unheard),
        happened: this.#happened(id, happened),
        received: 10,
        body: `{"id":"${id}"}`,
        ...(decidesIt && { progress: progress(!plan.opens) }),
      });
      if (decidesIt && plan.opens) open = { id };
    }
    return {
      conversation,
      hold,
      entries,
      updates,
      open,
      memories: decides ? plan.memories.map((memory) => this.#memory(talk, memory)) : [],
      parkUntil: plan.park,
      tries: plan.tries,
    };
  }

  #memory(
    talk: ReturnType<FlowModel['talk']>,
    { person, right, memory, due }: Plan['memories'][number],
  ): MemoryChange {
    const known = talk?.memories.get(person)?.stamp ?? null;
    const stamp = ++this.#count;
    return { person, memory, due, from: right ? known : known === null ? 1 : null, stamp };
  }

  /** The same for every repeat. */
  #happened(id: string, happened: number): number {
    const known = this.#times.get(id) ?? happened;
    this.#times.set(id, known);
    return known;
  }

  #isUnheard(id: string, unheard: boolean): boolean {
    const known = this.#unheard.get(id) ?? unheard;
    this.#unheard.set(id, known);
    return known;
  }

  #idAt(index: number, position: number): string {
    const talk = this.#model.talk(conversations[index]!);
    return talk!.entries.find((entry) => entry.position === position)!.id;
  }

  #learn(entries: readonly StoredEntry[]): void {
    for (const { id, position } of entries) this.#positions.set(id, position);
  }

  /** A number that no holder of the store has, where that one never wrote. */
  #holdOf(number: number): number {
    return this.#holds.get(number) ?? 2 ** 40;
  }

  async #store(holder: number): Promise<FlowStore> {
    const store = this.#stores.get(holder) ?? (await this.#place.open(() => this.#now, true));
    this.#stores.set(holder, store);
    return store;
  }

  #numberOf(holder: number): number {
    const number = this.#numbers.get(holder);
    if (number !== undefined && this.#model.isKnown(number)) return number;
    const next = this.#numbers.size === 0 ? 1 : Math.max(...this.#numbers.values()) + 1;
    this.#numbers.set(holder, next);
    this.#model.renew(next, this.#now);
    return next;
  }
}

function progress(ends: boolean): Progress {
  return {
    state: ends ? 'done' : 'waiting',
    attempts: 1,
    version: 'v1',
    decision: '{"rule":"menu"}',
    steps: ends ? '["done"]' : '["begun"]',
    reason: null,
  };
}

function withoutPositions(outcome: ChangeOutcome): object {
  if (outcome.kind === 'busy') return outcome;
  const { positions: _, ...rest } = { positions: [], ...outcome };
  const waiting = outcome.waiting.map(withoutPosition);
  if (outcome.kind === 'written') return { ...rest, waiting };
  return { ...rest, waiting, memories: byPerson(outcome.memories) };
}

function byPerson(memories: readonly Remembered[]): readonly Remembered[] {
  return memories.toSorted((a, b) => a.person.localeCompare(b.person));
}

/** Of those that are due at one time, any may be first. */
function inDueOrder(memories: readonly DueMemory[]): readonly DueMemory[] {
  return memories.toSorted((a, b) => a.stamp - b.stamp);
}

function withoutPosition<T extends { readonly position: number }>({ position: _, ...rest }: T) {
  return rest;
}

function sorted(claims: readonly Claimed[]): readonly unknown[] {
  return claims
    .toSorted((a, b) => keyOf(a) - keyOf(b))
    .map(({ open, waiting, memories, ...rest }) => ({
      ...rest,
      memories: byPerson(memories),
      open: open && withoutPosition(open),
      waiting: waiting.map(withoutPosition),
    }));
}

function keyOf({ conversation: { channel, account } }: Pick<Claimed, 'conversation'>): number {
  return conversations.findIndex((one) => one.channel === channel && one.account === account);
}
