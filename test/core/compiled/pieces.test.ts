import {
  CompiledRulesError,
  createRouter,
  loadCompiled,
  parseRules,
  type RuleSet,
  serialize,
} from '@botrules/core';
import { createPiecesReader, serializeInPieces } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import { ruleFiles } from '../../support/arbitrary-rules.js';

function takeOver(pieces: Iterable<string>): RuleSet {
  const reader = createPiecesReader();
  for (const piece of pieces) reader.add(piece);
  return reader.finish();
}

function rulesOf(files: Record<string, string>): RuleSet {
  return parseRules(files, { entry: '', checks: false }).value!;
}

const skus = Array.from({ length: 1000 }, (_, n) => `SKU_${n}`);
const many = rulesOf({
  'a.yaml': `lists: { skus: [${skus.join(', ')}] }\nrules:\n${Array.from(
    { length: 700 },
    (_, n) =>
      `  - { name: r${n}, when: { payload: P${n}, title: { in: skus } }, reply: "Hi {title}" }`,
  ).join('\n')}\n`,
});

describe('rules in pieces', () => {
  it('are the rules that a compiled file gives', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(ruleFiles({ maxItems: 12, maxDepth: 3 }), ({ files }) => {
        const ruleSet = rulesOf(files);
        const taken = takeOver(serializeInPieces(ruleSet));
        expect(serialize(taken)).to.equal(serialize(loadCompiled(serialize(ruleSet))));
      }),
      { numRuns: 25 },
    );
  });

  it('have at most 128 rules, or values of a list, each', () => {
    const pieces = [...serializeInPieces(many)].map((piece) => JSON.parse(piece));
    expect(Math.max(...pieces.map(({ items }) => items?.length ?? 0))).to.equal(128);
    expect(Math.max(...pieces.map(({ list }) => list?.values.length ?? 0))).to.equal(128);
    expect(serialize(takeOver(serializeInPieces(many)))).to.equal(serialize(many));
  });

  it('share a list as the rules do, whose values are kept once', () => {
    const { root } = takeOver(serializeInPieces(many));
    const lists = new Set<unknown>();
    JSON.stringify(root, (key, value) => {
      if (key === 'list') lists.add(value);
      return value;
    });
    expect(lists.size).to.equal(1);
  });

  const pieces = [...serializeInPieces(many)];
  for (const [what, wrong] of [
    ['none', []],
    ['all but the first', pieces.slice(1)],
    ['all but the last', pieces.slice(0, -1)],
    ['all but one in the middle that begins a list', [pieces[0]!, ...pieces.slice(2)]],
    ['one twice', [...pieces, pieces.at(-1)!]],
    ['what is no JSON', ['rules: []']],
    ['a rule of another shape', [pieces[0]!, '{"items":[{"kind":"rule"}]}']],
  ] as const) {
    it(`are refused where there is ${what}`, () => {
      expect(() => takeOver(wrong)).to.throw(CompiledRulesError, 'damaged');
    });
  }

  it('decide as the rules do', () => {
    const [here, there] = [many, takeOver(serializeInPieces(many))].map(createRouter);
    for (const payload of ['P0', 'P699', 'P700']) {
      const event = {
        event: 'postback',
        channel: 'messenger',
        payload,
        title: 'SKU_999',
        standby: false,
      } as const;
      expect(there!.route(event)).to.deep.equal(here!.route(event));
    }
  });

  it('are asked for with rules', () => {
    expect(() => serializeInPieces('rules: []' as never)).to.throw(TypeError, 'serializeInPieces');
  });
});
