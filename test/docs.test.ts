import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { parseRules, parseTests, renderDiagnostic } from '@botrules/core';
import { messenger } from '@botrules/messenger';
import { assert } from 'chai';
import { parse } from 'yaml';
import { botrulesCommand, commandsOf } from './support/built.js';

/**
 * Every sample in README and docs is run: rules load, tests parse, programs run and print what stands below them,
 * commands print what is shown, links lead somewhere. A fence that cannot be run says why:
 * ```yaml not run: …
 */

const root = new URL('..', import.meta.url).pathname;

const allPages = ['.', 'docs', 'packages', 'rules', 'examples'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/(?:^|\/)(?:node_modules|dist)\//.test(name))
    .map((name) => join(folder, name)),
);

// Pages of diagnostics show wrong rules on purpose, and have a test of their own.
const pages = allPages.filter((page) => !page.startsWith('docs/diagnostics/'));

interface Sample {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly note: string;
  readonly text: string;
}

function samplesOf(page: string): Sample[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^( *)```(\w+)([^\n]*)\n([\s\S]*?)^\1```$/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length,
    language: match[2]!,
    note: match[3]!.trim(),
    text: match[4]!.replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
  }));
}

/** Pages that one follows from top to bottom: test/readme.test.ts and test/walks.test.ts do. */
const isWalk = (page: string) =>
  page === 'README.md' || /^docs\/(tutorial|coming-from|de)\//.test(page);

const samples = pages.flatMap(samplesOf);
const runnable = samples.filter(({ note }) => !note.startsWith('not run: '));
const named = ({ page, line }: Sample) => `${page}:${line}`;

/** A stretch of a rule file, made whole. */
function wholeRules(text: string): string {
  const indented = text.replaceAll(/^(?=.)/gm, '    ');
  switch (/^(\w+):/m.exec(text)?.[1]) {
    case 'when':
      return `rules:\n  - name: sample\n${indented}${/^(?:reply|route|forward|handover):/m.test(text) ? '' : '    route: sample\n'}`;
    case 'reply':
    case 'forward':
    case 'handover':
    case 'route':
      return `rules:\n  - name: sample\n    when: { payload: { like: "{order_id}_{name}" } }\n${indented}`;
    default:
      return text;
  }
}

function errorsOf(text: string, page: string): string {
  // Files that a sample names need not be there.
  const { diagnostics, sources } = parseRules(
    { [page]: text, 'skus.txt': 'A1\n' },
    { entry: page },
  );
  return diagnostics
    .filter(({ severity, code }) => severity === 'error' && code !== 'bad-include')
    .map((diagnostic) => renderDiagnostic(diagnostic, sources))
    .join('\n');
}

async function runCommand(line: string): Promise<string> {
  const command = line.replaceAll(/(^|\| *)(?:npx )?botrules\b/g, `$1botrules`);
  const script = `botrules() { (exec ${botrulesCommand().join(' ')} "$@"); }\n${command}`;
  try {
    const { stdout } = await promisify(execFile)('bash', ['-c', script], {
      cwd: root,
      timeout: 60_000,
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

describe('README and docs', () => {
  it('have samples', () => {
    assert.include(pages, 'README.md');
    assert.isAbove(runnable.length, 10);
  });

  for (const sample of runnable.filter(
    ({ language, page }) => language === 'yaml' && (page === 'README.md' || !isWalk(page)),
  )) {
    it(`${named(sample)} is right`, () => {
      const first = /^(\w+):/m.exec(sample.text)?.[1];
      if (first === 'tests') {
        const { diagnostics, sources } = parseTests(
          { 'sample.test.yaml': sample.text },
          messenger.inbound,
        );
        const errors = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, sources));
        assert.equal(errors.join('\n'), '');
      } else if (/^(rules|default|lists|when|reply|forward|handover|route)$/.test(first ?? '')) {
        assert.equal(errorsOf(wholeRules(sample.text), sample.page), '');
      } else {
        assert.isObject(parse(sample.text));
      }
    });
  }

  describe('have programs', function () {
    this.timeout(60_000);
    const programs = runnable.filter(({ language }) => /^(ts|js)$/.test(language));
    const folder = join(root, 'examples', `.sample-${process.pid}`);
    let commands: readonly (readonly string[])[];
    before(async () => {
      mkdirSync(folder, { recursive: true });
      const files = programs.map((sample) =>
        join(folder, `${named(sample).replace(/\W/g, '-')}.ts`),
      );
      for (const [at, { text }] of programs.entries()) writeFileSync(files[at]!, text);
      commands = await commandsOf(files.map((file) => relative(root, file)));
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    for (const [at, sample] of programs.entries()) {
      it(`${named(sample)} runs`, async () => {
        const [node, ...args] = commands[at]!;
        const { stdout } = await promisify(execFile)(node!, args, { cwd: root, timeout: 60_000 });
        const below = samples[samples.indexOf(sample) + 1];
        if (below?.page === sample.page && below.note === 'printed') {
          assert.equal(stdout.trim(), below.text.trim());
        }
      });
    }
  });

  const consoles = runnable.filter(({ language, page }) => language === 'console' && !isWalk(page));
  for (const sample of consoles) {
    it(`${named(sample)} prints what it shows`, async function () {
      this.timeout(120_000);
      for (const part of sample.text.split(/^(?=\$ )/m)) {
        const [command = '', ...output] = part.trimEnd().split('\n');
        const printed = await runCommand(command.replace(/^\$ /, ''));
        assert.equal(printed.trim(), output.join('\n').trim(), command);
      }
    });
  }

  for (const page of allPages) {
    it(`${page} links to what is there`, () => {
      const text = readFileSync(join(root, page), 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '');
      // READMEs of packages are read elsewhere, too, and name the files of this repository by their addresses.
      const own = 'https://github.com/botrules/botrules/blob/main/';
      const home = relative(join(root, dirname(page)), root);
      const near = text.replaceAll(`](${own}`, `](${home === '' ? '.' : home}/`);
      const links = [...near.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(#[^)\s]*)?\)/g)];
      for (const [, path = '', anchor = ''] of links) {
        const to = path === '' ? join(root, page) : join(root, dirname(page), path);
        assert.isTrue(existsSync(to), `${relative(root, to)} is not there`);
        if (anchor === '' || !to.endsWith('.md')) continue;
        const headings = [...readFileSync(to, 'utf8').matchAll(/^#+ (.+)$/gm)].map(
          ([, words = '']) =>
            `#${words
              .toLowerCase()
              .replace(/[^\p{L}\p{N} _-]/gu, '')
              .replaceAll(' ', '-')}`,
        );
        assert.include(headings, anchor, `in ${relative(root, to)}`);
      }
    });
  }
});
