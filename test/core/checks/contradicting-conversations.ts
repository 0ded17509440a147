import {
  createRouter,
  type Decision,
  type Diagnostic,
  type Event,
  followUpEvent,
  followUps,
  type Memory,
  parseRules,
  type Router,
  type RuleSet,
  remember,
  withPerson,
} from '@botrules/core';
import fc from 'fast-check';
import type { Condition, Group } from '../../../packages/core/src/rules/model.js';
import { accusationsOf } from '../../support/accusations.js';
import { randomFrom } from './sound-rules.js';

// Rule sets with memory, words, tables and splits are made of so few values that conversations made of the same values
// reach whatever can be reached. What the checker says is never so is looked for at each event of each conversation.

type Lines = { readonly [key: string]: unknown };

const tables = {
  sizes: {
    rows: [
      { id: 's', name: 'Small', town: 'New York' },
      { id: 'm', name: 'Médium', town: 'York' },
      { id: 's_m', name: 'small', town: 'Straße' },
    ],
  },
};
const lists = { colors: ['red', 'Rot', 'rouge'] };

const exists = fc.boolean().map((there) => ({ exists: there }));
const bound = (bounds: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('at_least', 'at_most', 'more_than', 'less_than'),
      fc.constantFrom(...bounds),
    )
    .map(([operator, of]) => ({ [operator]: of }));
