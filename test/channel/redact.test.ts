import { redact, secretsIn } from '@botrules/channel';
import { expect } from 'chai';

/** A value inside that number of lists, one in the other. */
const tower = (levels: number, inside: unknown) =>
  [...Array(levels)].reduce((inner: unknown) => [inner], inside);

describe('redact', () => {
  const keys = ['replyToken', 'response_url'];
  it('hides what stands under the keys, at any depth, and nothing else', () => {
    const body = {
      replyToken: 'secret',
      a: [{ response_url: 'https://hooks.example/secret' }, { text: 'replyToken' }],
      b: { replyToken: null },
      response_url: { deep: 'secret' },
    };
    expect(redact(body, keys)).to.deep.equal({
      replyToken: '•••',
      a: [{ response_url: '•••' }, { text: 'replyToken' }],
      b: { replyToken: null },
      response_url: '•••',
    });
  });
  for (const value of [{ a: [1, { b: 'c' }] }, [], 'replyToken', 7, null, undefined]) {
    it(`gives ${JSON.stringify(value)} as it is`, () =>
      expect(redact(value, keys)).to.equal(value));
  }
  it('hides what is deeper than a body may be, with the secrets that may stand there', () => {
    const shown = JSON.stringify(redact(tower(200_000, { replyToken: 'secret' }), keys));
    expect(shown).to.equal(`${'['.repeat(100)}"•••"${']'.repeat(100)}`);
  });
  it('hides nothing where there is no key', () => {
    const value = { replyToken: 'a' };
    expect(redact(value, undefined)).to.equal(value);
    expect(redact(value, [])).to.equal(value);
  });
});

describe('secretsIn', () => {
  const of = (raw: unknown, keys: readonly string[] | undefined = ['token', 'response_url']) =>
    secretsIn({ event: 'message', channel: 'slack', standby: false, raw }, keys);

  it('finds what stands under the keys, once each', () => {
    const raw = {
      token: 'a-long-token',
      a: [{ response_url: 'https://a.example' }, { token: 'a-long-token' }],
    };
    expect(of(raw)).to.deep.equal(['a-long-token', 'https://a.example']);
  });
  for (const raw of [
    undefined,
    null,
    'token',
    [],
    { token: 7 },
    { token: 'short' },
    { b: 'a-long-token' },
  ]) {
    it(`finds none in ${JSON.stringify(raw)}`, () => expect(of(raw)).to.deep.equal([]));
  }
  it('finds what stands at any depth, also in a circle', () => {
    expect(of(tower(200_000, { token: 'a-long-token' }))).to.deep.equal(['a-long-token']);
    const circle: { self?: object; token: string } = { token: 'a-long-token' };
    circle.self = circle;
    expect(of(circle)).to.deep.equal(['a-long-token']);
  });
  it('finds none where there is no key', () => {
    expect(of({ token: 'a-long-token' }, [])).to.deep.equal([]);
    expect(
      secretsIn({ event: 'message', channel: 'slack', standby: false }, undefined),
    ).to.deep.equal([]);
  });
});
