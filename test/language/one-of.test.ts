import { createHash } from 'node:crypto';
import { parseRules } from '@botrules/core';
import { graph } from '@botrules/core/tooling';
import { expect } from 'chai';
import { findings, load, mistakes, route } from '../support/language.js';

const hello = [
  'rules:',
  '  - name: hello',
  '    when: { text: hi }',
  '    reply:',
  '      - one_of: [A, B, C]',
  '      - And then',
  '      - one_of: [A, B, C]',
].join('\n');

const textsOf = (rules: string, event: object) =>
  route(rules, { event: 'message', text: 'hi', ...event }).reply.map((each) =>
    'text' in each ? each.text : each,
  );

describe('`one_of` sends one of several messages', () => {
  it('takes the first where the event has no id', () => {
    expect(textsOf(hello, {})).to.deep.equal(['A', 'And then', 'A']);
    expect(textsOf(hello, { id: '' })).to.deep.equal(['A', 'And then', 'A']);
  });

  it('chooses by the id, the rule and the place: the first 32 bits of their SHA-256', () => {
    const chosen = (id: string, place: number) => {
      const hash = createHash('sha256').update(`${id}\0hello\0${place}`).digest();
      return 'ABC'[hash.readUInt32BE(0) % 3];
    };
    for (const id of ['mid.1', 'mid.2', 'mid.3', 'mid.4', 'é']) {
      expect(textsOf(hello, { id })).to.deep.equal([chosen(id, 0), 'And then', chosen(id, 2)]);
    }
  });

  it('gives a repeat of an event the same', () => {
    for (const id of ['a', 'b', 'c']) {
      expect(textsOf(hello, { id })).to.deep.equal(textsOf(hello, { id, payload: undefined }));
    }
  });

  it('sends each about as often as the others, and each place by itself', () => {
    const ruleSet = load(hello);
    const counts = new Map<string, number>();
    for (let at = 0; at < 900; at++) {
      const { reply } = route(ruleSet, { event: 'message', text: 'hi', id: `mid.${at}` });
      const key = [reply[0], reply[2]].map((each) => (each as { text: string }).text).join('');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).to.deep.equal([
      'AA',
      'AB',
      'AC',
      'BA',
      'BB',
      'BC',
      'CA',
      'CB',
      'CC',
    ]);
    expect(Math.min(...counts.values())).to.be.greaterThan(60);
  });

  it('hangs on the rule, so that two rules do not choose alike', () => {
    const other = hello.replace('name: hello', 'name: other');
    const ids = Array.from({ length: 30 }, (_, at) => `mid.${at}`);
    const all = (rules: string) => ids.map((id) => textsOf(rules, { id })[0]).join('');
    expect(all(hello)).to.not.equal(all(other));
  });

  it('takes every kind of message, and stands by itself in place of a list', () => {
    const rules = [
      'rules: []',
      'default:',
      '  reply:',
      '    one_of:',
      '      - "Hi {sender.id|you}"',
      '      - { text: Hi, buttons: [{ title: Go, url: "https://shop.example" }] }',
      '      - { image: "https://shop.example/a.png" }',
      '      - { cards: [{ title: A, subtitle: B }] }',
      '      - { typing: 1s }',
      '      - { raw: { text: x } }',
    ].join('\n');
    const seen = new Set<string>();
    const ruleSet = load(rules);
    for (let at = 0; at < 100; at++) {
      const { reply } = route(ruleSet, { id: `e${at}`, sender: { id: '7' } });
      seen.add(JSON.stringify(reply));
    }
    expect(seen.size).to.equal(6);
    expect([...seen]).to.include('[{"text":"Hi 7"}]');
  });

  mistakes('What is wrong in it is said', [
    [`${hello.replace('[A, B, C]', '[{ one_of: [A] }]')}`, 'unknown-key 5:20 one_of'],
    [`${hello.replace('[A, B, C]', '[[A, B]]')}`, 'wrong-kind 5:18 [A, B]'],
    [`${hello.replace('[A, B, C]', '[]')}`, 'wrong-kind 5:17 []'],
    [`${hello.replace('[A, B, C]', 'A')}`, 'wrong-kind 5:17 A'],
    [`${hello.replace('[A, B, C]', '[A, "B {x}"]')}`, 'unknown-placeholder 5:24 {x}'],
    [
      `${hello.replace('- one_of: [A, B, C]', '- { one_of: [A], text: B }')}`,
      'wrong-kind 5:11 one_of',
    ],
    [
      `${hello.replace('[A, B, C]', '[A, { text: B, buttons: [{ title: Far more than twenty characters, payload: A }] }]')}`,
      'over-limit 5:51 Far more than twenty characters',
    ],
  ]);

  const idle = (variants: string) => {
    const { diagnostics } = parseRules({ 'rules.yaml': hello.replace('[A, B, C]', variants) });
    return diagnostics.flatMap(({ code, line, column }) =>
      code === 'idle-one-of' ? [`${line}:${column}`] : [],
    );
  };

  for (const variants of [
    '[A]',
    '[A, A]',
    '[A, { text: "A" }, A]',
    '[{ text: "{sender.id|x}" }, "{ sender.id|x}"]',
  ]) {
    it(`leaves nothing to chance in ${variants}, which is said`, () => {
      expect(idle(variants)).to.deep.equal(['5:9']);
    });
  }

  for (const variants of [
    '[A, a]',
    '[A, A, B]',
    '[A, "A "]',
    '["{sender.id|x}", "{sender.id|y}"]',
    '[A, "{nothing}"]',
    '[A, A, "{nothing}"]',
    '[{ image: "https://shop.example/a.png" }, { video: "https://shop.example/a.png" }]',
    '[{ text: A }, { text: A, quick_replies: [{ title: B, payload: HI }] }]',
    '[{ text: A, buttons: [{ title: B, payload: HI }] }, { text: A, quick_replies: [{ title: B, payload: HI }] }]',
    '[{ cards: [{ title: A, subtitle: B }] }, { cards: [{ title: A, subtitle: C }] }]',
    '[{ typing: 1s }, { typing: 2s }]',
    '[{ raw: { text: A } }, { raw: { text: B } }]',
  ]) {
    it(`leaves something to chance in ${variants}`, () => {
      expect(idle(variants)).to.deep.equal([]);
    });
  }

  it('is held to its rule set where that comes from elsewhere', () => {
    const ruleSet = JSON.parse(
      JSON.stringify(load(hello)).replace('"variants":[', '"variants":[[],'),
    );
    expect(() => route(ruleSet, {})).to.throw('variants');
  });

  it('has its dead buttons told, of each variant', () => {
    const rules = [
      'rules:',
      '  - name: hi',
      '    when: { payload: HI }',
      '    reply:',
      '      one_of:',
      '        - Hello',
      '        - { text: B, quick_replies: [{ title: Menu, payload: MENU }] }',
      '        - { text: C, buttons: [{ title: Menu, payload: MENUE }] }',
      '  - { name: menu, when: { payload: MENU }, reply: Menu }',
      'default: { reply: What? }',
    ].join('\n');
    const told = findings(rules).map(({ code, line }) => `${code} ${line}`);
    expect(told).to.deep.equal(['dead-button 8']);
    const { nodes } = graph(parseRules({ 'rules.yaml': rules }).value!);
    const buttons = nodes.filter((node) => node.kind === 'button').map(({ payload }) => payload);
    expect(buttons).to.deep.equal(['MENU', 'MENUE']);
  });
});
