import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

/** What an editor shows of a name when the pointer rests on it: every export has a docstring, and its members do. */

const root = new URL('..', import.meta.url).pathname;

const entries = [
  ...[
    'core/src/index.ts',
    'core/src/compiled.ts',
    'core/src/parts.ts',
    'core/src/tooling.ts',
    'core/src/de.ts',
  ],
  'core/src/node/index.ts',
  ...[
    'channel/src/index.ts',
    'channels/messenger/src/index.ts',
    'bot/src/index.ts',
    'bot/src/testing.ts',
    'koa/src/index.ts',
  ],
  'service/src/index.ts',
  'picture/src/index.ts',
].map((path) => join('packages', path));

interface Exported {
  readonly file: string;
  readonly names: ReadonlySet<string>;
}

/** The files that an entry takes names from, and which; its own where it declares some. */
function exportedBy(entry: string): Exported[] {
  const text = readFileSync(join(root, entry), 'utf8');
  const found: Exported[] = [
    ...text.matchAll(/^export (?:type )?\{([^}]*)\} from '(\.[^']+)';$/gm),
  ].map(([, list = '', from = '']) => ({
    file: join(entry, '..', from).replace(/\.js$/, '.ts'),
    names: new Set(
      list
        .split(',')
        .map((name) =>
          name
            .trim()
            .replace(/^type /, '')
            .replace(/ as .*/, ''),
        )
        .filter((name) => name !== ''),
    ),
  }));
  const own = [
    ...text.matchAll(/^export (?:async )?(?:function|class|interface|type|const) (\w+)/gm),
  ];
  return [...found, { file: entry, names: new Set(own.map(([, name]) => name!)) }];
}

const declaration = /^export (?:async )?(?:function\*?|class|interface|type|const|let) (\w+)/;
const member =
  /^ {2}(?:readonly |get |async )?([a-z]\w*)\??(?::|\()|^ {4,6}readonly ([a-z]\w*)\??:/;
const isDoc = (line = '') => /\*\/\s*$/.test(line);

function without({ file, names }: Exported): string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const bare: string[] = [];
  let around: string | undefined;
  for (const [index, line] of lines.entries()) {
    const name = declaration.exec(line)?.[1];
    if (name !== undefined) {
      const isExported = names.has(name);
      if (isExported && !isDoc(lines[index - 1])) bare.push(`${file}:${index + 1} ${name}`);
      around =
        isExported && /\b(?:interface|class)\b|\btype\b.*= \{$/.test(line) ? name : undefined;
    } else if (/^\};?$/.test(line)) {
      around = undefined;
    } else if (around !== undefined) {
      const [, own, inner] = member.exec(line) ?? [];
      const key = own ?? inner;
      // A kind that is one word tells a thing from the others, and no more can be said of it.
      if (key === undefined || key === 'constructor' || key === 'kind') continue;
      if (!isDoc(lines[index - 1])) bare.push(`${file}:${index + 1} ${around}.${key}`);
    }
  }
  return bare;
}

describe('Every export', () => {
  for (const entry of entries) {
    const exported = exportedBy(entry);

    it(`of ${entry} has a docstring, and so has what is in it`, () => {
      for (const { file } of exported) expect(existsSync(join(root, file)), file).to.equal(true);
      expect(exported.flatMap(without)).to.deep.equal([]);
    });
  }

  it('is looked at', () => {
    const count = entries.flatMap(exportedBy).reduce((sum, { names }) => sum + names.size, 0);
    expect(count).to.be.above(150);
  });
});

describe('The schemas', () => {
  it('have their own keywords written down, for a validator in strict mode', () => {
    const readme = readFileSync(join(root, 'packages/core/README.md'), 'utf8');
    const [, list = ''] = /addVocabulary\(\[([^\]]*)\]\)/.exec(readme) ?? [];
    const written = [...list.matchAll(/x-[a-z]+/g)].map(([word]) => word);
    const schemas = ['rules', 'tests'].map((name) =>
      readFileSync(join(root, `packages/core/schema/${name}.schema.json`), 'utf8'),
    );
    const used = [...schemas.join('').matchAll(/"(x-[a-z]+)":/g)].map(([, word]) => word);
    expect(written.sort()).to.deep.equal([...new Set(used)].sort());
  });
});
