import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { type BuildResult, build, type Plugin } from 'esbuild';
import { leftovers } from '../scripts/sweep-dist.js';

// Benchmarks and scripts are run by hand, and import what is built. A file that has moved would be found there for as long as an
// old build lies about, so their imports are looked up in the sources.

const root = fileURLToPath(new URL('..', import.meta.url));

const programs = ['benchmarks', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`),
);

/** Looks for the source of each file that is built, and leaves the packages of others alone. */
const fromSources: Plugin = {
  name: 'from sources',
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\/dist\/.*\.js$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace('/dist/', '/src/').replace(/\.js$/, '.ts')),
    }));
    onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
      path.startsWith('@botrules/') || kind === 'entry-point' ? undefined : { external: true },
    );
  },
};

/** What cannot be found of all that programs import, by the file and the line that name it. */
async function unresolved(): Promise<readonly string[]> {
  const { errors } = await build({
    entryPoints: programs.map((program) => join(root, program)),
    outdir: root,
    bundle: true,
    conditions: ['botrules-source'],
    format: 'esm',
    platform: 'node',
    plugins: [fromSources],
    write: false,
    logLevel: 'silent',
  }).catch((failure: Pick<BuildResult, 'errors'>) => failure);
  return errors.map(({ text, location }) => `${location?.file}:${location?.line}: ${text}`);
}

function missingFiles(program: string): readonly string[] {
  return [...readFileSync(join(root, program), 'utf8').matchAll(urls)]
    .map(([, path]) => path!)
    .filter((path) => !existsSync(join(root, dirname(program), path)));
}

/** Files that a program starts or reads: `new URL('serve.js', import.meta.url)`. */
const urls = /new URL\(\s*'([^']+\.js)',\s*import\.meta\.url/g;

describe('Programs that are run by hand', () => {
  it('are found', () => {
    expect(programs).to.include.members(['benchmarks/src/reload.js', 'scripts/sweep-dist.js']);
  });

  it('import what there is', async () => {
    expect(await unresolved()).to.deep.equal([]);
  }).timeout(60_000);

  for (const program of programs) {
    it(`${program} starts and reads what there is`, () => {
      expect(missingFiles(program)).to.deep.equal([]);
    });
  }
});

describe('A build', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'botrules-dist-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function write(...names: readonly string[]): void {
    for (const name of names) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), '');
    }
  }

  it('leaves nothing of sources that are gone', () => {
    write('src/a.ts', 'src/b/c.ts');
    write('dist/a.js', 'dist/a.d.ts', 'dist/b/c.js.map', 'dist/cjs/d.js', 'dist/b/data.json');
    expect(leftovers(folder)).to.deep.equal([]);
    write('dist/gone.js', 'dist/gone.d.ts.map', 'dist/b/a.js', 'dist/old/c.d.ts');
    expect([...leftovers(folder)].sort()).to.deep.equal([
      'b/a.js',
      'gone.d.ts.map',
      'gone.js',
      'old/c.d.ts',
    ]);
  });

  it('has nothing to leave where nothing was built', () => {
    expect(leftovers(join(folder, 'src'))).to.deep.equal([]);
  });
});
