import { expect } from 'chai';
import { Refusals } from '../../../packages/service/src/edge/refusals.js';
import { FakeClock } from '../fake-clock.js';

describe('Refusals', () => {
  let log: string[];
  let clock: FakeClock;
  let refusals: Refusals;
  beforeEach(() => {
    log = [];
    clock = new FakeClock();
    const write = (fields: object, message: string) => {
      const { count = 1 } = fields as { readonly count?: number };
      log.push(`${message} × ${count}`);
    };
    refusals = new Refusals({ info: write, warn: write, error: write }, clock);
  });

  it('tell the first of a kind at once, and the others of a minute together', async () => {
    for (const reason of ['no "a"', 'no "b"', 'no "c"']) refusals.note(404, 'GET', '/', reason);
    refusals.warn('it is full');
    expect(log).to.deep.equal(['request refused: no "a" × 1', 'it is full × 1']);
    clock.pass(60_000);
    await Promise.resolve();
    expect(log.slice(2)).to.deep.equal(['request refused: no "c" × 2']);
  });

  it('tell at their end what was not told yet', () => {
    for (let n = 0; n < 3; n++) refusals.warn('it is full');
    refusals.close();
    expect(log).to.deep.equal(['it is full × 1', 'it is full × 2']);
  });

  it('keep nothing back after their end', () => {
    refusals.warn('it is full');
    refusals.close();
    for (let n = 0; n < 2; n++) {
      refusals.warn('it is full');
      refusals.note(503, 'POST', '/webhook', 'busy');
      refusals.error(new Error('It is closed.'), 'trouble');
    }
    const late = ['it is full × 1', 'post refused: busy × 1', 'trouble × 1'];
    expect(log).to.deep.equal(['it is full × 1', ...late, ...late]);
  });
});
