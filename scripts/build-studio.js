/**
 * Builds the pages of packages/studio: `dist/client`, in which each name says by its hash what the file holds. What is
 * loaded only when it is needed stands in files of its own.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { straightImports } from './straight-imports.js';

const studio = fileURLToPath(new URL('../packages/studio/', import.meta.url));
const source = join(studio, 'src');
const target = join(studio, 'dist/client');

const common = {
  bundle: true,
  minify: true,
  format: 'esm',
  splitting: true,
  target: ['es2023', 'chrome123', 'firefox128', 'safari17.5'],
  outdir: target,
  entryNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  assetNames: '[name]-[hash]',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const worker = await build({
  ...common,
  entryPoints: { worker: join(source, 'worker/main.ts') },
  plugins: [
    engineLater(),
    straightImports(/packages[\\/](?:studio[\\/]src[\\/]worker|channel|channels)[\\/].*\.[jt]s$/),
  ],
});
const client = await build({
  ...common,
  entryPoints: {
    studio: join(source, 'client/main.tsx'),
    desk: join(source, 'desk/main.ts'),
    style: join(source, 'client/look/index.css'),
    'desk-style': join(source, 'desk/desk.css'),
    icon: join(source, 'client/look/icon.svg'),
  },
  loader: { '.svg': 'copy' },
  define: { workerFile: JSON.stringify(nameOf(worker, 'worker/main.ts')) },
});

for (const [page, name, script, style] of [
  ['client/studio.html', 'index.html', 'client/main.tsx', 'client/look/index.css'],
  ['desk/desk.html', 'desk.html', 'desk/main.ts', 'desk/desk.css'],
]) {
  const html = readFileSync(join(source, page), 'utf8')
    .replace('{{script}}', nameOf(client, script))
    .replace('{{style}}', nameOf(client, style))
    .replace('{{icon}}', nameOf(client, 'client/look/icon.svg'));
  writeFileSync(join(target, name), html);
}

/** What became of a file that the build began with. */
function nameOf({ metafile }, entry) {
  const [path] = Object.entries(metafile.outputs).find(([, { entryPoint, inputs }]) =>
    (entryPoint ?? Object.keys(inputs)[0])?.endsWith(`packages/studio/src/${entry}`),
  );
  return basename(path);
}

/** Puts what fetches the engine for regular expressions in its place; that alone imports the engine itself. */
function engineLater() {
  const path = join(source, 'worker/regex-engine.ts');
  return {
    name: 'engine-later',
    setup({ onResolve }) {
      onResolve({ filter: /^re2js$/ }, ({ importer }) =>
        importer === path ? undefined : { path },
      );
    },
  };
}
