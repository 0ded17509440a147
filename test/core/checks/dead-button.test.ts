import { readdirSync, readFileSync } from 'node:fs';
import { type ChannelProfile, createRouter, type Event, parseRules } from '@botrules/core';
import { graph } from '@botrules/core/tooling';
import { whatsappProfile } from '@botrules/whatsapp';
import { expect } from 'chai';
import fc from 'fast-check';
import { runs } from '../../support/runs.js';

/** What is said of buttons, without the sentence's end that a person reads as advice. */
function told(rules: string, code = 'dead-button'): readonly string[] {
  const { value, diagnostics } = parseRules({ 'rules.yaml': rules });
  expect(value, JSON.stringify(diagnostics)).to.not.equal(undefined);
  return diagnostics.filter((each) => each.code === code).map(({ message }) => message);
}

const greeting = (payload: string) =>
  `  - { name: hi, when: { payload: GET_STARTED }, reply: { text: Hi, buttons: [{ title: Go, payload: "${payload}" }] } }`;

const set = (when: string, payload = 'MENUE') =>
  [
    'rules:',
    `  - { name: other, when: { ${when} }, reply: Other }`,
    greeting(payload),
    '  - { name: menu, when: { payload: MENU }, reply: Menu }',
    'default: { reply: What? }',
  ].join('\n');

const nowhere = 'Button "Go" leads nowhere: no rule takes the payload "MENUE".';

describe('A button that no rule asks for is told', () => {
  const rows: readonly (readonly [when: string, message: string])[] = [
    ['referral.source: ADS', nowhere],
    ['referral.ref: { exists: true }', nowhere],
    ['event: postback, referral.ref: x', nowhere],
    ['standby: true', nowhere],
    ['standby: true, payload: MENUE', nowhere],
    ['text: { contains: Go }', nowhere],
    ['event: message', nowhere],
    ['event: quick_reply', nowhere],
    ['raw.postback.payload: MENUX', nowhere],
    ['raw.message.quick_reply.payload: MENUE', nowhere],
    [
      'sender.id: "12"',
      'Only rule "other" might take "MENUE", and only where sender.id is "12"; else it leads nowhere.',
    ],
    [
      'channel: instagram',
      'Only rule "other" might take "MENUE", and only where channel is "instagram"; else it leads nowhere.',
    ],
    [
      'raw.message.mid: { exists: true }',
      'Only rule "other" might take "MENUE", and only where raw.message.mid is present; else it leads nowhere.',
    ],
    [
      'recipient.id: "5", event: postback',
      'Only rule "other" might take "MENUE", and only where recipient.id is "5"; else it leads nowhere.',
    ],
    [
      'not: { sender.id: "12" }',
      'Only rule "other" might take "MENUE", and only where not sender.id is "12"; else it leads nowhere.',
    ],
    [
      'sender.id: "12", time: { days: sat }',
      'Only rule "other" might take "MENUE", and only where sender.id is "12" and time is on sat (UTC); else it leads nowhere.',
    ],
  ];
  for (const [when, message] of rows) {
    it(`beside a rule on ${when}`, () => expect(told(set(when))).to.deep.equal([message]));
  }

  it('beside a rule that takes all that comes', () => {
    const rules = [
      'rules:',
      greeting('MENUE'),
      '  - { name: rest, when: {}, reply: What? }',
      'default: { reply: What? }',
    ].join('\n');
    expect(told(rules)).to.deep.equal([
      'No rule asks for "MENUE": only rule "rest" takes it, with whatever else comes.',
    ]);
  });

  it('beside several rules that take some', () => {
    const rules = ['rules:']
      .concat(
        ['12', '13', '14', '15'].map(
          (id) => `  - { name: r${id}, when: { sender.id: "${id}" }, reply: A }`,
        ),
      )
      .concat(greeting('MENUE'), 'default: { reply: What? }');
    expect(told(rules.join('\n'))).to.deep.equal([
      'No rule asks for "MENUE": only rules "r12", "r13", "r14" and others might take it, each for another reason.',
    ]);
    expect(told(rules.toSpliced(3, 2).join('\n'))).to.deep.equal([
      'No rule asks for "MENUE": only rules "r12" and "r13" might take it, each for another reason.',
    ]);
  });

  it('where a rule has more ways to hold than are followed, and none fits', () => {
    const many = Array.from({ length: 130 }, (_, at) => `{ payload: F${at}, title: T${at} }`);
    expect(told(set(`any: [${many.join(', ')}]`))).to.deep.equal([nowhere]);
  });

  it('where a rule only shuts other payloads out, at some times', () => {
    expect(told(set('payload: { not: MENU }, channel: instagram'))).to.have.length(1);
    expect(told(set('payload: { exists: true }, time: { hours: 20:00-08:00 }'))).to.have.length(1);
  });

  it('in the shop, for three buttons, with what was meant', () => {
    const slips: readonly (readonly [string, string])[] = [
      ['title: Large, payload: SIZE_L', 'title: Large, payload: SIZ_L'],
      ['title: Show me, payload: DEALS_summer', 'title: Show me, payload: DEAL_summer'],
      ['payload: BUY_hat }', 'payload: BUY_hut }'],
    ];
    const names = readdirSync('rules').filter((name) => /(?<!\.test)\.yaml$|\.csv$/.test(name));
    const files = Object.fromEntries(
      names.map((name) => {
        let text = readFileSync(`rules/${name}`, 'utf8');
        for (const [right, wrong] of slips) {
          text = text.replace(right, wrong);
        }
        return [name, text];
      }),
    );
    const { value, diagnostics } = parseRules(files);
    expect(diagnostics.map(({ code, hint }) => `${code}: ${hint}`)).to.deep.equal([
      'dead-button: Did you mean "DEALS_summer"? Else add a rule that tests this payload.',
      'dead-button: Did you mean "BUY_hat"? Else add a rule that tests this payload.',
      'dead-button: Did you mean "SIZE_L"? Else add a rule that tests this payload.',
    ]);
    const dead = graph(value!).nodes.filter((node) => node.kind === 'button' && node.deadEnd);
    expect(dead.map((node) => ('payload' in node ? node.payload : ''))).to.have.members([
      'DEAL_summer',
      'BUY_hut',
      'SIZ_L',
    ]);
  });

  it('in a profile, beside a rule on ads', () => {
    const profile = [
      { payload: 'OFFERS_OLD', where: 'persistent_menu' },
      { payload: 'MENU', where: 'get_started' },
    ];
    const { diagnostics } = parseRules(
      { 'rules.yaml': set('referral.source: ADS', 'MENU') },
      { checks: { profile } },
    );
    expect(diagnostics.map(({ message }) => message)).to.deep.equal([
      'Only rule "other" might take "OFFERS_OLD", and only where referral.source is "ADS"; else it leads nowhere.',
    ]);
  });
});

