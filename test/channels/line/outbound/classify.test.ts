import { type Call, type Failure, type Fetch, withInstead } from '@botrules/channel';
import { classifyLine, LineApiError, line } from '@botrules/line';
import { operatedLine } from '@botrules/line/operated';
import { expect } from 'chai';
import { accountFor } from '../../../support/account-for.js';

const account = accountFor(operatedLine, { token: 'grepmetoken', secret: 'grepmesecret' });
const messages = [{ type: 'text', text: 'Hi' }];
const push: Call = { kind: 'message', path: 'message/push', body: { to: 'Uada', messages } };
const reply: Call = {
  kind: 'message',
  path: 'message/reply',
  body: { replyToken: 'grepmereply', messages },
  instead: push,
};

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly body: { readonly [key: string]: unknown };
  readonly retryKey: string | null;
  readonly bearer: string | null;
}

/** An HTTP status and what is said; or what the network throws. */
type PlayedAnswer = readonly [status: number, body: unknown] | Error;

/** A client to which these are answered, one after the other, and the requests that it made. */
function answered(...answers: readonly PlayedAnswer[]) {
  const left = [...answers];
  const asked: Asked[] = [];
  const fetch = (async (url: unknown, { method, body, headers }: RequestInit) => {
    const sent = new Headers(headers);
    asked.push({
      url: String(url),
      method: method!,
      body: JSON.parse(String(body ?? 'null')),
      retryKey: sent.get('x-line-retry-key'),
      bearer: sent.get('authorization'),
    });
    const next = left.shift()!;
    if (next instanceof Error) throw next;
    const [status, said] = next;
    return new Response(typeof said === 'string' ? said : JSON.stringify(said), { status });
  }) as Fetch;
  const sender = line.outbound.connect(account, { fetch });
  const inTurn = withInstead(sender, line.outbound.classify, () => 1_790_000_000_000);
  return { sender, inTurn, asked, paths: () => asked.map(({ url }) => url.split('/bot/')[1]) };
}
const refused = (status: number, message: string) => [status, { message }] as const;
const taken = [200, { sentMessages: [{ id: '461' }, { id: '462' }] }] as const;
const lost = new TypeError('fetch failed', { cause: new Error('other side closed') });

async function failureOf(call: Call, key: string | undefined, answer: PlayedAnswer) {
  const sending = answered(answer).sender.send(call, key === undefined ? {} : { key });
  const error = await sending.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const failure: Failure = classifyLine(error);
  expect(`${failure.message} ${(error as Error)?.stack}`).not.to.include('grepme');
  return failure;
}

const verdicts: readonly (readonly [status: number, words: string, verdict: string])[] = [
  [400, 'Invalid reply token', 'bad-request instead call'],
  [400, 'The request body has 1 error(s)', 'bad-request never call'],
  [400, "The property, 'to', in the request body is invalid", 'bad-request never call'],
  [401, 'Authentication failed.', 'token-dead waiting account'],
  [403, 'Not authorized', 'not-permitted never call'],
  [404, 'Not found', 'person-unreachable never person'],
  [409, 'The retry key is already accepted', 'bad-request never call'],
  [413, 'Too large', 'bad-request never call'],
  [429, 'The API rate limit has been exceeded. Try again later.', 'rate-limit waiting call'],
  [429, 'Too many concurrent requests', 'rate-limit waiting call'],
  [429, 'You have reached your monthly limit.', 'quota-used never call'],
  [500, 'Internal Server Error', 'temporary attempts account ambiguous'],
  [502, 'Bad Gateway', 'temporary attempts account ambiguous'],
  [503, 'Service Unavailable', 'temporary attempts account ambiguous'],
  [302, 'Moved', 'unknown never call'],
];

describe('What LINE refuses', () => {
  for (const [status, words, verdict] of verdicts) {
    it(`${status} ${words}`, async () => {
      const { reason, again, scope, ambiguous } = await failureOf(
        push,
        undefined,
        refused(status, words),
      );
      const said = [reason, again, scope, ...(ambiguous ? ['ambiguous'] : [])].join(' ');
      expect(said).to.equal(verdict);
    });
  }

  it('waits where a limit of seconds is used up, but not for typing', async () => {
    const limit = refused(429, 'The API rate limit has been exceeded.');
    expect((await failureOf(push, undefined, limit)).pauseMs).to.equal(2000);
    const typing = { kind: 'typing', path: 'chat/loading/start', body: { chatId: 'Uada' } };
    const failure = await failureOf(typing, undefined, limit);
    expect(failure).to.deep.include({ again: 'never', reason: 'rate-limit' });
    expect(failure.pauseMs).to.equal(undefined);
    const month = refused(429, 'You have reached your monthly limit.');
    expect((await failureOf(push, undefined, month)).pauseMs).to.equal(undefined);
  });

  it('reads what is no answer of the platform', async () => {
    expect(await failureOf(push, undefined, [502, '<html>'])).to.deep.include({
      reason: 'temporary',
      ambiguous: true,
    });
    expect((await failureOf(push, undefined, [401, ''])).reason).to.equal('token-dead');
    expect((await failureOf(push, undefined, [400, '[]'])).message).to.match(/400 without saying/);
    const lostOne = await failureOf(push, undefined, lost);
    expect(lostOne).to.deep.include({ reason: 'no-answer', again: 'attempts', ambiguous: true });
  });

  it('says which property is wrong, and hides what is secret in the words', async () => {
    const details = [{ message: 'May not be grepmereply', property: 'messages[0].text' }];
    const { message } = await failureOf(reply, undefined, [
      400,
      { message: 'Bad grepmetoken', details },
    ]);
    expect(message).to.equal('bad-request: Bad [secret] (messages[0].text: May not be [secret])');
  });
});

