import { say } from '@botrules/core/tooling';
import type { Channels } from '../channels.js';
import type { Clock } from '../clock.js';
import { type OperatorAct, operatorActs } from '../inbox/records/operator-acts.js';
import { type PauseKind, pauseKinds } from '../inbox/records/pause-records.js';
import type { DeskStore, WorkingInbox } from '../inbox/working-inbox.js';
import { actOnChosen } from './bulk.js';
import {
  type DeskAnswer,
  DeskRefusal,
  type DeskRequest,
  expectQuery,
  mapOf,
  numberIn,
  oneOf,
  textIn,
} from './desk-request.js';
import { latestFirst, listEvents, listWaiting } from './lists.js';
import type { RefusedReading } from './refused-readings.js';
import {
  pageOf,
  type Sight,
  showEvent,
  showWaiting,
  timeOrNull,
  timeText,
} from './shown-events.js';
import { showMemory } from './shown-memory.js';
import { DeskWanted, filterKeys, listedStates, type WantedTexts } from './wanted.js';

/** What only a service that runs can tell. */
export interface DeskLive {
  /** The version of the rules in force. */
  readonly version: () => string;
  /** Names of the rules in force. */
  readonly ruleNames: () => ReadonlySet<string>;
  /** Accounts that can send, by their names, and those that are held back. */
  readonly pages: () => readonly string[];
  readonly stopped: () => readonly string[];
  /** How many events each rule took since the start of this process. */
  readonly counts: () => Promise<readonly RuleCount[]>;
  /** Since when that is counted, in milliseconds since 1970-01-01 UTC. */
  readonly since: number;
  /** Readings of the rules and settings that were refused, the latest first. */
  readonly refused: () => readonly RefusedReading[];
  /** Makes this process read at once what is paused. */
  readonly refreshPauses: () => Promise<void>;
}

export interface RuleCount {
  /** The name of the rule; null for events that no rule took. */
  readonly rule: string | null;
  readonly count: number;
}

export interface DeskOptions {
  readonly store: DeskStore;
  readonly pauses: WorkingInbox['pauses'];
  readonly channels: Channels;
  /** The key that persons are hashed with. */
  readonly key: string;
  /** Whether ids and words of people are shown. */
  readonly personalData: boolean;
  readonly live?: DeskLive | undefined;
  readonly clock: Pick<Clock, 'steady'>;
  /** Called with what operators do, for the log. */
  readonly onAct: (fields: object, message: string) => void;
}

type DeskRoute = (request: DeskRequest, parts: readonly string[]) => Promise<unknown>;

const mostAtOnce = 200;

/**
 * The operator's desk: what waits and why, what died, what a person was told, and what is done about it. Each view is an
 * answer to a request; the page in the browser and `botrules inbox` have these and no others.
 */
