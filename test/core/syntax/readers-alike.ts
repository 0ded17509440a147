import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Finding } from '../../../packages/core/src/report/diagnostic.js';
import { Source } from '../../../packages/core/src/report/source.js';
import { readAnyYaml } from '../../../packages/core/src/syntax/any-yaml.js';
import type { Node } from '../../../packages/core/src/syntax/node.js';
import { readPlainYaml } from '../../../packages/core/src/syntax/plain-yaml.js';

/** Whether the plain reader read a text. It fails where the library reads it otherwise, or finds anything in it. */
export function isReadAlike(text: string): boolean {
  const source = new Source('a.yaml', text);
  const plain = readPlainYaml(source);
  if (plain === undefined) return false;
  const findings: Finding[] = [];
  const any = readAnyYaml(source, (finding) => findings.push(finding), { wholeCharacters: true });
  expect(findings, text).to.deep.equal([]);
  const [ours, theirs] = [plainly(plain), plainly(any)];
  // Most are the same, and a deep comparison takes ten times as long.
  if (ours !== theirs) expect(JSON.parse(ours), text).to.deep.equal(JSON.parse(theirs));
  return true;
}

/** All that a node says, without the source. */
function plainly(node: Node | undefined): string {
  return JSON.stringify(node ?? null);
}

/** What people wrote: the YAML files in some folders, and the samples in documents. */
export function writtenYaml(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    const path = fileURLToPath(new URL(`../../../${folder}`, import.meta.url));
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => /\.(?:ya?ml|md)$/.test(name))
      .flatMap((name) => {
        const text = readFileSync(`${path}/${name}`, 'utf8');
        if (!name.endsWith('.md')) return text;
        return [...text.matchAll(/```ya?ml.*\n([\s\S]*?)```/g)].map(([, sample]) => sample!);
      });
  });
}

/** What changes the meaning of YAML, or seems to. */
const bits: readonly string[] = [
  ...[' ', '  ', '    ', '\n', '\n\n', '\n  ', '\n    ', ' \n', '\t', '\r\n', '\r', '\u2028'],
  ...['- ', '-', '- - ', '- # c\n', ': ', ':', ':\n', ':\n  ', '::', '? ', '?', '?a', '-a', ':a'],
  ...['#', ' #', ' # c', '# c\n', '  # c\n', '\n# c\n', '\n#\n ', 'a #b', 'a#b', '"#"', '"a"#'],
  ...['"', "'", '""', "''", '"a": ', '"a":', "'a':", "'a' : ", 'a: ', 'a:', 'a : ', 'k: v', 'x:y'],
  ...['\\', '\\"', '\\n', '\\u0041', '\\x41', '\\ ', '\\/', '\\e', '"\\\n"', '\\\\'],
  ...[
    '|',
    '|-',
    '|\n',
    '|\n   q\n',
    '|-\n    q\n\n    r\n',
    '|2\n',
    '|+\n',
    '|\n\n',
    '>',
    '>-\n  q\n',
  ],
  ...['[', ']', '{', '}', '[]', '{}', '{ ', ' }', ',', ', ', ',\n', '\n,', '{{', '}}', '{a', '],'],
  ...['[a, b]', '{a: b}', '{"a":b}', '{a: [', '[a: b]', '[[[[', '{a: {a: {a: '],
  ...['&a ', '*a', '!t ', '!!str ', '%', '@', '`', '=', '<<', '<<: ', '---', '...', '\n---\n'],
  ...[
    'a',
    'b c',
    '~',
    'null',
    '-1',
    '12:30',
    'http://a#b',
    '.',
    '/',
    '(',
    ')',
    '\n- z',
    '\n  w: v',
  ],
  ...['é', '😀', '\ud800', '\u00a0', '\u2003', '\u200b', '\ufeff', '\u0085', '\u0000', '\u007f'],
  ...['a'.repeat(1100), `"${'k'.repeat(1030)}": v`, `${'q'.repeat(230)}: `, '- '.repeat(70)],
];

