import type { Rates } from '@botrules/channel';
import { createSendClient, messenger } from '@botrules/messenger';
import { platformError } from '@botrules/messenger/operated';
import { slack } from '@botrules/slack';
import { telegram } from '@botrules/telegram';
import { whatsapp } from '@botrules/whatsapp';
import { expect } from 'chai';
import { Pace, type RateLimiter } from '../../../packages/service/src/delivery/pace.js';
import { PageLine } from '../../../packages/service/src/delivery/page-line.js';
import type { StepResult } from '../../../packages/service/src/delivery/step-result.js';
import { type Sandbox, startSandbox } from '../../../packages/service/src/sandbox/sandbox.js';
import { FakeClock } from '../fake-clock.js';

const call = {
  kind: 'message',
  path: 'messages',
  body: { recipient: { id: '7' }, messaging_type: 'RESPONSE', message: { text: 'Hi' } },
} as const;

const fresh = { failures: 0, unanswered: 0 };

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
      classify: messenger.outbound.classify,
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
  const shape = (result: StepResult) => {
    if (result.kind === 'done') return 'done';
    if (result.kind === 'failed') return result.person ? 'failed for the person' : 'failed';
    return result.failed ? 'retried' : 'held back';
  };

  describe('with limits besides that of the account', () => {
    const paced = (
      rates: Rates,
      more: { readonly sendsPerSecond?: number; readonly channelPace?: RateLimiter } = {},
    ): PageLine => {
      const base = {
        client: createSendClient({ accessToken: 't', graphUrl: platform.url }),
        classify: messenger.outbound.classify,
        sendsPerSecond: 1000,
        attempts: 3,
        backoff: { firstMs: 1000, longestMs: 60_000 },
        clock,
        onChange() {},
        onPause() {},
      };
      const { channel, ...own } = rates;
      return new PageLine({
        ...base,
        rates: own,
        channelPace: channel && Pace.of(channel),
        ...more,
      });
    };
    /** How many calls to such a chat go out in so many milliseconds, each asked for as early as it may be. */
    const goingOut = (to: PageLine, kind: 'direct' | 'group', withinMs: number): number => {
      let count = 0;
      for (let passed = 0; passed < withinMs; ) {
        const refusal = to.admit('us', kind);
        if (refusal === undefined) count++;
        else if (refusal.kind === 'later') {
          clock.pass(refusal.afterMs);
          passed += refusal.afterMs;
        }
      }
      return count;
    };
    /** How many of ten calls go out at once. */
    const atOnce = (to: PageLine, name: (n: number) => string, kind?: 'direct' | 'group') =>
      Array.from({ length: 10 }, (_, n) => to.admit(name(n), kind)).filter(
        (refusal) => refusal === undefined,
      ).length;

    it('holds a conversation to its own, and no other', () => {
      const to = paced({ conversation: { calls: 2, perMs: 1000 } });
      expect(atOnce(to, () => 'anna', 'direct')).to.equal(2);
      expect(atOnce(to, () => 'ben', 'direct')).to.equal(2);
      expect(to.admit('anna', 'direct')).to.deep.include({ kind: 'later', failed: false });
      clock.pass(1000);
      expect(atOnce(to, () => 'anna', 'direct')).to.be.within(1, 2);
    });

    it('holds a group to less, or to what any conversation has', () => {
      const to = paced({
        conversation: { calls: 5, perMs: 1000 },
        group: { calls: 3, perMs: 60_000 },
      });
      expect(atOnce(to, () => 'us', 'group')).to.equal(3);
      clock.pass(1000);
      expect(atOnce(to, () => 'us', 'group')).to.equal(0);
      expect(atOnce(to, () => 'anna', 'direct')).to.equal(5);
      const alike = paced({ conversation: { calls: 5, perMs: 1000 } });
      expect(atOnce(alike, () => 'us', 'group')).to.equal(5);
    });

    for (const [channel, kind, within, most] of [
      [telegram, 'group', 60_000, 20],
      [telegram, 'direct', 10_000, 14],
      [slack, 'group', 10_000, 14],
      [whatsapp, 'direct', 270_000, 45],
    ] as const) {
      it(`has ${most} calls in ${within / 1000} s to a ${kind} chat of ${channel.name}, as its platform takes them`, () => {
        expect(goingOut(paced(channel.outbound.rates!), kind, within)).to.equal(most);
      });
    }

    it('holds a group to what any conversation has, besides its own', () => {
      expect(atOnce(paced(telegram.outbound.rates!), () => 'us', 'group')).to.equal(5);
    });

    it('holds an account to its calls a second, strictly where the platform counts so', () => {
      const calls = (rates: Rates, sendsPerSecond: number, withinMs: number) => {
        const to = paced(rates, { sendsPerSecond });
        return Array.from({ length: withinMs }, () => {
          clock.pass(1);
          return atOnce(to, (n) => `${clock.now()}/${n}`);
        }).reduce((sum, count) => sum + count);
      };
      expect(calls({ strictSeconds: true }, 30, 1000)).to.equal(30);
      expect(calls({ strictSeconds: true }, 0.5, 2000)).to.equal(1);
      // A part of a call goes out with no second.
      expect(calls({ strictSeconds: true }, 1.5, 1000)).to.equal(1);
      expect(calls({ strictSeconds: true }, 29.5, 1000)).to.equal(29);
      expect(calls({}, 30, 1000)).to.be.within(31, 61);
    });

    it('takes no turns of the channel for a page whose calls all fail', async () => {
      const shared = Pace.of({ calls: 2, perMs: 60_000 });
      const [dead, alive] = [
        paced({}, { channelPace: shared }),
        paced({}, { channelPace: shared }),
      ];
      refuse('190');
      expect(dead.admit('anna')).to.equal(undefined);
      await dead.send(call, fresh);
      expect(atOnce(dead, (n) => `c${n}`)).to.equal(0);
      expect(atOnce(alive, (n) => `c${n}`)).to.equal(1);
    });

    it('holds all accounts of a channel together', () => {
      const to = paced({ channel: { calls: 4, perMs: 1000 } });
      expect(atOnce(to, (n) => `c${n}`)).to.equal(4);
    });

    it('lets calls through that are no messages, such as typing dots', () => {
      const to = paced({ conversation: { calls: 1, perMs: 60_000 } });
      expect(atOnce(to, () => 'anna')).to.equal(10);
    });
  });

  it('sends, and keeps the id of the message', async () => {
    expect(await line.send(call, fresh)).to.deep.include({ kind: 'done' });
  });

  // What the page of error codes says of each, and what it means for the call.
  const table: readonly (readonly [error: string, result: string])[] = [
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
  for (const [error, result] of table) {
    it(`${error}: ${result}`, async () => {
      refuse(error);
      expect(shape(await line.send(call, fresh))).to.equal(result);
    });
  }

  it('gives up after so many attempts, and says so', async () => {
    refuse('2');
    const result = await line.send(call, { ...fresh, failures: 2 });
    expect(result).to.deep.include({ kind: 'failed' });
    expect((result as { reason: string }).reason).to.match(/after 3 attempts/);
  });

  it('tries what may be tried once more no third time', async () => {
    refuse('100-2018008');
    expect(shape(await line.send(call, { ...fresh, failures: 1 }))).to.equal('failed');
  });

  it('waits longer after each failure', async () => {
    const waits: number[] = [];
    for (const failures of [0, 1]) {
      refuse('1');
      const result = await line.send(call, { ...fresh, failures });
      waits.push((result as { afterMs: number }).afterMs);
    }
    expect(waits).to.deep.equal([750, 1500]);
  });

  it('leaves the page alone for as long as the platform asks', async () => {
    refuse('613', { retryAfter: 120 });
    const result = await line.send(call, fresh);
    expect((result as { afterMs: number }).afterMs).to.equal(120_000);
    expect(line.admit('other')).to.include({ kind: 'later', failed: false });
    // Another that was under way says nothing new.
    refuse('613', { retryAfter: 121 });
    await line.send(call, fresh);
    expect(pauses).to.deep.equal([clock.now() + 120_000]);
    clock.pass(121_000);
    expect(line.admit('third')).to.equal(undefined);
    refuse('613');
    await line.send(call, fresh);
    expect(pauses.slice(1)).to.deep.equal([clock.now() + 60_000]);
  });

  for (const retryAfter of [3601, 99_999_999, 99_999_999_999_999]) {
    it(`waits for an hour and no longer where the platform says ${retryAfter} seconds`, async () => {
      refuse('613', { retryAfter });
      expect(await line.send(call, fresh)).to.deep.include({ kind: 'later', afterMs: 3_600_000 });
      expect(pauses).to.deep.equal([clock.now() + 3_600_000]);
      clock.pass(3_600_000);
      expect(line.admit('next')).to.equal(undefined);
    });
  }

  it('takes no pause for a time that no calendar has, whoever asks for it', async () => {
    const odd = [Number.POSITIVE_INFINITY, Number.NaN, 1e300, -5, 0.5];
    for (const pauseMs of odd) {
      const told: number[] = [];
      const asked = new PageLine({
        client: { send: async () => ({ messageId: 'm', pauseMs }) },
        classify: messenger.outbound.classify,
        sendsPerSecond: 30,
        attempts: 3,
        backoff: { firstMs: 1000, longestMs: 60_000 },
        clock,
        onChange: () => {},
        onPause: ({ until }) => told.push(until),
      });
      expect(await asked.send(call, fresh)).to.include({ kind: 'done' });
      for (const until of told) expect(() => new Date(until).toISOString()).not.to.throw();
      const result = asked.admit('next');
      if (result !== undefined) {
        expect((result as { afterMs: number }).afterMs).to.be.within(1, 3_600_000);
      }
    }
  });

  it('keeps its pace, its pauses and its breaker where the clock is put back or ahead', async () => {
    const hour = 3_600_000;
    for (const set of [-hour, hour]) {
      for (let n = 0; n < 40; n++) line.admit(`c${n}`);
      const before = line.admit('waits') as { afterMs: number };
      clock.set(set);
      expect(line.admit('waits')).to.deep.equal(before);
      clock.pass(before.afterMs);
      expect(line.admit('waits')).to.equal(undefined);
      clock.pass(hour);
    }
    refuse('190');
    await line.send(call, fresh);
    clock.set(-hour);
    expect(line.admit('a')).to.deep.include({ kind: 'later' });
    clock.pass(10_001);
    expect(line.admit('a')).to.equal(undefined);
  });

  it('lets another call try where the one that it let go ahead is not made', async () => {
    refuse('190');
    await line.send(call, fresh);
    clock.pass(10_001);
    expect(line.admit('a')).to.equal(undefined);
    expect(line.admit('b')).to.deep.include({ kind: 'later' });
    line.forgo();
    expect(line.admit('b')).to.equal(undefined);
  });

  it('stops a page whose token is dead, tries again now and then, and goes on when it works', async () => {
    refuse('190', { times: 2 });
    await line.send(call, fresh);
    expect([line.open, changes]).to.deep.equal([true, [true]]);
    expect(line.admit('a')).to.include({ kind: 'later', failed: false });
    clock.pass(10_001);
    expect(line.admit('b')).to.equal(undefined);
    await line.send(call, fresh);
    expect(line.admit('c')).to.include({ kind: 'later' });
    clock.pass(30_000);
    expect(line.admit('d')).to.equal(undefined);
    expect(shape(await line.send(call, fresh))).to.equal('done');
    expect([line.open, changes]).to.deep.equal([false, [true, false]]);
    expect(line.admit('e')).to.equal(undefined);
  });

  it('stops a page after five faults of the platform in a row', async () => {
    refuse('2', { times: 5 });
    for (let n = 0; n < 5; n++) await line.send(call, fresh);
    expect([line.open, changes]).to.deep.equal([true, [true]]);
  });

  it('is not stopped by people who cannot be reached', async () => {
    refuse('551', { times: 20 });
    for (let n = 0; n < 20; n++) await line.send(call, fresh);
    expect(line.open).to.equal(false);
  });

  const unanswered: readonly (readonly [title: string, fetch: typeof globalThis.fetch])[] = [
    [
      'got no answer',
      async () => {
        throw Object.assign(new TypeError('fetch failed'), {
          cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
        });
      },
    ],
    ...[500, 502, 504, 520].map(
      (status) =>
        [
          `was answered ${status} without a word`,
          async () => new Response('<h1>It broke</h1>', { status }),
        ] as const,
    ),
  ];
  for (const [title, fetch] of unanswered) {
    it(`says of a call that ${title} that it may have arrived, and makes it once more`, async () => {
      const silent = new PageLine({
        client: createSendClient({ accessToken: 't', graphUrl: platform.url, fetch }),
        classify: messenger.outbound.classify,
        sendsPerSecond: 30,
        attempts: 3,
        backoff: { firstMs: 1000, longestMs: 60_000 },
        clock,
        onChange: () => {},
        onPause: () => {},
      });
      expect(await silent.send(call, fresh)).to.include({
        kind: 'later',
        failed: true,
        ambiguous: true,
      });
      const result = await silent.send(call, { failures: 1, unanswered: 1 });
      expect(shape(result), 'a second time, and no third').to.equal('failed');
      expect((result as { reason: string }).reason).to.match(
        / \(made twice, and nobody says whether it arrived\)$/,
      );
    });
  }
});