const phrase = fc.constantFrom(
  ...[
    'small',
    'smal',
    'smalls',
    'red',
    'small red',
    'smal*',
    'new york',
    'strasse',
    'planet',
    'plane',
  ],
);
const wordsTest = fc
  .tuple(fc.uniqueArray(phrase, { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([words, typos]) => ({ words, ...(typos && { typos: true }) }));
const looseTest = fc
  .tuple(
    fc.constantFrom('is', 'contains', 'starts_with', 'ends_with'),
    fc.constantFrom('Small', 'SMALL', 'STRASSE', 'rot', 'Médium', 'é'),
  )
  .map(([operator, of]) => ({ [operator]: of, loose: true }));

/** Tests without captures, which may stand below "not", too. */
const plainTexts = fc.oneof(
  wordsTest,
  looseTest,
  fc.constantFrom<unknown>(
    'small',
    'red',
    ['red', 'small'],
    { in: 'colors' },
    { in: 'sizes.name' },
  ),
  fc.constantFrom<unknown>({ in: 'sizes.name', loose: true }, { in: ['red', 'Small'] }),
  exists,
);
const texts = fc.oneof(
  { weight: 4, arbitrary: plainTexts },
  { weight: 1, arbitrary: plainTexts.map((not) => ({ not })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      { words: '{row in sizes.town}' },
      { like: '{row in sizes} *' },
      { like: '{row in sizes.name}', loose: true },
      { lookup: { table: 'sizes', column: 'name', as: 'row' } },
      { lookup: { table: 'sizes', column: 'name', as: 'row' }, loose: true },
      { lookup: { table: 'sizes', column: 'town', as: 'row' }, loose: true, typos: true },
    ),
  },
);
const payloads = fc.constantFrom<unknown>(
  ...['P', 'N', 'SIZE_s', ['P', 'SIZE_m'], { starts_with: 'SIZE_' }, { in: ['P', 'N'] }],
  ...[{ like: 'SIZE_{row in sizes}' }, { like: 'SIZE_{row}' }, { in: 'sizes' }, { not: 'P' }],
  ...[
    { like: 'SIZE_{row in sizes}_{other in sizes}' },
    { exists: true },
    { lookup: { table: 'sizes', as: 'row' } },
  ],
);
const kept = fc.oneof(
  fc.constantFrom<unknown>('a', 'red', '', ['a', 'red'], { not: 'a' }, { in: 'colors' }),
  fc.constantFrom<unknown>(
    { starts_with: 'r' },
    { not: { in: ['a', 'red'] } },
    { regex: '^[0-9]+$' },
  ),
  exists,
  bound(['0', '1', '2']),
  wordsTest,
);

const line: fc.Arbitrary<Lines> = fc.oneof(
  { weight: 4, arbitrary: texts.map((text) => ({ text })) },
  { weight: 3, arbitrary: payloads.map((payload) => ({ payload })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('x', 'n', 'z'), kept)
      .map(([name, test]) => ({ [`memory.${name}`]: test })),
  },
  fc
    .oneof(fc.constantFrom<unknown>('q', 'r.s', { not: 'q' }, { starts_with: 'r' }), exists)
    .map((test) => ({ answer_to: test })),
  fc
    .oneof(fc.constantFrom<unknown>('0', '1', '1.5', 'true', { not: '0' }), bound(['0', '1', '2']))
    .map((missed) => ({ missed })),
  fc.oneof(exists, bound(['0s', '1m', '1h'])).map((away) => ({ away })),
  fc.oneof(bound(['0s', '1m', '1h']), exists).map((test) => ({ 'arrival.age': test })),
  fc.constantFrom<unknown>('r1', { not: 'r1' }).map((test) => ({ 'arrival.ref': test })),
  fc.constantFrom<unknown>('true', 'false', ['true', 'false']).map((human) => ({ human })),
  fc.constantFrom<unknown>('true', 'false', { exists: true }).map((typed) => ({ typed })),
  {
    weight: 2,
    arbitrary: bound(['0', '25', '50', '99.99', '100', '150']).map((test) => ({ 'split.h': test })),
  },
  fc
    .constantFrom<unknown>('image', ['image', 'audio'], { not: 'image' }, { exists: true })
    .map((attachment) => ({ attachment })),
  fc
    .constantFrom<unknown>('de', 'DE', ['deutsch', 'en'], { not: 'de' })
    .map((test) => ({ 'person.language': test })),
  fc
    .constantFrom<unknown>(
      ...['message', 'postback', 'follow_up', ['follow_up', 'message'], { not: 'message' }],
      ...['human_reply', 'handover', ['human_reply', 'message'], { not: 'handover' }],
    )
    .map((event) => ({ event })),
);

const condition: fc.Arbitrary<Lines> = fc.oneof(
  { weight: 8, arbitrary: line },
  { weight: 4, arbitrary: fc.tuple(line, line).map((all) => ({ all })) },
  { weight: 2, arbitrary: fc.tuple(line, line).map((any) => ({ any })) },
  { weight: 1, arbitrary: fc.constant({}) },
  // Where a follow-up is taken, the rule may set it again.
  {
    weight: 1,
    arbitrary: fc.constantFrom('N', 'M').map((payload) => ({ event: 'follow_up', payload })),
  },
);

const maybe = <T>(often: number, one: fc.Arbitrary<T>) =>
  fc.oneof({ weight: often, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: one });

const outcome = fc.record({
  reply: maybe(
    0.3 * 10,
    fc.constantFrom<unknown>('Hi', {
      text: 'Which?',
      buttons: [
        { title: 'Small', payload: 'SIZE_s' },
        { title: 'Red', payload: 'P' },
        { title: 'Lost', payload: 'LOST' },
      ],
    }),
  ),
  remember: maybe(
    1,
    fc.constantFrom({ x: 'a' }, { x: 'red' }, { x: '{text}' }, { x: '{payload}' }),
  ),
  count: maybe(2, fc.constantFrom<unknown>('n', { n: '2' }, { n: '-1' })),
  forget: maybe(6, fc.constantFrom('x', 'everything')),
  ask: maybe(3, fc.constantFrom('q', 'r.s', 'nothing')),
  once: maybe(6, fc.constantFrom('1h', 'ever')),
  follow_up: maybe(
    3,
    fc.constantFrom<unknown>(
      { after: '1m', payload: 'N' },
      { after: '1h', payload: 'M', in_any_case: 'true' },
    ),
  ),
  cancel: maybe(6, fc.constantFrom('N', 'M', 'everything')),
  handover: maybe(10, fc.constantFrom('page_inbox', 'bot')),
});

interface Sketch {
  readonly when: Lines;
  readonly does: Lines;
  readonly goesOn: boolean;
}

const rule: fc.Arbitrary<Sketch> = fc.record({
  when: condition,
  does: outcome,
  goesOn: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});
const ruleSets = fc.record({
  rules: fc.array(rule, { minLength: 3, maxLength: 8 }),
  within: maybe(3, condition),
  typedTaps: fc.boolean(),
});

/** JSON is YAML. Each row has a name of its own, so that none is captured twice. */
function write({
  rules,
  within,
  typedTaps,
}: typeof ruleSets extends fc.Arbitrary<infer T> ? T : never): string {
  const written = rules.map(({ when, does, goesOn }, at) => ({
    name: `r${at}`,
    when: named(when, at),
    ...does,
    reply: does.reply ?? (isSilent(does) ? 'Hi' : undefined),
    continue: goesOn || undefined,
  }));
  const half = Math.floor(written.length / 2);
  const items = within
    ? [...written.slice(0, half), { when: named(within, 99), rules: written.slice(half) }]
    : written;
  return JSON.stringify({
    tables,
    lists,
    typed_taps: typedTaps,
    rules: items,
    default: { reply: 'What?' },
  });
}

/** Nothing is written that is enough for a rule. */
function isSilent({ once: _, ...does }: Lines): boolean {
  return Object.values(does).every((one) => one === undefined);
}

function named(when: Lines, at: number): Lines {
  let count = 0;
  const fresh = () => `c${at}_${count++}`;
  return JSON.parse(
    JSON.stringify(when)
      .replace(/\{(?:row|other)(?= in |\})/g, () => `{${fresh()}`)
      .replace(/"as":"row"/g, () => `"as":"${fresh()}"`),
  );
}

// ── Conversations ───────────────────────────────────────────────────────────────────────────────────

const minute = 60_000;
const start = Date.UTC(2026, 2, 27, 8);
const said = [
  ...['small', 'Small', 'SMALL', 'smal', 'smalll', 'slmall', 'red', 'RED', 'rot', 'Rot', 'rouge'],
  ...['Médium', 'medium', 'Straße', 'strasse', 'STRASSE', 'new york', 'I am in New York', 'york'],
  ...['s please', 's_m please', 'm', 'small red', 'red small', 'planet', 'plane', 'palnet', 'lost'],
];
const tapped = [
  'P',
  'N',
  'M',
  'SIZE_s',
  'SIZE_m',
  'SIZE_x',
  'SIZE_s_m',
  'SIZE_s_m_s',
  'LOST',
  's',
  's_m',
];
const pauses = [
  0,
  0,
  1,
  1000,
  minute - 1,
  minute,
  minute + 1,
  60 * minute,
  61 * minute,
  25 * 60 * minute,
];
// Among these are people below and above each bound of a split.
const people = Array.from({ length: 12 }, (_, at) => `${4000 + at * 37}`);

function eventOf(random: () => number): Partial<Event> {
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const kind = random();
  const text = one(said);
  if (kind < 0.5) return { event: 'message', text };
  if (kind < 0.7) return { event: 'postback', payload: one(tapped), title: one(['Small', 'Red']) };
  if (kind < 0.78) return { event: 'quick_reply', payload: one(tapped), title: text, text };
  if (kind < 0.84) return { event: 'message', text, referral: { ref: one(['r1', 'r2']) } };
  if (kind < 0.88) return { event: 'referral', referral: { ref: one(['r1', 'r2']) } };
  if (kind < 0.91) return { event: 'human_reply', text };
  if (kind < 0.93) return { event: 'handover', human: random() < 0.5 };
  if (kind < 0.95) return { event: 'message', text, standby: true };
  if (kind < 0.965) return { event: 'message', text, attachment: 'image' };
  if (kind < 0.98) return { event: 'message', attachment: one(['image', 'audio']) };
  return { event: 'postback', payload: one(tapped), referral: { ref: 'r1' } };
}

/** Something that is said never to be so, and what an event and the memory before it would show of it. */
interface Claim {
  readonly what: string;
  /** An event met what it is about, apart from whatever is said to keep it from being so. */
  readonly isAimed: (event: Event, memory: Memory | undefined) => boolean;
  readonly isContradicted: (moment: Moment) => boolean;
}

interface Moment {
  readonly event: Event;
  readonly before: Memory | undefined;
  readonly decision: Decision;
  readonly after: Memory | undefined;
}

const always = () => true;
const never = () => false;

function claimsOf(ruleSet: RuleSet, diagnostics: readonly Diagnostic[]): readonly Claim[] {
  const reach = accusationsOf(ruleSet).map(({ what, accused, isTaken, own }): Claim => {
    const router = createRouter(accused);
    const alone = own && createRouter(own);
    return {
      what,
      isAimed: (event, memory) => alone === undefined || alone.route(event, memory).rule !== null,
      isContradicted: ({ event, before }) => isTaken(router.route(event, before)),
    };
  });
  return [...reach, ...diagnostics.flatMap((each) => claimOf(each, ruleSet) ?? [])];
}

/** A claim of the checks that are about more than which rule takes what. */
function claimOf({ code, message, column }: Diagnostic, ruleSet: RuleSet): Claim | undefined {
  const router = createRouter(ruleSet);
  const what = `${code}: ${message}`;
  const quoted = /"([^"]*)"/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'never-remembered':
      return {
        what,
        isAimed: never,
        isContradicted: ({ before }) => Object.hasOwn(before?.values ?? {}, quoted),
      };
    case 'unremembered-value': {
      const [, name = ''] = /under "([^"]*)"/.exec(message)!;
      return {
        what,
        isAimed: (_, memory) => Object.hasOwn(memory?.values ?? {}, name),
        isContradicted: ({ before }) => before?.values?.[name]?.value === quoted,
      };
    }
    case 'never-begins': {
      const name = ruleAsking(ruleSet, column - 1);
      return {
        what,
        isAimed: never,
        isContradicted: ({ before, decision }) =>
          decision.rules.some((rule) => rule.name === name) ||
          (quoted.startsWith('memory.')
            ? Object.hasOwn(before?.values ?? {}, quoted.slice('memory.'.length))
            : before?.question !== undefined && before.question.name === quoted),
      };
    }
    case 'endless-follow-up':
      return {
        what,
        isAimed: ({ event, payload }) => event === 'follow_up' && payload === quoted,
        // While a person of the page talks it lapses, which is an end that the message does not deny.
        isContradicted: ({ event: { event, payload, timestamp = 0 }, before, after }) =>
          event === 'follow_up' &&
          payload === quoted &&
          (before?.human ?? 0) <= timestamp &&
          (after?.followUps ?? []).length === 0,
      };
    case 'unasked-question':
      return message.startsWith('No rule asks')
        ? {
            what,
            isAimed: never,
            isContradicted: ({ before }) => before?.question?.name === quoted,
          }
        : {
            what,
            isAimed: (_, memory) => memory?.question?.name === quoted,
            isContradicted: (moment) => isAnswered(moment, quoted, router),
          };
    case 'no-follow-up':
      return message.startsWith('No rule sets')
        ? {
            what,
            isAimed: never,
            isContradicted: ({ before }) =>
              before?.followUps?.some(({ payload }) => payload === quoted) === true,
          }
        : {
            what,
            isAimed: ({ event, payload }) => event === 'follow_up' && payload === quoted,
            isContradicted: ({ event: { event, payload }, decision }) =>
              event === 'follow_up' && payload === quoted && decision.steps.length > 0,
          };
    case 'silent-rule':
      return {
        what,
        isAimed: never,
        isContradicted: ({ decision }) =>
          decision.rule === quoted && (decision.reply.length > 0 || decision.handover !== null),
      };
    case 'dead-button': {
      const payload = /payload "([^"]*)"|"([A-Z_a-z]+)"/.exec(message)?.slice(1).find(Boolean);
      return {
        what,
        isAimed: (event) => event.event === 'postback' && event.payload === payload,
        isContradicted: ({ event, before, decision }) =>
          event.event === 'postback' &&
          event.payload === payload &&
          event.standby !== true &&
          event.referral === undefined &&
          before?.offers?.taps.some((tap) => tap.payload === payload) === true &&
          asksFor(ruleSet, decision.rule, payload!),
      };
    }
    case 'pointless-test':
      return pointless(message, what);
    default:
      return undefined;
  }
}

