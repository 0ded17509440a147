import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { words } from '../../../../packages/studio/src/client/words/en.js';

const { resolve } = createRequire(import.meta.url);

/** What the editor has and the Studio does not use: controls of a merge, and going to a line. */
const unused = ['Accept', 'Reject', 'Revert this chunk', 'Go to line', 'go'];

describe('What the editor says by itself', () => {
  it('is said in the language of the page, each phrase of the parts that are used', () => {
    const said = ['autocomplete', 'commands', 'merge', 'search', 'view'].flatMap((part) => {
      const code = readFileSync(resolve(`@codemirror/${part}`).replace(/cjs$/, 'js'), 'utf8');
      return [...code.matchAll(/phrase\((?:view, )?"([^"]+)"/g)].map(([, phrase]) => phrase!);
    });
    const known = [...Object.keys(words.editor.phrases), ...unused];
    expect([...new Set(said)].sort()).to.deep.equal([...known].sort());
  });
});
