import { type Diagnostic, parseRules } from '@botrules/core';
import { assert } from 'chai';
import { checks } from '../../../packages/core/src/checks/index.js';
import { type Fault, faults } from './faults.js';
import { randomFrom, soundRules } from './sound-rules.js';

function check(items: readonly string[], lists = ''): readonly Diagnostic[] {
  const text = [
    // A typed title has a text of its own: what follows from a tap alone is proved where titles are not typed.
    'typed_taps: false',
    ...(lists ? [`lists: { ${lists} }`] : []),
    'rules:',
    ...items.map((item) => `  - ${item}`),
    'default: { reply: Sorry? }',
  ].join('\n');
  const { value, diagnostics } = parseRules({ 'rules.yaml': text });
  assert.isDefined(value, JSON.stringify(diagnostics, null, 2));
  return diagnostics;
}

const withoutCode = (item: string) => item.replaceAll('route: a', 'reply: A');

function plant({ items }: Fault, among: readonly string[], random: () => number): string[] {
  const all = [...among];
  let at = 0;
  for (const item of items) {
    at += Math.floor(random() * (all.length - at + 1));
    all.splice(at, 0, item);
    at++;
  }
  return all;
}

describe('A mistake among sound rules is found, and nothing else', () => {
  for (const [index, fault] of faults.entries()) {
    it(`${fault.code}: ${fault.words}`, () => {
      const random = randomFrom(index + 1);
      const planted = plant(fault, soundRules(30, random), random);
      const items = fault.isWithoutCode ? planted.map(withoutCode) : planted;
      const found = check(items, fault.lists);
      assert.deepEqual(
        found.map(({ code }) => code),
        [fault.code],
        JSON.stringify(found, null, 2),
      );
      const line = items[found[0]!.line - 3 - (fault.lists ? 1 : 0)]!;
      const marked = line.slice(found[0]!.column - 5, found[0]!.column - 5 + found[0]!.length);
      assert.match(marked, fault.marked ?? /^FAULT$/);
    });
  }

  // Around these rules is a default, and they are held to no channel of their own.
  const elsewhere: readonly string[] = ['no-default', 'not-on-channel'];

  it('of each kind that a check finds', () => {
    const planted = new Set(faults.map(({ code }) => code));
    const codes = checks.map(({ code }) => code).filter((code) => !elsewhere.includes(code));
    assert.includeMembers([...planted], codes);
  });
});

describe('Where a typed title may come as a tap, its text is as it was written', () => {
  const shown =
    '{ name: shown, when: { payload: A }, reply: { text: Hi, buttons: [{ title: F, payload: A }] } }';
  const rows: readonly (readonly [first: string, second: string])[] = [
    ['title: F', 'event: quick_reply, text: G'],
    ['payload: B', 'event: quick_reply, title: F, text: f'],
    ['payload: B', 'event: postback, text: F'],
  ];
  for (const [first, second] of rows) {
    const rules = (top: string, item = shown) =>
      [
        ...(top === '' ? [] : [top]),
        'rules:',
        ...[item, `{ name: first, when: { ${first} }, reply: A }`].map((each) => `  - ${each}`),
        `  - { name: second, when: { ${second} }, reply: A }`,
        'default: { route: fallback }',
      ].join('\n');
    const codes = (text: string) =>
      parseRules({ 'rules.yaml': text }).diagnostics.map(({ code }) => code);
    it(second, () => assert.deepEqual(codes(rules('')), []));
  }
});

describe('Sound rules give no alarm', () => {
  it('10,000 of them', function () {
    this.timeout(0);
    const found = check(soundRules(10_000, randomFrom(7)));
    assert.deepEqual(found, []);
  });
});
