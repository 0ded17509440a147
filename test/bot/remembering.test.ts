import { type Call, memoryKey, type Sender } from '@botrules/channel';
import type { Decision, Event, FollowUp, Memory, MemoryChanges, Router } from '@botrules/core';
import { expect } from 'chai';
import { type Bot, createBot } from '../../packages/bot/src/bot.js';
import { createMemoryStore, type MemoryStore } from '../../packages/bot/src/memory-store.js';

const start = 1_800_000_000_000;
const hour = 3_600_000;

/** Rules that count each event of a person, say how many there were, and set a follow-up where the payload is its span. */
function counting(more: Partial<Router> = {}): Router {
  return {
    routes: [],
    asksForMemory: true,
    route(event, memory) {
      const at = event.timestamp!;
      const span = Number(event.payload);
      const followUps: readonly FollowUp[] | undefined =
        event.event === 'postback' && span > 0
          ? [{ payload: 'NUDGE', due: at + span, ...(event.text && { inAnyCase: true }) }]
          : undefined;
      const changes = { at, count: { events: { by: 1 } }, ...(followUps && { followUps }) };
      return decisionOf(event, `${event.event} ${countIn(memory) + 1}`, changes);
    },
    ...more,
  };
}

const countIn = (memory: Memory | undefined) => Number(memory?.values?.events?.value ?? 0);

function decisionOf(event: Event, text: string, memory?: MemoryChanges): Decision {
  const outcome = {
    captures: {},
    params: {},
    reply: [{ text }],
    route: null,
    forward: null,
    handover: null,
    ...(memory && { memory }),
  };
  const rule = { rule: 'count', file: 'a.yaml', line: 1 };
  return { ...outcome, event, rule: 'count', rules: [], steps: [{ ...rule, ...outcome }] };
}