describe('A button is not told', () => {
  const rows: readonly (readonly [why: string, when: string])[] = [
    ['that a rule takes at some times', 'payload: MENUE, time: { days: sat }'],
    ['that a rule takes on one channel', 'payload: { starts_with: MENUE }, channel: instagram'],
    ['that a rule takes for its title', 'title: Go'],
    ['that a rule takes for a part of it', 'payload: { contains: NUE }'],
    ["that a rule finds in the platform's own event", 'raw.postback.payload: MENUE'],
    ["that a rule may find in the platform's own event", 'raw.postback: { contains: MENUE }'],
    ['that a rule takes as it takes every click', 'event: postback'],
    ['that a rule takes as it takes whatever has a payload', 'payload: { exists: true }'],
    ['that a rule takes as it takes all but one payload', 'payload: { not: MENU }'],
  ];
  for (const [why, when] of rows) it(why, () => expect(told(set(when))).to.deep.equal([]));

  it('that two rules for clicks take between them', () => {
    const rules = [
      'rules:',
      '  - { name: m, when: { event: postback, channel: messenger, payload: { not: GET_STARTED } }, route: a }',
      '  - { name: i, when: { event: postback, channel: instagram, payload: { not: GET_STARTED } }, route: b }',
      greeting('MENUE'),
      'default: { reply: What? }',
    ].join('\n');
    expect(told(rules)).to.deep.equal([]);
  });

  it('that a rule on standby shows, and a rule on standby takes', () => {
    const rules = [
      'rules:',
      '  - { name: a, when: { payload: A, standby: true }, reply: { text: Hi, buttons: [{ title: Go, payload: B }] } }',
      '  - { name: b, when: { payload: B, standby: true }, route: b }',
      'default: { reply: What? }',
    ].join('\n');
    expect(told(rules)).to.deep.equal([]);
  });
});

