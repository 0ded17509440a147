import type { CheckResult, Fetch } from '@botrules/channel';
import { signLineBody } from '@botrules/line';
import { operatedLine } from '@botrules/line/operated';
import { expect } from 'chai';
import { accountFor } from '../../support/account-for.js';

const account = accountFor(operatedLine, { token: 'grepmetoken', secret: 'grepmesecret' }, 'U1');
const told = (results: readonly CheckResult[]) =>
  results.map(({ level, what, hint }) => `${level}: ${what}${hint ? ` ${hint}` : ''}`);

/** Answers paths of the Messaging API; what is not there is not found. */
function platform(answers: { readonly [path: string]: object }): {
  readonly fetch: Fetch;
  readonly now: () => number;
} {
  const fetch = (async (url: unknown) => {
    const path = String(url).split('/bot/')[1]!;
    const found = answers[path];
    if (found === undefined) return new Response('{"message":"Not found"}', { status: 404 });
    const { status = 200, ...body } = found as { status?: number };
    return new Response(JSON.stringify(body), { status });
  }) as Fetch;
  return { fetch, now: () => 0 };
}

const info = { info: { userId: 'U1', displayName: 'Shop' } };
const endpoint = 'https://bot.example/webhook/line';
const set = { 'channel/webhook/endpoint': { endpoint, active: true } };
const test = { 'channel/webhook/test': { success: true } };
const free = { 'message/quota': { type: 'none' } };

describe('What is looked at of an account of LINE', () => {
  const cases: readonly (readonly [
    string,
    { readonly [path: string]: object },
    readonly RegExp[],
  ])[] = [
    [
      'all is well',
      { ...info, ...set, ...test, ...free },
      [/^ok: .*takes the token/, /^ok: Account U1 is Shop\./, /^ok: .*posted to/, /^ok: .*reaches/],
    ],
    ['a dead token', { info: { status: 401, message: 'no' } }, [/^fail: .*refuses the token/]],
    ['a platform that fails', { info: { status: 500 } }, [/^fail: .*does not answer as it should/]],
    [
      'another account',
      { ...info, info: { userId: 'U2' }, ...set, ...test, ...free },
      [/^ok/, /^fail: The token of account U1 is that of U2/, /^ok/, /^ok/],
    ],
    [
      'no webhook',
      { ...info, ...free },
      [/^ok/, /^ok/, /^fail: .*no webhook.*botrules connect line/],
    ],
    [
      'a switch that is off',
      { ...info, 'channel/webhook/endpoint': { endpoint, active: false }, ...free },
      [/^ok/, /^ok/, /^fail: .*switched off.*"Use webhook"/],
    ],
    [
      'an address that LINE does not reach',
      {
        ...info,
        ...set,
        'channel/webhook/test': { success: false, reason: 'COULD_NOT_CONNECT', detail: 'TLS' },
        ...free,
      },
      [/^ok/, /^ok/, /^ok/, /^fail: .*COULD_NOT_CONNECT, TLS/],
    ],
    [
      'a month that is nearly used up',
      {
        ...{ ...info, ...set, ...test },
        'message/quota': { type: 'limited', value: 200 },
        'message/quota/consumption': { totalUsage: 180 },
      },
      [/^ok/, /^ok/, /^ok/, /^ok/, /^warn: .*180 of 200 messages/],
    ],
  ];
  for (const [what, answers, wanted] of cases) {
    it(what, async () => {
      const found = told(await operatedLine.checks!.account!(account, platform(answers)));
      expect(found, found.join('\n')).to.have.length(wanted.length);
      for (const [at, words] of wanted.entries()) expect(found[at]).to.match(words);
      expect(found.join()).not.to.include('grepme');
    });
  }

  it('a webhook that proves what it takes', async () => {
    const statuses: string[] = [];
    const fetch = (async (_: unknown, { headers, body }: RequestInit) => {
      const given = new Headers(headers).get('x-line-signature');
      const right = given === signLineBody(String(body), 'grepmesecret');
      statuses.push(String(given === null));
      return new Response('', { status: right ? 200 : 401 });
    }) as Fetch;
    const tools = { fetch, now: () => 0 };
    const found = await operatedLine.checks!.webhook!(endpoint, [account], tools);
    expect(found.map(({ level }) => level)).to.deep.equal(['ok', 'ok']);
    const open = (async () => new Response('', { status: 200 })) as Fetch;
    const bad = await operatedLine.checks!.webhook!(endpoint, [account], { ...tools, fetch: open });
    expect(bad.map(({ level }) => level)).to.deep.equal(['fail', 'ok']);
  });
});

describe('The webhook of LINE', () => {
  const connect = async (answers: { readonly [path: string]: object }, address = endpoint) =>
    told(await operatedLine.connectWebhook!(account, address, platform(answers)));

  it('is set and tried', async () => {
    expect(await connect({ ...set, ...test })).to.deep.equal([
      `ok: Account U1: its events are posted to ${endpoint}.`,
      'ok: Account U1: the platform reaches the webhook.',
    ]);
  });

  it('says that it is switched off', async () => {
    const off = { 'channel/webhook/endpoint': { endpoint, active: false } };
    expect((await connect(off))[1]).to.match(/^warn: .*switched off.*"Use webhook"/);
  });

  it('says what the platform says', async () => {
    const refused = { 'channel/webhook/endpoint': { status: 400, message: 'Invalid URL' } };
    expect((await connect(refused))[0]).to.match(/^fail: .*took no webhook: .*Invalid URL/);
    expect((await connect({}, 'http://bot.example/'))[0]).to.match(/^fail: .*no such address/);
    expect((await connect({}, `https://bot.example/${'x'.repeat(500)}`))[0]).to.match(/500/);
  });
});
