import { type Diagnostic, parseRules } from '@botrules/core';
import { assert } from 'chai';
import { type Fault, faults } from './faults.js';
import { randomFrom, soundRules } from './sound-rules.js';

function check(items: readonly string[], lists = ''): readonly Diagnostic[] {
  const text = [
    ...(lists ? [`lists: { ${lists} }`] : []),
    'rules:',
    ...items.map((item) => `  - ${item}`),
    'default: { route: fallback }',
  ].join('\n');
  const { value, diagnostics } = parseRules({ 'rules.yaml': text });
  assert.isDefined(value, JSON.stringify(diagnostics, null, 2));
  return diagnostics;
}

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
      const items = plant(fault, soundRules(30, random), random);
      const found = check(items, fault.lists);
      assert.deepEqual(
        found.map(({ code }) => code),
        [fault.code],
        JSON.stringify(found, null, 2),
      );
      const line = items[found[0]!.line - 2 - (fault.lists ? 1 : 0)]!;
      const marked = line.slice(found[0]!.column - 5, found[0]!.column - 5 + found[0]!.length);
      assert.match(marked, fault.code === 'dead-button' ? /LOST/ : /^FAULT$/);
    });
  }
});

describe('Sound rules give no alarm', () => {
  it('10,000 of them', function () {
    this.timeout(0);
    const found = check(soundRules(10_000, randomFrom(7)));
    assert.deepEqual(found, []);
  });
});
