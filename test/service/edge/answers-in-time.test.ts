import { mock } from 'node:test';
import { webhook } from '@botrules/bot';
import { channels } from '@botrules/channels';
import { expect } from 'chai';
import { sandboxAccount } from '../../support/account-for.js';
import { Stage, turns } from '../flow/stage.js';

describe('the answer to a delivery', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(async () => {
    mock.timers.reset();
    await stage.close();
  });

  for (const channel of channels) {
    it(`of ${channel.name} is a refusal within its platform’s time where the store stands still, and the events are taken all the same`, async () => {
      let go = () => {};
      const held = new Promise<void>((resolve) => {
        go = resolve;
      });
      const slow = stage.failing(() => undefined);
      const flow = stage.start({
        store: { ...slow, commit: (changes) => held.then(() => slow.commit(changes)) },
      });
      const account = sandboxAccount(channel, 'http://127.0.0.1:1');
      const logger = { info() {}, warn() {}, error() {} };
      const hook = webhook({ channel, accounts: [account] as never, inbox: flow, logger });
      const page = account.id ?? '1';
      const { headers, body } = channel.sandbox.post(
        { page, person: '7', payload: 'MENU', title: 'Menu' },
        account,
        Date.now(),
      );
      let status: number | undefined;
      const answered = hook.accept(body, headers).then((answer) => {
        status = answer.status;
      });
      await turns();
      mock.timers.tick(channel.inbound.answerWithinMs - 1);
      await turns();
      expect(status).to.equal(undefined);
      mock.timers.tick(1);
      await answered;
      expect(status).to.equal(503);
      go();
      await turns();
      expect(new Set(stage.begun).size).to.equal(1);
      const again = await hook.accept(body, headers);
      expect(again.status).to.equal(200);
      expect(stage.repeats).to.equal(1);
    });
  }
});