/** YAML as people write it, or a part of it, with something done to it; and texts of nothing but what means something. */
export function nastyYaml(seeds: readonly string[]): fc.Arbitrary<string> {
  const seed = fc.constantFrom(...seeds);
  const bit = fc.constantFrom(...bits);
  const part = fc.tuple(seed, fc.nat(), fc.integer({ min: 1, max: 12 })).map(partOf);
  const change = fc.record({
    at: fc.nat(),
    bit,
    how: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])),
  });
  const few = fc.array(change, { maxLength: 3 });
  const changed = fc
    .tuple(fc.oneof({ weight: 5, arbitrary: part }, { weight: 1, arbitrary: seed }), few)
    .map(([text, all]) => all.reduce((so, { how, at, bit }) => changes[how](so, at, bit), text));
  const frequent = fc.constantFrom(
    ...[' ', '\n', '\n  ', '\n ', '\n    ', 'a', 'b', ': ', 'k: ', '- ', '#', ' #', '"', "'"],
    ...['[', ']', '{', '}', ', ', '|', '|\n', '\n# ', '\n  # c', '"k": ', '? ', '\\', 'x y'],
  );
  const made = fc
    .tuple(
      fc.constantFrom('', 'k: ', '- ', 'k:\n  '),
      fc.array(fc.oneof({ weight: 5, arbitrary: frequent }, { weight: 1, arbitrary: bit }), {
        minLength: 2,
        maxLength: 14,
      }),
    )
    .map(([start, all]) => start + all.join(''));
  const unix = fc.oneof({ weight: 3, arbitrary: changed }, { weight: 2, arbitrary: made });
  const dressed = fc.tuple(
    unix,
    fc.constantFrom('', '---\n', '# c\n--- \n', '---\r\n'),
    fc.boolean(),
  );
  return fc.oneof(
    { weight: 4, arbitrary: unix },
    // As editors on Windows write it, and with a mark at the start.
    {
      weight: 1,
      arbitrary: dressed.map(
        ([text, mark, isWindows]) => mark + (isWindows ? text.replace(/\r?\n/g, '\r\n') : text),
      ),
    },
  );
}

/** Some lines, without the indentation that they have in common. */
function partOf([text, from, count]: readonly [string, number, number]): string {
  const all = text.split('\n');
  const start = from % all.length;
  const lines = all.slice(start, start + count);
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/[^ ]/));
  const least = Math.min(...indents, 99);
  return `${lines.map((line) => line.slice(Math.min(least, line.search(/[^ ]|$/)))).join('\n')}\n`;
}

const onLines = (text: string, at: number, change: (lines: string[], number: number) => void) => {
  const lines = text.split('\n');
  change(lines, at % lines.length);
  return lines.join('\n');
};

const insert = (text: string, at: number, bit: string) => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + bit + text.slice(place);
};

const changes = {
  insert,
  insertToo: insert,
  remove: (text: string, at: number) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + text.slice(place + 1 + (at % 3));
  },
  swap: (text: string, at: number) => {
    const place = at % (text.length + 1);
    const [one = '', other = ''] = text.slice(place, place + 2);
    return text.slice(0, place) + other + one + text.slice(place + 2);
  },
  end: (text: string, at: number, bit: string) =>
    onLines(text, at, (lines, number) => {
      lines[number] += bit;
    }),
  removeLine: (text: string, at: number) =>
    onLines(text, at, (lines, number) => void lines.splice(number, 1)),
  repeatLine: (text: string, at: number) =>
    onLines(text, at, (lines, number) => {
      lines.splice(number, 0, lines[(at * 7) % lines.length]!);
    }),
  indent: (text: string, at: number) =>
    onLines(text, at, (lines, number) => {
      lines[number] = ' '.repeat(1 + (at % 4)) + lines[number];
    }),
  dedent: (text: string, at: number) =>
    onLines(text, at, (lines, number) => {
      lines[number] = lines[number]!.replace(/^ {1,2}/, '');
    }),
} satisfies Record<string, (text: string, at: number, bit: string) => string>;