describe('A push to LINE', () => {
  it('has a key that is the same each time, and another for each call and other words', async () => {
    const { sender, asked } = answered(taken, taken, taken, taken, taken);
    await sender.send(push, { key: 'message:01A/0' });
    await sender.send(push, { key: 'message:01A/0' });
    await sender.send(push, { key: 'message:01A/1' });
    await sender.send({ ...push, body: { to: 'Uada', messages: [] } }, { key: 'message:01A/0' });
    await sender.send(push);
    const [first, again, other, words, none] = asked.map(({ retryKey }) => retryKey);
    expect(first).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(again).to.equal(first);
    expect(new Set([first, other, words]).size).to.equal(3);
    expect(none).to.equal(null);
    expect(asked[0]!.bearer).to.equal('Bearer grepmetoken');
  });

  it('has gone through where LINE knows its key', async () => {
    const known = [409, { message: 'already accepted', sentMessages: [{ id: '461' }] }] as const;
    const { sender } = answered(known);
    expect(await sender.send(push, { key: 'k' })).to.deep.equal({ messageId: '461' });
  });

  it('may be made again as often as need be, since it has a key', async () => {
    for (const answer of [lost, refused(500, 'Internal Server Error')]) {
      expect((await failureOf(push, 'k', answer)).ambiguous).to.equal(false);
      expect((await failureOf(push, undefined, answer)).ambiguous).to.equal(true);
    }
  });
});

describe('A reply to LINE', () => {
  it('says which message was taken, and has no key, which LINE would refuse', async () => {
    const { sender, asked } = answered(taken);
    expect(await sender.send(reply, { key: 'k' })).to.deep.equal({ messageId: '461' });
    expect(asked[0]).to.deep.include({ method: 'POST', retryKey: null, body: reply.body });
  });

  it('is pushed where its token is too old', async () => {
    const { inTurn, asked, paths } = answered(refused(400, 'Invalid reply token'), taken);
    await inTurn.send(reply, { key: 'k' });
    expect(paths()).to.deep.equal(['message/reply', 'message/push']);
    expect(asked[1]!.body).to.deep.equal(push.body);
    expect(asked[1]!.retryKey).to.be.a('string');
  });

  it('is pushed without a try where its time is up, or another used its token', async () => {
    const late = answered(taken);
    await late.inTurn.send({ ...reply, until: 1_789_999_999_999 });
    expect(late.paths()).to.deep.equal(['message/push']);
    const used = answered(taken, taken);
    await used.inTurn.send(reply);
    const second = { ...reply, body: { ...reply.body, messages: [{ type: 'text', text: 'Two' }] } };
    await used.inTurn.send(second);
    expect(used.paths()).to.deep.equal(['message/reply', 'message/push']);
  });

  for (const [what, answer] of [
    ['no answer came', lost],
    ['the server failed', refused(500, 'Internal Server Error')],
  ] as const) {
    it(`was taken where ${what} and its token is spent then`, async () => {
      const { inTurn, paths } = answered(answer, refused(400, 'Invalid reply token'));
      const error = await inTurn.send(reply).catch((thrown: unknown) => thrown);
      expect(classifyLine(error)).to.deep.include({ again: 'attempts', ambiguous: true });
      expect(await inTurn.send(reply)).to.deep.equal({});
      expect(paths()).to.deep.equal(['message/reply', 'message/reply']);
    });
  }

  it('is pushed where another call may have used its token', async () => {
    const { inTurn, paths } = answered(lost, refused(400, 'Invalid reply token'), taken);
    await inTurn.send(reply).catch(() => {});
    const second = { ...reply, body: { ...reply.body, messages: [{ type: 'text', text: 'Two' }] } };
    await inTurn.send(second);
    expect(paths()).to.deep.equal(['message/reply', 'message/reply', 'message/push']);
  });

  it('is not sent once more where it is made again after it was taken', async () => {
    const { inTurn, paths } = answered(taken);
    await inTurn.send(reply);
    expect(await inTurn.send(reply)).to.deep.equal({ messageId: '461' });
    expect(paths()).to.deep.equal(['message/reply']);
  });

  it('fails as LINE says where nothing can be pushed in its place', async () => {
    const { instead: _, ...alone } = reply;
    const failure = await failureOf(alone, undefined, refused(400, 'Invalid reply token'));
    expect(failure.again).to.equal('instead');
  });
});

describe('A person on LINE', () => {
  it('has a name and a language', async () => {
    const { sender, paths } = answered([200, { displayName: 'Ada', language: 'zh-TW' }]);
    const ada = { first_name: 'Ada', language: 'zh', locale: 'zh-TW' };
    expect(await sender.person!('U/1')).to.deep.equal(ada);
    expect(paths()).to.deep.equal(['profile/U%2F1']);
  });

  it('is not told of where they have not added the account', async () => {
    expect(await answered(refused(404, 'Not found')).sender.person!('Uada')).to.equal(undefined);
    const dead = answered(refused(401, 'no')).sender.person!('Uada');
    expect(await dead.catch((thrown: unknown) => thrown)).to.be.instanceOf(LineApiError);
  });

  it('may have neither', async () => {
    expect(await answered([200, {}]).sender.person!('Uada')).to.deep.equal({});
  });
});

describe('A client of LINE', () => {
  it('is not made of an account without a token', () => {
    for (const token of ['', 'a b', undefined]) {
      expect(() => line.outbound.connect({ ...account, token: token as string })).to.throw(
        TypeError,
      );
    }
  });
});
