import { redact, secretsIn } from '@botrules/channel';
import { expect } from 'chai';

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
  it('finds none where there is no key', () => {
    expect(of({ token: 'a-long-token' }, [])).to.deep.equal([]);
    expect(
      secretsIn({ event: 'message', channel: 'slack', standby: false }, undefined),
    ).to.deep.equal([]);
  });
});
