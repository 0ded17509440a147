import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';

/** The glossary says one word for one thing, and names code that is there. */

const root = new URL('..', import.meta.url).pathname;
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');

/** The cells of each row. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| **'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

const sources = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?:channels\/)?[a-z]+\/src\/.*\.ts$/.test(name))
  .map((name) => `${name}\n${readFileSync(join(root, 'packages', name), 'utf8')}`)
  .join('\n');

describe('The glossary', () => {
  it('has each word once', () => {
    const words = rowsOf(glossary).map(([, word]) => word!);
    assert.isAbove(words.length, 70);
    assert.deepEqual(
      words.filter((word, at) => words.indexOf(word) !== at),
      [],
    );
  });

  it('names code that is there', () => {
    // The first tables have examples in their last column, or none; the lower ones have code.
    const [, lower = ''] = glossary.split('\n## How rules are found and proved\n');
    const names = rowsOf(lower).map(([, , , code]) => code!.replaceAll('`', ''));
    assert.isAbove(names.length, 40);
    const missing = names.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources));
    assert.deepEqual(missing, []);
  });
});
