import { type Action, createMemoryPayloads, forwardBody } from '@botrules/bot';
import type { Decision, Event, Step } from '@botrules/core';
import { expect } from 'chai';
import { Forwarder } from '../../../packages/service/src/delivery/forwarder.js';
import { PageLines } from '../../../packages/service/src/delivery/page-lines.js';
import type { Errand } from '../../../packages/service/src/work/carrier.js';

import { LiveCarrier } from '../../../packages/service/src/work/live-carrier.js';
import { configOf } from '../config-of.js';
import { FakeClock } from '../fake-clock.js';

const hour = 3_600_000;
const event: Event = {
  id: 'postback:m_1',
  event: 'postback',
  channel: 'messenger',
  payload: 'MENU',
  sender: { id: '7' },
  recipient: { id: '1' },
  standby: false,
  raw: { secret: 'all that the platform sent' },
};
const step: Step = {
  rule: 'menu',
  file: 'a.yaml',
  line: 1,
  captures: { n: '1' },
  params: {},
  reply: [],
  route: 'slow',
  forward: null,
  handover: null,
};
const decision: Decision = { ...step, event, rules: [], steps: [step] };

const send: Action = {
  kind: 'send',
  step: 0,
  call: {
    kind: 'message',
    path: 'messages',
    body: { recipient: { id: '7' }, message: { text: 'Hi' } },
  },
};
const handover: Action = {
  kind: 'handover',
  step: 0,
  call: {
    kind: 'pass_thread_control',
    path: 'pass_thread_control',
    body: { recipient: { id: '7' } },
  },
};

describe('LiveCarrier', () => {
  let clock: FakeClock;
  let heard: () => Promise<number>;
  let carrier: LiveCarrier;
  let lines: PageLines;
  let changes: object[];

  beforeEach(() => {
    clock = new FakeClock();
    heard = async () => 0;
    const config = configOf();
    changes = [];
    const onChange = (page: string, change: object) => changes.push({ page, ...change });
    lines = new PageLines({ clock, onChange, onPause() {} }, config);
    carrier = new LiveCarrier({
      lines,
      payloads: createMemoryPayloads(),
      forwarder: new Forwarder({
        settings: () => config.forward,
        attempts: () => 3,
        backoff: () => config.retries,
        clock,
      }),
      handlers: new Map([
        [
          'slow',
          ({ signal }) =>
            new Promise((_, reject) =>
              signal.addEventListener('abort', () => reject(new Error('aborted'))),
            ),
        ],
      ]),
      lastHeard: () => heard(),
      clock,
    });
  });

  const errand = (action: Action, changes: Partial<Errand> = {}): Errand => ({
    action,
    decision,
    conversation: { channel: 'messenger', account: '1', conversation: '7' },
    name: 'postback:m_1/0',
    failures: 0,
    unanswered: 0,
    heard: clock.now(),
    ...changes,
  });

  it('writes to a person within 24 hours of their last word', async () => {
    expect(await carrier.admit(errand(send, { heard: clock.now() - 23 * hour }))).to.equal(
      undefined,
    );
  });

  it('writes no more after that', async () => {
    const result = await carrier.admit(errand(send, { heard: clock.now() - 24 * hour }));
    expect(result).to.include({ kind: 'failed', person: true });
    expect((result as { reason: string }).reason).to.match(/^window-closed/);
  });

  it('writes all the same where the person said something since', async () => {
    heard = async () => clock.now() - hour;
    expect(await carrier.admit(errand(send, { heard: clock.now() - 30 * hour }))).to.equal(
      undefined,
    );
  });

  it('waits where nobody can say when they were heard', async () => {
    heard = () => Promise.reject(new Error('out of reach'));
    const result = await carrier.admit(errand(send, { heard: clock.now() - 30 * hour }));
    expect(result).to.include({ kind: 'later', failed: false });
  });

  it('hands a conversation over however long ago the person was heard', async () => {
    expect(await carrier.admit(errand(handover, { heard: 0 }))).to.equal(undefined);
  });

  for (const action of [send, handover]) {
    it(`has a ${action.kind} for a page without a token wait, says so once, and gives up after a day`, async () => {
      const elsewhere = { ...decision, event: { ...event, recipient: { id: '99' } } };
      const reason = 'no token is set for page "99"';
      for (let asked = 0; asked < 3; asked++) {
        const result = await carrier.admit(errand(action, { decision: elsewhere }));
        expect(result).to.deep.include({ kind: 'later', reason, failed: false });
      }
      expect(changes).to.deep.equal([{ page: '99', open: true, reason }]);
      expect(lines.stopped()).to.deep.equal(['99']);
      const heard = clock.now() - 24 * hour;
      expect(await carrier.admit(errand(action, { decision: elsewhere, heard }))).to.deep.equal({
        kind: 'failed',
        reason,
        person: true,
      });
    });
  }

  it('goes on at once with a page that has a token again', async () => {
    const config = configOf();
    lines.miss('99');
    const page = { ...config.pages[0]!, id: '99' };
    expect(lines.update({ ...config, pages: [...config.pages, page] })).to.deep.equal(['99']);
    expect(lines.stopped()).to.deep.equal([]);
    const elsewhere = { ...decision, event: { ...event, recipient: { id: '99' } } };
    expect(await carrier.admit(errand(send, { decision: elsewhere }))).to.equal(undefined);
  });

  it('waits for a handler a minute and no longer', async () => {
    const handled = carrier.perform(errand({ kind: 'handle', step: 0, route: 'slow' }));
    await new Promise((resolve) => setImmediate(resolve));
    clock.pass(60_001);
    const result = await handled;
    expect(result).to.deep.equal({
      kind: 'failed',
      reason: 'the handler of "slow" failed: it was not done within 60 s',
    });
  });

  it('passes over a route that nobody handles', async () => {
    const result = await carrier.perform(errand({ kind: 'handle', step: 0, route: 'nobody' }));
    expect(result).to.deep.equal({ kind: 'done' });
  });
});

describe('forwardBody', () => {
  it('has the event as rules see it, the decision in sum and the step, and not what the platform sent', () => {
    const body = JSON.parse(forwardBody(decision, 0));
    expect(body).to.have.keys('type', 'event', 'decision', 'step');
    expect(body.event).to.include({ id: 'postback:m_1', payload: 'MENU' });
    expect(body.step.captures).to.deep.equal({ n: '1' });
    expect(JSON.stringify(body)).not.to.include('all that the platform sent');
  });
});
