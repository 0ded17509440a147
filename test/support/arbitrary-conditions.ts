import fc from 'fast-check';
import { phrase, seldom, text } from './arbitrary-values.js';
import type {
  ConditionSketch,
  OperatorSketch,
  PatternPart,
  RegexSketch,
  TestSketch,
  TimeSketch,
} from './rule-sketch.js';

const typical: Record<string, fc.Arbitrary<string>> = {
  event: fc.constantFrom('postback', 'quick_reply', 'message', 'referral', 'optin'),
  channel: fc.constantFrom('messenger', 'instagram'),
  standby: fc.constantFrom('true', 'false'),
  'referral.source': fc.constantFrom('ADS', 'SHORTLINK'),
  'referral.type': fc.constant('OPEN_THREAD'),
  attachment: fc.constantFrom('image', 'audio'),
};

const field = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('payload', 'title', 'text') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('referral.ref', 'referral.source', 'channel', 'standby', 'event'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'referral.type',
      'referral.ad_id',
      'referral.referer_uri',
      'sender.id',
      'sender.user_ref',
      'recipient.id',
      'attachment',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'payload.json.a',
      'payload.json.items.0.sku',
      'payload.json.__proto__',
      'payload.json.items.length',
      'payload.query.a',
      'payload.query.__proto__',
      'raw.a',
      'raw.constructor.name',
      'raw.list.1',
      'split.a',
      'split.__proto__',
    ),
  },
);

// ── Tests ───────────────────────────────────────────────────────────────────────────────────────────

const patternPart: fc.Arbitrary<PatternPart> = fc.oneof(
  { weight: 3, arbitrary: text },
  {
    weight: 2,
    arbitrary: seldom(2, fc.nat(3)).map((within): PatternPart => ({ kind: 'capture', within })),
  },
  { weight: 1, arbitrary: fc.constant<PatternPart>({ kind: 'star' }) },
);

/** `(@` begins a capture. */
const regex: fc.Arbitrary<RegexSketch> = fc.constantFrom(
  { text: 'A', optional: false },
  { text: '^ORDER_(@[0-9]+)$', optional: false },
  { text: '(@[ab]|é)', optional: false },
  { text: '^[AB]{1,3}$', optional: false },
  { text: '(?i)buy', optional: false },
  { text: '^(?:A|(@B))', optional: true },
  { text: '(@.)$', optional: false },
  { text: '_(@x*)', optional: true },
  { text: '\\bA', optional: false },
  { text: '^$', optional: false },
  { text: 'a+b?|Σ', optional: false },
  { text: '\\p{Lu}(@\\S)', optional: false },
);

function operator(values: fc.Arbitrary<string>, depth: number): fc.Arbitrary<OperatorSketch> {
  const some = fc.array(values, { minLength: 1, maxLength: 3 });
  const plain: fc.Arbitrary<OperatorSketch> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('text' as const),
        operator: fc.constantFrom('is', 'starts_with', 'ends_with', 'contains'),
        values: some,
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('in' as const), pick: fc.nat(3) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('lookup' as const),
        pick: fc.nat(3),
        byKey: fc.boolean(),
        otherwise: seldom(3, fc.nat(3)),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('words' as const),
        phrases: fc.array(phrase, { minLength: 1, maxLength: 2 }),
        row: seldom(3, fc.record({ pick: fc.nat(3), byKey: fc.boolean() })),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('like' as const),
        patterns: fc.array(fc.array(patternPart, { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 2,
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('regex' as const),
        patterns: fc.array(regex, { minLength: 1, maxLength: 2 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('number' as const),
        operator: fc.constantFrom('at_least', 'at_most', 'more_than', 'less_than'),
        bound: fc.constantFrom('12', '0', '7', '-1.5', '12.0', '9007199254740993', '0.10'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('exists' as const), present: fc.boolean() }),
    },
  );
  if (depth === 0) return plain;
  const negated: fc.Arbitrary<OperatorSketch> = fc.record({
    kind: fc.constant('not' as const),
    test: test(values, depth - 1),
  });
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: plain },
    { weight: 1, arbitrary: negated },
  );
}

/** One value, seldom two: two that must both hold are seldom both met, and rules that never hold show nothing. */
function oneSeldomTwo<T>(
  arbitrary: fc.Arbitrary<T>,
  selector: (value: T) => string,
): fc.Arbitrary<T[]> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: arbitrary.map((one) => [one]) },
    { weight: 1, arbitrary: fc.uniqueArray(arbitrary, { minLength: 2, maxLength: 2, selector }) },
  );
}

