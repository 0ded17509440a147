import { operatedSlack } from '@botrules/slack/operated';
import { expect } from 'chai';
import { sign } from '../../../../packages/channels/slack/src/inbound/verify.js';
import { accountFor } from '../../../support/account-for.js';

const time = '1790000000';
const receivedAt = 1_790_000_000_000;
const click =
  'payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B%7B%22value%22%3A%22a+b%22%7D%5D%7D';
const asked = '{"type":"url_verification","token":"t","challenge":"c"}';
const command = 'token=t&command=%2Fhelp&text=a%26b';
const signatures = {
  click: 'v0=d594ae25131f14f171f67a051a2aaa8f5f9be91db243c5bc5b0816f606fb70cc',
  asked: 'v0=4eae9a2f397388699a36aee071816587513dce841deda19af07472363f934c88',
  command: 'v0=3a6d8f70a62efde0b3d54524325f71dc0a012d24ce5cc2988fd87e3438a66501',
};
const account = (secret = 'test_signing_secret', id?: string) =>
  accountFor(operatedSlack, { token: 'xoxb-1', signing_secret: secret }, id);

interface Post {
  readonly body: string | Uint8Array;
  readonly signature?: string | undefined;
  readonly time?: string | undefined;
  readonly at?: number;
}

const requestOf = ({ body, signature, time: given = time, at = receivedAt }: Post) => ({
  method: 'POST',
  header: (name: string) =>
    name === 'x-slack-signature'
      ? signature
      : name === 'x-slack-request-timestamp'
        ? given
        : undefined,
  query: () => undefined,
  body,
  receivedAt: at,
});
const verified = async (post: Post, accounts = [account()]) =>
  operatedSlack.inbound.verify(requestOf(post), accounts);

describe('A delivery of Slack', () => {
  const vectors = [
    [click, signatures.click],
    [asked, signatures.asked],
    [command, signatures.command],
  ] as const;
  for (const [body, signature] of vectors) {
    it(`is proved by the signature over its bytes: ${body.slice(0, 20)}…`, async () => {
      expect((await verified({ body, signature })).ok).to.equal(true);
      const bytes = new TextEncoder().encode(body);
      expect((await verified({ body: bytes, signature })).ok).to.equal(true);
    });
  }

  it('is refused where it was parsed and written anew', async () => {
    const form = new URLSearchParams({ payload: new URLSearchParams(click).get('payload')! });
    const anew = `${form}`.replaceAll('+', '%20');
    expect((await verified({ body: anew, signature: signatures.click })).ok).to.equal(false);
    const spaced = JSON.stringify(JSON.parse(asked), undefined, 1);
    expect((await verified({ body: spaced, signature: signatures.asked })).ok).to.equal(false);
  });

  const signature = signatures.asked;
  const digits = signature.slice(3);
  for (const wrong of [
    undefined,
    '',
    'v0=',
    digits,
    `v1=${digits}`,
    `sha256=${digits}`,
    signature.slice(0, -1),
    `${signature}0`,
    `v0=${digits.toUpperCase()}`,
    `v0=${Buffer.from(digits, 'hex').toString('base64')}`,
    signatures.click,
  ]) {
    it(`is refused with the signature ${String(wrong).slice(0, 20)}`, async () => {
      expect((await verified({ body: asked, signature: wrong })).ok).to.equal(false);
    });
  }

  it('is taken within five minutes, on either side, and not beyond', async () => {
    for (const [off, isTaken] of [
      [-301, false],
      [-300, true],
      [300, true],
      [301, false],
    ] as const) {
      const found = await verified({ body: asked, signature, at: receivedAt + off * 1000 });
      expect(found.ok, String(off)).to.equal(isTaken);
    }
  });

  it('is refused without a time that is one', async () => {
    for (const odd of [
      '',
      'now',
      '1790000000.0',
      '-1790000000',
      '0x1',
      ' 1790000000',
      '9'.repeat(40),
    ]) {
      expect((await verified({ body: asked, signature, time: odd })).ok, odd).to.equal(false);
    }
  });

  it('is of the app whose secret signed it, the new one or the old', async () => {
    const shop = account('new1,test_signing_secret', 'A1');
    const help = account('other', 'A2');
    const found = await verified({ body: asked, signature }, [help, shop]);
    if (!found.ok) throw new Error(found.why);
    expect(found.account).to.equal('A1');
    expect(found.refuses?.('A1')).to.equal(undefined);
    expect(found.refuses?.(undefined)).to.equal(undefined);
    expect(found.refuses?.('A2')).to.match(/another app/);
    expect((await verified({ body: asked, signature }, [help])).ok).to.equal(false);
    expect((await verified({ body: asked, signature }, [])).ok).to.equal(false);
  });

  it('is not proved by a secret that is empty', async () => {
    const empty = { ...account(), signingSecrets: [''] };
    const forged = sign('', time, asked);
    expect((await verified({ body: asked, signature: forged }, [empty])).ok).to.equal(false);
  });
});

describe('The address of a Slack app', () => {
  const answered = (post: Post, accounts = [account()]) =>
    operatedSlack.inbound.answer!(requestOf(post), accounts);

  it('gives back the challenge that is signed, as JSON', () => {
    const answer = answered({ body: asked, signature: signatures.asked });
    expect(answer).to.deep.include({ status: 200, body: '{"challenge":"c"}' });
    expect(answer!.headers['Content-Type']).to.equal('application/json');
    const bytes = new TextEncoder().encode(asked);
    expect(answered({ body: bytes, signature: signatures.asked })?.status).to.equal(200);
  });

  it('gives back none that is not signed, or too old', () => {
    expect(answered({ body: asked })).to.equal(undefined);
    expect(answered({ body: asked, signature: signatures.click })).to.equal(undefined);
    const late = receivedAt + 400_000;
    expect(answered({ body: asked, signature: signatures.asked, at: late })).to.equal(undefined);
    expect(answered({ body: asked, signature: signatures.asked }, [])).to.equal(undefined);
  });

  it('answers a check of its certificate, which is not signed, and nothing else', () => {
    for (const body of ['ssl_check=1', 'token=t&ssl_check=1']) {
      expect(answered({ body })).to.deep.include({ status: 200, body: '' });
    }
    for (const body of [
      'ssl_check=0',
      'command=%2Fhelp&text=ssl_check=1',
      'ssl_check=1&command=%2Fhelp',
      'ssl_check=1&payload=%7B%7D',
      '{"type":"event_callback","event":{"text":"url_verification"}}',
      'url_verification',
    ]) {
      expect(answered({ body }), body).to.equal(undefined);
    }
  });
});