describe('a bot that remembers', () => {
  let now: number;
  let sent: string[];
  let logged: string[];
  let timers: { readonly at: number; readonly call: () => void }[];
  let count: number;
  beforeEach(() => {
    now = start;
    sent = [];
    logged = [];
    timers = [];
    count = 0;
  });

  const client: Sender = {
    async send({ body }: Call) {
      sent.push((body.message as { readonly text: string }).text);
      return {};
    },
  };

  function botOf(options: Partial<Parameters<typeof createBot>[0]> = {}): Bot {
    return createBot({
      router: counting(),
      client,
      now: () => now,
      timer(milliseconds, call) {
        const timer = { at: now + milliseconds, call };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
      logger: {
        info: (_fields, message) => void logged.push(message),
        warn: (_fields, message) => void logged.push(message),
        error: (_fields, message) => void logged.push(message),
      },
      ...options,
    });
  }

  function eventOf(payload: string, more: Partial<Event> = {}): Event {
    return {
      id: `e${++count}`,
      event: 'postback',
      channel: 'messenger',
      sender: { id: 'anna' },
      recipient: { id: 'page' },
      payload,
      standby: false,
      timestamp: now,
      ...more,
    };
  }

  const take = (bot: Bot, ...events: readonly Event[]) =>
    bot.inbox.finish({ events, body: '', receivedAt: now });

  /** Lets time pass, and whoever waits for a time is called at it. */
  async function pass(milliseconds: number): Promise<void> {
    const end = now + milliseconds;
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      now = Math.max(now, next.at);
      timers = timers.filter((other) => other !== next);
      next.call();
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
    now = end;
  }

  it('decides by what was remembered of the person before', async () => {
    const bot = botOf();
    await take(bot, eventOf('a'), eventOf('b', { sender: { id: 'ben' } }), eventOf('c'));
    expect(sent).to.deep.equal(['postback 1', 'postback 1', 'postback 2']);
  });

  it('keeps a memory for each member of a group, and for each group of a person', async () => {
    const bot = botOf();
    const group = { conversation: { id: 'group' } };
    await take(bot, eventOf('a', group), eventOf('b', { ...group, sender: { id: 'ben' } }));
    await take(bot, eventOf('c', group), eventOf('d'));
    expect(sent).to.deep.equal(['postback 1', 'postback 1', 'postback 2', 'postback 1']);
  });

  it('says in the log what found no room, by its name alone', async () => {
    const notes: [object, string][] = [];
    const bot = botOf({
      router: counting({
        route: (event) =>
          decisionOf(event, 'x', { at: event.timestamp!, dropped: ['size', 'color'] }),
      }),
      logger: {
        info: () => {},
        warn: (fields, message) => void notes.push([fields, message]),
        error: () => {},
      },
    });
    await take(bot, eventOf('a'));
    expect(notes).to.deep.equal([
      [
        { event: 'e1', rule: 'count', names: ['size', 'color'] },
        'not remembered, since the memory is full',
      ],
    ]);
  });

  it('keeps the memory of one who has no id yet by the user_ref', async () => {
    const bot = botOf();
    const [one, other] = [{ sender: { user_ref: 'r1' } }, { sender: { user_ref: 'r2' } }];
    await take(bot, eventOf('a', one), eventOf('b', other), eventOf('c', one));
    expect(sent).to.deep.equal(['postback 1', 'postback 1', 'postback 2']);
  });

  it('asks no store where the rules have no word of memory, or nobody did it', async () => {
    const store: MemoryStore = {
      get: () => expect.fail('it was asked'),
      put: () => expect.fail('it was asked'),
      due: () => [],
    };
    const forgetful = botOf({ memory: store, router: counting({ asksForMemory: false }) });
    await take(forgetful, eventOf('a'));
    const { sender: _, ...nobody } = eventOf('b');
    await take(botOf({ memory: store }), nobody);
    expect(logged.filter((message) => /memory|remembered/.test(message))).to.deep.equal([]);
  });

  it('asks a store of this process by the functions that somebody has put in', async () => {
    const memory = createMemoryStore();
    const { put } = memory;
    const written: string[] = [];
    const wrapped: MemoryStore = Object.assign(memory, {
      put(...given: Parameters<typeof put>) {
        written.push(given[0]);
        return put(...given);
      },
    });
    await take(botOf({ memory: wrapped }), eventOf('1'));
    expect(written).to.have.length(1);
  });

  it('decides again where another process wrote meanwhile', async () => {
    const memory = createMemoryStore();
    const [one, other] = [botOf({ memory: slow(memory) }), botOf({ memory: slow(memory) })];
    await Promise.all(
      [1, 2, 3, 4].flatMap(() => [take(one, eventOf('a')), take(other, eventOf('a'))]),
    );
    expect(sent.toSorted()).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `postback ${n}`));
  });

  it('is one with who reads and writes the texts of the same store', async () => {
    const memory = createMemoryStore();
    const [here, elsewhere] = [botOf({ memory }), botOf({ memory: slow(memory) })];
    for (const bot of [here, elsewhere, here, elsewhere]) await take(bot, eventOf('a'));
    expect(sent).to.deep.equal([1, 2, 3, 4].map((n) => `postback ${n}`));
    const key = memoryKey(eventOf('a'))!;
    const { text, version } = (await memory.get(key))!;
    expect(JSON.parse(text).memory.values.events.value).to.equal('4');
    expect(await memory.put(key, { text, version: 'next' }, 'another')).to.equal(false);
    expect(await memory.put(key, { text, version: 'next' }, version)).to.equal(true);
    await take(here, eventOf('a'));
    expect(sent.at(-1)).to.equal('postback 5');
  });

  it('remembers what the rules said, whatever a handler does to its event and decision', async () => {
    const memory = createMemoryStore();
    const router: Router = {
      routes: ['vandal'],
      asksForMemory: true,
      route(event) {
        const at = event.timestamp!;
        const { steps, ...decision } = decisionOf(event, 'hi', {
          at,
          remember: { size: { value: 'M' } },
          ask: { name: 'colour', until: at + hour },
          followUps: [{ payload: 'NUDGE', due: at + hour }],
          once: { greeting: { until: 'ever' } },
        });
        return { ...decision, route: 'vandal', steps: [{ ...steps[0]!, route: 'vandal' }] };
      },
    };
    const bot = botOf({
      memory,
      router,
      handlers: {
        vandal({ decision, event }) {
          const { remember, ask, followUps, once } = decision.memory!;
          for (const each of [
            remember!.size!,
            ask!,
            followUps![0]!,
            once!.greeting!,
            event.sender!,
          ])
            for (const key of Object.keys(each)) (each as Record<string, unknown>)[key] = 'broken';
        },
      },
    });
    await take(bot, eventOf('a'));
    const key = memoryKey(eventOf('a'))!;
    expect((await memory.get(key))!.text)
      .to.contain('greeting')
      .and.not.contain('broken');
  });

  it('answers all the same where the store fails, and says so', async () => {
    const fails = () => Promise.reject(new Error('away'));
    const memory = createMemoryStore();
    await take(botOf({ memory }), eventOf('a'));
    const { text } = (await memory.get(memoryKey(eventOf('a'))!))!;
    await take(botOf({ memory: { ...memory, get: fails } }), eventOf('b'));
    await take(botOf({ memory: { ...memory, put: fails } }), eventOf('c'));
    await take(botOf({ memory: { ...memory, put: async () => false } }), eventOf('d'));
    expect(sent).to.deep.equal(['postback 1', 'postback 1', 'postback 2', 'postback 2']);
    expect(logged).to.deep.equal([
      'the memory cannot be read: decided without',
      'the memory cannot be written',
      'the memory cannot be written',
    ]);
    expect((await memory.get(memoryKey(eventOf('a'))!))!.text).to.equal(text);
  });

  it('says what is wrong with a store that gives something else, and answers all the same', async () => {
    const wrong: { readonly [name: string]: readonly [given: unknown, said: string] } = {
      get: ['{"text":""}', '"get" of the memory gave a text. Give the entry as it was put'],
      put: [undefined, '"put" of the memory gave undefined. Give true where it wrote'],
      due: [[{ key: 'a' }], '"due" of the memory gave a list of other things. Give a list of keys'],
    };
    for (const [name, [given, said]] of Object.entries(wrong)) {
      const errors: string[] = [];
      const logger = {
        info() {},
        warn() {},
        error: ({ err }: { readonly err?: Error }) => void errors.push(err!.message),
      };
      const memory = { ...createMemoryStore(), [name]: async () => given } as MemoryStore;
      const bot = botOf({ memory, logger });
      await take(bot, eventOf('a'));
      const [error = ''] =
        name === 'due' ? [await bot.followUps().catch(({ message }) => message)] : errors;
      expect(error, name).to.include(said);
    }
    expect(sent).to.deep.equal(['postback 1', 'postback 1', 'postback 1']);
  });

  it('waits for what a query builder promises, which is no Promise', async () => {
    const memory = createMemoryStore();
    const lazily = <T>(work: () => T | Promise<T>) => ({
      // biome-ignore lint/suspicious/noThenProperty: what query builders have
      then: (...ends: Parameters<Promise<T>['then']>) => Promise.resolve(work()).then(...ends),
    });
    const built = {
      get: (key: string) => lazily(() => memory.get(key)),
      put: (...given: Parameters<MemoryStore['put']>) => lazily(() => memory.put(...given)),
      due: (time: number) => lazily(() => memory.due(time)),
    } as unknown as MemoryStore;
    const bot = botOf({ memory: built });
    await take(bot, eventOf(`${hour}`), eventOf('b'), eventOf(`${hour}`));
    now += hour;
    expect(await bot.followUps()).to.equal(1);
    expect(sent).to.deep.equal(['postback 1', 'postback 2', 'postback 3', 'follow_up 4']);
  });

  it('answers all the same where what is remembered cannot be read', async () => {
    const memory = createMemoryStore();
    await take(botOf({ memory }), eventOf('a'));
    const broken: MemoryStore = {
      ...memory,
      get: async (key) => ({ ...(await memory.get(key))!, text: '{"memory":{"version":1}}' }),
    };
    await take(botOf({ memory: broken }), eventOf('b'));
    expect(sent).to.deep.equal(['postback 1', 'postback 1']);
    expect(logged).to.include('what is remembered of a person cannot be read');
  });

  it('writes nothing over what a newer Botrules remembers, says so, and answers all the same', async () => {
    const router = counting({
      routes: ['more'],
      route(event, memory) {
        const { steps, ...decision } = counting().route(event, memory);
        return { ...decision, route: 'more', steps: [{ ...steps[0]!, route: 'more' }] };
      },
    });
    const memory = createMemoryStore();
    const event = eventOf(`${hour}`);
    await take(botOf({ memory }), event);
    const key = memoryKey(event)!;
    const { text, version, due } = (await memory.get(key))!;
    const newer = { text: text.replace('"version":1', '"version":99'), version: 'newer', due };
    expect(await memory.put(key, newer, version)).to.equal(true);
    const bot = botOf({
      memory,
      router,
      handlers: { more: async () => ({ count: { events: 10 } }) },
    });
    await take(bot, eventOf('b'));
    now += hour;
    await bot.followUps();
    expect(sent).to.deep.equal(['postback 1', 'postback 1']);
    expect(await memory.get(key)).to.deep.equal(newer);
    expect(logged.some((line) => /newer Botrules .* Run that version/.test(line))).to.equal(true);
  });

  it('carries out what handlers want remembered, of the memory as it is then', async () => {
    const router = counting({
      routes: ['more'],
      route(event, memory) {
        const { steps, ...decision } = counting().route(event, memory);
        return { ...decision, route: 'more', steps: [{ ...steps[0]!, route: 'more' }] };
      },
    });
    const bot = botOf({ router, handlers: { more: async () => ({ count: { events: 10 } }) } });
    await take(bot, eventOf('a'), eventOf('b'));
    expect(sent).to.deep.equal(['postback 1', 'postback 12']);
  });

  it('says that what a handler wants remembered is wrong, and goes on', async () => {
    const router: Router = {
      routes: ['wrong'],
      asksForMemory: true,
      route(event) {
        const { steps, ...decision } = decisionOf(event, 'hi');
        return { ...decision, steps: [{ ...steps[0]!, route: 'wrong' }] };
      },
    };
    const bot = botOf({ router, handlers: { wrong: () => ({ remember: 'size' }) } });
    await take(bot, eventOf('a'));
    expect(sent).to.deep.equal(['hi']);
    expect(logged).to.include('the handler failed');
  });

  describe('gives out a follow-up', () => {
    it('when it is due, and once, on a server that runs on', async () => {
      const bot = botOf();
      bot.start();
      await take(bot, eventOf(`${hour}`));
      await pass(hour - 1);
      expect(sent).to.deep.equal(['postback 1']);
      await pass(1);
      expect(sent).to.deep.equal(['postback 1', 'follow_up 2']);
      await pass(10 * hour);
      expect(sent).to.have.lengthOf(2);
      await bot.stop(1000);
      expect(timers).to.deep.equal([]);
    });

    for (const [what, give] of [
      ['gives something else', () => ({ text: null }) as never],
      ['fails', () => Promise.reject(new Error('away'))],
    ] as readonly (readonly [string, MemoryStore['get']])[]) {
      it(`to all others where the store ${what} for one person`, async () => {
        const memory = createMemoryStore();
        const bot = botOf({
          memory: { ...memory, get: (key) => (key === annas ? give(key) : memory.get(key)) },
        });
        const first = eventOf(`${hour}`);
        const annas = memoryKey(first);
        await take(botOf({ memory }), first, eventOf(`${hour}`, { sender: { id: 'ben' } }));
        now += hour;
        expect(await bot.followUps()).to.equal(1);
        expect(sent).to.deep.equal(['postback 1', 'postback 1', 'follow_up 2']);
        expect(logged).to.deep.equal(['what is remembered of a person cannot be read']);
      });
    }

    it('where a cron asks for those that are due, and not by itself', async () => {
      const bot = botOf();
      await take(bot, eventOf(`${hour}`));
      await pass(2 * hour);
      expect(sent).to.have.lengthOf(1);
      expect(await bot.followUps()).to.equal(1);
      expect(sent).to.deep.equal(['postback 1', 'follow_up 2']);
      expect(await bot.followUps()).to.equal(0);
    });

    it('after a start, and within a minute where another process set it', async () => {
      const memory = createMemoryStore();
      await take(botOf({ memory }), eventOf(`${hour}`));
      const bot = botOf({ memory });
      bot.start();
      await pass(hour + 60_000);
      expect(sent).to.deep.equal(['postback 1', 'follow_up 2']);
    });

    it('once, whichever of several processes look for it', async () => {
      const memory = createMemoryStore();
      const bots = [1, 2, 3].map(() => botOf({ memory: slow(memory) }));
      await take(bots[0]!, eventOf(`${hour}`));
      now += hour;
      await Promise.all(bots.map((bot) => bot.followUps()));
      expect(sent).to.deep.equal(['postback 1', 'follow_up 2']);
    });

    it('once the memory can be read and written, and not before', async () => {
      const memory = createMemoryStore();
      await take(botOf({ memory }), eventOf(`${hour}`));
      now += hour;
      let failing: 'get' | 'put' | undefined = 'put';
      const store: MemoryStore = {
        due: (time) => memory.due(time),
        async get(key) {
          // The look for those that are due has read it.
          if (failing === 'get' && ++reads % 2 === 0) throw new Error('away');
          return memory.get(key);
        },
        async put(...given) {
          if (failing === 'put') throw new Error('away');
          return memory.put(...given);
        },
      };
      let reads = 0;
      const bot = botOf({ memory: store });
      for (failing of ['put', 'get', 'put'] as const) await bot.followUps();
      expect(sent).to.deep.equal(['postback 1']);
      for (failing of [undefined, undefined]) await bot.followUps();
      expect(sent).to.deep.equal(['postback 1', 'follow_up 2']);
    });

    it('not where the person did something before, but in any case where it is said', async () => {
      const bot = botOf();
      await take(bot, eventOf(`${hour}`));
      now += 1000;
      await take(bot, eventOf('something'));
      now += hour;
      expect(await bot.followUps()).to.equal(0);
      await take(bot, eventOf(`${hour}`, { text: 'in any case' }));
      await take(bot, eventOf('something'));
      now += hour;
      expect(await bot.followUps()).to.equal(1);
    });

    it('and sends nothing where the time for replies is over', async () => {
      const bot = botOf();
      await take(bot, eventOf(`${25 * hour}`));
      now += 25 * hour;
      expect(await bot.followUps()).to.equal(1);
      expect(sent).to.deep.equal(['postback 1']);
      expect(logged).to.include('a follow-up came after the time for replies: it is not sent');
      expect(await bot.followUps()).to.equal(0);
    });
  });

  describe('asks who a person is', () => {
    let asked: number;
    let person: Sender['person'];
    beforeEach(() => {
      asked = 0;
      person = async () => ({ first_name: 'Ada' });
    });
    const naming: Router = {
      routes: [],
      asksForMemory: true,
      asksForPerson: true,
      route: (event, memory) => decisionOf(event, `Hi ${memory?.person?.first_name ?? 'you'}`),
    };
    const botThatAsks = (memory = createMemoryStore()) =>
      botOf({
        router: naming,
        memory,
        client: {
          ...client,
          person(id, options) {
            asked++;
            return person!(id, options);
          },
        },
      });

    it('once a day, and keeps it', async () => {
      const memory = createMemoryStore();
      const bot = botThatAsks(memory);
      await take(bot, eventOf('a'), eventOf('b'));
      await take(botThatAsks(memory), eventOf('c'));
      expect(asked).to.equal(1);
      now += 24 * hour;
      await take(bot, eventOf('d'));
      expect(asked).to.equal(2);
      expect(sent).to.deep.equal(['Hi Ada', 'Hi Ada', 'Hi Ada', 'Hi Ada']);
    });

    it('and goes on without where the platform fails, which is no reason to ask again that day', async () => {
      person = () => Promise.reject(new Error('refused'));
      const bot = botThatAsks();
      await take(bot, eventOf('a'), eventOf('b'));
      expect(sent).to.deep.equal(['Hi you', 'Hi you']);
      expect(asked).to.equal(1);
      expect(logged).to.deep.equal(['the platform did not say who a person is']);
    });

    it('not at all where the event tells who it is, and no decision waits', async () => {
      const telling = {
        ...client,
        person: () => expect.fail('asked'),
        personIn: () => ({ first_name: 'Bob' }),
      };
      await take(botOf({ router: naming, client: telling }), eventOf('a'));
      expect(sent).to.deep.equal(['Hi Bob']);
    });

    it('where the event tells nothing, the platform', async () => {
      const silent = {
        ...client,
        person: async () => ({ first_name: 'Ada' }),
        personIn: () => ({}),
      };
      await take(botOf({ router: naming, client: silent }), eventOf('a'));
      expect(sent).to.deep.equal(['Hi Ada']);
    });

    it('where nobody can be asked, not at all', async () => {
      await take(botOf({ router: naming }), eventOf('a'));
      expect(sent).to.deep.equal(['Hi you']);
    });
  });
});

/** The same store as one that a network is between. */
function slow(store: MemoryStore): MemoryStore {
  const later = <T>(value: T) =>
    new Promise<T>((resolve) => setImmediate(() => setImmediate(() => resolve(value))));
  return {
    get: async (key) => later(await store.get(key)),
    put: async (key, entry, before) => later(await store.put(key, entry, before)),
    due: async (now) => later(await store.due(now)),
  };
}
