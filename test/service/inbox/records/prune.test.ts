import { expect } from 'chai';
import { keepPruning } from '../../../../packages/service/src/inbox/records/prune.js';
import type { Records } from '../../../../packages/service/src/inbox/records/records.js';
import { type FakeClock, until } from '../../fake-clock.js';
import { Stage } from '../../flow/stage.js';
import { change, done, entry, talk } from '../changes.js';

const hour = 3_600_000;
const day = 24 * hour;

describe('keepPruning', () => {
  let clock: FakeClock;
  let stage: Stage;
  let records: Records;
  let stop: () => void;
  beforeEach(async () => {
    stage = await Stage.open();
    ({ clock, records } = stage);
  });
  afterEach(async () => {
    stop();
    await stage.close();
  });

  let rounds = 0;
  const errors: unknown[] = [];
  function start(): void {
    rounds = 0;
    stop = keepPruning({
      records: {
        prune: (before) => records.prune(before),
        knownTime: () => records.knownTime(),
        async boundTimes(furthestMs) {
          rounds++;
          await records.boundTimes(furthestMs);
        },
      },
      keepMs: () => 30 * day,
      forgetAfterMs: () => 30 * day,
      furthestMs: () => hour,
      clock,
      onPruned() {},
      onTrouble: (error) => errors.push(error),
    });
  }
  const round = async () => {
    await until(() => clock.waiting === 1);
    const before = rounds;
    clock.pass(hour);
    await until(() => rounds > before && clock.waiting === 1);
  };
  /** Takes an event by the platform's clock, and has it done. */
  async function finish(id: string, happened: number): Promise<void> {
    await stage.store.commit([
      change({
        conversation: talk(id),
        entries: [entry(id, { happened, received: clock.now(), progress: done })],
      }),
    ]);
  }
  const known = async (id: string) => (await records.find(id)) !== undefined;

  it('lets go of what is older than it is to be kept', async () => {
    await finish('old', clock.now());
    start();
    await until(() => clock.waiting === 1);
    clock.pass(31 * day);
    await finish('new', clock.now());
    await round();
    await until(async () => !(await known('old')));
    expect(await known('new')).to.equal(true);
    expect(errors).to.deep.equal([]);
  });

  it('lets go of nothing that is young because the clock is a month ahead, whatever comes meanwhile', async () => {
    const trueTime = clock.now();
    await finish('yesterday', trueTime);
    clock.set(31 * day);
    start();
    await finish('meanwhile', trueTime + hour);
    for (let n = 0; n < 5; n++) await round();
    clock.set(-31 * day);
    await round();
    expect(await known('yesterday')).to.equal(true);
    expect(await known('meanwhile')).to.equal(true);
  });

  it('lets go of what is old of a bot to which nobody writes any more', async () => {
    await finish('last', clock.now());
    start();
    for (let hours = 0; hours < 31 * 24; hours++) await round();
    await until(async () => !(await known('last')));
  });
});
