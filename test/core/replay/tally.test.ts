import type { RuleSet } from '@botrules/core';
import { createTally } from '@botrules/core/tooling';
import { expect } from 'chai';
import { Source } from '../../../packages/core/src/report/source.js';
import { decide } from '../../support/decide.js';

describe('createTally', () => {
  it('counts nothing before anything was added', () => {
    expect(createTally().result()).to.deep.equal({ events: 0, untaken: 0, lines: [] });
  });

  it('counts what each rule took and added, the busiest first', () => {
    const tally = createTally();
    const at = (rule: string, line: number) => ({ rule, file: 'r.yaml', line });
    tally.add(decide([at('log+', 1), at('orders', 2)]));
    tally.add(decide([at('log+', 1), at('people', 3)]));
    tally.add(decide([at('people', 3)]));
    tally.add(decide([at('log+', 1)]));
    tally.add(decide([]));
    expect(tally.result()).to.deep.equal({
      events: 5,
      untaken: 2,
      lines: [
        { rule: 'people', file: 'r.yaml', line: 3, took: 2, added: 0 },
        { rule: 'orders', file: 'r.yaml', line: 2, took: 1, added: 0 },
        { rule: 'log', file: 'r.yaml', line: 1, took: 0, added: 3 },
      ],
    });
  });

  it('tells the defaults of two groups apart', () => {
    const tally = createTally();
    tally.add(decide([{ rule: 'default', file: 'a.yaml', line: 9 }]));
    tally.add(decide([{ rule: 'default', file: 'b.yaml', line: 9 }]));
    tally.add(decide([{ rule: 'default', file: 'b.yaml', line: 9 }]));
    const { lines } = tally.result();
    expect(lines.map(({ file, took }) => [file, took])).to.deep.equal([
      ['b.yaml', 2],
      ['a.yaml', 1],
    ]);
  });

  it('lists the rules and defaults that took nothing, disabled ones aside', () => {
    const source = new Source('r.yaml', 'one\ntwo\nthree\nfour\n');
    const span = (start: number) => ({ source, start, end: start + 3 });
    const outcome = { route: 'x', params: [], reply: [], forward: undefined, handover: undefined };
    const rule = (name: string, start: number, disabled = false) => ({
      kind: 'rule' as const,
      once: undefined,
      name,
      span: span(start),
      description: undefined,
      disabled,
      continue: false,
      when: { kind: 'all' as const, of: [] },
      outcome,
    });
    const group = (items: RuleSet['root']['items'], defaultAt?: number) => ({
      kind: 'group' as const,
      name: undefined,
      span: span(0),
      when: undefined,
      items,
      default:
        defaultAt === undefined
          ? undefined
          : {
              kind: 'default' as const,
              span: span(defaultAt),
              once: undefined,
              mark: undefined,
              outcome,
            },
    });
    const ruleSet: RuleSet = {
      root: group([group([rule('one', 0)], 8), rule('two', 4), rule('off', 6, true)]),
      version: 'v',
      sources: [],
      tables: [],
      declared: { channels: [], events: [], fields: [] },
    };
    const tally = createTally(ruleSet);
    tally.add(decide([{ rule: 'two', file: 'r.yaml', line: 2 }]));
    expect(tally.result().lines).to.deep.equal([
      { rule: 'two', file: 'r.yaml', line: 2, took: 1, added: 0 },
      { rule: 'one', file: 'r.yaml', line: 1, took: 0, added: 0 },
      { rule: 'default', file: 'r.yaml', line: 3, took: 0, added: 0 },
    ]);
  });

  it('gives results that later events do not change', () => {
    const tally = createTally();
    tally.add(decide([{ rule: 'a' }]));
    const first = tally.result();
    tally.add(decide([{ rule: 'a' }]));
    expect(first.lines[0]!.took).to.equal(1);
  });
});
