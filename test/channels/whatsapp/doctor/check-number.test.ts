import type { CheckResult, Fetch } from '@botrules/channel';
import { operatedWhatsApp } from '@botrules/whatsapp/operated';
import { expect } from 'chai';
import { whatsappAccount } from '../account.js';

const now = 1_790_000_000_000;
const scopes = ['whatsapp_business_management', 'whatsapp_business_messaging'];
const right = {
  number: {
    display_phone_number: '+1 555',
    verified_name: 'Shop',
    quality_rating: 'GREEN',
    status: 'CONNECTED',
    webhook_configuration: { application: 'https://bot.example/webhook/whatsapp' },
  } as object,
  token: {
    app_id: '7',
    expires_at: 0,
    scopes,
    granular_scopes: scopes.map((scope) => ({ scope, target_ids: ['210'] })),
  } as object,
  apps: [{ whatsapp_business_api_data: { id: '7' } }] as readonly object[],
  subscriptions: [
    { object: 'whatsapp_business_account', fields: [{ name: 'messages' }] },
  ] as readonly object[],
};

/** What the platform is asked and answers. */
function platform(answers: Partial<typeof right>, asked: string[] = []): Fetch {
  const { number, token, apps, subscriptions } = { ...right, ...answers };
  const told: readonly (readonly [RegExp, object])[] = [
    [/^GET .*\/debug_token/, { data: token }],
    [/^GET .*\/subscribed_apps/, { data: apps }],
    [/^GET .*\/subscriptions/, { data: subscriptions }],
    [/^GET .*\/310/, number],
    [/^POST /, { success: true }],
  ];
  return (async (url: string | URL, { method = 'GET', body }: RequestInit = {}) => {
    const line = `${method} ${new URL(url).pathname}`;
    asked.push(body === undefined ? line : `${line} ${body}`);
    const answer = told.find(([pattern]) => pattern.test(line))![1];
    return new Response(JSON.stringify(answer), { status: 'error' in answer ? 400 : 200 });
  }) as Fetch;
}
const told = (results: readonly CheckResult[]) =>
  results.filter(({ level }) => level !== 'ok').map(({ level, what }) => `${level}: ${what}`);

describe('The doctor of WhatsApp', () => {
  const check = (answers: Partial<typeof right>, more = {}) =>
    operatedWhatsApp.checks!.account!(whatsappAccount(more), {
      fetch: platform(answers),
      now: () => now,
    });

  it('finds nothing where all is well', async () => {
    const found = await check({});
    expect(told(found)).to.deep.equal([]);
    expect(found.map(({ what }) => what)).to.include.members([
      'Number 310 is +1 555 (Shop).',
      'Number 310: the token may send, and does not expire.',
      'Number 310: the app is subscribed to the business account.',
      'App 7 is told of messages.',
      'Number 310: its messages are posted to https://bot.example/webhook/whatsapp.',
    ]);
  });

  const faults: readonly (readonly [string, Partial<typeof right>, string])[] = [
    [
      'a number that people report',
      { number: { ...right.number, quality_rating: 'RED' } },
      'warn: Number 310: its quality is low, and the platform may limit it.',
    ],
    [
      'a number that is not connected',
      { number: { ...right.number, status: 'BANNED' } },
      'fail: Number 310 is not connected: its status is BANNED.',
    ],
    [
      'a token that dies',
      { token: { ...right.token, expires_at: now / 1000 + 7200 } },
      'warn: Number 310: the token dies in 2 hours.',
    ],
    [
      'a token that may not send',
      { token: { ...right.token, scopes: scopes.slice(0, 1) } },
      'fail: Number 310: the token lacks the permission whatsapp_business_messaging.',
    ],
    [
      'a business account that nobody names',
      { token: { ...right.token, granular_scopes: [] } },
      'warn: Number 310: nothing says which business account it is of.',
    ],
    [
      'an app that is not subscribed',
      { apps: [] },
      'fail: Number 310: the app is not subscribed to the business account 210, so nothing comes.',
    ],
    [
      'another app that is subscribed',
      { apps: [{ whatsapp_business_api_data: { id: '8' } }] },
      'fail: Number 310: the app is not subscribed to the business account 210, so nothing comes.',
    ],
    [
      'an app that is not told of messages',
      { subscriptions: [{ object: 'page', fields: [{ name: 'messages' }] }] },
      'fail: App 7 is not subscribed to the field "messages", so nothing comes.',
    ],
    [
      'a token that is dead',
      { number: { error: { code: 190, message: 'Expired EAAGtoken' } } },
      'fail: Number 310: the platform refuses the token (The platform refused the call (190): Expired [secret]).',
    ],
    [
      'answers that say nothing',
      { number: [], token: [], apps: 7 as never, subscriptions: 7 as never },
      'warn: Number 310: nothing says which business account it is of.',
    ],
  ];
  for (const [what, answers, said] of faults) {
    it(`finds ${what}`, async () => expect(told(await check(answers))).to.deep.equal([said]));
  }

  it('says so where nobody answers', async () => {
    const fetch = (() => Promise.reject(new Error('EAAGtoken'))) as unknown as Fetch;
    const [only] = await operatedWhatsApp.checks!.account!(whatsappAccount(), {
      fetch,
      now: () => now,
    });
    expect(only!.what).to.match(/^The Graph API cannot be reached: .*\[secret\]/);
  });
});

describe('Connecting WhatsApp', () => {
  const connect = (answers: Partial<typeof right>, asked: string[], more = {}) =>
    operatedWhatsApp.connectWebhook!(whatsappAccount(more), 'https://bot.example/w/310', {
      fetch: platform(answers, asked),
      now: () => now,
    });

  it('subscribes the app, and sets the address of the number', async () => {
    const asked: string[] = [];
    expect(told(await connect({}, asked))).to.deep.equal([]);
    const address = '"override_callback_uri":"https://bot.example/w/310"';
    expect(asked).to.deep.equal([
      'GET /v26.0/debug_token',
      'POST /v26.0/210/subscribed_apps {}',
      `POST /v26.0/310 {"webhook_configuration":{${address},"verify_token":"test_verify_token"}}`,
    ]);
  });

  it('takes the business account that is set', async () => {
    const asked: string[] = [];
    await connect({}, asked, { business_account_id: '999' });
    expect(asked[0]).to.equal('POST /v26.0/999/subscribed_apps {}');
  });

  it('needs one, and says so', async () => {
    const asked: string[] = [];
    expect(told(await connect({ token: {} }, asked))).to.deep.equal([
      'fail: Number 310: nothing says which business account it is of.',
    ]);
    expect(asked).to.have.length(1);
  });

  it('says what the platform refuses, without a secret', async () => {
    const fetch = (async () =>
      new Response(JSON.stringify({ error: { code: 100, message: 'test_verify_token is bad' } }), {
        status: 400,
      })) as unknown as Fetch;
    const account = whatsappAccount({ business_account_id: '210' });
    const [only] = await operatedWhatsApp.connectWebhook!(account, 'https://bot.example/w', {
      fetch,
      now: () => now,
    });
    expect(only!.level).to.equal('fail');
    expect(only!.what).to.match(/\[secret\] is bad/);
  });
});
