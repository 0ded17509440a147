import { type Failure, type Fetch, withInstead } from '@botrules/channel';
import { BotApiError, classifyTelegram, telegram } from '@botrules/telegram';
import { operatedTelegram } from '@botrules/telegram/operated';
import { expect } from 'chai';
import { accountFor } from '../../../support/account-for.js';

const token = '7:grepme_token';
const account = accountFor(operatedTelegram, { token, secret: 's' });
const call = { kind: 'message', path: 'sendMessage', body: { chat_id: 5, text: 'Hi' } };

/** A client to which these are answered, one after the other, and the requests that it made. */
function answered(...answers: readonly (readonly [status: number, body: unknown])[]) {
  const left = [...answers];
  const bodies: unknown[] = [];
  const fetch = (async (_: unknown, { body }: RequestInit) => {
    bodies.push(JSON.parse(String(body)));
    const [status, said] = left.shift()!;
    return new Response(typeof said === 'string' ? said : JSON.stringify(said), { status });
  }) as Fetch;
  return { sender: telegram.outbound.connect(account, { fetch }), bodies };
}
const refused = (code: number, description: string, parameters?: object) =>
  [code, { ok: false, error_code: code, description, ...(parameters && { parameters }) }] as const;
const taken = [200, { ok: true, result: { message_id: 11, chat: { id: 5 } } }] as const;

async function failureOf(status: number, body: unknown): Promise<Failure> {
  const error = await answered([status, body])
    .sender.send(call)
    .catch((thrown: unknown) => thrown);
  expect(error).to.be.instanceOf(BotApiError);
  const failure = classifyTelegram(error);
  expect(`${failure.message} ${(error as Error).stack}`).not.to.include('grepme');
  return failure;
}

const verdicts: readonly (readonly [code: number, words: string, verdict: string])[] = [
  [401, 'Unauthorized', 'token-dead waiting account'],
  [404, 'Not Found', 'token-dead waiting account'],
  [404, 'Not Found: method not found', 'bad-request never call'],
  [403, 'Forbidden: bot was blocked by the user', 'person-unreachable never person'],
  [403, 'Forbidden: user is deactivated', 'person-unreachable never person'],
  [403, 'Forbidden: bot was kicked from the group chat', 'person-unreachable never person'],
  [
    403,
    "Forbidden: bot can't initiate conversation with a user",
    'person-unreachable never person',
  ],
  [400, 'Bad Request: chat not found', 'person-unreachable never person'],
  [400, 'Bad Request: PEER_ID_INVALID', 'person-unreachable never person'],
  [429, 'Too Many Requests: retry after 7', 'rate-limit waiting call'],
  [400, 'Bad Request: BUTTON_DATA_INVALID', 'bad-request never call'],
  [400, 'Bad Request: BUTTON_URL_INVALID', 'bad-request never call'],
  [400, 'Bad Request: message is too long', 'bad-request never call'],
  [400, 'Bad Request: message text is empty', 'bad-request never call'],
  [400, 'Bad Request: text must be non-empty', 'bad-request never call'],
  [400, "Bad Request: can't parse entities: …", 'bad-request never call'],
  [400, 'Bad Request: wrong file identifier/HTTP URL specified', 'attachment 2 call'],
  [400, 'Bad Request: failed to get HTTP URL content', 'attachment 2 call'],
  [400, 'Bad Request: wrong type of the web page content', 'attachment 2 call'],
  [403, 'Forbidden: not enough rights to send text messages', 'not-permitted never call'],
  [400, 'Bad Request: not enough rights to send photos', 'not-permitted never call'],
  [403, 'Forbidden: CHAT_WRITE_FORBIDDEN', 'not-permitted never call'],
  [400, 'Bad Request: TOPIC_CLOSED', 'not-permitted never call'],
  [409, 'Conflict: terminated by other getUpdates request', 'bad-request never call'],
  [500, 'Internal Server Error', 'temporary attempts account ambiguous'],
  [502, 'Bad Gateway', 'temporary attempts account ambiguous'],
  [503, 'Service Unavailable', 'temporary attempts account'],
  [504, 'Gateway Timeout', 'temporary attempts account ambiguous'],
];

