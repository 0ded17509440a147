import type { Failure, Fetch } from '@botrules/channel';
import { GraphError } from '@botrules/channel/graph';
import { classifyWhatsApp, whatsapp } from '@botrules/whatsapp';
import { expect } from 'chai';
import { whatsappAccount } from '../account.js';

const token = 'EAAGgrepme_token';
const call = { kind: 'message', path: 'messages', body: { type: 'text' } };

/** A client to which this is answered, and the requests that it made. */
function answered(status: number, body: unknown, more: { [key: string]: string } = {}) {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch = (async (url: string | URL, init: RequestInit) => {
    requests.push({ url: String(url), init });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  }) as Fetch;
  const account = whatsappAccount({ token, app_secret: 'grepme_secret', ...more });
  return { sender: whatsapp.outbound.connect(account, { fetch }), requests };
}

async function failureOf(status: number, body: unknown): Promise<Failure> {
  const error = await answered(status, body)
    .sender.send(call)
    .catch((thrown: unknown) => thrown);
  expect(error).to.be.instanceOf(GraphError);
  const failure = classifyWhatsApp(error);
  expect(`${failure.message} ${(error as Error).stack}`).not.to.include('grepme');
  return failure;
}
const refused = (code: unknown, message = 'No.', details?: string) => ({
  error: { message, code, ...(details && { error_data: { details } }), fbtrace_id: 'A' },
});

/** All rows of the platform's table. */
const verdicts: readonly (readonly [codes: string, verdict: string])[] = [
  ['0 190', 'token-dead waiting account'],
  ['3 10 200 240 299 131005', 'not-permitted never call'],
  ['4 80007 130429', 'rate-limit waiting call pause'],
  ['131056', 'rate-limit waiting call'],
  ['131048 131064', 'rate-limit never call'],
  ['368 131031', 'page-restricted waiting account'],
  ['131047', 'window-closed never person'],
  ['131026 130403 131030 131062', 'person-unreachable never person'],
  ['131049 131050 130472 130497', 'not-permitted never call'],
  ['33 100 131008 131009 131021 131051 135000 132000 132015 132999', 'bad-request never call'],
  ['131052 131053', 'attachment 2 call'],
  ['131037 131042 131045 133000 133003 133005 133010 133999 134011', 'not-permitted never call'],
  ['1 2 131000 131016 131057 133004', 'temporary attempts account'],
  ['999999', 'unknown never call'],
];

describe('What WhatsApp refuses', () => {
  for (const [codes, verdict] of verdicts) {
    for (const code of codes.split(' ')) {
      it(code, async () => {
        const failure = await failureOf(400, refused(Number(code)));
        const { reason, again, scope, pauseMs, ambiguous } = failure;
        const times = typeof again === 'object' ? again.atMost : again;
        const pause = pauseMs === undefined ? [] : ['pause'];
        expect([reason, times, scope, ...pause].join(' ')).to.equal(verdict);
        expect(ambiguous).to.equal(false);
      });
    }
  }

  it('may have been sent where nobody says anything', async () => {
    for (const status of [500, 502, 504]) {
      const failure = await failureOf(status, '<html>');
      expect(failure).to.deep.include({ reason: 'temporary', ambiguous: true });
    }
    expect(await failureOf(503, '')).to.deep.include({ reason: 'temporary', ambiguous: false });
    expect((await failureOf(504, refused(131000))).ambiguous).to.equal(true);
    expect((await failureOf(429, '')).reason).to.equal('rate-limit');
  });

  it('is not a dead token where no code is given', async () => {
    for (const code of [undefined, null, 'x', {}]) {
      expect((await failureOf(400, refused(code))).reason).to.equal('unknown');
    }
  });

  it('says why in the words of the platform, without a secret', async () => {
    const details = `More than 24 hours, says ${token}`;
    const { message } = await failureOf(400, refused(131047, '(#131047) Re-engagement', details));
    expect(message).to.equal(
      'window-closed: The platform refused the call (131047): (#131047) Re-engagement: More than 24 hours, says [secret] (trace A)',
    );
  });

  it('waits as long as the platform asks', async () => {
    const account = whatsappAccount();
    const fetch = (async () =>
      new Response(JSON.stringify(refused(130429)), {
        status: 429,
        headers: { 'retry-after': '7' },
      })) as unknown as Fetch;
    const error = await whatsapp.outbound
      .connect(account, { fetch })
      .send(call)
      .catch((thrown: unknown) => thrown);
    expect(classifyWhatsApp(error).pauseMs).to.equal(7000);
  });
});

