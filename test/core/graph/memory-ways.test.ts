import { graph } from '@botrules/core/tooling';
import { expect } from 'chai';
import { load } from '../../support/language.js';

/** Where questions, follow-ups and taps lead: `buy -Large-> size`, with `~` where it is not sure. */
function ways(rules: string): readonly string[] {
  const { nodes, edges } = graph(load(rules));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const nameOf = (id: string) => {
    const node = byId.get(id)!;
    return node.kind === 'rule' ? node.name : node.kind;
  };
  return edges.flatMap(({ from, to, sure }) => {
    const node = byId.get(from)!;
    if (node.kind !== 'button') return [];
    return [`${nameOf(node.parent)} -${node.title}${sure ? '' : '~'}-> ${nameOf(to)}`];
  });
}

describe('A graph of rules with memory', () => {
  it('leads from a question to who takes its answer', () => {
    expect(
      ways(`
rules:
  - { name: ask, when: { payload: A }, ask: order.name, reply: Who? }
  - { name: other, when: { answer_to: order.size }, reply: No. }
  - { name: empty, when: { answer_to: order.name, text: { exists: false } }, reply: Say it. }
  - { name: name, when: { answer_to: order.name }, reply: Thanks. }
  - { name: never, when: { answer_to: order.name }, reply: Thanks. }
`),
    ).to.deep.equal(['ask -asks order.name~-> empty', 'ask -asks order.name~-> name']);
  });

  it('leads from a follow-up to who takes it, and to nobody who does not test event', () => {
    expect(
      ways(`
rules:
  - { name: start, when: { payload: A }, reply: Hi, follow_up: [{ after: 1h, payload: NUDGE }, { at: "09:00", payload: "DAY_{payload|x}" }] }
  - { name: click, when: { payload: NUDGE }, reply: Clicked. }
  - { name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Still there? }
  - { name: day, when: { event: follow_up, payload: { starts_with: DAY_ } }, reply: Good morning. }
`),
    ).to.deep.equal(['start -NUDGE after 1h-> nudge', 'start -DAY_{payload|x} later-> day']);
  });

  it('leads from a tap to who takes it once something is remembered', () => {
    expect(
      ways(`
rules:
  - { name: buy, when: { payload: BUY }, remember: { pizza: x }, reply: { text: Which?, quick_replies: [{ title: Large, payload: SIZE_L }] } }
  - { name: size, when: { payload: { like: "SIZE_{size}" }, memory.pizza: { exists: true } }, reply: Noted. }
  - { name: other, when: { payload: OTHER, memory.pizza: { exists: true } }, reply: Noted. }
default: { reply: What? }
`),
    ).to.deep.equal(['buy -Large~-> size']);
  });

  it('takes no word of the rules for a slip of another', () => {
    expect(
      ways(`
rules:
  - { name: ask, when: { payload: A }, remember: { x: y }, reply: { text: What?, quick_replies: [{ title: refunds, payload: P }] } }
  - { name: slip, when: { payload: P, text: { words: refund, typos: true }, memory.x: y }, reply: Noted. }
  - { name: exact, when: { text: { words: refunds } }, reply: Noted. }
`),
    ).to.deep.equal(['ask -refunds-> exact']);
  });

  const rows: readonly (readonly [what: string, rules: string, ...ways: string[]])[] = [
    [
      'a rule that asks for what is remembered, above one that takes the tap anyway',
      `  - { name: yes, when: { payload: YES, memory.wish: { exists: true } }, reply: Noted. }
  - { name: late, when: { payload: YES }, reply: Too late. }`,
      'start -Yes~-> yes',
      'start -Yes~-> late',
    ],
    [
      'one that asks for it, and not one that is below what takes the tap anyway',
      `  - { name: yes, when: { payload: YES }, reply: Noted. }
  - { name: late, when: { payload: { starts_with: Y }, memory.wish: { exists: true } }, reply: Too late. }`,
      'start -Yes-> yes',
    ],
    [
      'what takes the tap the second time, where the first has once',
      `  - { name: first, when: { payload: YES }, once: ever, reply: Noted. }
  - { name: again, when: { payload: YES }, reply: Again. }
  - { name: never, when: { payload: YES, memory.wish: { exists: true } }, reply: Never. }`,
      'start -Yes~-> first',
      'start -Yes~-> again',
    ],
    [
      'both halves of a split',
      `  - { name: half, when: { payload: YES, split.a: { less_than: 50 } }, reply: Short. }
  - { name: rest, when: { payload: YES }, reply: Long. }`,
      'start -Yes~-> half',
      'start -Yes~-> rest',
    ],
    [
      'a rule for one person',
      `  - { name: tester, when: { payload: YES, sender.id: "7" }, reply: Test. }
  - { name: rest, when: { payload: YES }, reply: Long. }`,
      'start -Yes~-> tester',
      'start -Yes~-> rest',
    ],
  ];
  for (const [what, rules, ...expected] of rows) {
    it(`leads from a tap to ${what}`, () => {
      const start =
        '  - { name: start, when: { payload: A }, remember: { wish: x }, reply: { text: Sure?, buttons: [{ title: Yes, payload: YES }] } }';
      expect(ways(`rules:\n${start}\n${rules}\ndefault: { reply: What? }\n`)).to.deep.equal(
        expected,
      );
    });
  }

  it('shows cells of tables as they are written', () => {
    const { nodes } = graph(
      load(`
tables: { pizzas: { rows: [{ sku: a, title: Margherita }] } }
rules:
  - { name: buy, when: { payload: { like: "BUY_{pizza in pizzas}" } }, reply: "{pizza.title}, {pizza.Title|x}" }
`),
    );
    expect(nodes.map((node) => (node.kind === 'rule' ? node.says : null))).to.include(
      '{pizza.title}, {pizza.title|x}',
    );
  });
});
