import { createRouter, type Event, parseRules } from '@botrules/core';
import fc from 'fast-check';
import {
  Automaton,
  takesNone,
  tooMany,
} from '../../../packages/core/src/checks/proof/automata/automaton.js';
import { shape, toProgram } from '../../../packages/core/src/checks/proof/automata/build.js';
import {
  containing,
  endingWith,
  fromLike,
  startingWith,
} from '../../../packages/core/src/checks/proof/texts/glob.js';
import { fold } from '../../../packages/core/src/rules/fold.js';
import { parseLike } from '../../../packages/core/src/rules/parse-like.js';
import { parseRegex } from '../../../packages/core/src/rules/regex.js';
import { compileRegex } from '../../../packages/core/src/rules/regex-run.js';
import { accusationsOf } from '../../support/accusations.js';
import { regexTexts } from '../../support/arbitrary-regexes.js';
import { randomFrom } from './sound-rules.js';

/** One test of a field, as it is written and as what it is to be met by. */
interface Sketch {
  readonly operator: string;
  readonly value: string;
  readonly ignoreCase: boolean;
  readonly not: Sketch | undefined;
  /** Values of which another one is enough. */
  readonly more: readonly string[];
}

const fields = ['payload', 'payload', 'payload', 'title', 'text', 'payload.query.a'] as const;
type Field = (typeof fields)[number];

interface RuleSketch {
  readonly field: Field;
  readonly tests: readonly Sketch[];
  readonly event: string | undefined;
  /** It takes what the first rule of the set leaves. */
  readonly isOpposite: boolean;
}

const letters = [
  'a',
  'b',
  'ab',
  'A',
  '1',
  '0',
  '_',
  'k',
  's',
  'é',
  'e\u0301',
  'Σ',
  'ORDER_',
  '😀',
  'i',
  'İ',
];
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 3 })
  .map((of) => of.join(''));

const operator: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  { weight: 6, arbitrary: regexTexts.map((text) => ['regex', text] as const) },
  { weight: 2, arbitrary: word.map((text) => ['is', text] as const) },
  { weight: 2, arbitrary: word.map((text) => ['starts_with', text] as const) },
  { weight: 1, arbitrary: word.map((text) => ['ends_with', text] as const) },
  { weight: 2, arbitrary: word.map((text) => ['contains', text] as const) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(word, fc.constant('*')), { minLength: 1, maxLength: 3 })
      .map((parts) => ['like', `${parts.join('')}${parts.length > 1 ? '{x}' : ''}`] as const),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom('at_least', 'at_most', 'more_than', 'less_than'),
      fc.constantFrom('0', '1', '10', '-1', '1.5'),
    ),
  },
);

const more: { readonly [operator: string]: fc.Arbitrary<string> } = {
  regex: regexTexts,
  is: word,
  starts_with: word,
  ends_with: word,
  contains: word,
};

const sketch = (not: fc.Arbitrary<Sketch | undefined>): fc.Arbitrary<Sketch> =>
  fc
    .tuple(operator, fc.boolean(), not)
    .chain(([[name, value], ignoreCase, denied]) =>
      fc
        .oneof(
          { weight: 3, arbitrary: fc.constant<string[]>([]) },
          {
            weight: 2,
            arbitrary: more[name] ? fc.array(more[name], { maxLength: 3 }) : fc.constant([]),
          },
        )
        .map((others) => ({
          operator: name,
          value,
          more: others,
          ignoreCase: ignoreCase && !/_least|_most|_than/.test(name),
          not: denied,
        })),
    )
    .filter(isReadable);

/** A capture under `not` is refused. */
function withoutCapture(each: Sketch): Sketch {
  return { ...each, value: each.operator === 'like' ? each.value.replace('{x}', '*') : each.value };
}

function isReadable({ operator: name, value, more: others }: Sketch): boolean {
  if (name === 'regex') return [value, ...others].every((one) => 'captures' in parseRegex(one));
  return name !== 'like' || 'parts' in parseLike(value);
}