describe('The client of WhatsApp', () => {
  it('posts below its number, proves the app, and says which message was taken', async () => {
    const { sender, requests } = answered(200, {
      contacts: [{ input: '1555', wa_id: '1555' }],
      messages: [{ id: 'wamid.S', message_status: 'accepted' }],
    });
    expect(await sender.send(call)).to.deep.equal({ recipientId: '1555', messageId: 'wamid.S' });
    const [{ url, init }] = requests as [(typeof requests)[0]];
    expect(url).to.match(
      /^https:\/\/graph\.facebook\.com\/v26\.0\/310\/messages\?appsecret_proof=\w{64}$/,
    );
    expect(new Headers(init.headers).get('authorization')).to.equal(`Bearer ${token}`);
    expect(JSON.parse(String(init.body))).to.deep.equal(call.body);
  });

  it('knows who has no number, and what is not a message', async () => {
    const body = { contacts: [{ user_id: 'US.7' }], messages: [{ id: 'wamid.S' }] };
    const { sender } = answered(200, body);
    expect(await sender.send(call)).to.deep.equal({ recipientId: 'US.7', messageId: 'wamid.S' });
    expect(await answered(200, { success: true }).sender.send(call)).to.deep.equal({});
    expect(await answered(200, '[]').sender.send(call)).to.deep.equal({});
  });

  it('knows who a person is from what they sent', () => {
    const { sender, requests } = answered(500, '');
    const raw = { contact: { profile: { name: ' Ada  King Lovelace ' } } };
    const event = { event: 'message', channel: 'whatsapp', standby: false, raw };
    expect(sender.personIn!(event)).to.deep.equal({
      first_name: 'Ada',
      last_name: 'King Lovelace',
    });
    for (const odd of [undefined, {}, { contact: { profile: { name: 7 } } }]) {
      expect(sender.personIn!({ ...event, raw: odd })).to.deep.equal({});
    }
    expect(requests).to.deep.equal([]);
  });

  it('asks the version and the place that are set', async () => {
    const settings = { api_url: 'https://proxy.example/graph/', api_version: 'v27.0' };
    const { sender, requests } = answered(200, {}, settings);
    await sender.send(call);
    expect(requests[0]!.url).to.match(/^https:\/\/proxy\.example\/graph\/v27\.0\/310\/messages/);
  });

  it('has its own word on the button of a list', async () => {
    const reply = [
      {
        text: 'Wähle',
        quick_replies: ['1', '2', '3', '4'].map((title) => ({ title, payload: title })),
      },
    ];
    const event = { event: 'message', channel: 'whatsapp', sender: { id: '1' }, standby: false };
    const [list] = whatsapp.outbound.plan({ reply }, event).calls;
    const { sender, requests } = answered(200, {}, { list_button: 'Auswählen' });
    await sender.send(list!);
    await sender.send(call);
    const [first, second] = requests.map(({ init }) => JSON.parse(String(init.body)));
    expect(first.interactive.action.button).to.equal('Auswählen');
    expect({ ...first, interactive: null }).to.deep.equal({ ...list!.body, interactive: null });
    expect(second).to.deep.equal(call.body);
  });
});

describe('An account of WhatsApp', () => {
  const slips: readonly (readonly [string, { readonly [key: string]: string }, RegExp])[] = [
    ['a phone number for its id', { phone_number_id: '+1555' }, /phone number is digits/],
    ['a token with a quote', { token: '"EAAG' }, /token has characters/],
    ['a gap in its secrets', { app_secret: 'a,,b' }, /gap/],
    ['an empty verify token', { verify_token: '' }, /verify token is empty/],
    [
      'a business account by its name',
      { business_account_id: 'Shop' },
      /business account is digits/,
    ],
    ['a word that fits no button', { list_button: 'x'.repeat(21) }, /1 to 20 characters/],
    ['an address that is none', { api_url: 'ftp://x' }, /address of the Graph API/],
    ['a version that is none', { api_version: '26' }, /version of the Graph API/],
  ];
  for (const [what, values, says] of slips) {
    it(`is refused with ${what}`, () => expect(() => whatsappAccount(values)).to.throw(says));
  }
});