describe('What Telegram refuses', () => {
  for (const [code, words, verdict] of verdicts) {
    it(`${code} ${words}`, async () => {
      const { reason, again, scope, ambiguous } = await failureOf(...refused(code, words));
      const times = typeof again === 'object' ? again.atMost : again;
      const said = [reason, times, scope, ...(ambiguous ? ['ambiguous'] : [])].join(' ');
      expect(said).to.equal(verdict);
    });
  }

  it('waits as long as the platform asks', async () => {
    const [status, body] = refused(429, 'Too Many Requests', { retry_after: 7 });
    expect((await failureOf(status, body)).pauseMs).to.equal(7000);
    expect((await failureOf(...refused(429, 'Too Many Requests'))).pauseMs).to.equal(30_000);
    const long = refused(429, 'Too Many Requests', { retry_after: 1e9 });
    expect((await failureOf(...long)).pauseMs).to.equal(3_600_000);
  });

  it('reads what is no answer of the platform', async () => {
    expect(await failureOf(502, '<html>')).to.deep.include({
      reason: 'temporary',
      ambiguous: true,
    });
    expect((await failureOf(401, '')).reason).to.equal('token-dead');
    expect((await failureOf(200, '[]')).reason).to.equal('unknown');
    expect((await failureOf(302, '')).reason).to.equal('unknown');
  });

  it('hides the token where the platform quotes it', async () => {
    const { message } = await failureOf(...refused(400, `Bad Request: ${token} is odd`));
    expect(message).to.equal('bad-request: Bad Request: [secret] is odd');
  });

  it('says which message was taken', async () => {
    const sent = await answered(taken).sender.send(call);
    expect(sent).to.deep.equal({ recipientId: '5', messageId: '11' });
  });

  it('follows a group that moved, and remembers it', async () => {
    const moved = refused(400, 'Bad Request: group chat was upgraded', {
      migrate_to_chat_id: -1001,
    });
    const { sender, bodies } = answered(moved, taken, taken);
    await sender.send(call);
    await sender.send(call);
    expect(bodies).to.deep.equal([call.body, ...Array(2).fill({ ...call.body, chat_id: -1001 })]);
  });

  it('gives up on a group that moves on and on', async () => {
    const moved = refused(400, 'Bad Request: upgraded', { migrate_to_chat_id: -1001 });
    const { sender, bodies } = answered(moved, moved);
    const failure = classifyTelegram(await sender.send(call).catch((thrown: unknown) => thrown));
    expect(failure).to.deep.include({ reason: 'bad-request', again: { atMost: 2 } });
    expect(bodies).to.have.length(2);
  });

  it('is fine with a tap that was answered too late, and with an edit of nothing', async () => {
    const old = refused(400, 'Bad Request: query is too old and response timeout expired');
    const click = { ...call, path: 'answerCallbackQuery' };
    expect(await answered(old).sender.send(click)).to.deep.equal({});
    const unchanged = refused(400, 'Bad Request: message is not modified');
    expect(
      await answered(unchanged).sender.send({ ...call, path: 'editMessageText' }),
    ).to.deep.equal({});
  });

  it('sends the link of a file that is not taken', async () => {
    const { sender, bodies } = answered(
      refused(400, 'Bad Request: wrong type of the web page content'),
      taken,
    );
    const instead = { ...call, body: { chat_id: 5, text: 'https://shop.example/a' } };
    const file = {
      ...call,
      path: 'sendDocument',
      body: { chat_id: 5, document: 'https://shop.example/a' },
      instead,
    };
    await withInstead(sender, telegram.outbound.classify, Date.now).send(file);
    expect(bodies).to.deep.equal([file.body, instead.body]);
  });

  it('asks who a person is', async () => {
    const { sender } = answered([200, { ok: true, result: { first_name: 'Ada', last_name: '' } }]);
    expect(await sender.person!('5')).to.deep.equal({ first_name: 'Ada' });
  });

  describe('reads who a person is from what they did, without a call', () => {
    const from = { id: 5, first_name: 'Ada', last_name: 'King', language_code: 'pt-br' };
    const names = { first_name: 'Ada', last_name: 'King' };
    const cases: [string, unknown, object][] = [
      ['a message', { message: { from } }, { ...names, language: 'pt', locale: 'pt-BR' }],
      [
        'a tap',
        { callback_query: { from: { ...from, language_code: 'de' } } },
        { ...names, language: 'de' },
      ],
      ['a block', { my_chat_member: { from: { first_name: 'Ada' } } }, { first_name: 'Ada' }],
      [
        'odd values',
        { message: { from: { first_name: 7, last_name: '', language_code: {} } } },
        {},
      ],
      ['nobody', { message: {} }, {}],
      ['nothing', undefined, {}],
    ];
    for (const [name, raw, expected] of cases) {
      it(name, () => {
        const { sender } = answered();
        const event = { event: 'message', channel: 'telegram', standby: false, raw } as const;
        expect(sender.personIn!(event)).to.deep.equal(expected);
      });
    }
  });
});
