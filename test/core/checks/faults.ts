import type { WarningCode } from '@botrules/core';

/** A mistake as people make it, planted among sound rules. */
export interface Fault {
  readonly words: string;
  readonly code: WarningCode;
  /** Items of `rules`, each one line of YAML. */
  readonly items: readonly string[];
  /** What is marked: the name of the faulty rule unless said. */
  readonly marked?: RegExp;
  readonly lists?: string;
  /** Whether it is one only where no rule calls code, which might remember, ask or set more. */
  readonly isWithoutCode?: boolean;
}

const rule = (name: string, when: string, more = 'route: a') =>
  `{ name: ${name}, when: { ${when} }, ${more} }`;
const fault = (when: string, more?: string) => rule('FAULT', when, more);
const long = 'X'.repeat(1001);

function unreachable(words: string, ...items: readonly string[]): Fault {
  return { words, code: 'unreachable-rule', items };
}

function never(words: string, when: string, more?: string): Fault {
  return { words, code: 'never-holds', items: [fault(when, more)] };
}

function dead(words: string, ...items: readonly string[]): Fault {
  return { words, code: 'dead-button', items, marked: /LOST/ };
}

const before = (when: string, more?: string) => rule('before', when, more);
const also = (when: string, more?: string) => rule('also', when, more);

