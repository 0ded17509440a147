import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';

const client = fileURLToPath(new URL('../../packages/studio/dist/client/', import.meta.url));

/** A built file and whatever it imports before it runs. */
function withImports(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  // What is fetched later stands in parentheses: import("./part.js").
  const imports = readFileSync(join(client, name), 'utf8').matchAll(
    /(?:from|import)\s*"\.\/([^"]+\.js)"/g,
  );
  for (const [, other] of imports) withImports(other!, found);
  return found;
}

function begunBy(entry: string): readonly string[] {
  const file = readdirSync(client).find((name) => basename(name).startsWith(`${entry}-`));
  expect(file, `${entry} is built: npm run build`).to.be.a('string');
  return [...withImports(file!)];
}

/** In KB of 1,024 bytes, as a server that compresses sends it. */
function weight(names: Iterable<string>): number {
  let bytes = 0;
  for (const name of names)
    bytes += gzipSync(readFileSync(join(client, name)), { level: 9 }).length;
  return bytes / 1024;
}

const textOf = (names: readonly string[]) =>
  names.map((name) => readFileSync(join(client, name), 'utf8')).join('\n');

/** Words that only one part of the program has. */
const signs = {
  'the library for all of YAML': 'Implicit keys need to be on a single line',
  'the engine for regular expressions': 'matchWithGroup',
  'what reads a regular expression': 'steps, and ',
  'what reads a profile': 'No platform fills ',
  'what is wrong with a table': 'it has no line that names its columns.',
  'the compiled schemas': 'must have required property',
  'completion and search': 'cm-tooltip-autocomplete',
  'what a key means': 'Must hold before the group is entered.',
  'what channels send': 'graph.facebook.com',
};

describe('The weight of the Studio', () => {
  const page = () => begunBy('studio');
  const worker = () => begunBy('worker');

  it('is at most 250 KB, page and worker together, when it is first loaded', () => {
    expect(weight(new Set([...page(), ...worker()]))).to.be.at.most(250);
  });

  it('is at most 12 KB of styles', () => {
    const style = readdirSync(client).filter((name) => name.startsWith('style-'));
    expect(weight(style)).to.be.at.most(12);
  });

  it('is at most 20 KB for the desk', () => {
    expect(weight(begunBy('desk'))).to.be.at.most(20);
  });

  for (const [part, sign] of Object.entries(signs)) {
    it(`leaves ${part} for when it is needed`, () => {
      const all = readdirSync(client).filter((name) => name.endsWith('.js'));
      if (part !== 'the compiled schemas') {
        expect(textOf(all), 'the sign is in none of the files').to.include(sign);
      }
      expect(textOf([...page(), ...worker()])).not.to.include(sign);
    });
  }

  it('names in the page what its script imports, so that all of it is fetched at once', () => {
    const html = readFileSync(join(client, 'index.html'), 'utf8');
    for (const name of page().slice(1)) expect(html).to.include(`"modulepreload" href="${name}"`);
  });
});
