import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import {
  type ExplainOptions,
  explain,
  inLanguage,
  parseRules,
  renderExplanation,
} from '@botrules/core';
import { de } from '@botrules/core/de';
import { expect } from 'chai';
import { expectGolden } from '../../support/golden.js';
import { toEvent } from '../../support/language.js';

const text = readFileSync(new URL('../../fixtures/explain/shop.yaml', import.meta.url), 'utf8');
const { value: shop } = parseRules({ 'rules/shop.yaml': text });

const cases: readonly (readonly [name: string, event: object, options?: ExplainOptions])[] = [
  ['taken-by-a-rule', { payload: 'ORDER_12_STATUS', title: 'Where is it?' }],
  ['taken-by-the-default', { payload: 'human', time: '2026-11-23T09:30:00Z' }],
  ['differs-in-case', { payload: 'ORDER_12_HELP' }],
  ['differs-in-spaces', { payload: ' BYE\t' }],
  ['in-standby', { payload: 'ORDER_12_STATUS', standby: true }],
  ['group-entered', { payload: 'HUMAN', channel: 'instagram', sender: { id: 7 } }],
  ['one-rule-above', { payload: 'BYE' }, { rule: 'summer ad' }],
  ['one-rule-below', { payload: 'ORDER_12_STATUS' }, { rule: 'goodbye' }],
  ['one-rule-in-a-group', { payload: 'HUMAN' }, { rule: 'on instagram' }],
  ['one-rule-disabled', { payload: 'BYE' }, { rule: 'old status' }],
  ['control-characters', { payload: 'a\u001b[31mb\nc', title: `${'long '.repeat(40)}end` }],
];

describe('renderExplanation', () => {
  for (const [name, event, options] of cases) {
    it(name, () => {
      const drawn = () => renderExplanation(explain(shop!, toEvent(event), options));
      expectGolden(`explain/${name}.txt`, `${drawn()}\n`);
      expectGolden(`explain/de/${name}.txt`, `${inLanguage(de, drawn)}\n`);
    });
  }

  const words = readFileSync(new URL('../../fixtures/explain/words.yaml', import.meta.url), 'utf8');
  const { value: wordRules } = parseRules({ 'rules/words.yaml': words });
  for (const [name, text] of [
    ['nearest-row', 'Nants'],
    ['one-letter-from-a-word', 'A piza, please'],
    ['two-letters-from-a-word', 'adres'],
  ] as const) {
    it(name, () => {
      const drawn = () =>
        renderExplanation(explain(wordRules!, toEvent({ event: 'message', text })));
      expectGolden(`explain/${name}.txt`, `${drawn()}\n`);
      expectGolden(`explain/de/${name}.txt`, `${inLanguage(de, drawn)}\n`);
    });
  }

  it('says what changes in the memory', () => {
    const { value } = parseRules(`rules:
  - { name: size, when: { payload: { like: "SIZE_{size}" } }, remember: { size: "{size}" }, count: taps, ask: order.name, reply: Your name? }
default: { reply: What? }`);
    const drawn = (payload: string) => renderExplanation(explain(value!, toEvent({ payload })));
    expectGolden('explain/changes-memory.txt', `${drawn('SIZE_M')}\n`);
    const german = inLanguage(de, () => drawn('SIZE_M'));
    expectGolden('explain/de/changes-memory.txt', `${german}\n`);
    expect(drawn('OTHER')).not.to.include('memory');
  });

  it('colours the same text, and nothing without being asked', () => {
    const explanation = explain(shop!, toEvent({ payload: 'human', standby: true }));
    const colored = renderExplanation(explanation, { color: true });
    expectGolden('explain/colored.txt', `${colored}\n`);
    expect(stripVTControlCharacters(colored)).to.equal(renderExplanation(explanation));
  });

  for (const width of [30, 60, 80]) {
    it(`fits into ${width} columns`, () => {
      for (const [, event, options] of cases) {
        const drawn = renderExplanation(explain(shop!, toEvent(event), options), { width });
        for (const line of drawn.split('\n')) expect(line.length, line).to.be.at.most(width);
      }
    });
  }

  it('narrow', () => {
    const explanation = explain(shop!, toEvent({ payload: 'human', title: 'Talk to an Agent' }));
    expectGolden('explain/narrow.txt', `${renderExplanation(explanation, { width: 60 })}\n`);
  });

  it('says how much it leaves out', () => {
    const rules = Array.from({ length: 5000 }, (_, at) =>
      [`  - name: r${at}`, `    when: { payload: P${at} }`, '    route: x'].join('\n'),
    );
    const { value } = parseRules({ 'many.yaml': `rules:\n${rules.join('\n')}\n` });
    const explanation = explain(value!, toEvent({ payload: 'P4321' }));
    expectGolden('explain/many.txt', `${renderExplanation(explanation)}\n`);
  });
});
