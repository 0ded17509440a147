import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

/** The walks through the code in `packages/README.md`: what they name is there, and no step goes back. */

const root = new URL('..', import.meta.url).pathname;
const text = readFileSync(join(root, 'packages/README.md'), 'utf8');
const [, walks = ''] = text.split('\n## Walks through the code\n');

interface WalkStep {
  readonly number: number;
  readonly file: string;
  readonly name: string;
}

function stepsOf(walk: string): WalkStep[] {
  const base = /paths are in `([^`]+)`/.exec(walk)?.[1] ?? '';
  return [...walk.matchAll(/^(\d+)\. `([^`]+)` `([^`]+)`: /gm)].map(([, number, file, name]) => ({
    number: Number(number),
    file: join('packages', base, file!),
    name: name!,
  }));
}

describe('The walks through the code', () => {
  const sections = walks.split('\n### ').slice(1);

  it('are an event and a rule text at the least', () => {
    expect(sections.map((section) => section.split('\n')[0])).to.include.members([
      'An event',
      'A rule text',
    ]);
  });

  for (const section of sections) {
    const [title] = section.split('\n');
    const steps = stepsOf(section);

    it(`${title}: counts its steps`, () => {
      const numbered = section.match(/^\d+\. /gm) ?? [];
      expect(steps.map(({ number }) => number)).to.deep.equal(numbered.map((_, at) => at + 1));
      expect(steps).to.have.length.above(5);
    });

    for (const { file, name } of steps) {
      it(`${title}: ${file} has ${name}`, () => {
        expect(existsSync(join(root, file)), file).to.equal(true);
        expect(readFileSync(join(root, file), 'utf8')).to.match(new RegExp(`\\b${name}\\b`));
      });
    }

    it(`${title}: comes back to no file that it has left`, () => {
      const files = steps.map(({ file }) => file);
      const left = files.filter((file, at) => files.indexOf(file) < at && files[at - 1] !== file);
      expect(left).to.deep.equal([]);
    });
  }
});
