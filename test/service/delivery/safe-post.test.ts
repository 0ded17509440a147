import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { isPublic, safePost } from '../../../packages/service/src/delivery/safe-post.js';

describe('isPublic', () => {
  const privates = [
    '127.0.0.1',
    '127.8.8.8',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '192.0.2.1',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fd00:ec2::254',
    'nonsense',
    '',
  ];
  for (const address of privates) {
    it(`${address || 'nothing'} is not`, () => expect(isPublic(address)).to.equal(false));
  }
  for (const address of ['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111', '::ffff:8.8.8.8']) {
    it(`${address} is`, () => expect(isPublic(address)).to.equal(true));
  }
});

describe('safePost', () => {
  let server: Server;
  let port: number;
  let seen: { readonly host: string | undefined; readonly body: string }[];
  let answer: { readonly status: number; readonly headers?: Record<string, string> };
  let silent: boolean;

  before((done) => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        seen.push({ host: request.headers.host, body });
        if (!silent) response.writeHead(answer.status, answer.headers).end('fine');
      });
    }).listen(0, '127.0.0.1', () => {
      port = (server.address() as AddressInfo).port;
      done();
    });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    seen = [];
    answer = { status: 200 };
    silent = false;
  });

  const post = (url: string, extra: Partial<Parameters<typeof safePost>[1]> = {}) =>
    safePost(url, { headers: {}, body: '{}', timeoutMs: 2000, allow: [], ...extra });
  const at = (address: string) => async () => [{ address, family: address.includes(':') ? 6 : 4 }];

  const refused = [
    ['a literal of this machine', (p: number) => `http://127.0.0.1:${p}/`],
    ['one written as a number', (p: number) => `http://2130706433:${p}/`],
    ['one written in hexadecimal', (p: number) => `http://0x7f.1:${p}/`],
    ['one of IPv6', (p: number) => `http://[::1]:${p}/`],
    ['one of IPv4 in IPv6', (p: number) => `http://[::ffff:127.0.0.1]:${p}/`],
    ['a metadata service', () => 'http://169.254.169.254/latest/meta-data/'],
  ] as const;
  for (const [what, url] of refused) {
    it(`goes to no private address: ${what}`, async () => {
      const error = await post(url(port)).catch((thrown) => thrown);
      expect(error).to.include({ code: 'private-address' });
      expect(seen).to.deep.equal([]);
    });
  }

  it('goes to no name that leads to a private address', async () => {
    const error = await post(`http://evil.example:${port}/`, { lookup: at('127.0.0.1') }).catch(
      (thrown) => thrown,
    );
    expect(error).to.include({ code: 'private-address' });
    expect(seen).to.deep.equal([]);
  });

  it('goes to no name of which one of several addresses is private', async () => {
    const lookup = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    const error = await post('http://mixed.example/', { lookup }).catch((thrown) => thrown);
    expect(error).to.include({ code: 'private-address' });
  });

  it('goes to one that is allowed by name, to the address that was looked up', async () => {
    const lookup = at('127.0.0.1');
    const options = { lookup, allow: ['crm.internal'] };
    expect(await post(`http://crm.internal:${port}/events`, options)).to.include({ status: 200 });
    expect(seen).to.deep.equal([{ host: `crm.internal:${port}`, body: '{}' }]);
  });

  it('takes a name with a port for that port alone', async () => {
    const options = { lookup: at('127.0.0.1'), allow: ['crm.internal:1'] };
    const error = await post(`http://crm.internal:${port}/`, options).catch((thrown) => thrown);
    expect(error).to.include({ code: 'private-address' });
  });

  it('follows no redirect', async () => {
    answer = { status: 302, headers: { location: 'http://169.254.169.254/' } };
    const options = { lookup: at('127.0.0.1'), allow: ['crm.internal'] };
    expect(await post(`http://crm.internal:${port}/`, options)).to.include({ status: 302 });
    expect(seen).to.have.lengthOf(1);
  });

  it('waits no longer than it should', async () => {
    silent = true;
    const options = { lookup: at('127.0.0.1'), allow: ['crm.internal'], timeoutMs: 50 };
    const error = await post(`http://crm.internal:${port}/`, options).catch((thrown) => thrown);
    expect(error.message).to.equal('No answer within 50 ms.');
  });

  it('waits no longer for a name either', async () => {
    const lookup = () => new Promise<never>(() => {});
    const error = await post('http://slow.example/', { lookup, timeoutMs: 50 }).catch(
      (thrown) => thrown,
    );
    expect(error.message).to.equal('No answer within 50 ms.');
  });
});
