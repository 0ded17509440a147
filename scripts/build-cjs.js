/**
 * Puts a CommonJS copy next to what `tsc` built: `dist/cjs`, for `require` where it cannot load ES modules (Jest as it
 * comes, TypeScript before 5.8 in CommonJS projects). Types are the same files, which are of the kind that the nearest
 * package.json says.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { packages } from './packages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Core's names for files of its own, which the copy's manifest does not have. */
const { imports } = JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8'));
/** Packages that are ES modules only, and so stand in the file that imports them. */
const esmOnly = /from ['"]@noble\/hashes/;

for (const { folder } of packages.filter(({ isLibrary }) => isLibrary)) {
  const dist = join(root, folder, 'dist');
  const cjs = join(dist, 'cjs');
  rmSync(cjs, { recursive: true, force: true });
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|d\.ts)$/.test(file),
  );
  await Promise.all(files.map((file) => copy(join(dist, file), join(cjs, file))));
  mkdirSync(cjs, { recursive: true });
  writeFileSync(join(cjs, 'package.json'), '{ "type": "commonjs", "sideEffects": false }\n');
}

async function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, from.endsWith('.d.ts') ? types(from) : await program(from));
}

/** The file behind one of core's names for its own files, such as `#words/rules`, from a file that `tsc` built. */
function toOwn(file, name) {
  const [part, room] = name.split('/');
  const built = imports[`${part}/*`].default.replace('*', room);
  const path = relative(dirname(file), join(root, 'packages/core', built));
  return path.startsWith('.') ? path : `./${path}`;
}

function types(file) {
  return readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*\n?/m, '');
}

async function program(file) {
  const text = readFileSync(file, 'utf8');
  if (text.includes('import.meta')) throw new Error(`${file}: CommonJS has no import.meta.`);
  const options = { format: 'cjs', target: 'node20', platform: 'node', legalComments: 'inline' };
  if (!esmOnly.test(text)) {
    const { code } = await transform(text, options);
    // The copy has a manifest of its own, which lacks the package's names for its imports.
    return code
      .replaceAll('require("#re2")', 'require("re2js")')
      .replaceAll(
        'require("#yaml")',
        '(typeof Deno === "undefined" ? require("yaml") : require("./yaml-in-deno.js"))',
      )
      .replace(/require\("(#[^"]+)"\)/g, (_, name) => `require("${toOwn(file, name)}")`);
  }
  const { outputFiles } = await build({
    ...options,
    entryPoints: [file],
    bundle: true,
    write: false,
    plugins: [neighboursStay(file)],
    banner: { js: `/*!\n${readFileSync(join(root, 'node_modules/@noble/hashes/LICENSE'))}*/` },
  });
  return outputFiles[0].text;
}

/** What the file itself imports of its package is required, not put into it. */
function neighboursStay(file) {
  return {
    name: 'neighbours-stay',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, importer }) =>
        importer === file ? { path, external: true } : undefined,
      );
    },
  };
}
