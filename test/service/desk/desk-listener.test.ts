import { request as httpRequest } from 'node:http';
import { expect } from 'chai';
import { FakeClock, until } from '../fake-clock.js';
import { type DeskStage, startDesk } from './desk-stage.js';

const password = 'a long password';

/** Sends what a browser would not let a page send. */
function raw(
  url: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end();
  });
}

describe('DeskListener', () => {
  let bot: DeskStage;
  afterEach(() => bot.close());

  it('is off unless the settings say so', async () => {
    bot = await startDesk({ admin: { host: '127.0.0.1', port: 0 } });
    for (const path of ['/api/v1/overview', '/desk/', '/desk']) {
      const { status, body } = await bot.ask(path);
      expect([status, body], path).to.deep.equal([
        404,
        'Here are /metrics, /healthz and /readyz.\n',
      ]);
    }
  });

  it('answers by its names alone, and to nothing that a page elsewhere has a browser send', async () => {
    bot = await startDesk(
      {},
      { hosts: ['desk.example', 'other.example:8443'], personalData: false, password },
    );
    const { port } = new URL(bot.service.adminUrl);
    const url = `${bot.service.adminUrl}/api/v1/overview`;
    const page = `${bot.service.adminUrl}/desk/`;
    const authorization = `Bearer ${password}`;
    const cases: readonly (readonly [Record<string, string>, number, string?])[] = [
      [{ host: `127.0.0.1:${port}` }, 200],
      [{ host: `localhost:${port}` }, 200],
      [{ host: `[::1]:${port}` }, 200],
      [{ host: '10.0.0.7' }, 200],
      [{ host: 'desk.example' }, 200],
      [{ host: 'DESK.example:443' }, 200],
      [{ host: 'other.example:8443' }, 200],
      [{ host: 'other.example' }, 421],
      [{ host: 'evil.example' }, 421],
      [{ host: `evil.example:${port}` }, 421],
      [{ host: '127.0.0.1.evil.example' }, 421],
      [{ host: 'desk.example.evil.example' }, 421],
      [{ host: 'desk.example', origin: 'https://desk.example' }, 200],
      [{ host: 'desk.example', origin: 'https://desk.example:444' }, 403],
      [{ host: 'desk.example', origin: 'https://evil.example' }, 403],
      [{ host: 'desk.example', origin: 'null' }, 403],
      [{ host: `localhost:${port}`, origin: 'http://localhost:8080' }, 403],
      [{ host: 'desk.example', 'sec-fetch-site': 'same-origin' }, 200],
      [{ host: 'desk.example', 'sec-fetch-site': 'none' }, 200],
      [{ host: 'desk.example', 'sec-fetch-site': 'same-site' }, 403],
      [{ host: 'desk.example', 'sec-fetch-site': 'cross-site' }, 403],
      [{ host: 'desk.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    ];
    for (const [headers, status] of cases)
      expect(await raw(url, { authorization, ...headers }), JSON.stringify(headers)).to.equal(
        status,
      );
    const foreign = { host: 'evil.example' };
    expect(await raw(page, foreign)).to.equal(421);
  });

  it('without a password answers programs on this machine, and none that a proxy passed on', async () => {
    bot = await startDesk();
    const url = `${bot.service.adminUrl}/api/v1/overview`;
    expect(await raw(url, {})).to.equal(200);
    expect(await raw(url, { 'x-forwarded-for': '1.2.3.4' })).to.equal(403);
    expect(await raw(url, { host: '10.0.0.7' })).to.equal(403);
  });

  it('takes bodies of JSON alone', async () => {
    bot = await startDesk();
    const url = `${bot.service.adminUrl}/api/v1/pauses`;
    const body = JSON.stringify({ kind: 'all' });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', undefined]) {
      const answer = await fetch(url, {
        method: 'POST',
        body,
        headers: type ? { 'content-type': type } : {},
      });
      expect([answer.status, await answer.json()], type).to.deep.equal([
        415,
        {
          message: 'The request does not say that its body is JSON.',
          hint: 'Send Content-Type: application/json.',
        },
      ]);
    }
    const wrong = await bot.desk('POST', '/pauses', undefined, {
      'content-type': 'application/json',
    });
    expect(wrong).to.deep.include({ status: 400, body: { message: 'The body is not JSON.' } });
    const long = await bot.desk('POST', '/pauses', { kind: 'all', note: 'x'.repeat(2_000_000) });
    expect(long.status).to.equal(413);
    expect((await bot.desk('GET', '/pauses')).body.items).to.deep.equal([]);
  });

  describe('with a password', () => {
    let clock: FakeClock;
    beforeEach(async () => {
      clock = new FakeClock(Date.now());
      bot = await startDesk({}, { hosts: [], personalData: false, password }, undefined, { clock });
    });

    const login = (given: string, who = 'Ann') =>
      bot.desk('POST', '/session', { password: given, who });
    const cookieOf = (headers: Headers) => headers.get('set-cookie')!;

    it('lets nobody in who does not know it', async () => {
      for (const path of ['/overview', '/events', '/conversations', '/rules/stream', '/nothing'])
        expect((await bot.desk('GET', path)).status, path).to.equal(401);
      expect((await bot.desk('POST', '/pauses', { kind: 'all' })).status).to.equal(401);
      const cookies = ['botrules_desk=', 'botrules_desk=undefined', 'botrules_desk=x'];
      for (const cookie of cookies)
        expect((await bot.desk('GET', '/overview', undefined, { cookie })).status).to.equal(401);
      expect((await bot.desk('GET', '/session')).body).to.deep.equal({
        password: true,
        in: false,
        who: null,
      });
    });

    it('tells who is let in, by a session or by the password itself', async () => {
      const cookie = cookieOf((await login(password)).headers).split(';')[0]!;
      const authorization = `Bearer ${password}`;
      for (const [headers, who] of [
        [{ cookie }, 'Ann'],
        [{ authorization }, 'a program'],
        [{ authorization, 'x-operator': 'backup.sh' }, 'backup.sh'],
      ] as const)
        expect((await bot.desk('GET', '/session', undefined, headers)).body).to.deep.equal({
          password: true,
          in: true,
          who,
        });
      const wrong = { authorization: 'Bearer wrong' };
      expect((await bot.desk('GET', '/session', undefined, wrong)).status).to.equal(401);
    });

    it('lets in for 8 hours, by a cookie that no script reads and no other site sends', async () => {
      const { status, headers } = await login(password);
      expect(status).to.equal(200);
      expect(cookieOf(headers)).to.match(
        /^botrules_desk=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=28800$/,
      );
      const cookie = cookieOf(headers).split(';')[0]!;
      const ask = async () => (await bot.desk('GET', '/overview', undefined, { cookie })).status;
      expect(await ask()).to.equal(200);
      await bot.desk('POST', '/pauses', { kind: 'all' }, { cookie });
      const { items } = (await bot.desk('GET', '/audit', undefined, { cookie })).body;
      expect(items[0].who).to.equal('Ann');
      clock.pass(8 * 3_600_000 - 1);
      expect(await ask()).to.equal(200);
      clock.pass(1);
      expect(await ask()).to.equal(401);
    });

    it('ends a session when who has it leaves', async () => {
      const cookie = cookieOf((await login(password)).headers).split(';')[0]!;
      const left = await bot.desk('DELETE', '/session', undefined, { cookie });
      expect(cookieOf(left.headers)).to.match(/^botrules_desk=; .*Max-Age=0$/);
      expect((await bot.desk('GET', '/overview', undefined, { cookie })).status).to.equal(401);
    });

    it('has the cookie go by https alone where the page came by that', async () => {
      const { host } = new URL(bot.service.adminUrl);
      const sent = { password, who: 'Ann' };
      const answer = await bot.desk('POST', '/session', sent, { origin: `https://${host}` });
      expect(cookieOf(answer.headers)).to.match(/; Secure$/);
    });

    it('takes five tries a minute, by a page or by a program', async () => {
      for (let tries = 0; tries < 3; tries++) expect((await login('wrong')).status).to.equal(401);
      const authorization = 'Bearer wrong';
      for (let tries = 0; tries < 2; tries++)
        expect((await bot.desk('GET', '/overview', undefined, { authorization })).status).to.equal(
          401,
        );
      expect((await login(password)).status).to.equal(429);
      const right = { authorization: `Bearer ${password}` };
      expect((await bot.desk('GET', '/overview', undefined, right)).status).to.equal(429);
      clock.pass(60_000);
      expect((await login(password)).status).to.equal(200);
      expect(bot.said('a wrong password for the desk').length).to.be.at.least(5);
      expect(JSON.stringify(bot.log)).not.to.include(password);
    });

    it('wants to know who comes', async () => {
      expect((await login(password, ' ')).status).to.equal(400);
      expect((await bot.desk('POST', '/session', { password: 7, who: 'Ann' })).status).to.equal(
        400,
      );
    });

    it('lets programs in by the password itself, who may say their name', async () => {
      const authorization = `Bearer ${password}`;
      for (const [name, who] of [
        ['backup.sh', 'backup.sh'],
        ['a\tb<script>', 'a program'],
      ] as const) {
        const headers = { authorization, 'x-operator': name };
        expect(
          (await bot.desk('POST', '/pauses', { kind: 'page', name: who }, headers)).status,
        ).to.equal(200);
        const { items } = (await bot.desk('GET', '/audit', undefined, headers)).body;
        expect(items[0].who).to.equal(who);
      }
    });
  });

  it('tells who watches how many events each rule took, as it happens', async () => {
    bot = await startDesk();
    await bot.click('anna', 'MENU');
    const stop = new AbortController();
    const response = await fetch(`${bot.service.adminUrl}/api/v1/rules/stream`, {
      signal: stop.signal,
    });
    expect(response.headers.get('content-type')).to.equal('text/event-stream; charset=utf-8');
    let text = '';
    const reading = (async () => {
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) text += chunk;
    })().catch(() => {});
    await until(() => text.includes('data: [{"rule":"menu","count":1}]'));
    await bot.click('ben', 'MENU');
    await bot.click('ben', 'TWO');
    await until(() => /"menu","count":2/.test(text) && /"two","count":1/.test(text));
    stop.abort();
    await reading;
  });
});
