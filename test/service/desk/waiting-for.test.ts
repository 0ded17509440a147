import { expect } from 'chai';
import { waitingFor } from '../../../packages/service/src/desk/waiting-for.js';
import type { WaitingConversation } from '../../../packages/service/src/inbox/records/desk-records.js';

const now = 1_000_000;

const step = (state: string, more: object = {}) => ({
  action: { kind: 'send', step: 0, call: { kind: 'message', body: {} } },
  state,
  ...more,
});

function waiting(
  steps: readonly object[] | null,
  more: Partial<WaitingConversation> & { readonly reason?: string } = {},
): WaitingConversation {
  const { reason = null, ...rest } = more;
  return {
    number: 1,
    conversation: { channel: 'messenger', account: '1', conversation: 'anna' },
    events: 1,
    first: 1,
    held: false,
    readyAt: now,
    tries: 0,
    head: {
      position: 1,
      id: 'a',
      person: 'anna',
      happened: 1,
      received: 1,
      body: '{}',
      state: 'waiting',
      attempts: 0,
      version: steps && 'v1',
      decision: steps && '{}',
      steps: steps && JSON.stringify(steps),
      reason,
    },
    ...rest,
  };
}

describe('waitingFor', () => {
  const later = { readyAt: now + 60_000 };
  const cases: readonly (readonly [string, WaitingConversation, string, number | null])[] = [
    [
      'a step that is under way',
      waiting([step('begun')], { held: true, readyAt: null }),
      'working',
      null,
    ],
    ['a step that was begun by a process that is gone', waiting([step('begun')]), 'next', null],
    ['a limit', waiting([step('waiting', { cause: 'limit' })], later), 'limit', now + 60_000],
    [
      'an operator, whenever it asks',
      waiting([step('waiting', { cause: 'paused' })], later),
      'paused',
      null,
    ],
    [
      'the time between two messages',
      waiting([step('done'), step('waiting')], later),
      'typing',
      now + 60_000,
    ],
    ['its turn', waiting([step('waiting')]), 'next', null],
    ['to be decided, in a process', waiting(null, { held: true, readyAt: null }), 'deciding', null],
    ['to be taken by a process', waiting(null), 'next', null],
    [
      'another try, as the work never ended',
      waiting(null, { ...later, tries: 3 }),
      'trouble',
      now + 60_000,
    ],
  ];
  for (const [what, conversation, cause, until] of cases) {
    it(`says that one waits for ${what}`, () => {
      expect(waitingFor(conversation, now)).to.include({ cause, until });
    });
  }

  it('says the reason of the step, or of the event', () => {
    const said = waiting([step('waiting', { cause: 'retry', reason: 'busy' })], { reason: 'old' });
    expect(waitingFor(said, now).reason).to.equal('busy');
    expect(waitingFor(waiting(null, { reason: 'old' }), now).reason).to.equal('old');
  });
});
