import { existsSync, readFileSync } from 'node:fs';
import { version } from '@botrules/core';
import { expect } from 'chai';

const root = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const libraries = ['core', 'channel', 'channels/messenger', 'bot', 'koa'];
const folders = [...libraries, 'service', 'cli'];

describe('The packages', () => {
  for (const folder of folders) {
    const manifest = JSON.parse(read(`packages/${folder}/package.json`));

    it(`${manifest.name} has all that a registry shows`, () => {
      expect(read(`packages/${folder}/LICENSE`)).to.equal(read('LICENSE'));
      expect(read(`packages/${folder}/README.md`)).to.match(new RegExp(`^# ${manifest.name}\\n`));
      for (const key of ['description', 'homepage', 'bugs', 'license', 'author', 'engines']) {
        expect(manifest, key).to.have.property(key);
      }
      expect(manifest.repository.directory).to.equal(`packages/${folder}`);
      expect(manifest.publishConfig).to.deep.equal({ access: 'public' });
      expect(manifest.sideEffects).to.equal(false);
      expect(manifest.keywords.length).to.be.at.least(5);
    });

    it(`${manifest.name} is of the version of all, and asks for it`, () => {
      expect(manifest.version).to.equal(version);
      for (const [name, range] of Object.entries(manifest.dependencies)) {
        if (name.startsWith('@botrules/')) expect(range, name).to.equal(version);
      }
    });

    it(`${manifest.name} has a README whose links work wherever it is read`, () => {
      const text = read(`packages/${folder}/README.md`).replaceAll(/^```[\s\S]*?^```$/gm, '');
      const relative = [...text.matchAll(/\]\((?!https?:|#)([^)]*)\)/g)].map(([, link]) => link);
      expect(relative).to.deep.equal([]);
    });

    it(`${manifest.name} shows its manifest, and entries that are in its sources`, () => {
      expect(manifest.exports['./package.json']).to.equal('./package.json');
      for (const entry of Object.values(manifest.exports)) {
        const source = typeof entry === 'string' ? entry : (entry as never)['botrules-source'];
        expect(existsSync(new URL(`packages/${folder}/${source}`, root)), source).to.equal(true);
      }
    });
  }

  for (const folder of libraries) {
    it(`${folder} has every entry for import and for require, each with its types`, () => {
      const { exports, main, types, typesVersions } = JSON.parse(
        read(`packages/${folder}/package.json`),
      );
      for (const [name, entry] of Object.entries(exports) as [string, Entry | string][]) {
        if (typeof entry === 'string') continue;
        const base = entry.import.default.replace(/^\.\/dist\/|\.js$/g, '');
        expect(entry.import).to.deep.equal({
          types: `./dist/${base}.d.ts`,
          default: `./dist/${base}.js`,
        });
        const old = { types: `./dist/cjs/${base}.d.ts`, default: `./dist/cjs/${base}.js` };
        expect(entry.require).to.deep.equal(old);
        // Resolution of old, which knows no "exports".
        if (name === '.') expect({ types, default: main }).to.deep.equal(old);
        else expect(typesVersions['*'][name.slice(2)]).to.deep.equal([old.types]);
      }
    });
  }
});

interface Entry {
  readonly import: { readonly types: string; readonly default: string };
  readonly require: { readonly types: string; readonly default: string };
}
