import type { Origin, SpokenChannel, Undelivered, Verified } from '@botrules/channel';
import { webhook as koaWebhook } from '@botrules/koa';
import { line } from '@botrules/line';
import { telegram } from '@botrules/telegram';
import { operatedTelegram } from '@botrules/telegram/operated';
import { expect } from 'chai';
import { type Delivery, type Inbox, webhook } from '../../packages/bot/src/index.js';
import { accountFor } from '../support/account-for.js';
import { toy } from '../support/toy-channel/channel.js';

const account = accountFor(toy, { token: 'tokenone', secret: 'secretone' }, 'b1');
const headers = { 'content-type': 'application/json', authorization: 'Bearer secretone' };
const tap = { id: '1', from: '7', tap: 'MENU' };
const lost = { bot: 'b1', from: '7', lost: 'toy-1', why: 'gone' };

describe('The webhook of a channel', () => {
  let taken: Delivery[];
  let undelivered: Undelivered[];
  let origins: Origin[];
  beforeEach(() => {
    taken = [];
    undelivered = [];
    origins = [];
  });

  /** A webhook of the toy whose inbound half is other in some ways. */
  function hook(
    inbound: Partial<SpokenChannel['inbound']> = {},
    inbox: { readonly undelivered?: Inbox['undelivered'] | undefined } = {},
  ) {
    const channel = {
      ...toy,
      inbound: {
        ...toy.inbound,
        read(body: unknown, origin: Origin) {
          origins.push(origin);
          return toy.inbound.read(body, origin);
        },
        ...inbound,
      },
    };
    return webhook({
      channel: channel as never,
      accounts: [account] as never,
      logger: { info() {}, warn() {}, error() {} },
      inbox: {
        accept: async (delivery) => void taken.push(delivery),
        undelivered: async (messages) => void undelivered.push(...messages),
        ...inbox,
      } as Inbox,
    });
  }
  const post = (to: ReturnType<typeof hook>, ...updates: readonly object[]) =>
    to.handle(JSON.stringify({ updates }), headers);

  it('refuses what is no account, at once or when a function gives it', async () => {
    const logged: unknown[] = [];
    const error = ({ err }: { readonly err?: Error }) => void logged.push(err?.message);
    const make = (accounts: unknown) =>
      webhook({
        channel: toy as never,
        accounts: accounts as never,
        logger: { info() {}, warn() {}, error: error as never },
        inbox: { accept: async () => {} } as Inbox,
      });
    const settings = { token: 'tokenone', secret: 'secretone' };
    const notOne =
      'is not an account. Make one of its settings, such as by operatedTelegram.accounts.read.';
    expect(() => make([account, settings])).to.throw(TypeError, `accounts[1] ${notOne}`);
    expect(() => make([undefined])).to.throw(TypeError, `accounts[0] ${notOne}`);
    const noList = 'accounts is undefined. Give a list of accounts.';
    expect(() => make(undefined)).to.throw(TypeError, noList);
    expect(
      (
        await post(
          make(() => [settings]),
          tap,
        )
      ).status,
    ).to.equal(500);
    expect(
      (
        await post(
          make(() => undefined),
          tap,
        )
      ).status,
    ).to.equal(500);
    let now: unknown = [account];
    const changing = make(() => now);
    expect((await post(changing, tap)).status).to.equal(200);
    now = [account, settings];
    expect((await post(changing, tap)).status).to.equal(500);
    expect(logged).to.deep.equal([`accounts[0] ${notOne}`, noList, `accounts[1] ${notOne}`]);
  });

  it('takes accounts of its channel, and the compiler refuses those of another', () => {
    const shop = accountFor(operatedTelegram, { token: '7000000001:a', secret: 's' });
    const inbox: Inbox = { accept: async () => {} };
    const options = { channel: telegram, inbox };
    expect(() => webhook({ ...options, accounts: [shop] })).not.to.throw();
    expect(() => koaWebhook({ ...options, accounts: () => [shop] })).not.to.throw();
    const bare = { token: '7000000001:a', secret: 's' };
    // @ts-expect-error: these are the settings of an account
    expect(() => webhook({ ...options, accounts: [bare] })).to.throw();
    // @ts-expect-error: this is an account of Telegram
    expect(() => webhook({ channel: line, inbox, accounts: [shop] })).not.to.throw();
  });

  it('answers what the channel makes of the body, where the platform reads the answer', async () => {
    const received: SpokenChannel['inbound']['received'] = ({ events }) => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ took: events.length }),
    });
    const to = hook({ received });
    expect((await post(to, tap, { ...tap, id: '2' })).body).to.equal('{"took":2}');
    expect((await post(to)).body).to.equal('{"took":0}');
  });

  it('takes the account from the proof, where the body does not name it', async () => {
    const verify = (): Verified => ({ ok: true, account: 'b7' });
    await post(hook({ verify }), tap);
    expect(origins[0]!.account).to.equal('b7');
    expect(taken[0]!.events[0]!.recipient).to.deep.equal({ id: 'b7' });
    expect(taken[0]!.account).to.equal('b7');
  });

  it('hands on what was not delivered, before it answers, with events or without', async () => {
    expect((await post(hook(), lost)).status).to.equal(200);
    expect((await post(hook(), tap, lost)).status).to.equal(200);
    expect(undelivered.map(({ messageId }) => messageId)).to.deep.equal(['toy-1', 'toy-1']);
    expect(taken.map(({ events }) => events.length)).to.deep.equal([1]);
  });

  it('asks for it again where it cannot be taken', async () => {
    const away = () => Promise.reject(new Error('away'));
    expect((await post(hook({}, { undelivered: away }), tap, lost)).status).to.equal(503);
    expect(taken).to.deep.equal([]);
  });

  it('needs no inbox that takes it', async () => {
    expect((await post(hook({}, { undelivered: undefined }), lost)).status).to.equal(200);
  });

  it('refuses it for an account that the proof is not of', async () => {
    expect((await post(hook(), { ...lost, bot: 'b2' })).status).to.equal(401);
    expect(undelivered).to.deep.equal([]);
  });
});
