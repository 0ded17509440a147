import { applyEdits, finish, itemsOf, outline, partAt } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import type { CardValues, RuleAsCard } from '../../../packages/studio/src/worker/cards/card.js';
import type { CardAct } from '../../../packages/studio/src/worker/cards/card-act.js';
import {
  readValues,
  shapes,
  writeValues,
} from '../../../packages/studio/src/worker/cards/shapes.js';
import { cardEdit } from '../../../packages/studio/src/worker/questions/card-edit.js';
import { cards } from '../../../packages/studio/src/worker/questions/cards.js';
import { StudioState } from '../../../packages/studio/src/worker/state.js';
import { runs } from '../../support/runs.js';

const path = 'rules/shop.yaml';

function stateOf(text: string): StudioState {
  const state = new StudioState({ entry: 'rules', texts: { [path]: text } });
  state.check(true);
  return state;
}

function edited(text: string, act: CardAct): string | undefined {
  const change = cardEdit(stateOf(text), { path, act });
  return change && applyEdits(text, change.edits);
}

function itemsShown(text: string, key: string): readonly CardValues[] {
  const [card] = finish(cards(stateOf(text), { path }))!.cards as readonly RuleAsCard[];
  const doing = card!.doings.find((each) => each.key === key);
  return doing?.kind === 'outcome' ? doing.items : expect.fail(`no ${key}`);
}