// Few words, so that rules, buttons and events often speak of the same.
const payloads = ['A', 'B', 'AB'];
const titles = ['Menu', 'Menu A', 'Go'];
const line = fc.constantFrom(
  ...payloads.map((payload) => `payload: ${payload}`),
  'payload: { starts_with: A }',
  'payload: { exists: true }',
  'payload: { not: A }',
  'text: { contains: Menu }',
  'title: { contains: Menu }',
  'title: Go',
  'event: postback',
  'event: quick_reply',
  'channel: messenger',
  'sender.id: "1"',
  'time: { days: mon-fri }',
  'referral.source: ADS',
  'standby: true',
);
const when = fc
  .uniqueArray(line, { minLength: 1, maxLength: 2, selector: (text) => text.split(':')[0] })
  .map((lines) => lines.join(', '));
const tapped = fc.record({
  style: fc.constantFrom('buttons' as const, 'quick_replies' as const),
  title: fc.constantFrom(...titles),
  payload: fc.constantFrom(...payloads),
});

describe('What is said of a tap', function () {
  this.timeout(60_000);

  it('is true of every event that it can be', () => {
    let deadOnes = 0;
    let takenOnes = 0;
    fc.assert(
      fc.property(fc.array(when, { minLength: 1, maxLength: 5 }), tapped, (whens, tap) => {
        const { style, title, payload } = tap;
        const rules = [
          'rules:',
          `  - { name: start, when: { text: start }, reply: { text: Hi, ${style}: [{ title: ${title}, payload: ${payload} }] } }`,
          ...whens.map((text, at) => `  - { name: r${at}, when: { ${text} }, route: r }`),
          'default: { route: d }',
        ].join('\n');
        const { value, diagnostics } = parseRules({ 'rules.yaml': rules });
        const said = (code: string) =>
          diagnostics.filter((each) => each.code === code).map(({ message }) => message);
        const router = createRouter(value!);
        const taken = eventsOf(tap).map((event) => router.route(event).rule!);
        const [dead] = said('dead-button');
        if (dead !== undefined) {
          deadOnes++;
          for (const rule of taken) {
            if (rule !== 'default' && !dead.includes(' and others ')) {
              expect(dead, rules).to.include(`"${rule}"`);
            }
          }
        }
        for (const message of said('taken-by-words')) {
          takenOnes++;
          const [, below] = /rule "(r\d)", which tests/.exec(message)!;
          expect(taken, rules).to.not.include(below);
        }
      }),
      {
        numRuns: runs(100, 800),
        // So few random rules may be told of nothing.
        examples: [
          [['title: Go', 'payload: A'], { style: 'buttons', title: 'Go', payload: 'A' }],
          [['payload: A'], { style: 'buttons', title: 'Go', payload: 'B' }],
        ],
      },
    );
    expect(Math.min(deadOnes, takenOnes)).to.be.above(0);
  });
});

function eventsOf({
  style,
  title,
  payload,
}: typeof tapped extends fc.Arbitrary<infer T> ? T : never) {
  const tap =
    style === 'buttons'
      ? ({ event: 'postback', payload, title } as const)
      : ({ event: 'quick_reply', payload, title, text: title } as const);
  const around = (['messenger', 'instagram'] as const).flatMap((channel) =>
    ['1', '2'].flatMap((id) =>
      // A Monday, a Saturday, and no time at all.
      [Date.UTC(2024, 0, 1), Date.UTC(2024, 0, 6), undefined].map((timestamp) => ({
        channel,
        sender: { id },
        ...(timestamp === undefined ? {} : { timestamp }),
      })),
    ),
  );
  return around.map((beside): Event => ({ ...tap, ...beside, standby: false }));
}

it('A button is told of by what its own channel sends, whatever rules were checked before', () => {
  const channel = (always: readonly string[]): ChannelProfile => ({
    ...whatsappProfile,
    fields: { ...whatsappProfile.fields, 'sender.user_ref': { kinds: ['postback'], always } },
  });
  const rules = set('sender.user_ref: { exists: true }');
  const toldOn = (profile: ChannelProfile) =>
    parseRules({ 'rules.yaml': rules }, { channels: [profile] }).diagnostics.flatMap(
      ({ code, message }) => (code === 'dead-button' ? [message] : []),
    );
  const [sure, maybe] = [channel(['postback']), channel([])];
  const everyTap = /^No rule asks for "MENUE": only rule "other" takes it/;
  const someTaps = /^Only rule "other" might take "MENUE"/;
  for (const [profile, message] of [
    [sure, everyTap],
    [maybe, someTaps],
    [sure, everyTap],
  ] as const) {
    const found = toldOn(profile);
    expect(found).to.have.length(1);
    expect(found[0]).to.match(message);
  }
});
