import type { RawRequest } from '@botrules/channel';
import type { LineAccount } from '@botrules/line';
import { operatedLine } from '@botrules/line/operated';
import { expect } from 'chai';
import { accountFor } from '../../../support/account-for.js';

const accountOf = (secret: string, id?: string): LineAccount =>
  accountFor(operatedLine, { token: 'grepme_token', secret }, id);

const requestOf = (body: string | Uint8Array, signature: string | undefined): RawRequest => ({
  method: 'POST',
  header: (name) => (name === 'x-line-signature' ? signature : undefined),
  query: () => undefined,
  body,
});

const verified = async (
  body: string | Uint8Array,
  signature: string | undefined,
  ...accounts: readonly LineAccount[]
) => operatedLine.inbound.verify(requestOf(body, signature), accounts);

const escaped = String.raw`{"destination":"U00000000000000000000000000000001","events":[{"type":"message","message":{"type":"text","text":"Hi \uD83D\uDC4B"}}]}`;

/** Published ones are the last two; the others were made with `node:crypto`. */
const vectors: readonly (readonly [secret: string, body: string, signature: string])[] = [
  [
    'test_channel_secret',
    '{"destination":"U00000000000000000000000000000001","events":[]}',
    '8TmhQVR7F6UxjOe+BC7MPoEYWdbTOcwqPoVKo29EQXs=',
  ],
  ['test_channel_secret', escaped, '9C5Nripfh4ZP2lQOhn3eQcsq46vKPLCCcUc2I0aIIAI='],
  ['test_secret', '{"hello":"world"}', 't7Hn4ZDHqs6e+wdvI5TyQIvzie0DmMUmuXEBqyyE/tM='],
  ['channel_secret', 'bodybodybodybody', '/gg9a+LvFevTH1sd7XCQycD7tsWclCsInj7MhBHxN7k='],
];

describe('A delivery of LINE', () => {
  for (const [secret, body, signature] of vectors) {
    it(`is proved by its signature: ${body.slice(0, 20)}`, async () => {
      const account = accountOf(secret);
      expect((await verified(body, signature, account)).ok).to.equal(true);
      const bytes = new TextEncoder().encode(body);
      expect((await verified(bytes, signature, account)).ok).to.equal(true);
    });
  }

  it('is refused where its body was parsed and written anew', async () => {
    const account = accountOf('test_channel_secret');
    const [, [, , signature]] = vectors as [unknown, (typeof vectors)[0]];
    const anew = JSON.stringify(JSON.parse(escaped));
    expect((await verified(anew, signature, account)).ok).to.equal(false);
    expect((await verified(`${escaped}\n`, signature, account)).ok).to.equal(false);
  });

  it('is refused with any other signature', async () => {
    const [[secret, body, signature]] = vectors as [(typeof vectors)[0]];
    const hex = Buffer.from(signature, 'base64').toString('hex');
    for (const wrong of [
      undefined,
      '',
      signature.slice(0, -1),
      `${signature} `,
      signature.toLowerCase(),
      signature.replace('+', '-'),
      `sha256=${hex}`,
      hex,
      Buffer.from(hex).toString('base64'),
      'x'.repeat(500),
    ]) {
      expect((await verified(body, wrong, accountOf(secret))).ok, String(wrong)).to.equal(false);
    }
    expect((await verified(body, signature)).ok).to.equal(false);
    expect((await verified(body, signature, accountOf('another'))).ok).to.equal(false);
    const empty = { ...accountOf(secret), channelSecrets: [''] };
    const signed = 'thNnmggU2ex3L5XXeMNfxf8Wl8STcVZTxscSFEKSxa0=';
    expect((await verified('', signed, empty)).ok).to.equal(false);
  });

  it('is taken with the old secret as with the new one', async () => {
    const [[secret, body, signature]] = vectors as [(typeof vectors)[0]];
    expect((await verified(body, signature, accountOf(`new, ${secret}`))).ok).to.equal(true);
  });

  it('speaks for its own account alone', async () => {
    const [[secret, body, signature]] = vectors as [(typeof vectors)[0]];
    const found = await verified(
      body,
      signature,
      accountOf('other', 'U2'),
      accountOf(secret, 'U1'),
    );
    if (!found.ok) throw new Error(found.why);
    expect(found.refuses?.('U1')).to.equal(undefined);
    expect(found.refuses?.('U2')).to.match(/another account's\.$/);
    const any = await verified(body, signature, accountOf('other', 'U2'), accountOf(secret));
    if (!any.ok) throw new Error(any.why);
    expect(any.refuses?.('U7')).to.equal(undefined);
    expect(any.refuses?.('U2')).to.match(/another account's\.$/);
  });
});

describe('An account of LINE', () => {
  const right = { token: 'grepme+/token=', secret: 'grepmesecret' };
  const slips: readonly (readonly [string, { readonly [key: string]: string }, RegExp])[] = [
    ['no token', { token: '' }, /^token: /],
    ['a token with a line break', { token: 'grepme\ntoken' }, /^token: /],
    ['a token with its word', { token: 'Bearer grepme' }, /^token: /],
    ['a secret with blanks', { secret: 'grepme secret' }, /^secret: /],
    ['a gap in the secrets', { secret: 'grepme,,b' }, /^secret: /],
    ['an address that is none', { api_url: 'api.line.me' }, /^api_url: /],
  ];
  for (const [what, values, says] of slips) {
    it(`tells of ${what}, and quotes no secret`, () => {
      const common = { id: undefined, sendsPerSecond: 1 };
      const read = operatedLine.accounts.read({ ...right, ...values }, common);
      if (!('problems' in read)) throw new Error('it is taken');
      const [{ field, message, hint }] = read.problems as [(typeof read.problems)[0]];
      expect(`${field}: ${message}`).to.match(says);
      expect(`${message}${hint}`).not.to.include('grepme');
    });
  }

  it('tells of an id that is none', () => {
    const read = operatedLine.accounts.read(right, { id: 'U1/x', sendsPerSecond: 1 });
    expect('problems' in read && read.problems[0]!.field).to.equal('id');
  });

  it('has what it was given', () => {
    const account = accountFor(operatedLine, { ...right, api_url: 'http://127.0.0.1:1/' }, 'U1');
    expect(account).to.deep.include({
      id: 'U1',
      proves: true,
      sends: true,
      channelSecrets: ['grepmesecret'],
      apiUrl: 'http://127.0.0.1:1',
    });
  });
});
