import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { isServed, showPresence } from '../../packages/cli/src/serve/presence.js';
import { startStudio } from '../../packages/studio/src/server/start.js';
import { botrules } from './harness.js';
import { serving } from './serving.js';

describe('The presence of a service', () => {
  let folder: string;
  const at = (path: string) => join(folder, path);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-presence-'));
    await mkdir(at('rules/more'), { recursive: true });
    await mkdir(at('rules-of-others'));
    await writeFile(
      at('rules/menu.yaml'),
      'rules:\n  - { name: menu, when: { payload: MENU }, reply: Here is the menu. }\n',
    );
    await symlink(at('rules'), at('linked'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is known of its rules, of what holds them and of what they hold, until it ends', async () => {
    expect(await isServed(at('rules'))).to.equal(false);
    const end = await showPresence(at('rules'));
    for (const [path, served] of [
      ['rules', true],
      ['linked', true],
      ['', true],
      ['rules/more', true],
      ['rules/menu.yaml', true],
      ['rules-of-others', false],
      ['nothing', false],
    ] as const) {
      expect(await isServed(at(path)), path).to.equal(served);
    }
    const endOther = await showPresence(at('rules'));
    await end();
    expect(await isServed(at('rules'))).to.equal(true);
    await endOther();
    expect(await isServed(at('rules'))).to.equal(false);
  });

  it('is not taken from a socket that says nothing, or says nonsense', async () => {
    const server = createServer(() => undefined);
    const address = join(tmpdir(), 'botrules-serve-silent');
    await new Promise<void>((listening) => server.listen(address, listening));
    await writeFile(join(tmpdir(), 'botrules-serve-file'), at('rules'));
    expect(await isServed(at('rules'))).to.equal(false);
    await rm(join(tmpdir(), 'botrules-serve-file'), { force: true });
    await new Promise((closed) => server.close(closed));
  });

  it('keeps the Studio from saving by itself, at its start and later', async () => {
    const before = await readFile(at('rules/menu.yaml'), 'utf8');
    const studio = await startStudio({
      rules: at('rules'),
      autosave: true,
      isServed: () => isServed(at('rules')),
    });
    const save = async (text: string, headers: Record<string, string>) => {
      const ask = (call: string, init: RequestInit = {}) =>
        fetch(`http://127.0.0.1:${studio.port}/api/${call}`, {
          ...init,
          headers: { 'X-Studio-Token': studio.token, ...headers },
        });
      const { files } = (await (await ask('workspace')).json()) as {
        files: { path: string; etag: string }[];
      };
      const [{ path, etag: base }] = files as [{ path: string; etag: string }];
      const body = JSON.stringify({ files: [{ path, base, text }] });
      return (await ask('save', { method: 'POST', body })).status;
    };
    const byItself = { 'X-Studio-Autosave': '1' };
    expect(await save(`${before}# 1\n`, byItself)).to.equal(200);
    await serving({ cwd: folder, env: {} }, async (seen) => {
      await seen(/^curl .*$/m);
      expect(await save(`${before}# 2\n`, byItself)).to.equal(409);
      expect(await readFile(at('rules/menu.yaml'), 'utf8')).to.equal(`${before}# 1\n`);
      expect(await save(`${before}# 3\n`, {})).to.equal(200);
      const started = await botrules(['studio', at('rules'), '--autosave', '--port', '0']);
      expect(started.code).to.equal(2);
      expect(started.stderr).to.include('A service answers people by these rules');
    });
    expect(await save(`${before}# 4\n`, byItself)).to.equal(200);
    await studio.close();
  });
});
