import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiler = join(root, 'node_modules/typescript/bin/tsc');

/** What TypeScript says of a project; nothing where all is right. */
async function tsc(...args: readonly string[]): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, [compiler, ...args], { cwd: root });
    return '';
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

const program = `
import { createRouter, parseRules } from '@botrules/core';
import { type Handlers, type Webhook, webhook } from '@botrules/bot';
import { type BotResult, testBot } from '@botrules/bot/testing';
import { createSendClient, type SendClient } from '@botrules/messenger';
const router = createRouter(parseRules({ a: '' }).value!);
const handlers: Handlers = {
  a: async ({ send, signal }) => {
    if (!signal.aborted) await send('a');
  },
};
const client: SendClient = createSendClient({ accessToken: 'a' });
const edge = { verifyToken: 'a', appSecrets: 'b', bodyLimit: undefined };
export const hook: Webhook = webhook({ ...edge, router, handlers, client });
export const result: Promise<BotResult> = testBot(router, handlers).click('A');
`;

describe('the declarations of bot and messenger', () => {
  const folder = join(root, 'examples', `.sample-${process.pid}-declarations`);

  before(async function () {
    this.timeout(120_000);
    expect(await tsc('-b', 'packages/bot')).to.equal('');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'a.ts'), program);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const settings: { readonly [what: string]: object } = {
    'neither types of the web nor of Node': { lib: ['ES2022'], types: [] },
    'the types of a page': { lib: ['ES2022', 'DOM'], types: [] },
    'the types of a worker': { lib: ['ES2022', 'WebWorker'], types: [] },
    'the types of Node': { lib: ['ES2022'], types: ['node'] },
  };
  for (const [what, options] of Object.entries(settings)) {
    it(`are right to whoever has ${what}`, async function () {
      this.timeout(60_000);
      const compilerOptions = {
        ...options,
        target: 'ES2022',
        module: 'NodeNext',
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
      };
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['a.ts'] }),
      );
      expect(await tsc('-p', folder)).to.equal('');
    });
  }
});