const unreachableFaults: readonly Fault[] = [
  unreachable(
    'an absent field is none of those left out',
    before('payload: { not: F }, sender.user_ref: F'),
    fault('payload: { exists: false }, sender.user_ref: F'),
  ),
  unreachable(
    'a Sunday night',
    before('payload: F, time: { days: sun, hours: 22:00-06:00 }'),
    fault('payload: F, time: { days: mon, hours: 01:00-05:00 }'),
  ),
  unreachable(
    'the title of what a quick reply says',
    before('title: F'),
    fault('event: quick_reply, text: F'),
  ),
  unreachable('the same value twice', before('payload: F'), fault('payload: F')),
  unreachable('a value of an earlier list', before('payload: [F, G]'), fault('payload: G')),
  unreachable(
    'each value taken by some rule',
    before('payload: F'),
    also('payload: [G, H]'),
    fault('payload: [F, G, H]'),
  ),
  unreachable(
    'a value below a beginning',
    before('payload: { starts_with: F_ }'),
    fault('payload: F_1'),
  ),
  unreachable('a value above an end', before('payload: { ends_with: _F }'), fault('payload: 1_F')),
  unreachable(
    'a value around a part',
    before('payload: { contains: -F- }'),
    fault('payload: a-F-b'),
  ),
  unreachable(
    'a longer beginning',
    before('payload: { starts_with: F_ }'),
    fault('payload: { starts_with: F_1 }'),
  ),
  unreachable(
    'one of several beginnings',
    before('payload: { starts_with: [E_, F_] }'),
    fault('payload: { starts_with: F_1 }'),
  ),
  unreachable(
    'beginnings taken one by one',
    before('payload: { starts_with: F_ }'),
    also('payload: { starts_with: G_ }'),
    fault('payload: { starts_with: [F_1, G_] }'),
  ),
  unreachable(
    'a beginning that has a part',
    before('payload: { contains: F }'),
    fault('payload: { starts_with: aFb }'),
  ),
  unreachable(
    'a longer end',
    before('payload: { ends_with: _F }'),
    fault('payload: { ends_with: 1_F }'),
  ),
  unreachable(
    'a pattern below a beginning',
    before('payload: { starts_with: F_ }'),
    fault('payload: { like: "F_{id}_S" }'),
  ),
  unreachable(
    'a pattern in a wider one',
    before('payload: { like: "F_*" }'),
    fault('payload: { like: "F_{id}_{rest}" }'),
  ),
  unreachable(
    'a value that fits a pattern',
    before('payload: { like: "F_{id}_S" }'),
    fault('payload: F_12_S'),
  ),
  unreachable(
    'a value in another case',
    before('title: { is: fault, ignore_case: true }'),
    fault('title: FAULT'),
  ),
  unreachable(
    'a part in another case',
    before('title: { contains: fau, ignore_case: true }'),
    fault('title: { contains: [FAULT, "no Fault"] }'),
  ),
  unreachable(
    'both in any case',
    before('title: { starts_with: fault, ignore_case: true }'),
    fault('title: { starts_with: FAULTS, ignore_case: true }'),
  ),
  unreachable(
    'a narrower range',
    before('payload.json.f: { at_least: 5 }'),
    fault('payload.json.f: { more_than: 5 }'),
  ),
  unreachable(
    'a number of a range',
    before('payload.query.f: { at_least: 5, less_than: 10 }'),
    fault('payload.query.f: 7.5'),
  ),
  unreachable(
    'ranges that meet',
    before('payload.json.f: { at_least: 5 }'),
    also('payload.json.f: { less_than: 5 }'),
    fault('payload.json.f: { at_most: 9, at_least: 1 }'),
  ),
  unreachable(
    'whatever is there',
    before('referral.ad_id: { exists: true }'),
    fault('referral.ad_id: { starts_with: f }'),
  ),
  unreachable(
    'there and not there',
    before('title: { exists: true }, event: postback, sender.user_ref: F'),
    also('title: { exists: false }, event: postback, sender.user_ref: F'),
    fault('event: postback, sender.user_ref: F, title: { not: "x" }'),
  ),
  unreachable(
    'this and not this',
    before('payload: { starts_with: F }, sender.user_ref: F'),
    also('payload: { not: { starts_with: F } }, sender.user_ref: F'),
    fault('sender.user_ref: F'),
  ),
  unreachable(
    'a value that is none of those left out',
    before('payload: { not: [A, B] }, sender.user_ref: F'),
    fault('payload: F, sender.user_ref: F'),
  ),
  unreachable(
    'more left out than before',
    before('payload: { not: A }, sender.user_ref: F'),
    fault('payload: { not: { starts_with: A } }, sender.user_ref: F'),
  ),
  unreachable(
    'an equal expression',
    before('payload: { regex: "^F[0-9]+$" }'),
    fault('payload: { regex: "^F[0-9]+$" }'),
  ),
  unreachable(
    'a value that an expression finds',
    before('payload: { regex: "^F[0-9]+$" }'),
    fault('payload: F12'),
  ),
  unreachable(
    'both sides of an any',
    before('payload: F'),
    also('title: F'),
    fault('any: [{ payload: F }, { title: F }]'),
  ),
  unreachable(
    'all sides of an any at once',
    before('any: [{ payload: F }, { title: F }]'),
    fault('any: [{ title: F }, { payload: F, title: G }]'),
  ),
  unreachable('one line more', before('payload: F'), fault('payload: F, title: G')),
  unreachable(
    'a rule in a group before',
    `{ when: { channel: messenger }, rules: [${before('payload: F')}] }`,
    fault('payload: F, channel: messenger'),
  ),
  unreachable(
    'a rule before its group',
    before('payload: F'),
    `{ when: { title: G }, rules: [${fault('payload: F')}] }`,
  ),
  unreachable(
    'what its group leaves of a list',
    before('payload: G'),
    `{ when: { payload: [G, H] }, rules: [${fault('payload: [F, G]')}] }`,
  ),
  unreachable(
    'the default of a group',
    `{ when: { payload: { starts_with: F } }, rules: [${before('payload: F1')}], default: { route: a } }`,
    fault('payload: F2'),
  ),
  unreachable(
    'a default and a rule',
    `{ when: { channel: messenger, payload: { starts_with: F } }, rules: [${before('payload: F1')}], default: { route: a } }`,
    also('payload: F2, channel: instagram'),
    fault('payload: F2'),
  ),
  unreachable(
    'both channels',
    before('payload: F, channel: messenger'),
    also('payload: F, channel: instagram'),
    fault('payload: F'),
  ),
  unreachable(
    'all kinds of event',
    before('sender.user_ref: F, event: [postback, quick_reply]'),
    also('sender.user_ref: F, event: { not: [postback, quick_reply] }'),
    fault('sender.user_ref: F'),
  ),
  unreachable(
    'two fields of two values each',
    before('payload: F, channel: messenger'),
    also('payload: G, channel: messenger'),
    rule('third', 'payload: F, channel: instagram'),
    rule('fourth', 'payload: G, channel: instagram'),
    fault('payload: [F, G]'),
  ),
  unreachable(
    'only the kinds that have a payload',
    before('event: [postback, quick_reply, optin], sender.user_ref: F'),
    fault('payload: { starts_with: F }, sender.user_ref: F'),
  ),
  unreachable(
    'on standby and off',
    before('payload: F, standby: true'),
    also('payload: F'),
    fault('payload: F, standby: [true, false]'),
  ),
  unreachable(
    'shorter hours',
    before('payload: F, time: { hours: 09:00-18:00, timezone: Europe/Paris }'),
    fault('payload: F, time: { hours: 10:00-12:00, days: mon-fri, timezone: Europe/Paris }'),
  ),
  unreachable(
    'weekdays and weekends',
    before('payload: F, time: { days: mon-fri, timezone: Europe/Paris }'),
    also('payload: F, time: { days: [sat, sun], timezone: Europe/Paris }'),
    fault('payload: F, time: { hours: 10:00-12:00, timezone: Europe/Paris }'),
  ),
  unreachable(
    'a night that begins on the day before',
    before('payload: F, time: { days: fri, hours: 22:00-06:00 }'),
    fault('payload: F, time: { days: sat, hours: 01:00-05:00 }'),
  ),
  unreachable(
    'years in a row',
    before('payload: F, time: { until: 2027-01-01 }'),
    also('payload: F, time: { from: 2027-01-01 }'),
    fault('payload: F, time: { from: 2026-06-01, until: 2027-06-01 }'),
  ),
  unreachable(
    'a rule that goes on',
    before('payload: F'),
    fault('payload: F', 'continue: true, route: a'),
  ),
  unreachable(
    'what a quick reply says twice',
    before('text: "7"'),
    fault('event: quick_reply, title: "7"'),
  ),
  unreachable(
    'a value inside the payload',
    before('payload.json.f: F'),
    fault('payload.json.f: F, payload.json.g: G'),
  ),
  {
    ...unreachable(
      'a list in a list',
      before('payload: { in: wide }'),
      fault('payload: { in: narrow }'),
    ),
    lists: 'wide: [F1, F2, F3], narrow: [F3, F1]',
  },
  {
    ...unreachable(
      'the same list',
      before('payload: { in: wide }'),
      fault('payload: { in: wide }, title: x'),
    ),
    lists: 'wide: [F1, F2, F3]',
  },
  {
    ...unreachable(
      'a value of a list',
      before('payload: { in: wide, ignore_case: true }'),
      fault('payload: f2'),
    ),
    lists: 'wide: [F1, F2, F3]',
  },
];

