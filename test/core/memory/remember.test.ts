import {
  changeMemory,
  createRouter,
  type Decision,
  due,
  type Event,
  followUpEvent,
  followUps,
  type HandlerChanges,
  type Memory,
  parseRules,
  readMemory,
  remember,
  withPerson,
} from '@botrules/core';
import { assert } from 'chai';
import { memoryVersion } from '../../../packages/core/src/memory/memory.js';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2026, 5, 2, 8);

const said = (text: string, timestamp = start): Event => ({
  event: 'message',
  channel: 'messenger',
  text,
  standby: false,
  timestamp,
});

function decisionOf(event: Event, reply: Decision['reply'] = []): Decision {
  const router = createRouter(parseRules('default: { route: x }').value!);
  return { ...router.route(event), reply };
}

describe('remember', () => {
  it('remembers nothing of an event that changes nothing', () => {
    assert.isUndefined(remember(undefined, decisionOf(said('Hi'))));
    const memory = withPerson(undefined, { first_name: 'Ada' }, start);
    assert.strictEqual(remember(memory, decisionOf(said('Hi'))), memory);
  });

  it('keeps what the newest reply offers, and lets go of it with the next reply', () => {
    const reply = [
      {
        text: 'Which?',
        buttons: [
          { title: 'Map', url: 'https://x.example/' },
          { title: 'Buy', payload: 'BUY' },
        ],
      },
      { text: 'Size?', quick_replies: [{ title: 'Small', payload: 'S' }] },
    ];
    const offered = remember(undefined, decisionOf(said('Hi'), reply));
    assert.deepEqual(offered?.offers, {
      at: start,
      taps: [
        { title: 'Buy', payload: 'BUY' },
        { title: 'Small', payload: 'S', quick: true },
      ],
    });
    assert.strictEqual(remember(offered, decisionOf(said('Hm'))), offered);
    const dots = [{ typing: 2000 }];
    assert.strictEqual(remember(offered, decisionOf(said('Hm'), dots)), offered);
    assert.isUndefined(remember(offered, decisionOf(said('Hm'), [{ text: 'Bye' }]))?.offers);
  });

  it('keeps 60 taps at most, with 16,000 characters of payload', () => {
    const buttons = (count: number, length: number) => [
      {
        text: 'x',
        buttons: Array.from({ length: count }, () => ({ title: 'a', payload: 'p'.repeat(length) })),
      },
    ];
    const taps = (count: number, length: number) =>
      remember(undefined, decisionOf(said('Hi'), buttons(count, length)))?.offers?.taps.length;
    assert.equal(taps(70, 10), 60);
    assert.equal(taps(20, 1000), 16);
  });

  it('knows that a person of the page talks, and for how long', () => {
    const reply: Event = { ...said('Hello, this is Ann.'), event: 'human_reply' };
    const memory = remember(undefined, decisionOf(reply));
    assert.equal(memory?.human, start + hour);
    assert.equal(
      remember(undefined, decisionOf(reply), { humanFor: 60_000 })?.human,
      start + 60_000,
    );
    const back: Event = {
      event: 'handover',
      channel: 'messenger',
      standby: false,
      human: false,
      timestamp: start,
    };
    assert.isUndefined(remember(memory, decisionOf(back))?.human);
    const there = { ...back, human: true };
    assert.equal(remember(undefined, decisionOf(there))?.human, start + hour);
  });

  it('forgets all a while after the last event', () => {
    const memory = withPerson(undefined, { first_name: 'Ada' }, start);
    const at = (time: number, options = {}) =>
      remember(memory, decisionOf(said('Hi', time)), options);
    assert.strictEqual(at(start + 90 * day - 1), memory);
    assert.isUndefined(at(start + 90 * day));
    assert.isUndefined(at(start + day, { forgetAfter: day }));
  });

  it('says what it takes', () => {
    assert.throws(() => remember(undefined, {} as Decision), /a decision/);
    assert.throws(
      () => remember({ version: 1 } as Memory, decisionOf(said('Hi'))),
      'remember: The memory is broken: seen is not a number',
    );
  });
});

