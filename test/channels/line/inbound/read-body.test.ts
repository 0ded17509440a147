import { WebhookError } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { line, readLineBody } from '@botrules/line';
import { expect } from 'chai';
import fc from 'fast-check';
import { runs } from '../../../support/runs.js';

const destination = 'Ubot';
const user = { type: 'user', userId: 'Uada' };
const item = (more: object) => ({
  type: 'message',
  mode: 'active',
  timestamp: 1_790_000_000_123,
  source: user,
  webhookEventId: '01A',
  deliveryContext: { isRedelivery: false },
  replyToken: 'r',
  ...more,
});
const text = (more: object = {}) =>
  item({ message: { id: '1', type: 'text', text: 'Hi' }, ...more });
const tap = (data: unknown, more: object = {}) =>
  item({ type: 'postback', postback: { data }, ...more });
const bodyOf = (...events: readonly unknown[]) => ({ destination, events });
const read = (...events: readonly unknown[]) =>
  readLineBody(JSON.stringify(bodyOf(...events)), { receivedAt: 1_790_000_000_500 });

/** What rules see of one event. */
function seen(event: object): Partial<Event> {
  const { events, skipped, problems } = read(event);
  expect({ skipped, problems }).to.deep.equal({ skipped: {}, problems: [] });
  expect(events).to.have.length(1);
  const { raw, channel, recipient, ...rest } = events[0]!;
  expect([channel, recipient, raw]).to.deep.equal(['line', { id: destination }, event]);
  return rest;
}

const said = {
  id: 'message:01A',
  event: 'message',
  sender: { id: 'Uada' },
  standby: false,
  timestamp: 1_790_000_000_123,
};
const tapped = { ...said, id: 'postback:01A', event: 'postback' };
const { sender: _, ...byNobody } = said;
const inGroup = { conversation: { id: 'C1', type: 'group' } } as const;