const simple = sketch(fc.constant(undefined));
const test = sketch(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: simple.map(withoutCapture) },
  ),
);

const rule: fc.Arbitrary<RuleSketch> = fc.record({
  field: fc.constantFrom(...fields),
  tests: fc.array(test, { minLength: 1, maxLength: 2 }),
  event: fc.constantFrom(undefined, undefined, undefined, 'quick_reply', 'postback'),
  isOpposite: fc.integer({ max: 9, min: 0 }).map((one) => one === 0),
});

const ruleSets = fc.array(rule, { minLength: 2, maxLength: 5 });

function operators({ operator: name, value, more: others, ignoreCase, not }: Sketch): string {
  const number = /_least|_most|_than/.test(name);
  const written = others.length === 0 ? JSON.stringify(value) : JSON.stringify([value, ...others]);
  const parts = [`${name}: ${number ? value : written}`];
  if (ignoreCase) parts.push('ignore_case: true');
  if (not) parts.push(`not: { ${operators(not)} }`);
  return parts.join(', ');
}

function write(rules: readonly RuleSketch[]): string {
  const lines = rules.map(({ field, tests, event, isOpposite }, index) => {
    if (isOpposite && index > 0) {
      const first = rules[0]!;
      const all = first.tests.map(
        (each) => `{ ${first.field}: { ${operators(withoutCapture(each))} } }`,
      );
      if (first.event !== undefined) all.push(`{ event: ${first.event} }`);
      return `  - { name: r${index}, when: { not: { all: [${all.join(', ')}] } }, route: a }`;
    }
    // Two tests of one field stand in two conditions, since a map has each operator once.
    const all = tests.map((each, at) => {
      // A name is captured once.
      const named = { ...each, value: each.value.replace('{x}', `{x${at}}`) };
      return `{ ${field}: { ${operators(named)} } }`;
    });
    if (event !== undefined) all.push(`{ event: ${event} }`);
    return `  - { name: r${index}, when: { all: [${all.join(', ')}] }, route: a }`;
  });
  return ['rules:', ...lines, 'default: { route: b }'].join('\n');
}

// ── Texts that meet a test ──────────────────────────────────────────────────────────────────────────

type Random = () => number;

const filling = Array.from(
  'ab1_A0kKsSſ\u212aé\u0301ΣσςİiI\u0307 -\n.😀O5',
  (each) => each.codePointAt(0)!,
);

/** A walk through the automaton of a test: a text that it takes, or nearly takes. */
function walk(automaton: Automaton, random: Random): string {
  let state = automaton.start;
  let text = '';
  const pick = () => {
    const pool = random() < 0.6 || automaton.edges.length === 0 ? filling : automaton.edges;
    return pool[Math.floor(random() * pool.length)]!;
  };
  for (let step = 0; step < 14; step++) {
    if (automaton.accepts(state) && random() < 0.35) break;
    let to = takesNone;
    let taken = 0;
    for (let attempt = 0; attempt < 12 && to === takesNone; attempt++) {
      taken = Math.min(pick(), 0x10ffff);
      to = automaton.next(state, taken);
    }
    if (to === takesNone || to === tooMany) break;
    state = to;
    text += String.fromCodePoint(taken);
  }
  return text;
}

function toAutomaton({ operator: name, value, ignoreCase }: Sketch): Automaton | undefined {
  const own = ignoreCase ? fold(value) : value;
  switch (name) {
    case 'regex': {
      const pattern = parseRegex(value);
      return 'captures' in pattern
        ? new Automaton(compileRegex(pattern, ignoreCase).program()!)
        : undefined;
    }
    case 'starts_with':
      return new Automaton(toProgram(shape(startingWith(own))));
    case 'ends_with':
      return new Automaton(toProgram(shape(endingWith(own))));
    case 'contains':
      return new Automaton(toProgram(shape(containing(own))));
    case 'like': {
      const pattern = parseLike(value);
      return 'parts' in pattern
        ? new Automaton(toProgram(shape(fromLike(pattern.parts))))
        : undefined;
    }
    default:
      return undefined;
  }
}