const neverFaults: readonly Fault[] = [
  never('a title that is not the text', 'title: F, text: G'),
  never('a kind that comes last', 'title: F, event: { not: message }, text: G'),
  never('two values of one field', 'all: [{ payload: F }, { payload: G }]'),
  never('a value that does not begin so', 'payload: { is: F, starts_with: G }'),
  never('a value that does not end so', 'payload: { is: F, ends_with: G }'),
  never('a value that lacks a part', 'payload: { is: F, contains: G }'),
  never('a value that does not fit', 'payload: { is: F, like: "G*" }'),
  never(
    'two beginnings',
    'all: [{ payload: { starts_with: F } }, { payload: { starts_with: G } }]',
  ),
  never('two ends', 'all: [{ payload: { ends_with: F } }, { payload: { like: "*G" } }]'),
  never('a value and not that value', 'payload: { is: F, not: F }'),
  never('a beginning and not a part of it', 'payload: { starts_with: F_1, not: { contains: F_ } }'),
  never(
    'a value that is left out in any case',
    'title: { is: Fault, not: { is: fAULT, ignore_case: true } }',
  ),
  never('a value that an expression does not find', 'payload: { is: F, regex: "^G" }'),
  never('an expression and not that one', 'payload: { regex: "^F", not: { regex: "^F" } }'),
  never('an empty range', 'payload.json.f: { at_least: 10, less_than: 10 }'),
  never('a word that is no number', 'payload.json.f: { is: many, at_least: 1 }'),
  never('a number and not in its range', 'payload.json.f: { at_least: 10, not: { at_least: 5 } }'),
  never('absent with a value', 'payload: { exists: false, is: F }'),
  never(
    'an absent payload with a value inside',
    'all: [{ payload: { exists: false } }, { payload.json.f: F }]',
  ),
  never('a typed message with a payload', 'event: message, payload: F'),
  never('a typed message with a value in its payload', 'event: message, payload.query.f: F'),
  never('a typed message with a title', 'event: message, title: F'),
  never('a referral with a title', 'event: referral, title: F'),
  never('a referral with a text', 'event: referral, text: F'),
  never('a click with a typed text', 'event: postback, text: F'),
  never('an opt-in with a text', 'event: [optin, referral], text: { contains: F }'),
  never('a kind of event that there is not', 'event: click'),
  never('a channel that there is not', 'channel: whatsapp, payload: F'),
  never('neither on standby nor off', 'standby: 1, payload: F'),
  never('a payload that is too long', `payload: ${long}`),
  never('a beginning that is too long', `payload: { starts_with: ${long} }`),
  never('a pattern that is too long', `payload: { like: "${'X'.repeat(999)}{a}_{b}" }`),
  never(
    'a payload that is not the JSON that is tested',
    'payload: F, payload.json.f: { exists: true }',
  ),
  never('a payload that has another value inside', 'payload: "f=1&g=2", payload.query.f: 2'),
  never(
    'times apart',
    'payload: F, time: { from: 2027-01-01 }, all: [{ time: { until: 2026-01-01 } }]',
  ),
  never('days apart', 'payload: F, time: { days: mon-fri }, all: [{ time: { days: sat } }]'),
  never(
    'a time and not that time',
    'payload: F, time: { hours: 10:00-11:00, not: { hours: 09:00-18:00 } }',
  ),
  never('a quick reply whose title is not its text', 'event: quick_reply, title: F, text: G'),
  never(
    'what none of the alternatives allows',
    'payload: F, any: [{ payload: G }, { event: message }]',
  ),
  never('not what must be', 'payload: F, not: { payload: { starts_with: F } }'),
  never('not any of what must be', 'payload: F, not: { any: [{ title: x }, { payload: [F, G] }] }'),
  never('a rule that goes on', 'all: [{ payload: F }, { payload: G }]', 'continue: true, route: a'),
  {
    words: 'a value that its group excludes',
    code: 'never-holds',
    items: [`{ when: { payload: { starts_with: G } }, rules: [${fault('payload: F')}] }`],
  },
  {
    words: 'a kind that a group far out excludes',
    code: 'never-holds',
    items: [
      `{ when: { event: message }, rules: [{ when: { channel: messenger }, rules: [${fault('payload: F')}] }] }`,
    ],
  },
  {
    words: 'a group that contradicts itself',
    code: 'never-holds',
    items: [
      `{ when: { payload: F, event: message }, rules: [${fault('channel: messenger')}, ${also('title: F')}] }`,
    ],
  },
  {
    words: 'a value of no list',
    code: 'never-holds',
    items: [fault('payload: { in: some, is: F }')],
    lists: 'some: [G, H]',
  },
];