describe('Values of a card', () => {
  const written: readonly (readonly [key: string, yaml: string, items: readonly CardValues[]])[] = [
    ['route', 'orders.status', [{ text: 'orders.status' }]],
    ['handover', 'page_inbox', [{ to: 'page_inbox' }]],
    ['handover', '{ to: bot, metadata: late }', [{ to: 'bot', metadata: 'late' }]],
    ['remember', '{ size: M }', [{ name: 'size', value: 'M' }]],
    [
      'remember',
      '{ size: M, table: { value: "{text}", for: 4h } }',
      [
        { name: 'size', value: 'M' },
        { name: 'table', value: '{text}', for: '4h' },
      ],
    ],
    ['count', 'tries', [{ name: 'tries' }]],
    ['count', '[tries, points]', [{ name: 'tries' }, { name: 'points' }]],
    ['count', '{ points: { by: 5, for: 1h } }', [{ name: 'points', by: '5', for: '1h' }]],
    ['ask', '{ question: order.name, for: 1h }', [{ question: 'order.name', for: '1h' }]],
    ['forget', '[size, pizza]', [{ text: 'size' }, { text: 'pizza' }]],
    [
      'follow_up',
      '[{ after: 1h, payload: A }, { at: 09:00, days: [mon, tue], payload: B, in_any_case: true }]',
      [
        { after: '1h', payload: 'A' },
        { at: '09:00', days: 'mon, tue', payload: 'B', in_any_case: 'true' },
      ],
    ],
  ];
  for (const [key, yaml, items] of written) {
    it(`show ${key}: ${yaml}`, () => {
      const text = `rules:\n  - name: a\n    when: { payload: A }\n    ${key}: ${yaml}\n`;
      expect(itemsShown(text, key)).to.deep.equal(items);
    });
  }

  it('leave as text what has other keys or lists than a form has', () => {
    expect(readValues(shapes.ask!, { question: 'a', words: 'b' })).to.equal(undefined);
    expect(readValues(shapes.remember!, { size: ['M'] })).to.equal(undefined);
    expect(readValues(shapes.follow_up!, 'LATER')).to.equal(undefined);
  });

  const changes: readonly (readonly [
    what: string,
    before: string,
    act: readonly [key: string, at: number, values: CardValues | null],
    after: string,
  ])[] = [
    [
      'a text gets a time',
      'remember: { size: M } # kept',
      ['remember', 0, { name: 'size', value: 'M', for: '7d' }],
      'remember: { size: { value: M, for: "7d" } } # kept',
    ],
    [
      'a name another one',
      'remember: { size: M, table: T }',
      ['remember', 1, { name: 'seat', value: 'T' }],
      'remember: { size: M, seat: T }',
    ],
    [
      'one name more is counted',
      'count: tries',
      ['count', 1, { name: 'points' }],
      'count: [ tries, points ]',
    ],
    [
      'and by more than one',
      'count: [tries, points]',
      ['count', 1, { name: 'points', by: '5' }],
      'count: { tries: 1, points: 5 }',
    ],
    [
      'a follow-up is added',
      'follow_up: { after: 1h, payload: A }',
      ['follow_up', 1, { at: '09:00', days: 'sat, sun', payload: 'B', in_any_case: 'true' }],
      'follow_up:\n      - { after: 1h, payload: A }\n      - { at: "09:00", days: [sat, sun], payload: B, in_any_case: true }',
    ],
    [
      'and taken out',
      'follow_up: [{ after: 1h, payload: A }, { after: 2h, payload: B }]',
      ['follow_up', 0, null],
      'follow_up: [{ after: 2h, payload: B }]',
    ],
    [
      'a handover with a note',
      'handover: page_inbox',
      ['handover', 0, { to: 'page_inbox', metadata: 'late' }],
      'handover: { to: page_inbox, metadata: late }',
    ],
    [
      'a question that waits less long',
      'ask: order.name',
      ['ask', 0, { question: 'order.name', for: '1h' }],
      'ask: { question: order.name, for: "1h" }',
    ],
  ];
  for (const [what, before, [key, at, values], after] of changes) {
    it(`are written: ${what}`, () => {
      const text = (line: string) =>
        `# top\nrules:\n  - name: a # first\n    when: { payload: A }\n    ${line}\n\n  - name: b\n    when: { payload: B }\n    reply: x\n`;
      const now = edited(text(before), { kind: 'values', id: 'rule a', path: [key], at, values });
      const plain = (yaml: string | undefined) => yaml?.replaceAll('[ ', '[').replaceAll(' ]', ']');
      expect(plain(now)).to.equal(plain(text(after)));
    });
  }

  const awaited: readonly (readonly [string, CardValues, yaml: string, when?: string])[] = [
    [
      'ask',
      { question: 'order.name' },
      'order.name',
      'name: order.name\n    when: { answer_to: order.name, text: { exists: true } }',
    ],
    [
      'follow_up',
      { after: '1h', payload: 'ASK_AGAIN' },
      '{ after: "1h", payload: ASK_AGAIN }',
      'name: ask again\n    when: { event: follow_up, payload: ASK_AGAIN }',
    ],
    [
      'follow_up',
      { after: '1h', payload: 'NUDGE_{payload}' },
      '{ after: "1h", payload: "NUDGE_{payload}" }',
      'name: "nudge {payload}"\n    when: { event: follow_up, payload: { like: "NUDGE_{payload}" } }',
    ],
    ['ask', { question: 'nothing' }, 'nothing'],
    ['remember', { name: 'size', value: 'M' }, '{ size: M }'],
  ];
  for (const [key, values, yaml, when] of awaited) {
    it(`come with the rule that answers what they await: ${key}: ${yaml}`, () => {
      const text = (more: string) =>
        `rules:\n  - name: a\n    when: { payload: A }\n    reply: Hi\n${more}`;
      const act = { kind: 'values', id: 'rule a', path: [key], at: 0, values } as const;
      const line = `    ${key}: ${yaml}\n`;
      expect(edited(text(''), act)).to.equal(text(line));
      expect(edited(text(''), { ...act, answer: ' \n' })).to.equal(text(line));
      const rule = when ? `  - ${when}\n    reply: Thanks\n` : '';
      expect(edited(text(''), { ...act, answer: 'Thanks' })).to.equal(text(line + rule));
    });
  }

  for (const [when, isInside] of [
    ['', true],
    ['    when: { channel: telegram }\n', true],
    ['    when: { payload: A }\n', false],
    ['    when: { channel: telegram, time: { days: sun } }\n', false],
    ['    when:\n      any: [{ payload: A }, { payload: B }]\n', false],
  ] as const) {
    it(`come with a rule ${isInside ? 'in' : 'before'} a group: ${when.trim()}`, () => {
      const rule = (indent: string) =>
        `${indent}- name: order.name\n${indent}  when: { answer_to: order.name, text: { exists: true } }\n${indent}  reply: Thanks\n`;
      const text = (before = '', ask = '', inside = '') =>
        `rules:\n  - name: z\n    when: { payload: Z }\n    reply: Hi\n${before}  - name: g\n${when}    rules:\n      - rules:\n          - name: a\n            when: { title: A }\n            reply: Hi\n${ask}${inside}  - name: b\n    when: { payload: B }\n    reply: Bye\n`;
      const ask = '            ask: order.name\n';
      const act = {
        kind: 'values',
        id: 'rule a',
        path: ['ask'],
        at: 0,
        values: { question: 'order.name' },
        answer: 'Thanks',
      } as const;
      const [before, inside] = isInside ? ['', rule('          ')] : [rule('  '), ''];
      expect(edited(text(), act)).to.equal(text(before, ask, inside));
    });
  }

  it('of a default come with a rule that stands before it, in its group', () => {
    const group = (rule: string, ask = '') =>
      `rules:\n  - rules:\n      - name: a\n        when: { payload: A }\n        reply: Hi\n${rule}    default:\n      reply: Sorry\n${ask}  - name: b\n    when: { payload: B }\n    reply: Bye\n`;
    const act = {
      kind: 'values',
      id: 'default of group a',
      path: ['ask'],
      at: 0,
      values: { question: 'order.name' },
      answer: 'Thanks',
    } as const;
    const rule = `      - name: order.name\n        when: { answer_to: order.name, text: { exists: true } }\n        reply: Thanks\n`;
    expect(edited(group(''), act)).to.equal(group(rule, '      ask: order.name\n'));
  });

  it('go with the last of them', () => {
    const text = 'rules:\n  - name: a\n    when: { payload: A }\n    ask: x\n    reply: Hi\n';
    const act = { kind: 'values', id: 'rule a', path: ['ask'], at: 0, values: null } as const;
    expect(edited(text, act)).to.equal(text.replace('    ask: x\n', ''));
  });

  it('of a time are those of a condition, with another time beside it', () => {
    const text = (time: string) =>
      `rules:\n  - name: a\n    when: { payload: A, time: ${time} }\n    reply: Hi\n`;
    const times = '{ days: tue-sun, hours: [12:00-14:30, 19:00-23:00], timezone: Europe/Paris }';
    const clause = finish(cards(stateOf(text(times)), { path }))!.cards[0]!.when![1]!;
    expect(clause).to.deep.include({
      kind: 'time',
      items: [{ days: 'tue-sun', hours: '12:00-14:30, 19:00-23:00', timezone: 'Europe/Paris' }],
    });
    const more = { from: '12-24', until: '12-27' };
    const act = {
      kind: 'values',
      id: 'rule a',
      path: ['when', 'time'],
      at: 1,
      values: more,
    } as const;
    expect(edited(text(times), act)).to.equal(
      text(`[${times}, { from: "12-24", until: "12-27" }]`),
    );
  });

  it('are never written over a comment', () => {
    const text =
      'rules:\n  - name: a\n    when: { payload: A }\n    remember:\n      size: M # from the button\n    reply: Hi\n';
    const act = {
      kind: 'values',
      id: 'rule a',
      path: ['remember'],
      at: 0,
      values: { name: 'size', value: 'L' },
    } as const;
    expect(edited(text, act)).to.equal(text.replace('size: M', 'size: L'));
    const vary = { kind: 'vary', id: 'rule b', path: ['reply'], text: 'Hello' } as const;
    const reply =
      'rules:\n  - name: b\n    when: { payload: A }\n    reply:\n      # the greeting\n      text: Hi\n';
    const varied = edited(reply, vary);
    if (varied !== undefined) expect(varied).to.include('# the greeting');
  });

  it('write what was read, and read what was written', () => {
    const word = fc.stringMatching(/^[a-z][a-z ]{0,5}[a-z]$/);
    for (const [name, shape] of Object.entries(shapes)) {
      const keys = shape.holds === 'names' ? ['name', ...shape.keys] : shape.keys;
      const values = fc
        .record(Object.fromEntries(keys.map((key) => [key, textFor(name, key, word)])))
        .map((all) => oneWay(name, all as CardValues));
      fc.assert(
        fc.property(fc.array(values, { minLength: 1, maxLength: 3 }), (items) => {
          const list = shape.holds === 'one' ? items.slice(0, 1) : items;
          if (new Set(list.map((each) => each.name)).size < list.length && list[0]!.name) return;
          const data = list.reduce(
            (before, each, at) => writeValues(shape, before, at, each),
            undefined as ReturnType<typeof writeValues>,
          );
          expect(readValues(shape, data!), name).to.deep.equal(
            list.map((each) =>
              name === 'count' && !each.for && list.some((one) => one.by || one.for)
                ? { ...each, by: each.by ?? '1' }
                : each,
            ),
          );
        }),
      );
    }
  });

  it('keep every other character, whatever is done to them', () => {
    const base = `# The shop
rules:
  - name: a # first
    # what they tapped
    when: { payload: A, time: { days: mon-fri } } # when
    remember: { size: M, "table": { value: T, for: 4h } } # table
    count: [tries, points]
    ask: order.name # asked
    follow_up:
      - { after: 1h, payload: A } # soon
      - after: 20h
        payload: B
    handover: page_inbox
    reply: 'Hi'

  - name: b
    when: {}
    reply: "x"   # end
`;
    const all: readonly (readonly [string, ...string[]])[] = [
      ['when', 'time'],
      ['remember'],
      ['count'],
      ['ask'],
      ['follow_up'],
      ['handover'],
    ];
    const word = fc
      .stringMatching(/^[a-zA-Z:#'" -]{1,8}$/)
      .filter((each) => each.trim() === each && each !== '');
    const done = fc.constantFrom(...all).chain((where) => {
      const name = where.at(-1)!;
      const shape = shapes[name]!;
      const keys = shape.holds === 'names' ? ['name', ...shape.keys] : shape.keys;
      return fc.record({
        where: fc.constant(where),
        at: fc.nat(2),
        values: fc.option(
          fc
            .record(Object.fromEntries(keys.map((key) => [key, textFor(name, key, word)])))
            .map((values) => oneWay(name, values as CardValues)),
        ),
      });
    });
    const state = stateOf(base);
    fc.assert(
      fc.property(done, ({ where, at, values }) => {
        const act = { kind: 'values', id: 'rule a', path: where, at, values } as const;
        const change = cardEdit(state, { path, act });
        if (change === undefined) return;
        const now = applyEdits(base, change.edits);
        const item = itemsOf(outline(path, base)!).find(({ id }) => id === 'rule a')!;
        const part = partAt(item, where)!;
        // Where the key itself goes, its line does.
        const from = values ? part.from : base.lastIndexOf('\n', part.from);
        const to = values ? part.to : base.indexOf('\n', part.to);
        const changed = { head: base.slice(0, from), tail: base.slice(to) };
        if (values) {
          expect(now.startsWith(changed.head.trimEnd()), now).to.equal(true);
          expect(now.endsWith(changed.tail), now).to.equal(true);
        }
        let offset = 0;
        for (const line of base.split('\n')) {
          const isInside = offset <= to && offset + line.length >= from;
          if (!isInside) expect(now).to.include(line);
          offset += line.length + 1;
        }
        expect(outline(path, now)!.items).to.have.length(2);
      }),
      { numRuns: runs(100, 300) },
    );
  });
});

/** A value that can stand below a key. */
function textFor(
  shape: string,
  key: string,
  word: fc.Arbitrary<string>,
): fc.Arbitrary<string | undefined> {
  const { flags = [], numbers = [], lists = [], needs } = shapes[shape]!;
  const value = flags.includes(key)
    ? fc.constant('true')
    : numbers.includes(key)
      ? fc.integer({ min: 2, max: 99 }).map(String)
      : lists.includes(key)
        ? fc
            .array(fc.stringMatching(/^[a-z]{3}$/), { minLength: 1, maxLength: 3 })
            .map((all) => all.join(', '))
        : key === 'name'
          ? fc.stringMatching(/^[a-z]{1,4}$/)
          : word;
  const isNeeded = needs.includes(key) || (shape === 'time' && key === 'days');
  return isNeeded ? value : fc.option(value, { nil: undefined });
}

/** Without the keys of other ways, and without those that are not there. */
function oneWay(shape: string, values: CardValues): CardValues {
  const { ways = [] } = shapes[shape]!;
  const gone = ways.slice(1).flat();
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => value !== undefined && !gone.includes(key)),
  );
}
