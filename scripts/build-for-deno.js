/**
 * Puts the YAML library as browsers get it next to what `tsc` built. In Deno the library as Node gets it asks for variables
 * of the environment, which needs a permission; core's package.json makes Deno take this file instead.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['any-yaml', 'compose-yaml', 'faults-by-rule', 'yaml-faults'].map((name) =>
  readFileSync(join(root, `packages/core/src/syntax/${name}.ts`), 'utf8'),
);
const names = sources.flatMap((text) =>
  /^import \{([^}]*)\} from '#yaml';$/m.exec(text)[1].split(','),
);
const needed = [...new Set(names.map((name) => name.trim()))].sort();

await build({
  stdin: { contents: `export { ${needed.join(', ')} } from 'yaml';`, resolveDir: root },
  outfile: join(root, 'packages/core/dist/syntax/yaml-in-deno.js'),
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  banner: { js: `/*! yaml\n${readFileSync(join(root, 'node_modules/yaml/LICENSE'))}*/` },
});
