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
});