/** An object with all of its keys, and theirs. */
type Whole<T> = T extends object ? { readonly [Key in keyof T]-?: Whole<T[Key]> } : T;

/** A memory with each key that there is. */
const whole: Whole<Memory> = {
  version: memoryVersion,
  seen: 1,
  active: 1,
  missed: 1,
  values: { name: { value: 'a', until: 2 } },
  question: { name: 'a', until: 2 },
  arrival: { at: 1, ref: 'a', source: 'a', type: 'a', ad_id: 'a', referer_uri: 'a' },
  once: { name: { until: 2, by: 'a' } },
  followUps: [{ payload: 'a', due: 2, inAnyCase: true }],
  offers: { at: 1, taps: [{ title: 'a', payload: 'a', quick: true }] },
  human: 2,
  person: { at: 1, first_name: 'a', last_name: 'a', language: 'de', locale: 'de-AT' },
};

/** Each key with those that lead to it: `person.at`. */
function* keysOf(value: unknown, path = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield path;
    return;
  }
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    yield* keysOf(inner, isList ? path : path === '' ? key : `${path}.${key}`);
  }
}

/** The keys of each version. What a version has is never changed: what comes later is another version. */
const keysOfVersion: { readonly [version: number]: readonly string[] } = {
  1: [
    'active',
    ...['ad_id', 'at', 'ref', 'referer_uri', 'source', 'type'].map((key) => `arrival.${key}`),
    'followUps.due',
    'followUps.inAnyCase',
    'followUps.payload',
    'human',
    'missed',
    'offers.at',
    'offers.taps.payload',
    'offers.taps.quick',
    'offers.taps.title',
    'once.name.by',
    'once.name.until',
    ...['at', 'first_name', 'language', 'last_name', 'locale'].map((key) => `person.${key}`),
    'question.name',
    'question.until',
    'seen',
    'values.name.until',
    'values.name.value',
    'version',
  ],
};

describe('readMemory', () => {
  it('takes what was stored', () => {
    const memory = changeMemory(undefined, { remember: { size: 'M' }, ask: 'name' }, start);
    assert.deepEqual(readMemory(JSON.parse(JSON.stringify(memory))), { memory: memory! });
    assert.deepEqual(readMemory(null), { memory: undefined });
  });

  const broken: readonly (readonly [string, unknown, string])[] = [
    ['a text', '{}', 'The memory is not an object. Pass what JSON.parse gave of what was stored.'],
    ['no version', {}, 'The memory is broken: version is not the number of a version.'],
    [
      'a wrong value',
      { version: 1, seen: 1, values: { secret: { value: 1 } } },
      'The memory is broken: values[0].value is not a text.',
    ],
    [
      'a wrong mark',
      { version: 1, seen: 1, once: { hi: { until: 'later' } } },
      'The memory is broken: once[0].until is not a time, or "ever".',
    ],
  ];
  for (const [what, data, problem] of broken) {
    it(`says what is wrong with ${what}`, () => assert.deepEqual(readMemory(data), { problem }));
  }

  it('says of a newer version that a newer program wrote it, which is not written over', () => {
    assert.deepEqual(readMemory({ version: 7 }), {
      problem:
        'The memory has version 7, and this program reads up to version 1: a newer one wrote it.',
      isNewer: true,
    });
    assert.throws(
      () => remember({ version: 7 } as never, decisionOf(said('Hi'))),
      /remember: The memory has version 7/,
    );
  });

  it('has a new version with each new key: a program that does not know one would lose it', () => {
    assert.deepEqual(readMemory(JSON.parse(JSON.stringify(whole))), { memory: whole });
    assert.deepEqual([...keysOf(whole)].toSorted(), keysOfVersion[memoryVersion]);
  });

  it('keeps names that every object has', () => {
    const memory = changeMemory(undefined, { remember: JSON.parse('{"__proto__":"a"}') }, start);
    const copy = readMemory(JSON.parse(JSON.stringify(memory))).memory;
    assert.deepEqual(Object.entries(copy!.values!), [['__proto__', { value: 'a' }]]);
  });
});

