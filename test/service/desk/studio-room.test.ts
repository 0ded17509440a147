import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { serialize } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { operatedTelegram } from '@botrules/telegram/operated';
import { expect } from 'chai';
import {
  type Config,
  loadInThread,
  type Service,
  startService,
} from '../../../packages/service/src/index.js';
import { routes } from '../../../packages/studio/src/server/routes.js';
import { accountFor } from '../../support/account-for.js';
import { configOf } from '../config-of.js';
import { FakeClock, until } from '../fake-clock.js';
import { type DeskStage, startDesk } from './desk-stage.js';

const password = 'a long password';

/** Sends what a browser would not let a page send. */
function raw(
  url: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
): Promise<{ status: number; headers: Readonly<Record<string, unknown>>; body: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

describe('The Studio of a service', () => {
  describe('over HTTP', () => {
    let bot: DeskStage;
    afterEach(() => bot.close());

    it('is off unless the desk is on', async () => {
      bot = await startDesk({ admin: { host: '127.0.0.1', port: 0 } });
      for (const path of ['/studio/', '/studio', '/studio/api/workspace'])
        expect((await bot.ask(path)).status, path).to.equal(404);
    });

    it('answers by its names alone, and to nothing that a page elsewhere has a browser send', async () => {
      bot = await startDesk({}, { hosts: ['desk.example'], personalData: false, password });
      const { port } = new URL(bot.service.adminUrl);
      const authorization = `Bearer ${password}`;
      const cases: readonly (readonly [Record<string, string>, number])[] = [
        [{ host: `127.0.0.1:${port}` }, 200],
        [{ host: `[::1]:${port}` }, 200],
        [{ host: 'desk.example' }, 200],
        [{ host: 'evil.example' }, 421],
        [{ host: `evil.example:${port}` }, 421],
        [{ host: 'desk.example.evil.example' }, 421],
        [{ host: 'desk.example', origin: 'https://desk.example' }, 200],
        [{ host: 'desk.example', origin: 'https://evil.example' }, 403],
        [{ host: 'desk.example', origin: 'null' }, 403],
        [{ host: 'desk.example', 'sec-fetch-site': 'same-origin' }, 200],
        [{ host: 'desk.example', 'sec-fetch-site': 'same-site' }, 403],
        [{ host: 'desk.example', 'sec-fetch-site': 'cross-site' }, 403],
      ];
      for (const path of ['workspace', 'files/rules.yaml', 'git']) {
        for (const [headers, status] of cases) {
          const url = `${bot.service.adminUrl}/studio/api/${path}`;
          const answer = await raw(url, { authorization, ...headers });
          expect(answer.status, `${path} ${JSON.stringify(headers)}`).to.equal(status);
        }
      }
      const page = `${bot.service.adminUrl}/studio/`;
      expect((await raw(page, { host: 'evil.example' })).status).to.equal(421);
    });

    it('without a password answers programs on this machine, and none that a proxy passed on', async () => {
      bot = await startDesk();
      const url = `${bot.service.adminUrl}/studio/api/workspace`;
      expect((await raw(url, {})).status).to.equal(200);
      expect((await raw(url, { 'x-forwarded-for': '1.2.3.4' })).status).to.equal(403);
      expect((await raw(url, { host: '10.0.0.7' })).status).to.equal(403);
    });

    for (const [asked, encoding] of [
      ['workspace', 'gzip'],
      ['git', null],
    ] as const) {
      it(`sends ${asked} ${encoding === null ? 'as it is, since it is short' : 'compressed where the browser takes that'}`, async () => {
        bot = await startDesk();
        const url = `${bot.service.adminUrl}/studio/api/${asked}`;
        const plain = await raw(url, {});
        expect(plain.headers).not.to.have.property('content-encoding');
        const taken = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
        expect(taken.headers.get('content-encoding')).to.equal(encoding);
        expect(taken.headers.get('vary')).to.equal('Accept-Encoding');
        expect(taken.headers.get('cache-control')).to.equal('no-store');
        expect(await taken.text()).to.equal(plain.body);
      });
    }

    it('shows nothing of the rules to who is not signed in, and all of them by the session of the desk', async () => {
      bot = await startDesk({}, { hosts: [], personalData: false, password });
      const ask = async (call: string, headers: Record<string, string> = {}) => {
        const controller = new AbortController();
        const { status } = await fetch(`${bot.service.adminUrl}/studio/api/${call}`, {
          headers,
          signal: controller.signal,
        });
        controller.abort();
        return status;
      };
      const calls = ['workspace', 'files/rules.yaml', 'changes', 'git', 'nothing', ''];
      for (const call of calls) {
        expect(await ask(call), call).to.equal(401);
        expect(await ask(call, { cookie: 'botrules_desk=x' }), call).to.equal(401);
      }
      const { headers } = await bot.desk('POST', '/session', { password, who: 'Ann' });
      const cookie = headers.get('set-cookie')!.split(';')[0]!;
      for (const call of ['workspace', 'files/rules.yaml', 'changes', 'git'])
        expect(await ask(call, { cookie }), call).to.equal(200);
      for (const call of ['nothing', '', 'files/', 'files/other.yaml', 'files/../rules.yaml'])
        expect(await ask(call, { cookie }), call).to.equal(404);
      await bot.desk('DELETE', '/session', undefined, { cookie });
      expect(await ask('workspace', { cookie })).to.equal(401);
    });

    it('refuses every call that writes, of the Studio that edits files and any other', async () => {
      bot = await startDesk();
      const before = (await bot.ask('/studio/api/workspace')).body;
      const calls = Object.keys(routes).map((call) => call.split(' ') as [string, string]);
      const writing = calls.filter(([method]) => method !== 'GET');
      expect(writing.map(([, path]) => path)).to.include.members(['save', 'files']);
      const paths = new Set([...calls.map(([, path]) => path), 'files/rules.yaml', 'new']);
      for (const path of paths) {
        for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
          for (const url of [`/studio/api/${path}`, `/studio/${path}`]) {
            const { status } = await raw(`${bot.service.adminUrl}${url}`, {}, method);
            expect(status, `${method} ${url}`).to.equal(405);
          }
        }
      }
      for (const [, path] of calls.filter(([method]) => method === 'GET')) {
        if (['workspace', 'files', 'changes', 'git'].includes(path)) continue;
        expect((await bot.ask(`/studio/api/${path}`)).status, path).to.equal(404);
      }
      expect((await bot.ask('/studio/api/workspace')).body).to.equal(before);
    });

    it('serves the page with its policy, and its files small', async () => {
      bot = await startDesk();
      expect((await raw(`${bot.service.adminUrl}/studio`, {})).status).to.equal(308);
      const page = await raw(`${bot.service.adminUrl}/studio/`, {});
      expect(page.status).to.equal(200);
      expect(page.headers['content-security-policy']).to.include("default-src 'none'");
      expect(page.body).to.include('<meta name="desk" content="../desk/">');
      const [, script] = /src="(studio-[\w-]+\.js)"/.exec(page.body)!;
      const url = `${bot.service.adminUrl}/studio/${script}`;
      const plain = await raw(url, {});
      const small = await raw(url, { 'accept-encoding': 'gzip, br' });
      expect(small.headers['content-encoding']).to.equal('gzip');
      expect(plain.headers).not.to.have.property('content-encoding');
      expect(plain.headers['cache-control']).to.include('immutable');
      expect(small.body.length).to.be.lessThan(plain.body.length);
      for (const path of ['index.html', 'desk.html', '..%2fpackage.json', 'nothing.js'])
        expect((await raw(`${bot.service.adminUrl}/studio/${path}`, {})).status, path).to.equal(
          404,
        );
    });
  });

  describe('with rules of a folder', () => {
    let folder: string;
    let service: Service;
    const at = (path: string) => join(folder, path);
    const first =
      '# As it was.\r\nlists: { skus: { file: skus.txt } }\r\nrules:\r\n  - name: buy\r\n    when: { payload: { in: skus } }\r\n    reply: Yours.\r\n';

    async function start(
      rules: string,
      admin: Partial<Config['admin']> = {},
      more: Partial<Config> = {},
    ): Promise<void> {
      const { value } = await loadInThread(rules, { withTexts: true });
      const config = configOf({
        rules,
        admin: {
          host: '127.0.0.1',
          port: 0,
          desk: { hosts: [], personalData: false },
          ...admin,
        },
        ...more,
      });
      const logger = { info() {}, warn() {}, error() {} };
      service = await startService({ config, ruleSet: value!, logger, watch: false });
    }
    const ask = async (call: string) => {
      const response = await fetch(`${service.adminUrl}/studio/api/${call}`);
      // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it
      return { status: response.status, body: (await response.json()) as any };
    };
    const textsNow = async () => {
      const { files } = (await ask('workspace')).body;
      return Object.fromEntries(
        files.map(({ path, text }: { path: string; text: string }) => [
          path.slice(path.indexOf('/') + 1),
          text,
        ]),
      );
    };

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'botrules-in-force-'));
      await mkdir(at('more'));
      await writeFile(at('a.yaml'), first);
      await writeFile(at('skus.txt'), 'HAT\nCAP\n');
      await writeFile(at('more/ignored.yaml'), 'rules: []');
      await writeFile(at('a.test.yaml'), 'tests: []');
    });
    afterEach(async () => {
      await service.close();
      await rm(folder, { recursive: true });
    });

    it('has the files that were read, to the byte, and none of the others', async () => {
      await start(folder);
      const { body } = await ask('workspace');
      expect(body).to.deep.include({ entry: basename(folder), readOnly: true, autosave: false });
      expect(
        body.files.map(({ path, kind }: { path: string; kind: string }) => [path, kind]),
      ).to.deep.equal([
        [`${basename(folder)}/a.yaml`, 'rules'],
        [`${basename(folder)}/skus.txt`, 'list'],
      ]);
      expect(await textsNow()).to.deep.equal({ 'a.yaml': first, 'skus.txt': 'HAT\nCAP\n' });
      expect(JSON.stringify(body)).not.to.include(tmpdir());
      const one = await ask(`files/${body.files[0].path}`);
      expect(one.body).to.deep.equal(body.files[0]);
    });

    it('holds them to the channels that the service has', async () => {
      const account = accountFor(operatedTelegram, { token: '7:AAEtoken_', secret: 's' });
      await start(folder, {}, { apps: [], pages: [], channels: { telegram: [account] } });
      const { declared } = (await ask('workspace')).body;
      expect(declared.channels).to.deep.equal(operatedTelegram.profiles);
    });

    it('has what is in force, whatever lies on the disk, and new rules when they are', async () => {
      await start(folder);
      await writeFile(at('a.yaml'), first.replace('Yours', 'Mine'));
      expect((await textsNow())['a.yaml']).to.equal(first);
      await service.reload();
      expect((await textsNow())['a.yaml']).to.equal(first.replace('Yours', 'Mine'));
      await writeFile(at('a.yaml'), first.replace('reply', 'rpely'));
      await service.reload();
      expect((await textsNow())['a.yaml']).to.equal(first.replace('Yours', 'Mine'));
      await rm(at('skus.txt'));
      await service.reload();
      expect((await textsNow())['skus.txt']).to.equal('HAT\nCAP\n');
    });

    it('tells of each file that another came into force of, was added or is gone', async () => {
      await start(folder);
      const prefix = basename(folder);
      const { body: before } = await ask('workspace');
      const { body: stream } = await fetch(`${service.adminUrl}/studio/api/changes`);
      const told: string[] = [];
      const reading = (async () => {
        for await (const chunk of stream!.pipeThrough(new TextDecoderStream())) told.push(chunk);
      })();
      await until(async () => told.length > 0);
      await writeFile(at('a.yaml'), 'rules: [{ name: x, when: { payload: X }, reply: x }]');
      await writeFile(at('b.yaml'), 'rules: [{ name: y, when: { payload: Y }, reply: y }]');
      await service.reload();
      await until(async () => told.join('').includes('removed'));
      const [[, shown], ...events] = [
        ...told.join('').matchAll(/^event: (\w+)\ndata: (.*)$/gm),
      ].map(([, kind, data]) => [kind, JSON.parse(data!)] as const) as [
        [string, { path: string; etag: string }[]],
        ...[string, { path: string }][],
      ];
      expect(shown).to.deep.equal(
        before.files.map(({ path, etag }: { path: string; etag: string }) => ({ path, etag })),
      );
      expect(events.map(([kind, { path }]) => [kind, path])).to.deep.equal([
        ['change', `${prefix}/a.yaml`],
        ['change', `${prefix}/b.yaml`],
        ['removed', `${prefix}/skus.txt`],
      ]);
      await service.close();
      await reading;
    });

    it('says of built rules that they have no texts', async () => {
      await writeFile(at('rules.built'), serialize(loadRules(folder).value!));
      await start(at('rules.built'));
      const { status, body } = await ask('workspace');
      expect(status).to.equal(404);
      expect(body.message).to.equal(
        'The rules in force were built, and what was built has no texts.',
      );
    });
  });

  it('ends what it tells when the session is over', async () => {
    const clock = new FakeClock(Date.now());
    const desk = { hosts: [], personalData: false, password };
    const bot = await startDesk({}, desk, undefined, { clock });
    const { headers } = await bot.desk('POST', '/session', { password, who: 'Ann' });
    const cookie = headers.get('set-cookie')!.split(';')[0]!;
    const response = await fetch(`${bot.service.adminUrl}/studio/api/changes`, {
      headers: { cookie },
    });
    let isOver = false;
    const reading = response.text().then(() => {
      isOver = true;
    });
    clock.pass(1000);
    expect(isOver).to.equal(false);
    await bot.desk('DELETE', '/session', undefined, { cookie });
    await until(async () => {
      clock.pass(1000);
      return isOver;
    });
    await reading;
    await bot.close();
  });
});
