import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { oldestNode, tooOldNode } from '../../../packages/cli/src/terminal/node-version.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../../packages/cli/package.json', import.meta.url), 'utf8'),
);

describe('The oldest Node', () => {
  it('is the one of the manifest', () => {
    expect(manifest.engines.node).to.equal(`>=${oldestNode}`);
  });

  for (const version of ['16.20.2', '18.20.8', '20.0.0', '20.18.3']) {
    it(`is newer than ${version}, which is told in one line`, () => {
      expect(tooOldNode(version)).to.equal(
        `This needs Node 20.19 or newer, and you have ${version}. https://nodejs.org has a newer one.`,
      );
    });
  }

  for (const version of [
    '20.19.0',
    '20.20.2',
    '22.0.0',
    '24.1.0',
    '100.0.0',
    process.versions.node,
  ]) {
    it(`is not newer than ${version}`, () => {
      expect(tooOldNode(version)).to.equal(undefined);
    });
  }
});
