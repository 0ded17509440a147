import type { RawRequest } from '@botrules/channel';
import { whatsappInbound } from '@botrules/whatsapp';
import { expect } from 'chai';
import { whatsappAccount } from '../account.js';

const shop = whatsappAccount();
const help = whatsappAccount({ phone_number_id: '320', app_secret: 'new_secret, old_secret' });

const request = (body: string, header: string | undefined): RawRequest => ({
  method: 'POST',
  header: (name) => (name === 'x-hub-signature-256' ? header : undefined),
  query: () => undefined,
  body: new TextEncoder().encode(body),
});
const verified = async (body: string, header?: string, accounts = [shop]) =>
  whatsappInbound.verify(request(body, header), accounts);

const empty = '{"object":"whatsapp_business_account","entry":[]}';
const emptyProof = 'sha256=dec6a680679a968e7e0319355b23599cbfc54502c0784668e9618baa0c633756';
const escaped =
  '{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"text":{"body":"Gr\\u00fc\\u00dfe \\ud83d\\udc4b a\\/b"}}]}}]}]}';
const escapedProof = 'sha256=b3b5a03ff1503d938d317147637ca6216dac1216ed190bbca97728e5c7161f69';

describe('A delivery of WhatsApp', () => {
  it('is proved by a signature over its bytes as they came', async () => {
    expect(new TextEncoder().encode(escaped)).to.have.length(169);
    expect((await verified(empty, emptyProof)).ok).to.equal(true);
    expect((await verified(escaped, escapedProof)).ok).to.equal(true);
    // The platform sends small letters. Capitals are the same number.
    const capitals = emptyProof.replace(/[a-f0-9]{64}/, (hex) => hex.toUpperCase());
    expect((await verified(empty, capitals)).ok).to.equal(true);
  });

  it('is refused where it was parsed and written anew', async () => {
    const anew = JSON.stringify(JSON.parse(escaped));
    expect(anew).not.to.equal(escaped);
    expect((await verified(anew, escapedProof)).ok).to.equal(false);
  });

  const others: readonly (string | undefined)[] = [
    undefined,
    '',
    emptyProof.slice(7),
    emptyProof.replace('sha256', 'sha1'),
    emptyProof.slice(0, -1),
    `${emptyProof}0`,
    `sha256=${Buffer.from(emptyProof.slice(7)).toString('base64')}`,
    ` ${emptyProof}`,
  ];
  for (const header of others) {
    it(`is refused with ${header === undefined ? 'no header' : `"${header}"`}`, async () => {
      expect((await verified(empty, header)).ok).to.equal(false);
    });
  }

  it('is nobody’s where there is no account', async () => {
    expect((await verified(empty, emptyProof, [])).ok).to.equal(false);
    expect((await verified(empty, emptyProof, [help])).ok).to.equal(false);
  });

  it('may only be of the number whose app signed it', async () => {
    const found = await verified(empty, emptyProof, [shop, help]);
    if (!found.ok) throw new Error('it is refused');
    expect(found.refuses?.('310')).to.equal(undefined);
    expect(found.refuses?.('320')).to.match(/another app/);
  });
});

describe('The handshake of WhatsApp', () => {
  const ask = (query: { [name: string]: string }) =>
    whatsappInbound.answer!(
      { ...request('', undefined), method: 'GET', query: (name) => query[name] },
      [shop],
    );
  const right = {
    'hub.mode': 'subscribe',
    'hub.verify_token': 'test_verify_token',
    'hub.challenge': '1158201444',
  };

  it('is answered with the challenge', () => {
    expect(ask(right)).to.deep.include({ status: 200, body: '1158201444' });
  });
  it('is refused with another token, or none', () => {
    expect(ask({ ...right, 'hub.verify_token': 'x' })!.status).to.equal(403);
    expect(ask({ ...right, 'hub.verify_token': '' })!.status).to.equal(403);
    expect(ask({})!.status).to.equal(403);
  });
});
