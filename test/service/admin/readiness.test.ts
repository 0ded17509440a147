import { expect } from 'chai';
import { Readiness } from '../../../packages/service/src/admin/readiness.js';
import { FakeClock } from '../fake-clock.js';

describe('Readiness', () => {
  let clock: FakeClock;
  let probe: () => Promise<void>;
  let readiness: Readiness;
  beforeEach(() => {
    clock = new FakeClock();
    probe = async () => {};
    readiness = new Readiness({ probe: () => probe(), clock });
  });

  it('is ready while the inbox can be written', async () => {
    expect(await readiness.unready()).to.equal(undefined);
  });

  it('is not while it cannot, and says why', async () => {
    probe = () => Promise.reject(new Error('database or disk is full'));
    expect(await readiness.unready()).to.equal(
      'The inbox cannot be written: database or disk is full',
    );
  });

  it('waits for no inbox that does not answer', async () => {
    probe = () => new Promise(() => {});
    const unready = readiness.unready();
    clock.pass(2000);
    expect(await unready).to.equal('The inbox is out of reach.');
  });

  it('minds a refused delivery though the probe passes, until one is taken', async () => {
    readiness.refused(new Error('database or disk is full'));
    expect(await readiness.unready()).to.equal(
      'The inbox took nothing of the last delivery: database or disk is full',
    );
    readiness.took();
    expect(await readiness.unready()).to.equal(undefined);
  });

  it('minds it for ten seconds, so that a balancer lets the next one through', async () => {
    readiness.refused(new Error('database or disk is full'));
    clock.pass(9999);
    expect(await readiness.unready()).to.be.a('string');
    clock.pass(1);
    expect(await readiness.unready()).to.equal(undefined);
  });

  it('is not when it stops, whatever the inbox says', async () => {
    readiness.stop();
    expect(await readiness.unready()).to.equal('The service is stopping.');
  });
});