/** The question was open, and what took the event closed it, since it tests for answers. */
function isAnswered(
  { event, before, decision, after }: Moment,
  question: string,
  router: Router,
): boolean {
  const open = before?.question;
  if (open?.name !== question || after?.question !== undefined) return false;
  if (decision.rule === null || (event.timestamp ?? 0) >= open.until) return false;
  const { question: _, ...unasked } = before!;
  // A rule that takes the event whatever was asked does not take it as an answer.
  if (router.route(event, unasked).rule === decision.rule) return false;
  const changes = decision.memory;
  return changes?.ask === undefined && !changes?.forgetEverything;
}

/** Returns the name of the rule whose own condition has a line at an offset, if it is no line of a group. */
function ruleAsking({ root }: RuleSet, offset: number): string | undefined {
  const asks = (condition: Condition): boolean =>
    condition.kind === 'not'
      ? asks(condition.of)
      : condition.kind === 'all' || condition.kind === 'any'
        ? condition.of.some(asks)
        : condition.span.start === offset;
  const find = (group: Group): string | undefined =>
    group.items
      .map((item) => (item.kind === 'group' ? find(item) : asks(item.when) ? item.name : undefined))
      .find((name) => name !== undefined);
  return find(root);
}

/** A rule takes this payload by its name. */
function asksFor({ root }: RuleSet, name: string | null, payload: string): boolean {
  const asks = (condition: Condition): boolean =>
    condition.kind === 'all'
      ? condition.of.some(asks)
      : condition.kind === 'field' &&
        condition.field.name === 'payload' &&
        condition.test.kind === 'is' &&
        condition.test.values.includes(payload);
  const find = (group: Group): boolean =>
    group.items.some((item) =>
      item.kind === 'group' ? find(item) : item.name === name && asks(item.when),
    );
  return find(root);
}