const changes: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFC'),
  (text, random) => text + String.fromCodePoint(filling[Math.floor(random() * filling.length)]!),
  (text, random) => String.fromCodePoint(filling[Math.floor(random() * filling.length)]!) + text,
  (text) => text.replace(/s/g, 'ſ').replace(/k/g, '\u212a'),
  (text) => text.replace(/i/g, 'İ'),
  (text) => [...text].join('\u0301'),
];

function* textsFor(tests: readonly Sketch[], count: number, random: Random): Generator<string> {
  const alternatives = tests.map((test) =>
    [test.value, ...test.more].map((value) => ({
      value,
      automaton: toAutomaton({ ...test, value }),
    })),
  );
  for (let index = 0; index < count; index++) {
    const parts = alternatives.map((all) => {
      const { value, automaton } = all[Math.floor(random() * all.length)]!;
      return automaton === undefined ? value : walk(automaton, random);
    });
    const text = random() < 0.3 ? parts.join('') : parts[index % parts.length]!;
    yield changes[Math.floor(random() * changes.length)]!(text, random);
  }
}

// ── The search ──────────────────────────────────────────────────────────────────────────────────────

export interface Searched {
  /** Events that were made to be taken by an accused rule. */
  readonly events: number;
  /** Those of which its own condition held, apart from the rules before it. */
  readonly held: number;
  readonly warnings: number;
}

/**
 * Makes random rule sets with regexes in them, and for each rule, value and default that the checker calls unreachable or
 * never holding events that its condition takes. Throws on an event that it takes all the same.
 */
export function searchContradictions(seed: number, sets: number, texts: number): Searched {
  const random = randomFrom(seed);
  const found = { events: 0, held: 0, warnings: 0 };
  for (const sketches of fc.sample(ruleSets, { seed, numRuns: sets })) {
    const text = write(sketches);
    const { value: ruleSet, diagnostics } = parseRules({ 'rules.yaml': text });
    if (ruleSet === undefined) throw new Error(`${text}\n${JSON.stringify(diagnostics)}`);
    for (const { what, name, accused, isTaken, own } of accusationsOf(ruleSet)) {
      found.warnings++;
      const router = createRouter(accused);
      const alone = own && createRouter(own);
      const sources = name === undefined ? sketches : [sketches[Number(name.slice(1))]!];
      for (const [index, sketch] of sources.entries()) {
        const asked = sketch.isOpposite ? sketches[0]! : sketch;
        const count = Math.ceil(texts / sources.length);
        for (const each of textsFor(asked.tests, count, random)) {
          const event = eventWith(sketches[index]?.isOpposite ? asked : sketch, each, random);
          found.events++;
          if (alone && alone.route(event).rule === null) continue;
          found.held++;
          if (isTaken(router.route(event))) {
            throw new Error(`seed ${seed}: ${what}\n${text}\n${JSON.stringify(event)}`);
          }
        }
      }
    }
  }
  return found;
}

function eventWith({ field, event: kind }: RuleSketch, value: string, random: Random): Event {
  const base = { channel: 'messenger', standby: false } as const;
  const payload = field === 'payload.query.a' ? `a=${encode(value)}` : value;
  switch (field) {
    case 'text':
      return kind === 'quick_reply' || random() < 0.3
        ? { ...base, event: 'quick_reply', payload: 'P', title: value, text: value }
        : { ...base, event: 'message', text: value };
    case 'title':
      return kind === 'quick_reply' || random() < 0.3
        ? { ...base, event: 'quick_reply', payload: 'P', title: value, text: value }
        : { ...base, event: 'postback', title: value };
    default:
      return kind === 'quick_reply' || random() < 0.3
        ? { ...base, event: 'quick_reply', payload, title: 'T', text: 'T' }
        : { ...base, event: 'postback', payload };
  }
}

function encode(text: string): string {
  return /\p{Surrogate}/u.test(text) ? text : encodeURIComponent(text);
}
