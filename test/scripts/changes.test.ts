import { readFileSync } from 'node:fs';
import { version } from '@botrules/core';
import { expect } from 'chai';
import { describeChanges, notesOf, readChange } from '../../scripts/changes.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('The changes that wait for a release', () => {
  it('become a part of the CHANGELOG, what breaks first', () => {
    const changes = [
      readChange('a.md', '---\n"botrules": patch\n---\n\nA fault is mended.\n'),
      readChange(
        'b.md',
        "---\n'@botrules/core': minor\nbotrules: patch\n---\n\nA key.\n\nMore of it.\n",
      ),
      readChange('c.md', '---\n"@botrules/bot": major\n---\nGone.'),
    ];
    expect(describeChanges('2.0.0', changes, '2027-01-31')).to.equal(`## 2.0.0 (2027-01-31)

### Breaking

- Gone.

### New

- A key.

  More of it.

### Fixed

- A fault is mended.
`);
  });

  for (const [what, text] of [
    ['names no package', '---\n---\n\nText.\n'],
    ['says nothing', '---\n"botrules": patch\n---\n\n'],
    ['has no head', 'Text.'],
    ['names another kind', '---\n"botrules": small\n---\n\nText.\n'],
  ] as const) {
    it(`are refused where one ${what}`, () => {
      expect(() => readChange('odd.md', text)).to.throw('.changeset/odd.md: Name a package');
    });
  }
});

describe('The notes of a release', () => {
  const changelog =
    '# Changelog\n\nHead.\n\n## 1.10.0 (b)\n\nTen.\n\n## 1.1.0 (a)\n\n### New\n\n- One.\n';

  it('are what the CHANGELOG says of that version', () => {
    expect(notesOf('1.1.0', changelog)).to.equal('### New\n\n- One.');
    expect(notesOf('1.10.0', changelog)).to.equal('Ten.');
  });

  it('are missed before anything is published', () => {
    expect(() => notesOf('1.1', changelog)).to.throw('CHANGELOG.md has no part "## 1.1 (…)".');
  });

  it('are there for the version that the packages have', () => {
    expect(notesOf(version, read('CHANGELOG.md'))).to.include('- ');
  });
});
