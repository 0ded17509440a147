import type {
  Condition,
  Field,
  Group,
  RuleSet,
  Test,
  TimeTest,
} from '../../packages/core/src/rules/model.js';

type Values = ReadonlyMap<string, readonly string[]>;

/** What the conditions of a rule set look for, so that events can be made that nearly fit. */
export interface EventHints {
  /** Field name to values that some test on it takes, or nearly takes. */
  readonly values: Values;
  /** The same for each rule and default by itself, the groups around it included. */
  readonly targets: readonly Values[];
  /** Fields with a path: `payload.json.…`, `payload.query.…` and `raw.…`. */
  readonly paths: readonly Exclude<Field, { kind: 'plain' }>[];
  /** Milliseconds at which some test of `time` changes its mind. */
  readonly moments: readonly number[];
}

/** Gathers what the conditions of a rule set look for. */
export function hintsOf(ruleSet: RuleSet): EventHints {
  const paths = new Map<string, Exclude<Field, { kind: 'plain' }>>();
  const moments = new Set<number>(clockChanges);
  const targets: Values[] = [];

  const withCondition = (outer: Values, condition: Condition | undefined): Values => {
    const values = new Map(outer);
    const visit = (part: Condition): void => {
      if (part.kind === 'all' || part.kind === 'any') {
        part.of.forEach(visit);
      } else if (part.kind === 'not') {
        visit(part.of);
      } else if (part.kind === 'time') {
        for (const at of momentsOf(part.test)) moments.add(at);
      } else {
        const { field, test } = part;
        if (field.kind !== 'plain') paths.set(field.name, field);
        values.set(field.name, [...(values.get(field.name) ?? []), ...samples(test)]);
      }
    };
    if (condition) visit(condition);
    return values;
  };
  const visitGroup = (group: Group, outer: Values): void => {
    const inner = withCondition(outer, group.when);
    for (const item of group.items) {
      if (item.kind === 'group') visitGroup(item, inner);
      else targets.push(withCondition(inner, item.when));
    }
    targets.push(inner);
  };
  visitGroup(ruleSet.root, new Map());

  const values = new Map<string, string[]>();
  for (const target of targets) {
    for (const [field, some] of target) values.set(field, [...(values.get(field) ?? []), ...some]);
  }
  return { values, targets, paths: [...paths.values()], moments: [...moments] };
}

/** Texts that pass a test, or that nearly do. */
function samples(test: Test): string[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.flatMap(samples);
    case 'not':
      return samples(test.of);
    case 'exists':
      return [];
    case 'is':
    case 'starts_with':
    case 'ends_with':
    case 'contains':
      return [...test.values, `${test.values[0]}${test.values.at(-1)}`];
    case 'in':
      return test.list.values.slice(0, 20);
    case 'lookup':
      return test.list.values
        .slice(0, 20)
        .flatMap((value) => [
          value,
          value.slice(0, -1),
          `So, ${value.toUpperCase()} ${value}!`,
          `the ${value.replace(/(.)(.)(?=\P{L}|$)/gu, '$2$1')}`,
        ]);
    case 'like':
      return test.patterns.flatMap(({ parts }) =>
        ['1', 'A_', '😀'].map((filling) =>
          parts
            .map((part) => {
              if (part.kind === 'literal') return part.text;
              const values = part.kind === 'capture' ? part.list?.values : undefined;
              return values?.[filling.length % values.length] ?? filling;
            })
            .join(''),
        ),
      );
    case 'words':
      return test.patterns.flatMap(({ text }) => {
        const plain = text.replaceAll('*', 's');
        return [
          plain,
          text.replaceAll('*', ''),
          `So, ${plain.toUpperCase()}!`,
          `${plain} ${plain}`,
        ];
      });
    case 'regex':
      return test.patterns.flatMap(({ text }) => {
        const plain = text.replace(/\(\?P?<\w+>|\(\?i?:?|\\[a-zA-Z]|[\^$()[\]{}*+?|.\\]/g, '');
        return [plain, `${plain}12`, ...plain, 'ORDER_12', 'Ab', 'b', 'éA', 'x_xx', ''];
      });
    case 'at_least':
    case 'at_most':
    case 'more_than':
    case 'less_than': {
      const { bound } = test;
      return [
        bound,
        `${bound}.0`,
        `${bound}1`,
        `-${bound}`,
        `+${bound}`,
        `0${bound}`,
        '1e1',
        '1.2E1',
      ];
    }
  }
}

const minute = 60_000;
const day = 1440 * minute;

/** Just before the clocks of Paris, New York and Lord Howe change in 2026, and Paris' repeated hour. */
const clockChanges = [
  Date.UTC(2026, 2, 29, 1),
  Date.UTC(2026, 9, 25, 0),
  Date.UTC(2026, 9, 25, 1),
  Date.UTC(2026, 2, 8, 7),
  Date.UTC(2026, 10, 1, 6),
  Date.UTC(2026, 3, 4, 15),
  Date.UTC(2026, 9, 3, 15, 30),
];

/** Where the clocks of the timezones in use may stand, in minutes from UTC. */
const offsets = [0, 60, 120, -300, -240, 330, 630, 660];

function momentsOf(test: TimeTest): number[] {
  if (test.kind === 'not') return momentsOf(test.of);
  if (test.kind !== 'window') return test.of.flatMap(momentsOf);
  const edges = [test.from, test.until].filter((at) => at !== undefined);
  for (const at of test.yearly ? [test.yearly.from, test.yearly.until] : []) {
    const days = Math.floor(at / 1440);
    const wall = Date.UTC(2026, Math.floor(days / 32) - 1, days % 32) + (at % 1440) * minute;
    edges.push(...offsets.map((offset) => wall - offset * minute));
  }
  const minutes = (test.hours ?? []).flatMap(({ start, end }) => [start, end]);
  // A Friday, a Saturday and a Sunday, one of them the end of summer time in Europe.
  const days = [Date.UTC(2026, 5, 5), Date.UTC(2026, 9, 24), Date.UTC(2026, 9, 25)];
  const turns = days.flatMap((at) =>
    [0, ...minutes].flatMap((clock) => offsets.map((offset) => at + (clock - offset) * minute)),
  );
  return [...edges, ...turns, ...turns.map((at) => at + day)];
}