const button = (payload: string, title = 'Go') =>
  `reply: [{ text: Hi, buttons: [{ title: ${title}, payload: ${payload} }] }]`;

const deadFaults: readonly Fault[] = [
  dead('a button without a rule', before('payload: F', button('LOST'))),
  dead(
    'a button that only a rule that goes on looks at',
    before('payload: F', button('LOST')),
    also('payload: LOST', 'continue: true, route: a'),
  ),
  dead('a misspelt button', before('payload: F', button('LOST')), also('payload: LOSE')),
  dead(
    'a quick reply without a rule',
    before('payload: F', 'reply: [{ text: Hi, quick_replies: [{ title: Go, payload: LOST }] }]'),
  ),
  dead(
    'a button of a card',
    before(
      'payload: F',
      'reply: [{ cards: [{ title: F, subtitle: G, buttons: [{ title: Go, payload: LOST }] }] }]',
    ),
  ),
  dead(
    'a quick reply below an image',
    before(
      'payload: F',
      'reply: [{ image: "https://f.example/f.png", quick_replies: [{ title: Go, payload: LOST }] }]',
    ),
  ),
  dead(
    'a button with a placeholder',
    before('payload: { like: "F_{id}" }', button('"LOST_{id}_LOST"')),
  ),
  dead(
    'a button with a placeholder and another end',
    before('payload: { like: "LOST_{id}_A" }', button('"LOST_{id}_B"')),
  ),
  dead('a button with too little', before('payload: { like: "LOST{id}" }', button('LOST'))),
  dead(
    'a button whose rule is off',
    before('payload: F', button('LOST')),
    rule('off', 'payload: LOST', 'disabled: true, route: a'),
  ),
  dead(
    'a button whose rule can take typed words only',
    before('payload: F', button('LOST')),
    also('text: { contains: o, ignore_case: true }'),
  ),
  dead(
    'a button whose title another rule wants otherwise',
    before('payload: F', button('LOST')),
    also('title: Stop'),
  ),
  dead('a button in another case', before('payload: F', button('LOST')), also('payload: lost')),
  dead(
    'a button whose number is too small',
    before('payload: F', button('LOST')),
    also('payload: { at_least: 1 }'),
  ),
  dead(
    'a button that is not JSON',
    before('payload: F', button('LOST')),
    also('payload.json.action: buy'),
  ),
  dead(
    'a button that an expression does not find',
    before('payload: F', button('LOST')),
    also('payload: { regex: "^BUY" }'),
  ),
  dead(
    'a quick reply whose rule wants a click',
    before('payload: F', 'reply: [{ text: Hi, quick_replies: [{ title: Go, payload: LOST }] }]'),
    also('payload: LOST, event: postback'),
  ),
  dead(
    'a button of a default',
    `{ when: { payload: { starts_with: F } }, rules: [${before('payload: F1')}], default: { ${button('LOST')} } }`,
  ),
];

