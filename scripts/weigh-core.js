/**
 * What the parts of the language weigh in a bundle of `@botrules/core/compiled`. Parts that a program passes to `loadCompiled` are
 * weighed in a bundle with all of them but one; what every bundle has, in one that is made anew without its files. The README of
 * core has these figures.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../packages/core/src/', import.meta.url));
const parts = ['regex', 'words', 'memory', 'tables'];

/** Files that every bundle has, by what they are for. */
const always = {
  'readers of the model': /rules\/(?:read-model|shape|check-names|profile-reader)\.ts$/,
  like: /rules\/(?:like|like-shortest|one-capture|operators\/like)\.ts$/,
  'the index': /router\/index\/.*\.ts$/,
  'messages and outcomes': /rules\/(?:messages|outcomes)\/.*\.ts$/,
  times: /rules\/(?:timezone|time|next-moment)\.ts$/,
  'split, one_of': /(?:rules\/sha-256|rules\/split|messages\/one-of)\.ts$/,
  'JSON in payloads': /rules\/structured\.ts$/,
};

/** Puts nothing behind the names that a left-out file exports. */
const without = (files) => ({
  name: 'without',
  setup({ onLoad }) {
    onLoad({ filter: /\.[jt]s$/ }, ({ path }) => {
      if (!files?.test(path)) return undefined;
      const text = readFileSync(path, 'utf8');
      const named = text.matchAll(/^export (?:const|let|function\*?|class|abstract class) (\w+)/gm);
      const listed = text.matchAll(/^export \{([^}]*)\}/gm);
      const names = new Set([
        ...[...named].map(([, name]) => name),
        ...[...listed].flatMap(([, list]) => list.match(/\w+(?=\s*(?:,|$))/g) ?? []),
      ]);
      const contents = [...names].map((name) => `export const ${name} = class {};`).join('\n');
      return { contents: `${contents}\nexport {};`, loader: 'ts' };
    });
  },
});

async function weigh(added, files) {
  const contents = `export * from './compiled.js';\n${added.length === 0 ? '' : `export { ${added.join(', ')} } from './parts.js';`}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'cjs',
    platform: 'browser',
    conditions: ['botrules-source'],
    plugins: [without(files)],
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents).length;
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(5)} KB`;
const all = await weigh(parts);
console.log(`${kilobytes(all)}  with all parts`);
for (const part of parts) {
  const others = parts.filter((other) => other !== part);
  console.log(`${kilobytes(all - (await weigh(others)))}  ${part}`);
}
const least = await weigh([]);
console.log(`${kilobytes(least)}  without any`);
for (const [name, files] of Object.entries(always)) {
  console.log(`${kilobytes(least - (await weigh([], files)))}  ${name}`);
}
