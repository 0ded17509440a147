import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { appSecret, clicks, signedHeaders } from '../support/clicks.js';

// Nest is installed with the site, and not with the repository: `npm run docs` does it, which comes before the tests in CI.

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the sample of docs/embed/nestjs.md', () => {
  const folder = join(root, 'site', `.sample-${process.pid}`);
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the webhook bytes, and controllers parsed bodies', async function () {
    if (!existsSync(join(root, 'site/node_modules/@nestjs/core'))) return this.skip();
    this.timeout(60_000);
    const page = readFileSync(join(root, 'docs/embed/nestjs.md'), 'utf8');
    const [, sample = ''] = /```js[^\n]*\n([\s\S]*?)^```$/m.exec(page) ?? [];
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'sample.js'), sample);
    writeFileSync(
      join(folder, 'bot.js'),
      `import { webhook } from '@botrules/bot';
export const taken = [];
const ignore = () => {};
const logger = { info: ignore, warn: ignore, error: ignore };
const inbox = { accept: async ({ events }) => void taken.push(...events.map(({ payload }) => payload)) };
export const hook = webhook({ verifyToken: 't', appSecrets: ${JSON.stringify(appSecret)}, inbox, logger });
`,
    );
    writeFileSync(
      join(folder, 'app.module.js'),
      `import 'reflect-metadata';
import { Body, Controller, Logger, Module, Post } from '@nestjs/common';
Logger.overrideLogger(false);
class Echo { echo(body) { return body; } }
Post('echo')(Echo.prototype, 'echo', Object.getOwnPropertyDescriptor(Echo.prototype, 'echo'));
Body()(Echo.prototype, 'echo', 0);
Controller()(Echo);
export class AppModule {}
Module({ controllers: [Echo] })(AppModule);
`,
    );
    const { app } = await import(pathToFileURL(join(folder, 'sample.js')).href);
    await app.listen(0, '127.0.0.1');
    try {
      const url = await app.getUrl();
      const content = clicks(['m_1', '2', 'A']);
      const post = (path: string, body: string, headers: Record<string, string>) =>
        fetch(`${url}${path}`, { method: 'POST', body, headers });
      const answer = await post('/webhook', content, signedHeaders(content));
      expect([answer.status, await answer.text()]).to.deep.equal([200, 'EVENT_RECEIVED']);
      const forged = signedHeaders(content, 'another secret');
      expect((await post('/webhook', content, forged)).status).to.equal(401);
      const challenge = '?hub.mode=subscribe&hub.verify_token=t&hub.challenge=17';
      expect(await (await fetch(`${url}/webhook${challenge}`)).text()).to.equal('17');
      const echo = await post('/echo', '{"a":1}', { 'content-type': 'application/json' });
      expect(await echo.json()).to.deep.equal({ a: 1 });
      const { taken } = await import(pathToFileURL(join(folder, 'bot.js')).href);
      expect(taken).to.deep.equal(['A']);
    } finally {
      await app.close();
    }
  });
});
