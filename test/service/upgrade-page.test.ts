import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { openInThisThread } from '../../packages/service/src/inbox/working-inbox.js';
import { botrulesCommand } from '../support/built.js';
import { change, entry } from './inbox/changes.js';

const page = new URL('../../docs/operate/upgrade-and-backup.md', import.meta.url);

/** The lines that a part of the page has one type. */
function linesOf(heading: string): string {
  const [, part = ''] = readFileSync(page, 'utf8').split(`\n## ${heading}\n`);
  const fences = part.split('\n## ')[0]!.matchAll(/^( *)```sh[^\n]*\n([\s\S]*?)^\1```$/gm);
  return [...fences]
    .map(([, indent, lines]) => lines!.replaceAll(`${indent}botrules`, 'botrules'))
    .join('');
}

describe('docs/operate/upgrade-and-backup.md', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'botrules-upgrade-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has lines that compare two versions, and the same version decides the same', async function () {
    this.timeout(60_000);
    mkdirSync(join(folder, 'rules'));
    const write = (name: string, text: string) => writeFileSync(join(folder, 'rules', name), text);
    write(
      'a.yaml',
      'rules: [{ name: a, when: { payload: MENU }, reply: Hi }]\ndefault: { reply: Pardon? }\n',
    );
    write('a.test.yaml', 'tests: [{ name: t, event: { payload: MENU }, expect: { rule: a } }]\n');
    const { store } = await openInThisThread(join(folder, 'botrules.sqlite'), {});
    const event = {
      id: 'e',
      event: 'postback',
      channel: 'messenger',
      payload: 'MENU',
      standby: false,
    };
    await store.commit([change({ entries: [entry('e', { body: JSON.stringify(event) })] })]);
    await store.close();

    const script = `botrules() { ${botrulesCommand().join(' ')} "$@"; }\nset -eo pipefail\n${linesOf('Upgrade')}`;
    const { stdout } = await promisify(execFile)('bash', ['-c', script], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(stdout).to.match(/no problems found\.\n[^{}]*1 test passed\.\n$/);
    expect(readFileSync(join(folder, 'before.jsonl'), 'utf8')).to.include('"rule":"a"');
  });
});
