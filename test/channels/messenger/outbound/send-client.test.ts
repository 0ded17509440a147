import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import {
  type Call,
  createSendClient,
  GraphError,
  type SendClientOptions,
  SendError,
} from '@botrules/messenger';
import { expect } from 'chai';

const accessToken = 'EAAB_a_page_token';
const appSecret = 'an_app_secret';
const proof = createHmac('sha256', appSecret).update(accessToken).digest('hex');
const call: Call = {
  kind: 'message',
  path: 'messages',
  body: { recipient: { id: '2' }, messaging_type: 'RESPONSE', message: { text: 'äöå 😀' } },
};

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

describe('createSendClient', () => {
  let server: Server;
  let graphUrl: string;
  let answer: Answer;
  let seen: { method?: string; url?: string; headers: IncomingMessage['headers']; body: string }[];

  before(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      const { method, url, headers } = request;
      seen.push({ ...(method ? { method } : {}), ...(url ? { url } : {}), headers, body });
      answer(response, request);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    graphUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    seen = [];
    answer = json(200, { recipient_id: '2', message_id: 'm_1' });
  });
  after((done) => {
    server.closeAllConnections();
    server.close(done);
  });

  function json(status: number, body: object, headers: { [name: string]: string } = {}): Answer {
    return (response) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
  }

  function client(options: Partial<SendClientOptions> = {}) {
    return createSendClient({ accessToken, graphUrl, ...options });
  }

  async function failure(options: Partial<SendClientOptions> = {}, signal?: AbortSignal) {
    try {
      await client(options).send(call, signal ? { signal } : {});
    } catch (error) {
      const words = `${inspect(error, { depth: 9, showHidden: true })} ${(error as Error).stack}`;
      for (const secret of [accessToken, proof, appSecret]) expect(words).not.to.contain(secret);
      return error;
    }
    throw new Error('It was sent.');
  }

  async function refusal(options?: Partial<SendClientOptions>): Promise<GraphError> {
    const error = await failure(options);
    expect(error).to.be.instanceOf(GraphError);
    return error as GraphError;
  }

  async function silence(
    options?: Partial<SendClientOptions>,
    signal?: AbortSignal,
  ): Promise<SendError & { readonly cause: Error }> {
    const error = await failure(options, signal);
    expect(error).to.be.instanceOf(SendError);
    expect((error as SendError).cause).to.be.instanceOf(Error);
    return error as SendError & { readonly cause: Error };
  }

  it('posts a call as JSON, below the page of the token', async () => {
    expect(await client().send(call)).to.deep.equal({ recipientId: '2', messageId: 'm_1' });
    expect(seen).to.have.length(1);
    const { method, url, headers, body } = seen[0]!;
    expect(method).to.equal('POST');
    expect(url).to.equal('/v26.0/me/messages');
    expect(headers.authorization).to.equal(`Bearer ${accessToken}`);
    expect(headers['content-type']).to.equal('application/json');
    // Its echo is told from what a person of the page writes.
    const message = { ...(call.body.message as object), metadata: 'botrules' };
    expect(JSON.parse(body)).to.deep.equal({ ...call.body, message });
  });

  describe('asked who a person is', () => {
    const locales: readonly (readonly [string, string | undefined, object, object])[] = [
      [
        'of Messenger',
        undefined,
        { first_name: 'Ada', last_name: 'L', locale: 'de_AT', id: '2' },
        {
          first_name: 'Ada',
          last_name: 'L',
          language: 'de',
          locale: 'de-AT',
        },
      ],
      [
        'of Instagram',
        'instagram',
        { name: 'Ada  King Lovelace' },
        {
          first_name: 'Ada',
          last_name: 'King Lovelace',
        },
      ],
      ['who shows no name', 'instagram', { id: '2' }, {}],
      ['of whom nothing is told', undefined, {}, {}],
    ];
    for (const [name, channel, told, person] of locales) {
      it(`tells what the platform tells ${name}`, async () => {
        answer = json(200, told);
        const found = await client({ appSecret }).person('2', { ...(channel && { channel }) });
        expect(found).to.deep.equal(person);
        const [{ method, url, headers }] = seen as [(typeof seen)[0]];
        expect(method).to.equal('GET');
        expect(url).to.match(/^\/v26\.0\/2\?fields=/);
        expect(url).not.to.contain(accessToken);
        expect(headers.authorization).to.equal(`Bearer ${accessToken}`);
      });
    }

    it('asks for the names alone where the locale is refused', async () => {
      answer = (response, request) => {
        const refused = request.url?.includes('locale');
        const error = { error: { code: 100, message: '(#100) Requires pages_user_locale.' } };
        json(refused ? 400 : 200, refused ? error : { first_name: 'Ada' })(response, request);
      };
      expect(await client().person('2')).to.deep.equal({ first_name: 'Ada' });
      expect(seen).to.have.lengthOf(2);
    });

    it('rejects with what the platform says, without a secret', async () => {
      answer = json(400, { error: { code: 190, message: `Bad token ${accessToken}` } });
      const error = await client()
        .person('2')
        .catch((error) => error);
      expect(error).to.include({ reason: 'token-dead' });
      expect(inspect(error)).not.to.contain(accessToken);
      expect(seen).to.have.lengthOf(1);
    });
  });

  it('leaves the metadata that rules give a message, and marks nothing but messages', async () => {
    const own = { ...call.body, message: { text: 'Hi', metadata: 'mine' } };
    await client().send({ ...call, body: own });
    await client().send({ kind: 'take_thread_control', path: 'x', body: { message: {} } });
    expect(seen.map(({ body }) => JSON.parse(body))).to.deep.equal([own, { message: {} }]);
  });

  it('proves where it comes from, where it has the app secret', async () => {
    await client({ appSecret }).send(call);
    expect(seen[0]?.url).to.equal(`/v26.0/me/messages?appsecret_proof=${proof}`);
  });

  it('posts to the page, version and address that it is told', async () => {
    const options = { graphUrl: `${graphUrl}/graph/`, version: 'v25.0', pageId: '17/..' };
    await client(options).send({ ...call, path: 'pass_thread_control' });
    expect(seen[0]?.url).to.equal('/graph/v25.0/17%2F../pass_thread_control');
  });

  it('takes an answer without ids, and one that is no JSON', async () => {
    answer = json(200, { success: true });
    expect(await client().send(call)).to.deep.equal({});
    answer = (response) => response.end('OK');
    expect(await client().send(call)).to.deep.equal({});
  });

  it('says when the platform wants a pause after a call that went through', async () => {
    answer = json(200, { message_id: 'm_1' }, { 'x-app-usage': '{"call_count":100}' });
    expect(await client().send(call)).to.deep.equal({ messageId: 'm_1', pauseMs: 60_000 });
  });

  it('throws GraphError where the platform refuses', async () => {
    const error = {
      message: '(#613) Calls to this api have exceeded the rate limit.',
      type: 'OAuthException',
      code: 613,
      fbtrace_id: 'A1b2',
    };
    answer = json(400, { error }, { 'retry-after': '30' });
    const thrown = await refusal({ appSecret });
    expect(thrown).to.include({ code: 613, status: 400, retry: 'later', traceId: 'A1b2' });
    expect(thrown.retryAfterMs).to.equal(30_000);
    expect(thrown.message).to.equal(`The platform refused the call (613): ${error.message}`);
  });

  it('blots out secrets that the platform quotes', async () => {
    const message = `Malformed access token ${accessToken}, proof ${proof}`;
    answer = json(400, { error: { message, code: 190 } });
    const thrown = await refusal({ appSecret });
    expect(thrown.tokenDead).to.equal(true);
    expect(thrown.message).to.contain('Malformed access token [secret], proof [secret]');
  });

  it('throws GraphError for an error under status 200, and for a failing status without JSON', async () => {
    answer = json(200, { error: { message: 'No.', code: 100 } });
    expect(await refusal()).to.include({ code: 100, retry: 'never' });
    answer = (response) => response.writeHead(502).end('<html>Bad Gateway</html>');
    expect(await refusal()).to.include({ code: 0, status: 502, retry: 'once', ambiguous: true });
  });

  it('follows no redirect', async () => {
    answer = (response) => response.writeHead(307, { location: `${graphUrl}/elsewhere` }).end();
    expect(await refusal()).to.include({ status: 307, retry: 'never' });
    expect(seen).to.have.length(1);
  });

  describe('throws SendError', () => {
    it('where no answer comes in time, and the message may have been sent', async () => {
      answer = () => {};
      const thrown = await silence({ timeoutMs: 30, appSecret });
      expect(thrown).to.include({ code: 'timeout', ambiguous: true });
      expect(thrown.message).to.equal('The platform did not answer in time.');
    });

    it('where an answer begins and does not end in time', async () => {
      answer = (response) => response.writeHead(200).write('{"recipient_id"');
      expect(await silence({ timeoutMs: 60 })).to.include({ code: 'timeout', ambiguous: true });
    });

    it('where it is given up', async () => {
      const giveUp = new AbortController();
      answer = () => giveUp.abort();
      const thrown = await silence({}, giveUp.signal);
      expect(thrown).to.include({ code: 'aborted', ambiguous: true });
    });

    it('where it is given up before it began, and nothing was sent', async () => {
      const thrown = await silence({}, AbortSignal.abort());
      expect(thrown).to.include({ code: 'aborted', ambiguous: false });
      expect(seen).to.deep.equal([]);
    });

    it('where the connection breaks, and the message may have been sent', async () => {
      answer = (response) => response.destroy();
      expect(await silence()).to.include({ code: 'network', ambiguous: true });
    });

    it('where no connection is made, and nothing was sent', async () => {
      const closed = createServer();
      await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
      const { port } = closed.address() as AddressInfo;
      await new Promise((done) => closed.close(done));
      const thrown = await silence({ graphUrl: `http://127.0.0.1:${port}`, appSecret });
      expect(thrown).to.include({ code: 'network', ambiguous: false });
      expect(thrown.message).to.contain('ECONNREFUSED');
      expect(thrown.cause).to.include({ code: 'ECONNREFUSED' });
    });

    it('with no secret in it, whatever the fetch of others throws', async () => {
      const fetch = async (url: unknown, request: unknown) => {
        throw Object.assign(new TypeError(`request to ${url} failed`), { request });
      };
      const thrown = await silence({ appSecret, fetch });
      expect(thrown.message).to.contain('appsecret_proof=[secret] failed');
    });
  });

  const wrong: { readonly [name: string]: Partial<SendClientOptions> } = {
    'an empty token': { accessToken: '' },
    'a token with a line break': { accessToken: 'EAAB\nx: y' },
    'an empty app secret': { appSecret: '' },
    'no address': { graphUrl: 'graph.facebook.com' },
    'an address of another kind': { graphUrl: 'file:///etc/passwd' },
    'a version without v': { version: '26.0' },
    'a version that leads elsewhere': { version: 'v26.0/..' },
    'no page': { pageId: '' },
    'a time that is none': { timeoutMs: 0 },
  };
  for (const [name, options] of Object.entries(wrong)) {
    it(`refuses ${name} at once`, () => {
      expect(() => client(options))
        .to.throw(TypeError)
        .with.property('message')
        .not.contain('EAAB');
    });
  }
});
