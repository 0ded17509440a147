import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import { Forwarder } from '../../../packages/service/src/delivery/forwarder.js';
import { FakeClock } from '../fake-clock.js';

const secret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;

describe('Forwarder', () => {
  let server: Server;
  let url: string;
  let seen: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
  let status: number;
  let headers: Record<string, string>;
  let clock: FakeClock;
  let secrets: string[];
  let forwarder: Forwarder;

  before((done) => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        seen.push({ headers: request.headers, body });
        response.writeHead(status, headers).end();
      });
    }).listen(0, '127.0.0.1', () => {
      url = `http://crm.internal:${(server.address() as AddressInfo).port}/events`;
      done();
    });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    seen = [];
    status = 204;
    headers = {};
    secrets = [secret];
    // The specification has receivers refuse what is older than five minutes.
    clock = new FakeClock(Date.now());
    forwarder = new Forwarder({
      settings: () => ({ secrets, allow: ['crm.internal'], timeoutMs: 2000 }),
      attempts: () => 3,
      backoff: () => ({ firstMs: 1000, longestMs: 60_000 }),
      clock,
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    });
  });
  afterEach(() => forwarder.close());

  it('signs so that a receiver by the specification takes it', async () => {
    expect(await forwarder.post(url, 'event/0', '{"a":1}', 0)).to.deep.equal({ kind: 'done' });
    const [got] = seen;
    expect(
      new Webhook(secret).verify(got!.body, got!.headers as Record<string, string>),
    ).to.deep.equal({ a: 1 });
    expect(() =>
      new Webhook(secret).verify('{"a":2}', got!.headers as Record<string, string>),
    ).to.throw();
    expect(got!.headers['content-type']).to.equal('application/json');
  });

  it('signs with each secret while one is being replaced', async () => {
    secrets = ['new secret as it is', secret];
    await forwarder.post(url, 'event/0', '{}', 0);
    const [got] = seen;
    new Webhook(secret).verify(got!.body, got!.headers as Record<string, string>);
    new Webhook('new secret as it is', { format: 'raw' }).verify(
      got!.body,
      got!.headers as Record<string, string>,
    );
  });

  it('gives one id to every attempt of a step, and another to each other step', async () => {
    for (const name of ['event/0', 'event/0', 'event/1']) await forwarder.post(url, name, '{}', 0);
    const [first, again, other] = seen.map(({ headers }) => headers['webhook-id']);
    expect(again).to.equal(first);
    expect(other).not.to.equal(first);
  });

  it('tries again after a fault of the receiver, and gives up after so many attempts', async () => {
    status = 503;
    const result = await forwarder.post(url, 'event/0', '{}', 0);
    expect(result).to.deep.include({ kind: 'later', failed: true, afterMs: 750 });
    expect(await forwarder.post(url, 'event/0', '{}', 2)).to.include({ kind: 'failed' });
  });

  it('waits as long as the receiver asks', async () => {
    status = 429;
    headers = { 'retry-after': '90' };
    expect(await forwarder.post(url, 'event/0', '{}', 0)).to.include({ afterMs: 90_000 });
  });

  for (const [asked, afterMs] of [
    ['99999999999999', 3_600_000],
    ['0', 750],
    ['tomorrow', 750],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 3_600_000],
  ] as const) {
    it(`waits for ${afterMs} ms where the receiver asks for "${asked}"`, async () => {
      status = 429;
      headers = { 'retry-after': asked };
      expect(await forwarder.post(url, 'event/0', '{}', 0)).to.include({ afterMs });
    });
  }

  it('lets another post try where the one that it let go ahead is not made', async () => {
    status = 500;
    for (let n = 0; n < 5; n++) await forwarder.post(url, `event/${n}`, '{}', 0);
    clock.pass(5001);
    expect(forwarder.admit(url)).to.equal(undefined);
    expect(forwarder.admit(url)).to.deep.include({ kind: 'later' });
    forwarder.forgo(url);
    expect(forwarder.admit(url)).to.equal(undefined);
  });

  for (const refusal of [301, 400, 401, 404, 410]) {
    it(`gives up at once on ${refusal}`, async () => {
      status = refusal;
      expect(await forwarder.post(url, 'event/0', '{}', 0)).to.include({ kind: 'failed' });
    });
  }

  it('sends nothing that it could not sign, and nothing into private networks', async () => {
    const elsewhere = url.replace('crm.internal', 'other.internal');
    expect(await forwarder.post(elsewhere, 'event/0', '{}', 0)).to.include({ kind: 'failed' });
    secrets = [];
    const result = await forwarder.post(url, 'event/0', '{}', 0);
    expect((result as { reason: string }).reason).to.match(/FORWARD_SECRET/);
    expect(seen).to.deep.equal([]);
  });

  it('holds a host back whose calls all fail, and no other', async () => {
    status = 500;
    for (let n = 0; n < 5; n++) await forwarder.post(url, `event/${n}`, '{}', 0);
    expect(forwarder.admit(url)).to.include({ kind: 'later', failed: false });
    expect(forwarder.admit('https://other.example/')).to.equal(undefined);
    clock.pass(5001);
    expect(forwarder.admit(url)).to.equal(undefined);
    status = 200;
    await forwarder.post(url, 'event/9', '{}', 0);
    expect(forwarder.admit(url)).to.equal(undefined);
  });

  it('is not held back for ever by a call that was refused while it tried', async () => {
    status = 500;
    for (let n = 0; n < 5; n++) await forwarder.post(url, `event/${n}`, '{}', 0);
    clock.pass(5001);
    forwarder.admit(url);
    secrets = [];
    await forwarder.post(url, 'event/9', '{}', 0);
    expect(forwarder.admit(url)).to.equal(undefined);
  });
});