const operators: { readonly [words: string]: string } = {
  'is less than': 'less_than',
  'is more than': 'more_than',
  'is at least': 'at_least',
  'is at most': 'at_most',
  is: 'is',
};

/** A rule that would take what no value, or not each value, is said to be. */
function pointless(message: string, what: string): Claim | undefined {
  const pattern =
    /^(No|Each) value of "([^"]+)" (is(?: less than| more than| at least| at most)?) "?([^":]*)"?(?::|\.)/;
  const [, which, field = '', words = '', value] = pattern.exec(message) ?? [];
  const operator = operators[words];
  if (operator === undefined) return undefined;
  const test = { [field]: { [operator]: value } };
  const when = which === 'No' ? test : { all: [{ [field]: { exists: 'true' } }, { not: test }] };
  const text = JSON.stringify({ rules: [{ name: 'pointless', when, route: 'x' }] });
  const { value: rules } = parseRules(text, { checks: false });
  const router = rules && createRouter(rules);
  return (
    router && {
      what,
      isAimed: always,
      isContradicted: ({ event, before }) => router.route(event, before).rule !== null,
    }
  );
}

/** Plays a conversation; `look` is shown each of its moments. */
function play(router: Router, random: () => number, look: (moment: Moment) => void): void {
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const sender = random() < 0.9 ? { id: one(people) } : { user_ref: 'u' };
  let clock = start;
  let memory: Memory | undefined =
    random() < 0.3 ? withPerson(undefined, { language: one(['de', 'en']) }, start) : undefined;
  let count = 0;
  const take = (event: Event) => {
    const before = memory;
    const decision = router.route(event, before);
    memory = remember(before, decision);
    look({ event, before, decision, after: memory });
  };
  const whole = (event: Partial<Event>): Event => ({
    id: `e${count++}`,
    event: 'message',
    channel: random() < 0.8 ? 'messenger' : 'instagram',
    standby: false,
    sender,
    timestamp: clock,
    ...event,
  });
  for (let left = 4 + Math.floor(random() * 12); left > 0; left--) {
    const end = clock + one(pauses);
    for (let most = 5; most > 0; most--) {
      const [next] = followUps(memory, end);
      if (next === undefined) break;
      clock = Math.max(clock, next.due);
      take(followUpEvent(whole({}), next, clock));
    }
    clock = end;
    take(whole(eventOf(random)));
  }
}

/** What a search went through. */
export interface SearchedConversations {
  readonly sets: number;
  readonly conversations: number;
  readonly events: number;
  /** Claims that were attacked, by the code or kind of what was said. */
  readonly warnings: number;
  /** How often an event met what a claim is about. */
  readonly held: number;
}

/**
 * Makes random rule sets with memory, words, tables and splits, and plays conversations with each. Throws where one shows
 * what the checker says is never so.
 */
export function searchConversations(
  seed: number,
  sets: number,
  conversations: number,
): SearchedConversations {
  const random = randomFrom(seed);
  const found = { sets: 0, conversations: 0, events: 0, warnings: 0, held: 0 };
  for (const sketch of fc.sample(ruleSets, { seed, numRuns: sets })) {
    const text = write(sketch);
    const { value: ruleSet, diagnostics } = parseRules(text);
    if (ruleSet === undefined) {
      throw new Error(`${text}\n${diagnostics.map(({ message }) => message).join('\n')}`);
    }
    found.sets++;
    const claims = claimsOf(ruleSet, diagnostics);
    found.warnings += claims.length;
    if (claims.length === 0) continue;
    const router = createRouter(ruleSet);
    for (let at = 0; at < conversations; at++) {
      found.conversations++;
      play(router, random, (moment) => {
        found.events++;
        for (const { what, isAimed, isContradicted } of claims) {
          if (isAimed(moment.event, moment.before)) found.held++;
          if (isContradicted(moment)) {
            const { event, before } = moment;
            throw new Error(
              `seed ${seed}: ${what}\n${text}\n${JSON.stringify({ event, before }, null, 1)}`,
            );
          }
        }
      });
    }
  }
  return found;
}
