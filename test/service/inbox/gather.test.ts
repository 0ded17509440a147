import { expect } from 'chai';
import { gather } from '../../../packages/service/src/inbox/gather.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('gather', () => {
  it('does together what is asked for in one turn, and gives each its own result', async () => {
    const runs: number[][] = [];
    const double = gather(
      async (items: readonly number[]) => {
        runs.push([...items]);
        return items.map((item) => item * 2);
      },
      { most: 10, runs: 1 },
    );
    expect(await Promise.all([double(1), double(2), double(3)])).to.deep.equal([2, 4, 6]);
    expect(runs).to.deep.equal([[1, 2, 3]]);
  });

  it('takes no more at once than it may, and none while all runs are under way', async () => {
    const runs: number[][] = [];
    let finish = () => {};
    const wait = gather(
      async (items: readonly number[]) => {
        runs.push([...items]);
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return items;
      },
      { most: 2, runs: 1 },
    );
    const all = Promise.all([wait(1), wait(2), wait(3)]);
    await turn();
    await turn();
    expect(runs).to.deep.equal([[1, 2]]);
    finish();
    await turn();
    await turn();
    expect(runs).to.deep.equal([[1, 2], [3]]);
    finish();
    await all;
  });

  it('does not wait for the end of the turn where there is enough', async () => {
    const runs: number[][] = [];
    const note = gather(
      async (items: readonly number[]) => {
        runs.push([...items]);
        return items;
      },
      { most: 10, runs: 2, enough: 2 },
    );
    const all = Promise.all([note(1), note(2), note(3)]);
    expect(runs).to.deep.equal([[1, 2]]);
    await all;
    expect(runs).to.deep.equal([[1, 2], [3]]);
  });

  it('fails with its run, and goes on after', async () => {
    let broken = true;
    const work = gather(
      async (items: readonly number[]) => {
        if (broken) throw new Error('no');
        return items;
      },
      { most: 10, runs: 1 },
    );
    const results = await Promise.allSettled([work(1), work(2)]);
    expect(results.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    broken = false;
    expect(await work(3)).to.equal(3);
  });
});
