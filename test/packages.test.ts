import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { version } from '@botrules/core';
import { expect } from 'chai';
import { packages } from '../scripts/packages.js';

const root = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const references = (path: string): readonly string[] =>
  JSON.parse(read(path)).references.map((each: { readonly path: string }) => each.path);
describe('The packages', () => {
  it('are each in the list of tsconfig.json, which no tool can make', () => {
    const listed = references('tsconfig.json');
    for (const { folder } of packages) {
      expect(listed, `tsconfig.json needs { "path": "${folder}" }`).to.include(folder);
    }
  });

  it('get one version by npx changeset', () => {
    const [[...patterns]] = JSON.parse(read('.changeset/config.json')).fixed as [string[]];
    for (const { manifest } of packages) {
      const isFixed = (pattern: string) =>
        pattern === manifest.name ||
        (pattern.endsWith('/*') && manifest.name.startsWith(pattern.slice(0, -1)));
      expect(
        patterns.some(isFixed),
        `"fixed" of .changeset/config.json: ${manifest.name}`,
      ).to.equal(true);
    }
  });

  it('come from no registry in particular', () => {
    for (const path of [
      'package-lock.json',
      'benchmarks/package-lock.json',
      'site/package-lock.json',
      '.npmrc',
    ]) {
      expect(read(path), path).not.to.match(/"resolved": "http|^(?:@\w+:)?registry/m);
    }
  });

  for (const { folder, manifest } of packages) {
    it(`${manifest.name} has all that a registry shows`, () => {
      expect(read(`${folder}/LICENSE`)).to.equal(read('LICENSE'));
      expect(read(`${folder}/README.md`)).to.match(new RegExp(`^# ${manifest.name}\\n`));
      for (const key of ['description', 'homepage', 'bugs', 'license', 'author', 'engines']) {
        expect(manifest, key).to.have.property(key);
      }
      expect(manifest.repository.directory).to.equal(folder);
      expect(manifest.publishConfig).to.deep.equal({ access: 'public' });
      expect(manifest.sideEffects).to.equal(false);
      expect(manifest.keywords.length).to.be.at.least(5);
    });

    it(`${manifest.name} is of the version of all, and asks for it`, () => {
      expect(manifest.version).to.equal(version);
      for (const [name, range] of Object.entries(manifest.dependencies)) {
        if (/^(?:@botrules\/|botrules$)/.test(name)) expect(range, name).to.equal(version);
      }
    });

    it(`${manifest.name} has its dependencies among the references of its tsconfig.json`, () => {
      const own = references(`${folder}/tsconfig.json`);
      for (const each of packages) {
        if (manifest.dependencies?.[each.manifest.name] === undefined) continue;
        const path = relative(folder, each.folder);
        expect(own, `${folder}/tsconfig.json needs { "path": "${path}" }`).to.include(path);
      }
    });

    it(`${manifest.name} has a README whose links work wherever it is read`, () => {
      const text = read(`${folder}/README.md`).replaceAll(/^```[\s\S]*?^```$/gm, '');
      const relative = [...text.matchAll(/\]\((?!https?:|#)([^)]*)\)/g)].map(([, link]) => link);
      expect(relative).to.deep.equal([]);
    });

    it(`${manifest.name} shows its manifest, and entries that are in its sources`, () => {
      expect(manifest.exports['./package.json']).to.equal('./package.json');
      for (const entry of Object.values(manifest.exports)) {
        const source = typeof entry === 'string' ? entry : (entry as never)['botrules-source'];
        expect(existsSync(new URL(`${folder}/${source}`, root)), source).to.equal(true);
      }
    });
  }

  for (const { folder, manifest } of packages.filter(({ isLibrary }) => isLibrary)) {
    it(`${folder} has every entry for import and for require, each with its types`, () => {
      const { exports, main, types, typesVersions } = manifest;
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
