import { type Call, type Failure, type Fetch, withInstead } from '@botrules/channel';
import { classifySlack, SlackError, slack } from '@botrules/slack';
import { operatedSlack } from '@botrules/slack/operated';
import { expect } from 'chai';
import { accountFor } from '../../../support/account-for.js';

const token = 'xoxb-grepme';
const account = accountFor(operatedSlack, { token, signing_secret: 's' });
const call: Call = {
  kind: 'message',
  path: 'chat.postMessage',
  body: { channel: 'C1', text: 'Hi' },
};
const aside: Call = {
  kind: 'message',
  path: 'response_url',
  body: {
    response_url: 'https://hooks.slack.com/commands/T1/1/grepme',
    response_type: 'ephemeral',
    text: 'Hi',
  },
  instead: call,
};

/** What is answered: the status, what stands in the body, headers. */
type Said = readonly [status: number, body: unknown, headers?: Record<string, string>];

/** A client to which these are answered, one after the other, and the requests that it made. */
function answered(...answers: readonly Said[]) {
  const left = [...answers];
  const asked: { url: string; headers: Headers; body: unknown }[] = [];
  const fetch = (async (url: unknown, { body, headers }: RequestInit) => {
    asked.push({
      url: String(url),
      headers: new Headers(headers),
      body: JSON.parse(String(body ?? 'null')),
    });
    const [status, said, more = {}] = left.shift()!;
    const text = typeof said === 'string' ? said : JSON.stringify(said);
    return new Response(text, { status, headers: more });
  }) as Fetch;
  return { sender: slack.outbound.connect(account, { fetch }), asked };
}
const refused = (error: string, status = 200, headers?: Record<string, string>): Said => [
  status,
  { ok: false, error },
  headers ?? {},
];
const taken: Said = [200, { ok: true, channel: 'C1', ts: '1790000000.000100' }];

async function failureOf(said: Said, made = call): Promise<Failure> {
  const error = await answered(said)
    .sender.send(made)
    .catch((thrown: unknown) => thrown);
  expect(error).to.be.instanceOf(SlackError);
  const failure = classifySlack(error);
  expect(`${failure.message} ${(error as Error).stack}`).not.to.include('grepme');
  return failure;
}

const dead = 'token-dead waiting account';
const unreachable = 'person-unreachable never person';
const forbidden = 'not-permitted never call';
const bad = 'bad-request never call';
const verdicts: readonly (readonly [word: string, status: number, verdict: string])[] = [
  ['ratelimited', 429, 'rate-limit waiting call'],
  ['ratelimited', 200, 'rate-limit waiting call'],
  ['rate_limited', 200, 'rate-limit waiting call'],
  ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired'].map(
    (word) => [word, 200, dead] as const,
  ),
  ...[
    ...['channel_not_found', 'not_in_channel', 'is_archived', 'user_not_found'],
    ...['cannot_dm_bot', 'messages_tab_disabled'],
  ].map((word) => [word, 200, unreachable] as const),
  ...[
    ...['missing_scope', 'restricted_action', 'restricted_action_read_only_channel'],
    ...['no_permission', 'ekm_access_denied', 'org_login_required'],
  ].map((word) => [word, 200, forbidden] as const),
  ...[
    ...['msg_too_long', 'no_text', 'invalid_blocks', 'invalid_blocks_format'],
    ...['msg_blocks_too_long', 'invalid_arguments', 'invalid_thread_ts', 'unknown_method'],
  ].map((word) => [word, 200, bad] as const),
  ['internal_error', 200, 'temporary attempts account ambiguous'],
  ['fatal_error', 200, 'temporary attempts account ambiguous'],
  ['service_unavailable', 200, 'temporary attempts account'],
  ['request_timeout', 200, 'temporary attempts account'],
  ['service_unavailable', 503, 'temporary attempts account'],
  ['internal_error', 500, 'temporary attempts account ambiguous'],
  ['telepathy', 502, 'temporary attempts account ambiguous'],
  ['telepathy', 503, 'temporary attempts account'],
  ['telepathy', 401, dead],
  ['telepathy', 403, forbidden],
  ['telepathy', 400, bad],
  ['telepathy', 200, 'unknown never call'],
];

