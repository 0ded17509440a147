/**
 * Builds the pages of packages/studio: `dist/client`, in which each name says by its hash what the file holds. What is
 * loaded only when it is needed stands in files of its own.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lateModules } from './late-modules.js';
import { straightImports } from './straight-imports.js';
import { stripSchema } from './strip-schema.js';

const studio = fileURLToPath(new URL('../packages/studio/', import.meta.url));
const source = join(studio, 'src');
const core = fileURLToPath(new URL('../packages/core/', import.meta.url));
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
    schemasAsRead(),
    lateModules(
      {
        'all of YAML': join(core, 'dist/syntax/any-yaml.js'),
        checks: join(core, 'dist/checks/index.js'),
        'what reads a profile': join(core, 'dist/rules/read-profile.js'),
        'what reads a regular expression': join(core, 'dist/rules/regex.js'),
        'what is wrong with a table': join(core, 'dist/rules/tables/tell-problem.js'),
      },
      join(source, 'worker/later.ts'),
    ),
    straightImports(/packages[\\/](?:studio[\\/]src[\\/]worker|channel|channels)[\\/].*\.[jt]s$/),
  ],
});
const client = await build({
  ...common,
  entryPoints: {
    studio: join(source, 'client/main.tsx'),
    start: join(source, 'client/start-worker.ts'),
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
    .replace('{{icon}}', nameOf(client, 'client/look/icon.svg'))
    .replace('{{start}}', nameOf(client, 'client/start-worker.ts'))
    .replace('{{preloads}}', preloadsOf(client, script));
  writeFileSync(join(target, name), html);
}

/** The name of what was built from a file that the build began with. */
function nameOf({ metafile }, entry) {
  const [path] = Object.entries(metafile.outputs).find(([, { entryPoint, inputs }]) =>
    (entryPoint ?? Object.keys(inputs)[0])?.endsWith(`packages/studio/src/${entry}`),
  );
  return basename(path);
}

/** Makes the browser fetch at once what a script imports, not only when it has read the script. */
function preloadsOf({ metafile: { outputs } }, entry) {
  const pathOf = (name) => Object.keys(outputs).find((path) => basename(path) === name);
  const found = new Set();
  const add = (path) => {
    for (const { path: other, kind } of outputs[path].imports) {
      if (kind !== 'import-statement' || found.has(other)) continue;
      found.add(other);
      add(other);
    }
  };
  add(pathOf(nameOf(client, entry)));
  return [...found]
    .map((path) => `<link rel="modulepreload" href="${basename(path)}">`)
    .join('\n    ');
}

/** Puts what fetches the engine for regular expressions in its place; that alone imports the engine itself. */
function engineLater() {
  const path = join(source, 'worker/regex-engine.ts');
  return {
    name: 'engine-later',
    setup({ onResolve }) {
      onResolve({ filter: /^(?:#re2|re2js)$/ }, ({ importer }) =>
        importer === path ? undefined : { path },
      );
    },
  };
}

/** Puts each schema, and what reads it, in the place of its compiled validator, which is seven times as large. */
function schemasAsRead() {
  return {
    name: 'schemas-as-read',
    setup({ onLoad }) {
      onLoad({ filter: /core[\\/]dist[\\/].*-schema\.generated\.js$/ }, ({ path }) => {
        const [, kind] = /(\w+)-schema\.generated\.js$/.exec(path);
        const schema = JSON.parse(readFileSync(join(core, `schema/${kind}.schema.json`), 'utf8'));
        const reader = join(source, 'worker/validator-of.ts');
        return {
          contents: [
            `import { validatorOf } from ${JSON.stringify(reader)};`,
            `export const validate = validatorOf(${JSON.stringify(stripSchema(schema))});`,
          ].join('\n'),
        };
      });
    },
  };
}
