import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assert } from 'chai';
import { botrules, withFiles } from './cli/harness.js';

/**
 * Pages that one follows in a folder of one's own: each file that they have the reader write is written, each command is run,
 * and what it prints is compared. The tutorial is one walk through all of its pages; a page of `coming-from` and the one in
 * German are each a walk by itself.
 * `UPDATE_GOLDEN=1` writes what was printed into the pages.
 */

const docs = new URL('../docs/', import.meta.url);
const pagesIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, docs))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => `${folder}/${name}`);

/** A file that is written (or added to), or commands with what they print. */
const fence = /^```(?<language>\w+)(?<note>[^\n]*)\n(?<text>[\s\S]*?)^```$/gm;
const written =
  /(?<act>put this into|schreiben Sie dies in|add this to the end of)\s+`(?<file>[^`]+)`[^:]*:\s*$/i;

const languages = new Set(['yaml', 'csv']);

async function walk(page: string, cwd: string): Promise<number> {
  const at = new URL(page, docs);
  const text = readFileSync(at, 'utf8');
  let right = '';
  let end = 0;
  let steps = 0;
  for (const { index, 0: whole, groups } of text.matchAll(fence)) {
    const before = text.slice(end, index);
    right += before;
    end = index + whole.length;
    const { file, act } = written.exec(before)?.groups ?? {};
    const isRun = groups!.note!.trim() === '';
    if (isRun && file !== undefined) {
      mkdirSync(dirname(join(cwd, file)), { recursive: true });
      (/^add/i.test(act!) ? appendFileSync : writeFileSync)(join(cwd, file), groups!.text!);
    } else if (isRun && languages.has(groups!.language!)) {
      assert.fail(`${page}: nobody is told where to put this:\n${whole}`);
    }
    if (isRun && groups!.language === 'console') {
      const shown: string[] = [];
      for (const [, command = ''] of groups!.text!.matchAll(/^\$ (.*)$/gm)) {
        shown.push(`$ ${command}\n${await print(command, cwd)}`);
      }
      right += `\`\`\`console\n${shown.join('\n')}\`\`\``;
    } else right += whole;
    steps += Number(isRun);
  }
  right += text.slice(end);
  if (process.env.UPDATE_GOLDEN) writeFileSync(at, right);
  else assert.equal(text, right);
  return steps;
}

async function print(command: string, cwd: string): Promise<string> {
  const [name, ...argv] = [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, word]) => (single ?? double ?? word)!,
  );
  assert.equal(name, 'botrules', command);
  const { stdout, stderr } = await botrules(argv, { cwd, env: { COLUMNS: '100' } });
  return `${stdout}${stderr}`.replace(/\n*$/, '\n');
}

describe('Walks through docs', () => {
  it('follow the tutorial from the first step to the last, and end with rules and tests without a doubt', async function () {
    this.timeout(60_000);
    const pages = pagesIn('tutorial');
    assert.lengthOf(pages, 10);
    await withFiles({}, async (cwd) => {
      for (const page of pages) assert.isAbove(await walk(page, cwd), 1, page);
      const checked = await botrules(['check', 'rules', '--strict'], { cwd });
      assert.equal(checked.code, 0, checked.stdout);
      const tested = await botrules(['test', 'rules'], { cwd });
      assert.equal(tested.code, 0, tested.stdout);
    });
  });

  for (const page of [...pagesIn('coming-from'), 'de/README.md']) {
    it(`follow ${page}`, async () => {
      await withFiles({}, async (cwd) => {
        await walk(page, cwd);
        const tested = await botrules(['test', 'rules'], { cwd });
        assert.equal(tested.code, 0, tested.stdout + tested.stderr);
      });
    });
  }
});