describe('What Slack refuses', () => {
  for (const [word, status, verdict] of verdicts) {
    it(`${status} ${word}`, async () => {
      const { reason, again, scope, ambiguous } = await failureOf(refused(word, status));
      const said = [reason, again, scope, ...(ambiguous ? ['ambiguous'] : [])].join(' ');
      expect(said).to.equal(verdict);
    });
  }

  it('waits as long as the platform asks', async () => {
    const of = async (after?: string) =>
      (await failureOf(refused('ratelimited', 429, after ? { 'retry-after': after } : {}))).pauseMs;
    expect([await of('7'), await of(), await of('1e9'), await of('soon')]).to.deep.equal([
      7000, 30_000, 3_600_000, 30_000,
    ]);
  });

  it('reads what is no answer of the platform', async () => {
    expect((await failureOf([502, '<html>'])).reason).to.equal('temporary');
    for (const odd of ['[]', '{}', '{"ok":"true"}', '']) {
      expect((await failureOf([200, odd])).reason, odd).to.equal('unknown');
    }
    expect((await failureOf([302, ''])).reason).to.equal('unknown');
    expect((await failureOf([429, ''])).reason).to.equal('rate-limit');
  });

  it('says which scope is missing, and what of the blocks is wrong, without the token', async () => {
    const scope = await failureOf([
      200,
      { ok: false, error: 'missing_scope', needed: 'chat:write' },
    ]);
    expect(scope.message).to.match(/missing_scope\): it needs the scope chat:write$/);
    const messages = [`[ERROR] ${token} is too long [json-pointer:/blocks/0]`];
    const said = { ok: false, error: 'invalid_blocks', response_metadata: { messages } };
    expect((await failureOf([200, said])).message).to.match(/: \[ERROR\] \[secret\] is too long/);
  });

  it('says which message was taken, and asks with the token in a header', async () => {
    const { sender, asked } = answered(taken);
    const sent = await sender.send(call);
    expect(sent).to.deep.equal({ recipientId: 'C1', messageId: '1790000000.000100' });
    expect(asked[0]!.url).to.equal('https://slack.com/api/chat.postMessage');
    expect(asked[0]!.headers.get('authorization')).to.equal(`Bearer ${token}`);
    expect(asked[0]!.headers.get('content-type')).to.equal('application/json; charset=utf-8');
    expect(asked[0]!.body).to.deep.equal(call.body);
  });

  it('sends a message without the picture that the platform cannot get', async () => {
    const { sender, asked } = answered(refused('invalid_blocks'), taken);
    const picture = { ...call, body: { ...call.body, blocks: [] }, instead: call };
    await withInstead(sender, slack.outbound.classify, Date.now).send(picture);
    expect(asked.map(({ body }) => body)).to.deep.equal([picture.body, call.body]);
  });

  it('shows typing where it can, and harms nobody where not', async () => {
    const typing = { kind: 'typing', path: 'assistant.threads.setStatus', body: {} };
    expect(await answered(refused('missing_scope')).sender.send(typing)).to.deep.equal({});
    const waiting = { kind: 'typing', path: 'wait', body: {}, waitMs: 5 };
    const { sender, asked } = answered();
    expect(await sender.send(waiting)).to.deep.equal({});
    expect(asked).to.deep.equal([]);
  });

  it('asks who a person is', async () => {
    const user = { profile: { first_name: 'Ada', last_name: '' }, locale: 'de-AT' };
    const { sender, asked } = answered([200, { ok: true, user }]);
    expect(await sender.person!('U1')).to.deep.equal({
      first_name: 'Ada',
      language: 'de',
      locale: 'de-AT',
    });
    expect(asked[0]!.url).to.equal('https://slack.com/api/users.info?user=U1&include_locale=true');
  });
});

describe('What is for one person alone', () => {
  it('goes to the address that came along, without the token and without the address', async () => {
    const { sender, asked } = answered([200, 'ok']);
    expect(await sender.send(aside)).to.deep.equal({});
    expect(asked[0]!.url).to.equal(aside.body.response_url);
    expect(asked[0]!.headers.get('authorization')).to.equal(null);
    expect(asked[0]!.body).to.deep.equal({ response_type: 'ephemeral', text: 'Hi' });
  });

  for (const said of [
    [404, 'expired_url'],
    [404, 'used_url'],
    [410, ''],
  ] as const) {
    it(`goes to their own talk with the bot where the address answers ${said.join(' ')}`, async () => {
      const failure = await failureOf(said, aside);
      expect(failure).to.include({ reason: 'window-closed', again: 'instead', scope: 'call' });
      const { sender, asked } = answered(said, taken);
      await withInstead(sender, slack.outbound.classify, Date.now).send(aside);
      expect(asked[1]!.body).to.deep.equal(call.body);
    });
  }

  it('is given up where there is nothing to send in its place', async () => {
    const { instead: _, ...alone } = aside;
    expect((await failureOf([404, ''], alone)).again).to.equal('never');
  });

  it('goes to no address that is not the platform’s', async () => {
    for (const url of [
      'https://evil.example/commands/T1/1/x',
      'http://hooks.slack.com/commands/T1/1/x',
      'https://hooks.slack.com.evil.example/x',
      'https://hooks.slack.com:444/x',
      'https://evil.example@hooks.slack.co/x',
      '•••',
      7,
    ]) {
      const { sender, asked } = answered();
      const error = await sender
        .send({ ...aside, body: { ...aside.body, response_url: url } })
        .catch((thrown: unknown) => thrown);
      expect(classifySlack(error).again, String(url)).to.equal('instead');
      expect(asked).to.deep.equal([]);
    }
  });

  it('waits and is tried again as any other', async () => {
    expect((await failureOf([429, '', { 'retry-after': '3' }], aside)).pauseMs).to.equal(3000);
    expect((await failureOf([500, ''], aside)).reason).to.equal('temporary');
    expect((await failureOf([200, '{"ok":false,"error":"no_text"}'], aside)).reason).to.equal(
      'bad-request',
    );
  });
});
