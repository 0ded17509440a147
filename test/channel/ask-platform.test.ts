import { askPlatform, classifySendError, type Fetch, SendError } from '@botrules/channel';
import { expect } from 'chai';

const secret = '4711:grepme';
const asked = { body: { text: 'Hi' }, timeoutMs: 1000, secrets: [undefined, '', secret] };

describe('askPlatform', () => {
  it('posts JSON, and gives the answer whatever its status', async () => {
    const requests: unknown[] = [];
    const fetch = (async (url: unknown, { method, headers, body, redirect }: RequestInit) => {
      requests.push([url, method, headers, body, redirect]);
      return Response.json({ ok: false }, { status: 403, headers: { 'Retry-After': '7' } });
    }) as Fetch;
    const headers = { authorization: 'Bearer x' };
    const answer = await askPlatform('https://a.example/', { ...asked, headers, fetch });
    expect([answer.status, answer.json, answer.header('retry-after')]).to.deep.equal([
      403,
      { ok: false },
      '7',
    ]);
    const all = { 'content-type': 'application/json', ...headers };
    expect(requests).to.deep.equal([
      ['https://a.example/', 'POST', all, '{"text":"Hi"}', 'manual'],
    ]);
  });

  it('gives no JSON of an answer that is none', async () => {
    const fetch = (async () => new Response('<html>', { status: 502 })) as unknown as Fetch;
    const { status, json } = await askPlatform('https://a.example/', { ...asked, fetch });
    expect([status, json]).to.deep.equal([502, undefined]);
  });

  for (const [open, close] of ['[]', '{}']) {
    it(`gives no JSON of an answer that nests too deep: ${open}${close}`, async () => {
      const key = open === '{' ? '"a":' : '';
      const text = `${`${open}${key}`.repeat(200_000)}1${close!.repeat(200_000)}`;
      const fetch = (async () => new Response(text)) as unknown as Fetch;
      const { status, json } = await askPlatform('https://a.example/', { ...asked, fetch });
      expect([status, json]).to.deep.equal([200, undefined]);
    });
  }

  const thrown: readonly (readonly [string, unknown, boolean])[] = [
    ['a refused connection', Object.assign(new Error('no'), { code: 'ECONNREFUSED' }), false],
    ['a broken one', new Error(`reset: https://a.example/bot${secret}/x`), true],
    ['a text', `failed at ${secret}`, true],
    ['nothing', undefined, true],
  ];
  for (const [what, cause, ambiguous] of thrown) {
    it(`throws no secret: ${what}`, async () => {
      const fetch = (async () => {
        throw new TypeError('fetch failed', { cause });
      }) as unknown as Fetch;
      const error = await askPlatform(`https://a.example/bot${secret}/x`, {
        ...asked,
        fetch,
      }).catch((error: unknown) => error);
      expect(error).to.be.instanceOf(SendError);
      const { message, cause: why, stack } = error as SendError;
      expect(`${message} ${stack} ${String(why)}`).not.to.include('grepme');
      const failure = { again: 'attempts', scope: 'account', reason: 'no-answer', message };
      expect(classifySendError(error)).to.deep.equal({ ...failure, ambiguous });
    });
  }

  it('asks nobody where it was given up before', async () => {
    const signal = AbortSignal.abort(new Error(secret));
    const error = await askPlatform('https://a.example/', { ...asked, signal }).catch((e) => e);
    expect([error.code, error.ambiguous, error.cause.message]).to.deep.equal([
      'aborted',
      false,
      '[secret]',
    ]);
  });
});