export class Desk {
  readonly #options: DeskOptions;
  readonly #sight: Sight;
  readonly #routes: readonly (readonly [method: string, path: RegExp, DeskRoute])[] = [
    ['GET', /^\/overview$/, (request) => this.#overview(request)],
    ['GET', /^\/conversations$/, (request) => this.#conversations(request)],
    [
      'GET',
      /^\/conversations\/(\d{1,16})$/,
      (request, [number]) => this.#conversation(request, Number(number)),
    ],
    ['GET', /^\/events$/, (request) => this.#events(request)],
    ['GET', /^\/events\/(.+)$/, (request, [id]) => this.#event(request, id!)],
    ['POST', /^\/events\/act$/, (request) => this.#act(request)],
    ['GET', /^\/pauses$/, (request) => this.#pauses(request)],
    ['POST', /^\/pauses$/, (request) => this.#setPause(request, true)],
    ['POST', /^\/pauses\/resume$/, (request) => this.#setPause(request, false)],
    ['GET', /^\/audit$/, (request) => this.#audit(request)],
    ['GET', /^\/rules$/, (request) => this.#rules(request)],
    ['GET', /^\/reloads$/, (request) => this.#reloads(request)],
  ];

  constructor(options: DeskOptions) {
    const { channels, key, personalData } = options;
    this.#options = options;
    this.#sight = { channels, key, personalData };
  }

  /** Answers a request. Rejects only where the inbox cannot be asked. */
  async answer(request: DeskRequest): Promise<DeskAnswer> {
    const methods: string[] = [];
    for (const [method, path, route] of this.#routes) {
      const match = path.exec(request.path);
      if (match === null) continue;
      methods.push(method);
      if (method !== request.method) continue;
      try {
        return { status: 200, body: await route(request, match.slice(1).map(decoded)) };
      } catch (error) {
        if (error instanceof DeskRefusal) return error.answer;
        throw error;
      }
    }
    return methods.length > 0
      ? new DeskRefusal(405, () => say`This address takes ${methods.join(', ')}.`).answer
      : new DeskRefusal(
          404,
          () => say`There is nothing at this address.`,
          () => say`docs/desk.md lists what there is.`,
        ).answer;
  }

  async #overview({ query }: DeskRequest) {
    expectQuery(query, []);
    const { store, pauses, live, personalData } = this.#options;
    const { oldest, now, waitingEvents, waitingConversations, held, dead } = await store.overview();
    const stopped = new Set(live?.stopped());
    return {
      now: timeText(now),
      waiting: {
        events: waitingEvents,
        conversations: waitingConversations,
        since: timeOrNull(oldest),
      },
      held,
      dead,
      paused: (await pauses.all()).length,
      personalData,
      service:
        live === undefined
          ? null
          : {
              version: live.version(),
              pages: live.pages().map((name) => ({ name, stopped: stopped.has(name) })),
              refused: live.refused().length,
            },
    };
  }

  async #conversations({ query }: DeskRequest) {
    expectQuery(query, [...filterKeys, 'after', 'limit']);
    const found = await listWaiting(this.#options.store, this.#wanted(textsIn(query)), {
      from: numberIn(query, 'after', 0),
      limit: limitIn(query),
      clock: this.#options.clock,
    });
    const { now, items, next } = found;
    return {
      items: items.map((one) => showWaiting(one, now, this.#sight)),
      next: next ?? null,
    };
  }

  async #conversation({ query }: DeskRequest, number: number) {
    expectQuery(query, ['before', 'limit']);
    const { store } = this.#options;
    const before = numberIn(query, 'before', latestFirst);
    const [found, now] = await Promise.all([store.conversation(number), store.time()]);
    if (found === undefined) {
      throw new DeskRefusal(
        404,
        () => say`There is no conversation ${number}.`,
        () => say`It may be past its time.`,
      );
    }
    const { conversation, head, heard, memories } = found;
    const [waiting] = head === null ? [] : await store.conversations([head]);
    const { items, next } = await store.timeline(number, before, limitIn(query));
    return {
      number,
      channel: conversation.channel,
      page: pageOf(conversation, this.#sight),
      heard: heard === 0 ? null : timeText(heard),
      waiting: waiting === undefined ? null : showWaiting(waiting, now, this.#sight),
      memories: memories.map((one) => showMemory(one, this.#sight)),
      events: items.map((event) => showEvent(event, this.#sight)),
      next: next ?? null,
    };
  }

  async #events({ query }: DeskRequest) {
    expectQuery(query, [...filterKeys, 'state', 'before', 'limit']);
    const wanted = this.#wanted({ state: 'decided', ...textsIn(query) });
    const { items, next } = await listEvents(this.#options.store, wanted, {
      from: numberIn(query, 'before', latestFirst),
      limit: limitIn(query),
      clock: this.#options.clock,
    });
    return { items: items.map((event) => showEvent(event, this.#sight)), next: next ?? null };
  }

  async #event({ query }: DeskRequest, id: string) {
    expectQuery(query, []);
    const { store } = this.#options;
    const [byNumber] = /^\d{1,16}$/.test(id) ? await store.byNumber([Number(id)]) : [];
    const event = byNumber ?? (await store.byId(id));
    if (event === undefined)
      throw new DeskRefusal(
        404,
        () => say`There is no event "${id}".`,
        () => say`It may be past its time.`,
      );
    return showEvent(event, this.#sight);
  }

  async #act({ body, who }: DeskRequest) {
    const map = mapOf(body, ['act', 'events', 'filter', 'note', 'next', 'audit']);
    const act: OperatorAct = oneOf('act', map.act, operatorActs);
    const note = textIn(map, 'note');
    const result = await actOnChosen(this.#options.store, this.#options.clock, {
      act,
      who,
      note,
      events: map.events === undefined ? undefined : eventNumbers(map.events),
      wanted: map.filter === undefined ? undefined : this.#chosenBy(map.filter),
      next: optionalNumber(map, 'next'),
      audit: optionalNumber(map, 'audit'),
    });
    this.#options.onAct(
      { who, act, count: result.changed, ...result.what },
      'an operator changed events',
    );
    const { changed, audit, next } = result;
    return { changed, audit, next: next ?? null };
  }

  #chosenBy(filter: unknown): DeskWanted {
    const map = mapOf(filter, [...filterKeys, 'state']);
    // Leaving the state out must not choose all events.
    oneOf('filter.state', map.state, listedStates);
    const texts = Object.keys(map).map((name) => [name, textIn(map, name)]);
    return this.#wanted(Object.fromEntries(texts) as WantedTexts);
  }

  async #pauses({ query }: DeskRequest) {
    expectQuery(query, []);
    const pauses = await this.#options.pauses.all();
    return {
      items: pauses.map(({ kind, name, since, who, note }) => ({
        kind,
        name,
        since: timeText(since),
        who,
        note,
      })),
    };
  }

  async #setPause({ body, who }: DeskRequest, paused: boolean) {
    const map = mapOf(body, paused ? ['kind', 'name', 'note'] : ['kind', 'name']);
    const kind: PauseKind = oneOf('kind', map.kind, pauseKinds);
    const name = textIn(map, 'name');
    const note = textIn(map, 'note');
    if ((kind === 'all') !== (name === '')) {
      throw new DeskRefusal(400, () =>
        kind === 'all' ? say`"all" has no name.` : say`Which ${kind}? Give its "name".`,
      );
    }
    const { store, live, onAct } = this.#options;
    const changed = await store.setPause({ kind, name, who, note }, paused);
    await live?.refreshPauses();
    if (changed) {
      const fields = { who, kind, ...(name !== '' && { name }), ...(note !== '' && { note }) };
      onAct(fields, paused ? 'an operator paused sending' : 'an operator resumed sending');
    }
    const doubt = () => (paused ? this.#doubt(kind, name) : null);
    return {
      changed,
      // It is told in the language of who asked.
      get warning() {
        return doubt();
      },
    };
  }

  /** A warning where a name may be a slip; otherwise null. */
  #doubt(kind: PauseKind, name: string): string | null {
    const { live } = this.#options;
    if (live === undefined) return null;
    if (kind === 'page' && !live.pages().includes(name)) {
      return say`No page that can send is called "${name}". There are: ${live.pages().join(', ')}.`;
    }
    if (kind === 'rule' && name !== 'default' && !live.ruleNames().has(name))
      return say`No rule in force is called "${name}"; events that it took before do wait.`;
    return null;
  }

  async #audit({ query }: DeskRequest) {
    expectQuery(query, ['before', 'limit']);
    const before = numberIn(query, 'before', latestFirst);
    const { items, next } = await this.#options.store.audit(before, limitIn(query));
    return {
      items: items.map(({ number, at, who, action, what, count }) => ({
        number,
        at: timeText(at),
        who,
        action,
        what: JSON.parse(what) as unknown,
        count,
      })),
      next: next ?? null,
    };
  }

  async #rules({ query }: DeskRequest) {
    expectQuery(query, []);
    const live = this.#live();
    return { version: live.version(), since: timeText(live.since), items: await live.counts() };
  }

  async #reloads({ query }: DeskRequest) {
    expectQuery(query, []);
    const { refused } = this.#live();
    return {
      // They are told in the language of who asked.
      get items() {
        return refused();
      },
    };
  }

  #live(): DeskLive {
    const { live } = this.#options;
    if (live !== undefined) return live;
    throw new DeskRefusal(
      503,
      () => say`No service runs that could tell.`,
      () => say`Start it with admin.desk: true.`,
    );
  }

  #wanted(texts: WantedTexts): DeskWanted {
    return new DeskWanted(texts, this.#options.channels, this.#options.key);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new DeskRefusal(400, () => say`The address has a wrong % in it.`);
  }
}

function textsIn(query: URLSearchParams): WantedTexts {
  const texts: Record<string, string> = {};
  for (const key of [...filterKeys, 'state']) {
    const text = query.get(key);
    if (text !== null && text !== '') texts[key] = text;
  }
  return texts;
}

function limitIn(query: URLSearchParams): number {
  return Math.max(1, numberIn(query, 'limit', 50, mostAtOnce));
}

function eventNumbers(value: unknown): readonly number[] {
  const isRight =
    Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one > 0);
  if (isRight && value.length <= mostAtOnce) return value as readonly number[];
  throw new DeskRefusal(
    400,
    () => say`"events" is not a list of at most ${mostAtOnce} numbers of events.`,
  );
}

function optionalNumber(map: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = map[name];
  if (value === undefined || value === null) return undefined;
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  throw new DeskRefusal(400, () => say`"${name}" is not a whole number.`);
}
