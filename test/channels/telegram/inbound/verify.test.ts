import { operatedTelegram } from '@botrules/telegram/operated';
import { expect } from 'chai';
import { accountFor } from '../../../support/account-for.js';

const { inbound } = operatedTelegram;
const shop = accountFor(operatedTelegram, { token: '7:shop', secret: 'new_one,old-one' });
const help = accountFor(operatedTelegram, { token: '8:help', secret: 'other' });
const same = accountFor(operatedTelegram, { token: '9:same', secret: 'other' });

async function verified(secret: string | undefined, accounts = [shop, help]) {
  const header = (name: string) =>
    name === 'x-telegram-bot-api-secret-token' ? secret : undefined;
  const query = () => undefined;
  return inbound.verify({ method: 'POST', header, query, body: '{}' }, accounts);
}

describe('A delivery of Telegram', () => {
  it('is of the bot whose secret comes along, the new one or the old', async () => {
    for (const secret of ['new_one', 'old-one']) {
      const found = await verified(secret);
      expect(found).to.deep.include({ ok: true, account: '7' });
      if (!found.ok) throw new Error();
      expect(found.refuses?.('7')).to.equal(undefined);
      expect(found.refuses?.('8')).to.match(/another bot's/);
    }
  });

  it('is refused with any other secret', async () => {
    for (const secret of [
      undefined,
      '',
      'new_on',
      'new_one ',
      'NEW_ONE',
      'new_one,old-one',
      'x'.repeat(300),
    ]) {
      expect((await verified(secret)).ok, String(secret)).to.equal(false);
    }
    expect((await verified('new_one', [])).ok).to.equal(false);
  });

  it('needs the bot in its address where two have one secret', async () => {
    const found = await verified('other', [help, same]);
    if (!found.ok) throw new Error();
    expect(found.account).to.equal(undefined);
    expect(found.refuses?.('9')).to.equal(undefined);
    expect(found.refuses?.(undefined)).to.match(/give each its own/);
  });
});

describe('An account of Telegram', () => {
  const slips: readonly (readonly [string, { readonly [key: string]: string }, RegExp])[] = [
    ['no token', { token: 'AAE', secret: 's' }, /^token: .*digits, a colon/],
    [
      'the token of another bot',
      { token: '8:AAE', secret: 's' },
      /^token: .*bot 8, and the id is 7/,
    ],
    ['a secret with blanks', { token: '7:AAE', secret: 'a b' }, /^secret: /],
    ['a gap in the secrets', { token: '7:AAE', secret: 'a,,b' }, /^secret: /],
    ['a username with a space', { token: '7:AAE', secret: 's', username: 'a b' }, /^username: /],
    ['an address that is none', { token: '7:AAE', secret: 's', api_url: 'ftp://x' }, /^api_url: /],
  ];
  for (const [what, values, says] of slips) {
    it(`tells of ${what}, and quotes no secret`, () => {
      const read = operatedTelegram.accounts.read(values, { id: '7', sendsPerSecond: 1 });
      if (!('problems' in read)) throw new Error('it is taken');
      const [{ field, message, hint }] = read.problems as [(typeof read.problems)[0]];
      expect(`${field}: ${message}`).to.match(says);
      expect(`${message}${hint}`).not.to.include('8:AAE');
    });
  }

  it('has its id from its token, and its name without the @', () => {
    const account = accountFor(operatedTelegram, {
      token: '7:AAE',
      secret: 's',
      username: '@Shop_Bot',
    });
    expect(inbound.about?.(account, [account])).to.deep.equal({
      bot_id: '7',
      bot_username: 'Shop_Bot',
    });
  });
});