/** @param marked what is marked, such as a name or a payload */
function marked(
  code: WarningCode,
  mark: RegExp,
  words: string,
  ...items: readonly string[]
): Fault {
  return { words, code, items, marked: mark };
}

const reply = (more: string) => `reply: Hi, ${more}`;
const followUp = (payload: string, after = '1h') =>
  reply(`follow_up: { after: ${after}, payload: ${payload} }`);
const large = rule('large', 'payload: L', reply('remember: { size: large }'));
const tries = rule('try', 'payload: T', reply('count: tries'));

const memoryFaults: readonly Fault[] = [
  marked(
    'never-remembered',
    /memory\.sise/,
    'a name that is misspelt where it is tested',
    large,
    rule('order', 'payload: F, memory.size: large'),
    rule('again', 'payload: G, memory.sise: large'),
  ),
  marked(
    'unused-memory',
    /^FAULT$/,
    'a name that nobody reads',
    before('payload: F', reply('remember: { FAULT: "{payload}" }')),
  ),
  marked(
    'unasked-question',
    /^order\.nmae$/,
    'a question whose answer is taken under another name',
    before('payload: F', reply('ask: order.name')),
    also('answer_to: order.nmae, text: { exists: true }'),
  ),
];

const faultsWithoutCode: readonly Fault[] = [
  marked(
    'unremembered-value',
    /^FAULT$/,
    'a value that no rule remembers',
    large,
    rule('order', 'payload: F, memory.size: FAULT'),
  ),
  marked(
    'unremembered-value',
    /^LARGE$/,
    'a value in other letters, next to one that is remembered',
    large,
    rule('order', 'payload: F, memory.size: [large, LARGE]'),
  ),
  marked(
    'unremembered-value',
    /^three$/,
    'a word for what is counted',
    tries,
    rule('third', 'payload: F, memory.tries: three'),
  ),
  marked(
    'never-begins',
    /^memory\.hints/,
    'a counter that only counts where it has counted',
    before('payload: F, memory.hints: { less_than: 3 }', reply('count: hints')),
  ),
  marked(
    'never-begins',
    /^memory\.(?:pizza|size)/,
    'two rules that wait for each other',
    before('payload: F, memory.pizza: { exists: true }', reply('remember: { size: large }')),
    also('payload: G, memory.size: { exists: true }', reply('remember: { pizza: salami }')),
  ),
  marked(
    'never-begins',
    /^answer_to: FAULT$/,
    'a question that only its answer asks',
    before('answer_to: FAULT, text: { words: no }', reply('ask: FAULT')),
  ),
  marked(
    'never-begins',
    /^event: follow_up$/,
    'a follow-up that only it sets',
    before('event: follow_up, payload: F', followUp('F')),
  ),
].map((each) => ({ ...each, isWithoutCode: true }));

