import { createSendClient } from '@botrules/messenger';
import { expect } from 'chai';
import { PageLine } from '../../../packages/service/src/delivery/page-line.js';
import type { Verdict } from '../../../packages/service/src/delivery/verdict.js';
import { platformError } from '../../../packages/service/src/sandbox/platform-errors.js';
import { type Sandbox, startSandbox } from '../../../packages/service/src/sandbox/sandbox.js';
import { FakeClock } from '../fake-clock.js';

const call = {
  kind: 'message',
  path: 'messages',
  body: { recipient: { id: '7' }, messaging_type: 'RESPONSE', message: { text: 'Hi' } },
} as const;

describe('PageLine', () => {
  let platform: Sandbox;
  let clock: FakeClock;
  let line: PageLine;
  let changes: boolean[];
  let pauses: number[];

  before(async () => {
    platform = await startSandbox();
  });
  after(() => platform.close());
  beforeEach(() => {
    platform.allow();
    clock = new FakeClock();
    changes = [];
    pauses = [];
    line = new PageLine({
      client: createSendClient({ accessToken: 't', graphUrl: platform.url }),
      sendsPerSecond: 30,
      attempts: 3,
      backoff: { firstMs: 1000, longestMs: 60_000 },
      clock,
      onChange: ({ open }) => changes.push(open),
      onPause: ({ until }) => pauses.push(until),
    });
  });

  const refuse = (name: string, extra = {}) =>
    platform.refuse({ error: platformError(name)!, times: 1, ...extra });
  const shape = (verdict: Verdict) => {
    if (verdict.kind === 'done') return 'done';
    if (verdict.kind === 'failed') return verdict.person ? 'failed for the person' : 'failed';
    return verdict.failed ? 'retried' : 'held back';
  };

  it('sends, and keeps the id of the message', async () => {
    expect(await line.send(call, 0)).to.deep.include({ kind: 'done' });
  });

  // What the page of error codes says of each, and what it means for the call.
  const table: readonly (readonly [error: string, verdict: string])[] = [
    ['1', 'retried'],
    ['2', 'retried'],
    ['1200', 'retried'],
    ['4', 'held back'],
    ['32', 'held back'],
    ['613', 'held back'],
    ['80006', 'held back'],
    ['10', 'failed'],
    ['10-2018278', 'failed for the person'],
    ['10-2018108', 'failed for the person'],
    ['10-1893063', 'held back'],
    ['100', 'failed'],
    ['100-2018001', 'failed for the person'],
    ['100-2018008', 'retried'],
    ['100-2018300', 'failed for the person'],
    ['190', 'held back'],
    ['200-1545041', 'failed for the person'],
    ['551', 'failed for the person'],
    ['999999', 'failed'],
  ];
  for (const [error, verdict] of table) {
    it(`${error}: ${verdict}`, async () => {
      refuse(error);
      expect(shape(await line.send(call, 0))).to.equal(verdict);
    });
  }

  it('gives up after so many attempts, and says so', async () => {
    refuse('2');
    const verdict = await line.send(call, 2);
    expect(verdict).to.deep.include({ kind: 'failed' });
    expect((verdict as { reason: string }).reason).to.match(/after 3 attempts/);
  });

  it('tries what may be tried once more no third time', async () => {
    refuse('100-2018008');
    expect(shape(await line.send(call, 1))).to.equal('failed');
  });

  it('waits longer after each failure', async () => {
    const waits: number[] = [];
    for (const failures of [0, 1]) {
      refuse('1');
      const verdict = await line.send(call, failures);
      waits.push((verdict as { at: number }).at - clock.now());
    }
    expect(waits).to.deep.equal([750, 1500]);
  });

  it('leaves the page alone for as long as the platform asks', async () => {
    refuse('613', { retryAfter: 120 });
    const verdict = await line.send(call, 0);
    expect((verdict as { at: number }).at).to.equal(clock.now() + 120_000);
    expect(line.admit('other')).to.include({ kind: 'later', failed: false });
    // Another that was under way says nothing new.
    refuse('613', { retryAfter: 121 });
    await line.send(call, 0);
    expect(pauses).to.deep.equal([clock.now() + 120_000]);
    clock.pass(121_000);
    expect(line.admit('third')).to.equal(undefined);
    refuse('613');
    await line.send(call, 0);
    expect(pauses.slice(1)).to.deep.equal([clock.now() + 60_000]);
  });

  it('stops a page whose token is dead, tries again now and then, and goes on when it works', async () => {
    refuse('190', { times: 2 });
    await line.send(call, 0);
    expect([line.open, changes]).to.deep.equal([true, [true]]);
    expect(line.admit('a')).to.include({ kind: 'later', failed: false });
    clock.pass(10_001);
    expect(line.admit('b')).to.equal(undefined);
    await line.send(call, 0);
    expect(line.admit('c')).to.include({ kind: 'later' });
    clock.pass(30_000);
    expect(line.admit('d')).to.equal(undefined);
    expect(shape(await line.send(call, 0))).to.equal('done');
    expect([line.open, changes]).to.deep.equal([false, [true, false]]);
    expect(line.admit('e')).to.equal(undefined);
  });

  it('stops a page after five faults of the platform in a row', async () => {
    refuse('2', { times: 5 });
    for (let n = 0; n < 5; n++) await line.send(call, 0);
    expect([line.open, changes]).to.deep.equal([true, [true]]);
  });

  it('is not stopped by people who cannot be reached', async () => {
    refuse('551', { times: 20 });
    for (let n = 0; n < 20; n++) await line.send(call, 0);
    expect(line.open).to.equal(false);
  });

  it('says of a call that got no answer that it may have arrived', async () => {
    const silent = new PageLine({
      client: createSendClient({
        accessToken: 't',
        graphUrl: platform.url,
        fetch: async () => {
          throw Object.assign(new TypeError('fetch failed'), {
            cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
          });
        },
      }),
      sendsPerSecond: 30,
      attempts: 3,
      backoff: { firstMs: 1000, longestMs: 60_000 },
      clock,
      onChange: () => {},
      onPause: () => {},
    });
    expect(await silent.send(call, 0)).to.include({ kind: 'later', failed: true, ambiguous: true });
  });
});
