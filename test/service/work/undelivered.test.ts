import { expect } from 'chai';
import type { State } from '../../../packages/service/src/inbox/model/entry.js';
import type { StoredNotice } from '../../../packages/service/src/inbox/records/undelivered-records.js';
import {
  UndeliveredMessages,
  type UndeliveredMessagesOptions,
} from '../../../packages/service/src/work/undelivered.js';
import { FakeClock, until } from '../fake-clock.js';

const conversation = { channel: 'toy', account: 'b1', conversation: '7' };
const steps = JSON.stringify([
  { action: { kind: 'send' }, state: 'done', messageId: 'm1' },
  { action: { kind: 'handle', route: 'stock' }, state: 'done', sent: ['m2', 'm3'] },
]);

describe('Undelivered messages', () => {
  /** Runs until the notice is settled in some way; gives what was done, in order. */
  async function settle(
    messageId: string,
    states: readonly (State | undefined)[],
    more: Partial<UndeliveredMessagesOptions['records']> = {},
  ): Promise<readonly string[]> {
    const log: string[] = [];
    const clock = new FakeClock();
    let waiting: StoredNotice | undefined;
    let looked = 0;
    const messages = new UndeliveredMessages({
      clock,
      onBuried: (id, reason) => log.push(`buried ${id}: ${reason}`),
      onTrouble: (error) => log.push(`trouble: ${(error as Error).message}`),
      records: {
        async note([notice]) {
          waiting = { ...notice!, tries: 0 };
        },
        dueNotices: async () => (waiting === undefined ? [] : [waiting]),
        async sendersOf() {
          const state = states[Math.min(looked++, states.length - 1)];
          return state === undefined ? [] : [{ position: 1, id: 'e1', state, steps }];
        },
        async bury(_, { steps: after }) {
          waiting = undefined;
          const list = JSON.parse(after) as readonly { readonly state: string }[];
          log.push(list.map(({ state }) => state).join(' '));
          return true;
        },
        async putOff() {
          waiting = { ...waiting!, tries: waiting!.tries + 1 };
          log.push('put off');
        },
        async giveUp() {
          waiting = undefined;
          log.push('given up');
        },
        ...more,
      },
    });
    await messages.note([
      { conversation, messageId, reason: 'person-unreachable', message: 'Gone.' },
    ]);
    messages.start();
    await until(() => {
      clock.pass(600_000);
      return waiting === undefined;
    });
    await messages.stop();
    return log;
  }

  const cases: readonly (readonly [
    string,
    string,
    readonly (State | undefined)[],
    readonly string[],
  ])[] = [
    ['bury the event of the step', 'm1', ['done'], ['failed done', 'buried e1: Gone.']],
    ['bury that of a handler', 'm3', ['done'], ['done failed', 'buried e1: Gone.']],
    ['do not count a dead letter twice', 'm1', ['dead'], ['failed done']],
    ['leave what a person has set aside', 'm1', ['dropped'], ['given up']],
    [
      'wait while other steps are under way',
      'm1',
      ['waiting', 'waiting', 'done'],
      ['put off', 'put off', 'failed done', 'buried e1: Gone.'],
    ],
    [
      'wait for the answer that has the id',
      'm1',
      [undefined, 'done'],
      ['put off', 'failed done', 'buried e1: Gone.'],
    ],
    [
      'give up what something else has sent',
      'm4',
      ['done'],
      [...Array.from({ length: 14 }, () => 'put off'), 'given up'],
    ],
  ];
  for (const [what, messageId, states, expected] of cases) {
    it(what, async () => {
      expect(await settle(messageId, states)).to.deep.equal(expected);
    });
  }

  it('go on after trouble with the inbox', async () => {
    let failures = 2;
    const log = await settle('m1', ['done'], {
      async sendersOf() {
        if (failures-- > 0) throw new Error('away');
        return [{ position: 1, id: 'e1', state: 'done', steps }];
      },
    });
    expect(log).to.deep.equal([
      'trouble: away',
      'trouble: away',
      'failed done',
      'buried e1: Gone.',
    ]);
  });

  it('leave out those without an id, and those with one that no step could have', async () => {
    const noted: unknown[] = [];
    const clock = new FakeClock();
    const messages = new UndeliveredMessages({
      clock,
      onBuried: () => {},
      onTrouble: () => {},
      records: {
        note: async (notices: readonly unknown[]) => void noted.push(...notices),
      } as never,
    });
    const base = { conversation, reason: 'unknown', message: `x${'y'.repeat(2000)}\0` } as const;
    await messages.note([
      { ...base, messageId: undefined },
      { ...base, messageId: 'm\0' },
    ]);
    expect(noted).to.deep.equal([]);
    await messages.note([{ ...base, messageId: 'm1' }]);
    expect((noted as [{ reason: string }])[0].reason).to.have.length(1000);
  });
});