describe('changeMemory', () => {
  it('remembers an empty text as nothing: rules see it as absent', () => {
    const rules = `rules:
  - { name: empty, when: { memory.size: "" }, reply: Empty }
  - { name: there, when: { memory.size: { exists: true } }, reply: There }
default: { reply: None }`;
    const router = createRouter(parseRules({ 'rules.yaml': rules }, { checks: false }).value!);
    const memory = changeMemory(undefined, { remember: { size: '' } }, start);
    assert.equal(router.route(said('Hi'), memory).rule, 'default');
  });

  const changed = (changes: HandlerChanges, memory?: Memory, now = start) =>
    changeMemory(memory, changes, now);

  it('gives back the same memory where nothing changes', () => {
    const memory = changed({ remember: { a: '1' } });
    assert.strictEqual(changed({}, memory), memory);
    assert.isUndefined(changed({}));
  });

  it('counts before it remembers, and forgets what it does not write itself', () => {
    const memory = changed({ remember: { a: '1', b: '2' }, count: ['n'] });
    const after = changed({ count: { n: 4 }, remember: { b: '3' }, forget: 'everything' }, memory);
    assert.deepEqual(after?.values, { b: { value: '3' }, n: { value: '5' } });
  });

  it('sets follow-ups, one a payload, and calls them off', () => {
    const memory = changed({
      follow_up: [
        { after: '1h', payload: 'A' },
        { at: '09:00', days: 'wed', timezone: 'Europe/Paris', payload: 'B', in_any_case: true },
      ],
    });
    assert.deepEqual(memory?.followUps, [
      { payload: 'A', due: start + hour },
      { payload: 'B', due: Date.UTC(2026, 5, 3, 7), inAnyCase: true },
    ]);
    assert.equal(due(memory), start + hour);
    assert.deepEqual(followUps(memory, start + hour - 1), []);
    assert.deepEqual(followUps(memory, start + hour), [{ payload: 'A', due: start + hour }]);
    const later = changed({ follow_up: { after: '2h', payload: 'A' } }, memory);
    assert.equal(later?.followUps?.at(-1)?.due, start + 2 * hour);
    assert.lengthOf(later!.followUps!, 2);
    assert.isUndefined(due(changed({ cancel: 'everything' }, later)));
    assert.deepEqual(
      changed({ cancel: 'B' }, later)?.followUps?.map((each) => each.payload),
      ['A'],
    );
  });

  const refused: readonly (readonly [unknown, RegExp])[] = [
    [null, /takes changes as an object, and was given null/],
    [{ remembers: {} }, /was given "remembers"/],
    [{ remember: { 'a b': 'x' } }, /names of letters, digits/],
    [{ remember: { a: {} } }, /takes a text to remember as "a"/],
    [{ remember: { a: { value: 'x', for: 'long' } } }, /takes "for" next to "remember" as a span/],
    [{ count: { a: 1.5 } }, /counts "a" by a whole number/],
    [{ ask: 'a b' }, /asks a question by its name/],
    [{ follow_up: { after: '5s', payload: 'A' } }, /from 10s to 30d/],
    [{ follow_up: { payload: 'A' } }, /one of the two/],
    [{ follow_up: { at: '9', payload: 'A' } }, /at a time of day/],
    [{ forget: [1] }, /takes "forget" as a name/],
  ];
  for (const [changes, message] of refused) {
    it(`refuses ${JSON.stringify(changes)}`, () =>
      assert.throws(() => changed(changes as HandlerChanges), TypeError, message));
  }
});

describe('followUpEvent', () => {
  it('has the person, the payload and the time at which it is given out, and one id', () => {
    const whose = { ...said('x'), sender: { id: '7' }, recipient: { id: '1' } };
    const event = followUpEvent(whose, { payload: 'A', due: start }, start + 5);
    const { id, ...rest } = event;
    assert.deepEqual(rest, {
      event: 'follow_up',
      channel: 'messenger',
      payload: 'A',
      sender: { id: '7' },
      recipient: { id: '1' },
      standby: false,
      timestamp: start + 5,
    });
    assert.equal(followUpEvent(whose, { payload: 'A', due: start }, start + 9).id, id);
    assert.notEqual(followUpEvent(whose, { payload: 'A', due: start + 1 }, start).id, id);
  });
});
