import type { Event, Message } from '@botrules/core';
import type { Account, AccountValues } from './account.js';
import type { Call } from './call.js';
import type { OperatedChannel } from './channel.js';
import { conversationOf } from './conversation.js';
import type { Failure } from './failure.js';
import { WebhookError } from './parse-body.js';
import type { RawRequest, Verified } from './request.js';
import type { Click, PlatformPost } from './sandbox.js';
import type { Fetch } from './web.js';

/** What the suite needs to know of a channel to try it. */
export interface ConformanceSample {
  /** The values of an account that can both prove and send. Those of secret fields must stand nowhere else in them. */
  readonly values: AccountValues;
  /** Other values of its secret fields, where not every text is valid. */
  readonly others?: AccountValues;
  /** The account's id, as its deliveries name it. */
  readonly id: string;
  /** Whether a delivery is proved by its bytes, so that another body is refused; false where a secret is sent along. */
  readonly signsBodies: boolean;
}

/** One thing that every channel owes, and a function that throws if it is not so. */
export interface ConformanceTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/**
 * What every channel owes to the service and the command, as tests for any runner:
 * `for (const { name, run } of conformance(channel, sample)) it(name, run);`. All of it is played by the channel's own
 * sandbox: nothing is sent anywhere.
 */
export function conformance<A extends Account>(
  channel: OperatedChannel<A>,
  sample: ConformanceSample,
): readonly ConformanceTest[] {
  const { inbound, outbound, sandbox, accounts } = channel;
  const secrets = accounts.fields
    .filter(({ secret }) => secret)
    .flatMap(({ key }) => sample.values[key] ?? []);

  function account(values: AccountValues = sample.values): A {
    const common = { id: sample.id, sendsPerSecond: accounts.sendsPerSecond };
    const read = accounts.read(values, common);
    if ('account' in read) return read.account;
    throw new Error(`The account cannot be read: ${read.problems[0]?.message}`);
  }
  const click = (more: Partial<Click> = {}): Click => ({
    page: sample.id,
    person: '2000',
    payload: 'MENU',
    title: 'Menu',
    ...more,
  });
  const post = (more?: Partial<Click>, by: A | undefined = account()) =>
    sandbox.post(click(more), by, 1_790_000_000_000);
  const read = (body: string) =>
    inbound.read(body, {
      account: sample.id,
      about: inbound.about?.(account(), [account()]),
      receivedAt: 1_790_000_000_000,
    });
  const eventOf = (more?: Partial<Click>): Event => {
    const { events, problems } = read(post(more).body);
    need(problems.length === 0, `a click is read with a problem: ${problems[0]?.message}`);
    need(events.length === 1, `a click is read as ${events.length} events`);
    return events[0]!;
  };

  return [
    test('has names that rules and addresses can have', () => {
      need(/^[a-z][a-z0-9]*$/.test(channel.name), `"${channel.name}" is not one word of letters`);
      need(channel.names.length > 0, 'it has no name that rules could test');
      const profiles = channel.profiles.map(({ name }) => name);
      same(profiles, channel.names, 'the names of its profiles');
    }),

    test('reads an account that proves and sends', () => {
      const { proves, sends, id } = account();
      need(proves && sends, 'the account of the sample cannot prove, or cannot send');
      need(id === sample.id, 'the account loses its id');
      for (const { key, about, env } of accounts.fields) {
        need(/^[a-z][a-z0-9_]*$/.test(key), `"${key}" is not the key of a setting`);
        need(/^[A-Z][A-Z0-9_]*$/.test(env), `"${env}" is not the name of a variable`);
        need(/^[A-Z].*\.$/.test(about), `"${about}" is not a sentence`);
      }
    }),

    test('quotes no secret in what it says of a wrong account', () => {
      for (const { key, secret } of accounts.fields) {
        if (!secret) continue;
        const odd = 'not a "secret" of\u0000 any kind';
        const common = { id: sample.id, sendsPerSecond: 1 };
        const result = accounts.read({ ...sample.values, [key]: odd }, common);
        if ('account' in result) continue;
        for (const { message, hint } of result.problems) {
          need(!`${message}${hint}`.includes(odd), `the problem with "${key}" quotes it`);
        }
      }
    }),

    test('knows what its platform posts, and nothing else', async () => {
      const mine = account();
      need((await verified(post(), [mine])).ok, 'it refuses what it posts itself');
      const bare = { ...post(), headers: { 'content-type': 'application/json' } };
      need(!(await verified(bare, [mine])).ok, 'it takes a post that nothing proves');
      need(!(await verified(post(), [])).ok, 'it takes a post without any account');
      for (const { key, secret } of accounts.fields) {
        if (!secret) continue;
        const another = sample.others?.[key] ?? 'another1';
        const other = account({ ...sample.values, [key]: another });
        const forged = sandbox.post(click(), other, 1_790_000_000_000);
        const isProof =
          JSON.stringify(forged.headers) !== JSON.stringify(post({ id: '1' }).headers);
        const right = await verified(sandbox.post(click({ id: '1' }), other, 1_790_000_000_000), [
          mine,
        ]);
        const differs =
          JSON.stringify(sandbox.post(click({ id: '1' }), other, 1_790_000_000_000).headers) !==
          JSON.stringify(sandbox.post(click({ id: '1' }), mine, 1_790_000_000_000).headers);
        need(!(isProof && differs && right.ok), `it takes a post with another "${key}"`);
      }
      if (sample.signsBodies) {
        const changed = { ...post(), body: post({ payload: 'OTHER' }).body };
        need(!(await verified(changed, [mine])).ok, 'it takes a body that was changed');
      }
    }),

    test('reads a click as one event, the same each time', () => {
      const { body } = post();
      same(read(body), read(body), 'a second reading');
      const event = eventOf();
      need(channel.names.includes(event.channel), `its channel is "${event.channel}"`);
      need(typeof event.id === 'string' && event.id !== '', 'it has no id');
      need(event.payload === 'MENU', `its payload is ${event.payload}`);
      need(event.sender?.id === '2000', `its sender is ${event.sender?.id}`);
      need(event.recipient?.id === sample.id, `its recipient is ${event.recipient?.id}`);
      need(event.standby === false, 'it is in standby');
      same(JSON.parse(JSON.stringify(event)), event, 'the event as JSON');
      const [first, again, other] = ['a', 'a', 'b'].map((id) => eventOf({ id }).id);
      need(first === again, 'a repeat has another id');
      need(first !== other, 'another click has the same id');
      const { account: named } = conversationOf(event);
      need(named === sample.id, `its conversation is on the account "${named}"`);
    }),

    test('reads words as a message', () => {
      const event = eventOf({ payload: undefined, title: undefined, text: 'Grüße 👋' });
      need(event.event === 'message', `it is a ${event.event}`);
      need(event.text === 'Grüße 👋', `its text is ${event.text}`);
      need(event.payload === undefined, 'it has a payload');
    }),

    test('knows its own bodies when they are pasted', () => {
      need(inbound.recognizes(pasted(post().body)), 'it does not know its own body');
      for (const other of [undefined, null, 'text', 7, [], {}, { payload: 'MENU' }]) {
        need(!inbound.recognizes(other), `it takes ${JSON.stringify(other)} for its own`);
      }
    }),

    test('throws WebhookError for what it cannot read, and nothing else', () => {
      const deep = '['.repeat(50_000);
      const bodies = ['', '{', 'null', '7', '[]', '{}', '{"a":1}', '\u0000', '"\\ud800"', deep];
      const cut = post().body;
      for (const body of [...bodies, cut.slice(0, cut.length / 2), `[${cut},${cut}]`]) {
        try {
          const { events } = read(body);
          for (const event of events) need(typeof event.id === 'string', 'an event has no id');
        } catch (error) {
          need(error instanceof WebhookError, `it throws ${error} for ${body.slice(0, 20)}`);
        }
      }
    }),

    test('plans calls as plain data, and says what it left out', () => {
      for (const message of messages) {
        const step = { reply: [message] };
        const event = eventOf();
        const planned = outbound.plan(step, event);
        same(outbound.plan(step, event), planned, 'a second plan');
        same(JSON.parse(JSON.stringify(planned)), planned, 'the plan as JSON');
        for (const call of planned.calls) lookAt(call);
        for (const warning of planned.warnings) {
          need(/^[A-Z"].*\.$/.test(warning.message), `"${warning.message}" is not a sentence`);
        }
        const isShown = planned.calls.length > 0 || 'typing' in message;
        need(
          isShown || planned.warnings.length > 0,
          `${Object.keys(message)[0]} is lost in silence`,
        );
      }
      same(outbound.plan({ reply: [] }, eventOf()).calls, [], 'the plan of nothing');
    }),

    test('has the payloads of its profiles', () => {
      for (const { name, limits } of channel.profiles) {
        same(outbound.payload, limits.payload, `what a button may carry, as ${name} has it,`);
      }
    }),

    test('sends nothing where the event names nobody', () => {
      const { sender: _, conversation: __, raw: ___, ...nobody } = eventOf();
      const { calls, warnings } = outbound.plan({ reply: [{ text: 'Hi' }] }, nobody as Event);
      same(calls, [], 'the calls');
      need(warnings.length > 0, 'it does not say so');
    }),

    test('acknowledges in plain data', () => {
      for (const event of [eventOf(), eventOf({ payload: undefined, text: 'hi' })]) {
        for (const call of outbound.acknowledge?.(event) ?? []) lookAt(call);
      }
    }),

    test('sends to the address of its account, and understands the answer', async () => {
      const { calls } = outbound.plan({ reply: [{ text: 'Here you are.' }] }, eventOf());
      const stand = standIn();
      const sender = outbound.connect(account(), { fetch: stand.fetch });
      for (const call of calls) await sender.send(call, { key: 'once' });
      need(stand.people.includes('2000'), 'the stand-in does not see whom it is to');
      need(
        stand.shown.some((line) => line.includes('Here you are.')),
        'the text is not shown',
      );
    }),

    test('says what each refusal means, without a secret', async () => {
      need(sandbox.errors.length > 0, 'it has no refusal to try');
      const call = outbound.plan({ reply: [{ text: 'Hi' }] }, eventOf()).calls.at(-1)!;
      // What the network throws may quote the request.
      const network = (async (input: string | URL, init: RequestInit = {}) => {
        const request = `${input} ${JSON.stringify(init.headers)}`;
        throw new TypeError('fetch failed', { cause: new Error(`reset: ${request}`) });
      }) as Fetch;
      const fetches = [network, ...sandbox.errors.map((name) => standIn(name).fetch)];
      for (const fetch of fetches) {
        const failure = await failureOf(outbound.connect(account(), { fetch }).send(call));
        lookAtFailure(failure);
      }
      for (const odd of [undefined, null, 'no', 7, Object.create(null), new Error('')]) {
        lookAtFailure(outbound.classify(odd));
      }
    }),
  ];

  function lookAt(call: Call): void {
    same(JSON.parse(JSON.stringify(call)), call, 'a call as JSON');
    const lines = channel.describe(call);
    need(lines.length > 0, `nothing is told of a ${call.kind}`);
    need(!/[\u0000-\u001f]/.test(lines.join('')), 'a control character is told');
  }

  function lookAtFailure({ again, scope, message, pauseMs, ambiguous }: Failure): void {
    const known =
      typeof again === 'object' || ['never', 'waiting', 'attempts', 'instead'].includes(again);
    need(known, `again is ${String(again)}`);
    need(['call', 'person', 'account'].includes(scope), `scope is ${scope}`);
    need(message !== '', 'nothing is said');
    need(!secrets.some((secret) => message.includes(secret)), 'a secret is in what is said');
    need(pauseMs === undefined || pauseMs >= 0, `the pause is ${pauseMs}`);
    need(typeof ambiguous === 'boolean', 'it does not say whether the call may have arrived');
  }

  async function failureOf(sending: Promise<unknown>): Promise<Failure> {
    try {
      await sending;
    } catch (error) {
      return outbound.classify(error);
    }
    throw new Error('a refusal is taken for an answer');
  }

  /** The channel's stand-in as a `fetch`, which refuses by the error of this name. */
  function standIn(refusal?: string) {
    const platform = sandbox.standIn();
    const people: (string | undefined)[] = [];
    const shown: string[] = [];
    const fetch = (async (input: string | URL, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      const reading = platform.read({
        method: init.method ?? 'GET',
        url: new URL(String(input)),
        bearer: /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1],
        header: (name) => headers.get(name) ?? undefined,
        body: JSON.parse(String(init.body ?? 'null')) ?? undefined,
      });
      let answer = 'answer' in reading ? reading.answer : undefined;
      if ('call' in reading) {
        people.push(reading.person);
        shown.push(...sandbox.show(reading.call).lines);
        const error = refusal === undefined ? reading.wrong : sandbox.error(refusal);
        answer = error === undefined ? platform.accept(reading.call) : platform.refuse(error);
      }
      return new Response(JSON.stringify(answer!.body), { status: answer!.status });
    }) as Fetch;
    return { fetch, people, shown };
  }

  async function verified({ headers, body }: PlatformPost, by: readonly A[]): Promise<Verified> {
    const request: RawRequest = {
      method: 'POST',
      header: (name) => headers[name],
      query: () => undefined,
      body: new TextEncoder().encode(body),
      receivedAt: 1_790_000_000_000,
    };
    return inbound.verify(request, by);
  }
}

/** One message of each kind, some of them longer than any platform takes. */
const messages: readonly Message[] = [
  { text: 'Hello' },
  { text: 'é👍'.repeat(20_000) },
  { text: 'Choose', buttons: [{ title: 'Hats', payload: 'HATS' }] },
  {
    text: 'Choose',
    buttons: Array.from({ length: 40 }, (_, index) => ({
      title: `Hat ${index}`,
      payload: `HAT_${'x'.repeat(index * 60)}`,
    })),
  },
  { text: 'Look', buttons: [{ title: 'Shop', url: 'https://shop.example/' }] },
  { text: 'Call', buttons: [{ title: 'Call us', phone: '+4917012345678' }] },
  { text: 'Which?', quick_replies: [{ title: 'S', payload: 'SIZE_S' }] },
  {
    cards: [
      { title: 'Hat', subtitle: 'Red', image: 'https://shop.example/hat.png' },
      { title: 'Coat', buttons: [{ title: 'Buy', payload: 'BUY_coat' }] },
    ],
  },
  { image: 'https://shop.example/hat.png' },
  { video: 'https://shop.example/hat.mp4' },
  { audio: 'https://shop.example/hat.mp3' },
  { file: 'https://shop.example/hat.pdf' },
  { typing: 500 },
  { raw: { text: 'as the platform has it' } },
];

/** A body as people paste it: JSON as its parser reads it, a form as its text. */
function pasted(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function test(name: string, body: () => void | Promise<void>): ConformanceTest {
  return { name, run: async () => body() };
}

function need(right: boolean, what: string): void {
  if (!right) throw new Error(what);
}

function same(a: unknown, b: unknown, what: string): void {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  need(one === other, `${what} is ${one?.slice(0, 200)}, not ${other?.slice(0, 200)}`);
}
