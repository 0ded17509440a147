import { createComparison } from '@botrules/core/tooling';
import { expect } from 'chai';
import { decide } from '../../support/decide.js';
import { runs } from '../../support/runs.js';

describe('createComparison', () => {
  it('groups by what took the event before and after, with the first samples', () => {
    const comparison = createComparison();
    for (let line = 1; line <= 214; line++) {
      comparison.add(
        decide([{ rule: 'A', route: 'x' }], { payload: `P${line}`, raw: { large: true } }),
        decide([{ rule: 'B', route: line % 2 ? 'y' : 'x' }]),
        line,
      );
    }
    const { events, different, groups, others } = comparison.result();
    expect({ events, different, others }).to.deep.equal({ events: 214, different: 214, others: 0 });
    expect(groups).to.have.length(1);
    const { samples, ...group } = groups[0]!;
    expect(group).to.deep.equal({ from: 'A', to: 'B', paths: [], events: 214 });
    expect(samples.map(({ at, event }) => [at, event.payload])).to.deep.equal([
      [1, 'P1'],
      [2, 'P2'],
      [3, 'P3'],
    ]);
    expect(samples[0]!.event).not.to.have.property('raw');
    expect(samples[0]!.differences.map(({ path }) => path)).to.deep.equal([
      'rule',
      'rules',
      'route',
    ]);
  });

  it('answers whether the two differ, and counts those that do not', () => {
    const comparison = createComparison();
    expect(comparison.add(decide([{ rule: 'A' }]), decide([{ rule: 'A' }]))).to.equal(false);
    expect(comparison.add(decide([{ rule: 'A' }]), decide([]))).to.equal(true);
    const { events, different } = comparison.result();
    expect([events, different]).to.deep.equal([2, 1]);
  });

  it('groups by the paths where the taker stayed, the largest group first', () => {
    const comparison = createComparison({ samples: 1 });
    const a = decide([{ rule: 'A', route: 'x', captures: { id: '1' } }]);
    comparison.add(a, decide([{ rule: 'A', route: 'y', captures: { id: '1' } }]));
    comparison.add(a, decide([{ rule: 'A', route: 'x', captures: { id: '2' } }]));
    comparison.add(a, decide([{ rule: 'A', route: 'x', captures: { id: '3' } }]));
    const { groups } = comparison.result();
    expect(
      groups.map(({ paths, events, samples }) => [paths, events, samples.length]),
    ).to.deep.equal([
      [['captures.id'], 2, 1],
      [['route'], 1, 1],
    ]);
  });

  it('counts in one number what goes beyond the groups that it holds', () => {
    const comparison = createComparison({ groups: 2 });
    for (const to of ['B', 'C', 'D', 'B', 'E', 'C']) {
      comparison.add(decide([{ rule: 'A' }]), decide([{ rule: to }]));
    }
    const { different, groups, others } = comparison.result();
    expect({ different, others }).to.deep.equal({ different: 6, others: 2 });
    expect(groups.map(({ to, events }) => [to, events])).to.deep.equal([
      ['B', 2],
      ['C', 2],
    ]);
  });

  it('holds no more after very many events than its samples', function () {
    this.timeout(60_000);
    const many = runs(60_000, 1_000_000);
    const comparison = createComparison();
    const before = decide([{ rule: 'A', route: 'x' }]);
    const after = decide([{ rule: 'B', route: 'x' }]);
    for (let n = 0; n < many; n++) comparison.add(before, after, n);
    const { groups, events } = comparison.result();
    expect(events).to.equal(many);
    expect(groups.flatMap(({ samples }) => samples)).to.have.length(3);
  });
});
