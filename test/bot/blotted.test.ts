import { inspect } from 'node:util';
import { expect } from 'chai';
import { blotted } from '../../packages/bot/src/blotted.js';

const secret = 'https://hooks.example/T1/secret';

describe('blotted', () => {
  for (const [what, thrown] of [
    ['an error with it in its message', new Error(`no answer from ${secret}`)],
    ['an error with it in its cause', new Error('failed', { cause: new TypeError(secret) })],
    ['an error with it in a property', Object.assign(new Error('failed'), { url: secret })],
    ['a text', `no answer from ${secret}`],
    ['an object', { message: `no answer from ${secret}` }],
  ] as const) {
    it(`takes a secret out of ${what}`, () => {
      const bare = blotted(thrown, [secret]);
      expect(bare).to.be.instanceOf(Error);
      expect(inspect(bare, { depth: 9, showHidden: true })).not.to.contain('secret/');
      expect(inspect(bare, { depth: 9, showHidden: true })).not.to.contain(secret);
    });
  }

  const own = new Error('its own cause');
  own.cause = own;
  const long = [...Array(100_000)].reduce((cause: Error) => new Error('more', { cause }), own);
  for (const thrown of [own, long]) {
    it(`shows some of the causes where they do not end: ${thrown.message}`, () => {
      let causes = 0;
      for (let at = blotted(thrown, [secret]); at instanceof Error; at = at.cause) causes++;
      expect(causes).to.equal(11);
    });
  }

  it('keeps the name of an error, and its other words', () => {
    const bare = blotted(new RangeError(`1 of ${secret} is too much`), [secret]) as Error;
    expect([bare.name, bare.message]).to.deep.equal(['RangeError', '1 of [secret] is too much']);
    expect(bare.stack).to.contain('blotted.test').and.not.to.contain(secret);
  });

  const ring: { self?: unknown } = new Error('round') as never;
  ring.self = ring;
  for (const thrown of [new Error('x'), ring, new Error('x', { cause: 'y' }), 'x', 7, null, {}]) {
    it(`gives ${inspect(thrown).slice(0, 20)} as it is where no secret is in it`, () => {
      expect(blotted(thrown, [secret])).to.equal(thrown);
      expect(blotted(thrown, [])).to.equal(thrown);
    });
  }
});