function operatorKey(sketch: OperatorSketch): string {
  // Written as `is` where no list or table is in sight.
  if (sketch.kind === 'in' || sketch.kind === 'lookup') return 'is';
  return 'operator' in sketch ? sketch.operator : sketch.kind;
}

function test(values: fc.Arbitrary<string>, depth: number): fc.Arbitrary<TestSketch> {
  const operators: fc.Arbitrary<TestSketch> = fc.record({
    kind: fc.constant('operators' as const),
    operators: oneSeldomTwo(operator(values, depth), operatorKey),
    ignoreCase: fc.boolean(),
    loose: seldom(4, fc.constant(true)).map(Boolean),
    typos: fc.boolean(),
  });
  const scalar: fc.Arbitrary<TestSketch> = values;
  if (depth === 0) return fc.oneof(scalar, operators);
  const list: fc.Arbitrary<TestSketch> = fc.record({
    kind: fc.constant('list' as const),
    tests: fc.array(test(values, depth - 1), { minLength: 1, maxLength: 3 }),
  });
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: scalar },
    { weight: 3, arbitrary: operators },
    { weight: 1, arbitrary: list },
  );
}

// ── Conditions ──────────────────────────────────────────────────────────────────────────────────────

const window: fc.Arbitrary<TimeSketch['window']> = fc.oneof(
  { withCrossShrink: true },
  {
    weight: 4,
    arbitrary: fc
      .record(
        {
          from: fc.constantFrom('2026-03-08', '2026-03-29 02:30', '2026-06-01'),
          until: fc.constantFrom('2026-10-25 02:30', '2026-11-01 01:30', '2026-06-02'),
          days: fc.constantFrom<string | string[]>('mon-fri', 'sun', ['sat', 'sun'], 'fri-mon'),
          hours: fc.constantFrom<string | string[]>('09:00-18:00', '22:00-06:00', '02:00-03:00', [
            '00:00-01:00',
            '23:30-24:00',
          ]),
          timezone: fc.constantFrom(
            'Europe/Paris',
            'America/New_York',
            'Asia/Kolkata',
            'Australia/Lord_Howe',
          ),
        },
        { requiredKeys: [] },
      )
      .filter(({ from, until, days, hours }) => (from ?? until ?? days ?? hours) !== undefined),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { from: '12-20', until: '01-07' },
      { from: '10-24 12:00', until: '10-26', timezone: 'Europe/Paris' },
      { from: '10-25', until: '10-26', timezone: 'Europe/Paris' },
      { from: '02-29', until: '06-06', days: 'mon-fri' },
    ),
  },
);

const time: fc.Arbitrary<TimeSketch> = fc.record({
  not: fc.boolean(),
  window,
  except: seldom(3, window),
});

type FieldLine = ConditionSketch['fields'][number];

const fieldLine: fc.Arbitrary<FieldLine> = field.chain((name) =>
  fc.record({ field: fc.constant(name), test: test(typical[name] ?? text, 1) }),
);

/** A line or two; the deeper, the fewer conditions inside it. */
export function condition(depth: number): fc.Arbitrary<ConditionSketch> {
  const inner = depth === 0 ? undefined : condition(depth - 1);
  const some = (often: number, most: number): fc.Arbitrary<ConditionSketch[]> =>
    inner === undefined
      ? fc.constant([])
      : seldom(often, fc.array(inner, { minLength: 1, maxLength: most })).map((each) => each ?? []);
  const fields = fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant<FieldLine[]>([]) },
    { weight: 4, arbitrary: oneSeldomTwo(fieldLine, (line) => line.field) },
  );
  return fc
    .record({
      kind: fc.constant('condition' as const),
      fields,
      all: some(8, 2),
      any: some(4, 3),
      not: inner === undefined ? fc.constant(undefined) : seldom(8, inner),
      time: seldom(15, fc.oneof(time, fc.array(time, { minLength: 1, maxLength: 2 }))),
    })
    .map((sketch) =>
      isEmpty(sketch) ? { ...sketch, fields: [{ field: 'payload', test: 'A' }] } : sketch,
    );
}

function isEmpty({ fields, all, any, not, time: when }: ConditionSketch): boolean {
  return fields.length + all.length + any.length === 0 && not === undefined && when === undefined;
}
