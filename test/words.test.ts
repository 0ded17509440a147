import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

// Comments, messages and docs are read by people who have never met us. These phrases make them read a sentence twice.

const root = fileURLToPath(new URL('..', import.meta.url));

const phrases: readonly (readonly [phrase: RegExp, write: string])[] = [
  [
    /(?<![Tt]here )\bis no (?!longer\b|older\b|younger\b|more\b|less\b|better\b)[a-z]/,
    '"is not a"',
  ],
  [/\bso many (?!that\b)/, 'the number, or "that number of"'],
  [/\bcomes to (?:`|undefined|null|true|false|nothing)/, '"returns" or "is"'],
  [/\bnone but\b/, '"only"'],
  [/\b[Ww]hat it is that\b/, '"what"'],
  [/\bof old\b/, '"old"'],
  [/\b[Ww]hoever\b/, '"people who", or who it is'],
  [/\blet go(?: of|[.,;]|$)/, '"delete", "drop" or "release"'],
  [/\b(?:name|option|list|page) that there is not\b/, '"an unknown name"'],
];

const files = execFileSync(
  'git',
  ['ls-files', 'packages', 'docs', 'README.md', 'examples', 'scripts', 'benchmarks'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter(
    (name) =>
      /\.(?:ts|js|md|json)$/.test(name) &&
      !/generated|postgres\/functions|package(?:-lock)?\.json$/.test(name),
  );

/** The comments, texts and templates of code; all of a page. */
function prose(name: string, line: string): string {
  if (!/\.[tj]s$/.test(name)) return line;
  return (
    line.match(/^\s*(?:\/?\*|\/\/).*|\/\/.*|'[^']*'|"[^"]*"|`[^`]*`|^[^'"`]*[a-z] [^'"`]*\$\{/g) ??
    []
  ).join('\n');
}

describe('Words', () => {
  it('are found', () => expect(files.length).to.be.above(500));

  for (const [phrase, write] of phrases) {
    it(`${phrase} stands nowhere: write ${write}`, () => {
      const found = files.flatMap((name) =>
        readFileSync(new URL(name, `file://${root}`), 'utf8')
          .split('\n')
          .flatMap((line, at) =>
            phrase.test(prose(name, line)) ? [`${name}:${at + 1}: ${line.trim()}`] : [],
          ),
      );
      expect(found).to.deep.equal([]);
    });
  }
});
