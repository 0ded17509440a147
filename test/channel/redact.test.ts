import { redact } from '@botrules/channel';
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