const followUpFaults: readonly Fault[] = [
  marked(
    'no-follow-up',
    /^FAULT$/,
    'a follow-up that no rule takes',
    before('payload: F', followUp('FAULT')),
    also('payload: FAULT'),
  ),
  marked(
    'endless-follow-up',
    /^FAULT$/,
    'a follow-up that sets itself again',
    before('payload: F', followUp('FAULT')),
    also('event: follow_up, payload: FAULT', followUp('FAULT')),
  ),
  marked(
    'endless-follow-up',
    /^FAULT[12]$/,
    'two follow-ups that set each other',
    before('payload: F', followUp('FAULT1')),
    also('event: follow_up, payload: FAULT1', followUp('FAULT2')),
    rule('third', 'event: follow_up, payload: FAULT2', followUp('FAULT1', '2h')),
  ),
  marked(
    'endless-follow-up',
    /^FAULT$/,
    'a follow-up that every follow-up sets',
    before('payload: F', followUp('FAULT')),
    also('event: follow_up', followUp('FAULT')),
  ),
  marked(
    'outside-window',
    /^FAULT$/,
    'a follow-up after two days',
    before('payload: F', followUp('FAULT', '2d')),
    also('event: follow_up, payload: FAULT', 'reply: Still there?'),
  ),
];

const otherFaults: readonly Fault[] = [
  marked(
    'unreachable-value',
    /^payload: \[F, G\]$/,
    'one of two values',
    before('payload: F'),
    also('payload: [F, G]'),
  ),
  marked(
    'unreachable-default',
    /^default$/,
    'a default below a rule for the rest',
    `{ when: { payload: { starts_with: F } }, rules: [${before('')}], default: { route: a } }`,
  ),
  marked(
    'pointless-test',
    /^split\.half/,
    'a part of the people that is all of them',
    before('payload: F, split.half: { less_than: 150 }'),
  ),
  marked(
    'taken-by-words',
    /^FAULT$/,
    'a button whose words an earlier rule takes',
    before('title: { words: kids }'),
    also('payload: FAULT', button('FAULT', 'For kids')),
  ),
  {
    words: 'a rule that only remembers',
    code: 'silent-rule',
    items: [
      fault('payload: F', 'remember: { size: large }'),
      also('payload: G', 'reply: "{memory.size|none}"'),
    ],
  },
  marked(
    'words-of-the-page',
    /^event: added$/,
    'an alternative for who adds the bot',
    before('any: [{ payload: F }, { text: { words: hello } }, { event: added }]', 'reply: Hi'),
  ),
  marked('exact-case', /^text: FAULT$/, 'capitals that count', before('text: FAULT')),
  marked(
    'idle-typos',
    /^text: /,
    'typos of a word with an ending',
    before('text: { words: "fault*", typos: true }'),
  ),
];

/** What is seen while rules are read. */
const slips: readonly Fault[] = [
  marked(
    'idle-one-of',
    /^one_of$/,
    'a choice of one',
    before('payload: F', 'reply: { one_of: [Hi] }'),
  ),
  marked(
    'looks-like-placeholder',
    /^text$/,
    'a field without its braces',
    before('payload: F, text: { exists: true }', reply('remember: { name: text }')),
    also('payload: G', 'reply: "{memory.name|none}"'),
  ),
  marked(
    'foreign-placeholder',
    /^\$FAULT$/,
    'what is remembered, as another tool shows it',
    before('payload: { starts_with: F }', reply('remember: { fault: "{payload}" }')),
    also('payload: G', 'reply: "$FAULT {memory.fault|none}"'),
  ),
  marked(
    'cut-text',
    /^"\{f\.title\}"$/,
    'a button with the words of a long cell',
    `{ tables: { faults: { rows: [{ id: F, title: The words of a far too long cell }] } }, rules: [${before('payload: { like: "F_{f in faults}" }', button('F_F', '"{f.title}"'))}] }`,
  ),
  marked(
    'unlikely-cell',
    /^"#REF!"$/,
    'a broken formula',
    `{ tables: { faults: { rows: [{ id: F, title: "#REF!" }] } }, rules: [${before('payload: { like: "F_{f in faults}" }', 'reply: "{f.title}"')}] }`,
  ),
  marked(
    'plain-http',
    /^http:/,
    'a forward that is not encrypted',
    before('payload: F', 'forward: http://crm.example/f'),
  ),
  marked('written-twice', /^F$/, 'a value twice in a list', before('payload: [F, E, F]')),
  marked(
    'written-twice',
    /^Faulty$/,
    'two quick replies with the same words',
    before(
      'payload: F',
      'reply: { text: Hi, quick_replies: [{ title: Faulty, payload: F }, { title: Faulty, payload: F }] }',
    ),
  ),
];

export const faults: readonly Fault[] = [
  ...unreachableFaults,
  ...neverFaults,
  ...deadFaults,
  ...memoryFaults,
  ...faultsWithoutCode,
  ...followUpFaults,
  ...otherFaults,
  ...slips,
];
