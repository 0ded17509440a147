import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { signBody, verifySignature } from '@botrules/messenger';
import { expect } from 'chai';
import fc from 'fast-check';

const secret = 'test_app_secret';
const body = readFileSync(
  new URL('../../fixtures/webhooks/postback-escaped.body.json', import.meta.url),
  'utf8',
)
  .replace(' \\ud83d\\ude00', '')
  .trimEnd();
const signature = 'sha256=b356ee3befe1e9346df3f82fd0763a9272e36b3c1cd85f087fe2f295c0566acc';

describe('the signature of a body', () => {
  it('is the HMAC-SHA256 of its bytes', () => {
    expect(verifySignature(body, signature, [secret])).to.equal(true);
    expect(verifySignature(Buffer.from(body), signature, [secret])).to.equal(true);
    expect(signBody(body, secret)).to.equal(signature);
    expect(signBody('{"object":"whatsapp_business_account","entry":[]}', secret)).to.equal(
      'sha256=dec6a680679a968e7e0319355b23599cbfc54502c0784668e9618baa0c633756',
    );
  });

  it('does not fit the body parsed and written anew', () => {
    const anew = JSON.stringify(JSON.parse(body));
    expect(verifySignature(anew, signature, [secret])).to.equal(false);
    expect(signBody(anew, secret)).to.equal(
      'sha256=a6648185657d8bb7ef6269a58eabd847861ba9aa3c20f9cee0835846c4f942c6',
    );
  });

  it('fits with any of several secrets, so that one can be replaced', () => {
    expect(verifySignature(body, signature, ['next', secret])).to.equal(true);
    expect(verifySignature(body, signature, [secret, 'next'])).to.equal(true);
    expect(verifySignature(body, signature, ['next', 'last'])).to.equal(false);
  });

  it('takes one secret as a text, whole: no letter of it is a secret', () => {
    expect(verifySignature(body, signature, secret)).to.equal(true);
    for (const letter of new Set(secret)) {
      const forged = `sha256=${createHmac('sha256', letter).update(body).digest('hex')}`;
      expect(verifySignature(body, forged, secret), letter).to.equal(false);
    }
  });

  const noSecrets: readonly unknown[] = [
    '',
    [],
    [''],
    ['', secret],
    [secret, undefined],
    [secret, null],
    // biome-ignore lint/suspicious/noSparseArray: a hole is a missing value, too
    [secret, ,],
    undefined,
    null,
    5,
    Buffer.from(secret),
    [Buffer.from(secret)],
    [[secret]],
    new Set([secret]),
    { 0: secret, length: 1 },
    () => secret,
  ];
  for (const secrets of noSecrets) {
    it(`is not checked with ${inspect(secrets)} for secrets: a TypeError that quotes none`, () => {
      const check = () => verifySignature(body, signature, secrets as string);
      expect(check).to.throw(TypeError, /^appSecrets.* Give /);
      expect(check).not.to.throw(secret);
    });
  }

  it('is not made with an empty or a missing secret', () => {
    for (const wrong of ['', undefined, null, 5, [secret], Buffer.from(secret)]) {
      expect(() => signBody(body, wrong as string)).to.throw(TypeError, 'The app secret is');
    }
  });

  it('is over bytes of every kind, and of no parsed body', () => {
    const bytes = new TextEncoder().encode(body);
    const { buffer } = bytes;
    const foreign = runInNewContext('Uint8Array.from(bytes)', { bytes });
    const views = [bytes, buffer, new DataView(buffer), Buffer.from(body), foreign, foreign.buffer];
    for (const view of views) {
      expect(verifySignature(view, signature, secret)).to.equal(true);
      expect(signBody(view, secret)).to.equal(signature);
    }
    for (const parsed of [JSON.parse(body), undefined, null, 5, [body]]) {
      expect(() => verifySignature(parsed, signature, secret)).to.throw(TypeError, 'The body is');
      expect(() => signBody(parsed, secret)).to.throw(TypeError, 'The body is');
    }
  });

  const hex = signature.slice('sha256='.length);
  const headers: { readonly [name: string]: unknown } = {
    'no header': undefined,
    'an empty one': '',
    'no algorithm': hex,
    'the old algorithm': 'sha1=0123456789abcdef0123456789abcdef01234567',
    'the old name on it': `sha1=${hex}`,
    'a digit too few': signature.slice(0, -1),
    'a digit too many': `${signature}0`,
    'a line after it': `${signature}\n`,
    'a space before it': ` ${signature}`,
    'no digits': `sha256=${'g'.repeat(64)}`,
    'another digit': `sha256=${hex.replace(/.$/, 'd')}`,
    'a list of headers': [signature],
    'a number': 5,
  };
  for (const [name, header] of Object.entries(headers)) {
    it(`is refused: ${name}`, () => {
      expect(verifySignature(body, header as string | undefined, [secret])).to.equal(false);
    });
  }

  it('may have upper-case digits', () => {
    expect(verifySignature(body, `sha256=${hex.toUpperCase()}`, [secret])).to.equal(true);
  });

  it('fits what was signed and nothing else, of any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.uint8Array(),
        fc.string({ minLength: 1 }).filter((key) => key === key.trim()),
        (one, two, key) => {
          const header = signBody(one, key);
          expect(verifySignature(one, header, [key])).to.equal(true);
          const equal = Buffer.compare(one, two) === 0;
          expect(verifySignature(two, header, [key])).to.equal(equal);
          expect(verifySignature(one, header, [`${key}x`])).to.equal(false);
        },
      ),
    );
  });
});