describe('A body of LINE is read', () => {
  const events: readonly (readonly [string, object, Partial<Event>])[] = [
    ['a text', text(), { ...said, text: 'Hi' }],
    ['an empty text', text({ message: { type: 'text', text: '' } }), { ...said, text: '' }],
    [
      'odd characters',
      text({ message: { type: 'text', text: '\u0000\ud800👨‍👩‍👧ก็' } }),
      { ...said, text: '\u0000\ud800👨‍👩‍👧ก็' },
    ],
    ...['image', 'video', 'audio', 'file', 'location'].map(
      (type) =>
        [type, item({ message: { id: '1', type } }), { ...said, attachment: type }] as const,
    ),
    ['what nobody knows yet', item({ message: { id: '1', type: 'hologram' } }), said],
    [
      'what is drawn on a sticker',
      item({ message: { type: 'sticker', text: 'Wow' } }),
      { ...said, attachment: 'sticker' },
    ],
    ['a message of no type', item({ message: {} }), said],
    ['a tap', tap('MENU'), { ...tapped, payload: 'MENU' }],
    ['a tap without anything', tap(''), { ...tapped, payload: '' }],
    [
      'a date that was picked',
      tap('BOOK', { postback: { data: 'BOOK', params: { date: '2026-12-24' } } }),
      { ...tapped, payload: 'BOOK' },
    ],
    [
      'a person who adds the account',
      item({ type: 'follow', follow: { isUnblocked: false } }),
      { ...said, id: 'added:01A', event: 'added' },
    ],
    [
      'a person who lets it write again',
      item({ type: 'follow', follow: { isUnblocked: true } }),
      { ...said, id: 'added:01A', event: 'added' },
    ],
    ['an old form of that', item({ type: 'follow' }), { ...said, id: 'added:01A', event: 'added' }],
    [
      'a group',
      text({ source: { type: 'group', groupId: 'C1', userId: 'Uada' } }),
      { ...said, ...inGroup, text: 'Hi' },
    ],
    [
      'a person in a group who is not named',
      text({ source: { type: 'group', groupId: 'C1' } }),
      { ...byNobody, ...inGroup, text: 'Hi' },
    ],
    [
      'a room',
      tap('A', { source: { type: 'room', roomId: 'R1', userId: 'Uada' } }),
      { ...tapped, conversation: { id: 'R1', type: 'group' }, payload: 'A' },
    ],
    [
      'a place that nobody knows yet',
      text({ source: { type: 'square', userId: 'Uada' } }),
      { ...said, text: 'Hi' },
    ],
    ['what another has in hand', text({ mode: 'standby' }), { ...said, standby: true, text: 'Hi' }],
    ['a repeat', text({ deliveryContext: { isRedelivery: true } }), { ...said, text: 'Hi' }],
    ...[undefined, null, 0, -1, '1', 1e17, {}].map(
      (timestamp) =>
        [
          `a time that is ${JSON.stringify(timestamp)}`,
          text({ timestamp }),
          { ...said, text: 'Hi', timestamp: 1_790_000_000_500 },
        ] as const,
    ),
  ];
  for (const [what, event, wanted] of events) {
    it(what, () => expect(seen(JSON.parse(JSON.stringify(event)))).to.deep.equal(wanted));
  }

  const skipped = [
    ...['unfollow', 'join', 'leave', 'memberJoined', 'memberLeft', 'unsend', 'videoPlayComplete'],
    ...[
      'beacon',
      'accountLink',
      'membership',
      'module',
      'activated',
      'deactivated',
      'botSuspended',
    ],
    ...['botResumed', 'delivery', 'things', 'telepathy', 'constructor', '__proto__'],
  ];
  for (const type of skipped) {
    it(`as skipped: ${type}`, () => {
      const { source: __, ...bare } = item({ type });
      const { events, skipped, problems } = read(bare, item({ type }));
      expect({ events, problems }).to.deep.equal({ events: [], problems: [] });
      expect(Object.entries(skipped)).to.deep.equal([[type, 2]]);
    });
  }

  const at = 'events[0]';
  const broken: readonly (readonly [string, unknown, string])[] = [
    ['a list', [], ''],
    ['a number', 7, ''],
    ['nothing', null, ''],
    ['no events', { destination }, ''],
    ['events that are a map', { destination, events: {} }, 'events'],
    ['an event that is a text', bodyOf('Hi'), at],
    ['an event that is a list', bodyOf([]), at],
    ['an event of no type', bodyOf({}), `${at}.type`],
    ['a type that is a number', bodyOf(item({ type: 7 })), `${at}.type`],
    ['a message that is a text', bodyOf(item({ message: 'Hi' })), `${at}.message`],
    ['a message that is missing', bodyOf(item({})), `${at}.message`],
    [
      'a text that is a list',
      bodyOf(item({ message: { type: 'text', text: [] } })),
      `${at}.message`,
    ],
    ['a tap with a number', bodyOf(tap(7)), `${at}.postback`],
    ['a tap with nothing', bodyOf(item({ type: 'postback' })), `${at}.postback`],
    ['a text from nowhere', bodyOf(text({ source: null })), at],
    ['a text of nobody', bodyOf(text({ source: { type: 'user' } })), at],
    ['a group without an id', bodyOf(text({ source: { type: 'group', userId: 'Uada' } })), at],
    ['an id that is a map', bodyOf(text({ source: { type: 'user', userId: {} } })), at],
    ['an id that is empty', bodyOf(text({ source: { type: 'user', userId: '' } })), at],
  ];
  for (const [what, body, where] of broken) {
    it(`with a problem: ${what}`, () => {
      const { events, skipped, problems } = readLineBody(JSON.stringify(body), {});
      expect({ events, skipped }).to.deep.equal({ events: [], skipped: {} });
      expect(problems.map((each) => each.at)).to.deep.equal([where]);
      expect(problems[0]!.message).to.match(/^[A-Z"].*\.$/);
    });
  }

  it('with all of its events, in their order, and what is broken between them', () => {
    const { events, skipped, problems } = read(
      text({ webhookEventId: 'a' }),
      7,
      item({ type: 'leave' }),
      tap('A', { webhookEventId: 'b' }),
    );
    expect(events.map(({ id }) => id)).to.deep.equal(['message:a', 'postback:b']);
    expect(skipped).to.deep.equal({ leave: 1 });
    expect(problems.map((each) => each.at)).to.deep.equal(['events[1]']);
  });

  it('as nothing, where the console checks the address', () => {
    expect(read()).to.deep.equal({ events: [], skipped: {}, problems: [] });
  });

  it('with every digit of its ids', () => {
    const huge = '900719925474099312345';
    const body = JSON.stringify(bodyOf(text()))
      .replaceAll('"Uada"', huge)
      .replace('"01A"', huge)
      .replace('"Ubot"', huge);
    const [event] = readLineBody(body, {}).events;
    expect([event!.id, event!.sender?.id, event!.recipient?.id]).to.deep.equal([
      `message:${huge}`,
      huge,
      huge,
    ]);
    expect(JSON.stringify(event!.raw)).to.include(`"${huge}"`);
  });

  it('with an id of its own for what has none, the same for each repeat', () => {
    const { webhookEventId: __, ...old } = text();
    const idOf = (event: object) => read(event).events[0]!.id;
    const repeat = { ...old, replyToken: 'other', deliveryContext: { isRedelivery: true } };
    expect(idOf(old)).to.match(/^message:sha256-/);
    expect(idOf(repeat)).to.equal(idOf(old));
    expect(idOf({ ...old, timestamp: 1 })).not.to.equal(idOf(old));
  });

  it('where one of its events was pasted, of the account that the address names', () => {
    const [event] = readLineBody(text(), { account: 'U7' }).events;
    expect([event!.id, event!.recipient?.id]).to.deep.equal(['message:01A', 'U7']);
    expect(readLineBody(text(), {}).events[0]!.recipient).to.equal(undefined);
    expect(readLineBody({ ...text(), source: null }, {}).problems[0]!.at).to.equal('');
  });

  it('not at all where it has more events than the platform ever sends', () => {
    const many = Array.from({ length: 10_001 }, () => ({ type: 'join' }));
    expect(() => read(...many)).to.throw(WebhookError, /more than 10,000 events/);
    expect(read(...many.slice(1)).skipped).to.deep.equal({ join: 10_000 });
  });

  it('as its own where it is pasted, and no body of another platform', () => {
    for (const own of [bodyOf(), bodyOf(text()), text()]) {
      expect(line.inbound.recognizes(own)).to.equal(true);
    }
    const others = [{ object: 'page', entry: [] }, { update_id: 1 }, { events: [] }, { type: 'x' }];
    for (const other of [...others, { type: 'event_callback', event_id: 'E' }]) {
      expect(line.inbound.recognizes(other)).to.equal(false);
    }
  });

  const keys = ['source', 'userId', 'groupId', 'roomId', 'message', 'text', 'postback', 'data'];
  const more = ['mode', 'timestamp', 'webhookEventId', 'deliveryContext', 'replyToken', 'follow'];
  const key = fc.constantFrom('type', 'events', 'destination', ...keys, ...more);
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('message', 'postback', 'follow', 'text', 'user', 'group', 'room', 'standby'),
      fc.constantFrom(1, 0, -1, 1e21, 1.5, ''),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    ),
  }));

  it('whatever it is: it throws nothing but WebhookError, and loses nothing in silence', () => {
    fc.assert(
      fc.property(value, fc.nat(2), (some, depth) => {
        const body = [some, bodyOf(some), bodyOf(item(some as object))][depth];
        for (const given of [body, JSON.stringify(body)]) {
          try {
            const { events, skipped, problems } = readLineBody(given, {});
            const isCheck = Array.isArray((body as { events?: unknown[] } | null)?.events);
            const told = events.length + Object.keys(skipped).length + problems.length;
            expect(told).to.be.at.least(
              isCheck && (body as { events: unknown[] }).events.length === 0 ? 0 : 1,
            );
            for (const { id, sender, conversation } of events) {
              expect(id).to.match(/^(message|postback|added):./);
              expect(sender?.id ?? conversation?.id)
                .to.be.a('string')
                .that.is.not.equal('');
            }
          } catch (error) {
            if (!(error instanceof WebhookError)) throw error;
          }
        }
      }),
      { numRuns: runs(166, 500) },
    );
  });
});
