import { expect } from 'chai';
import { type OpenInbox, openInbox } from '../../packages/service/src/inbox/open-inbox.js';
import { keepPruning } from '../../packages/service/src/prune.js';
import { FakeClock, until } from './fake-clock.js';

const hour = 3_600_000;
const day = 24 * hour;

describe('keepPruning', () => {
  let clock: FakeClock;
  let inbox: OpenInbox;
  let stop: () => void;
  beforeEach(async () => {
    clock = new FakeClock();
    inbox = await openInbox('memory', { now: () => clock.now() });
  });
  afterEach(async () => {
    stop();
    await inbox.store.close();
  });

  let rounds = 0;
  const errors: unknown[] = [];
  function start(): void {
    rounds = 0;
    stop = keepPruning({
      records: {
        prune: (before) => inbox.records.prune(before),
        knownTime: () => inbox.records.knownTime(),
        async boundTimes(furthestMs) {
          rounds++;
          await inbox.records.boundTimes(furthestMs);
        },
      },
      keepMs: () => 30 * day,
      furthestMs: () => hour,
      clock,
      logger: { info() {}, warn() {}, error: (fields) => errors.push(fields) },
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
    await inbox.store.accept([{ id, conversation: `1/${id}`, person: id, happened, body: '{}' }]);
    const progress = {
      attempts: 0,
      version: '',
      decision: '{}',
      steps: '[]',
      reason: null,
    } as const;
    for (const { lease, entries } of await inbox.store.claim(10, 1000)) {
      const writes = entries.map(({ id }) => ({
        id,
        progress: { ...progress, state: 'done' } as const,
      }));
      await inbox.store.save(lease, writes, {});
    }
  }
  const known = async (id: string) => (await inbox.records.find(id)) !== undefined;

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
