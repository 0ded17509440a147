/**
 * What the parts of the language weigh in a bundle of `@botrules/core/compiled` without regular expressions: the bundle is made
 * anew without each of them, by its condition or, where it has none, without its files. The README of core has these figures.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../packages/core/src/compiled.ts', import.meta.url));

/** What a bundle can be built without. */
const conditions = { 'words, typos, loose': 'no-words', memory: 'no-memory', tables: 'no-tables' };

/** The files that only another part of the language has. */
const parts = {
  like: /rules\/(?:like|like-shortest|one-capture|operators\/like)\.ts$/,
  'JSON in payloads': /rules\/structured\.ts$/,
  times: /rules\/(?:timezone|time|next-moment)\.ts$/,
  'split, one_of': /(?:rules\/sha-256|rules\/split|messages\/one-of)\.ts$/,
  'readers of the model': /rules\/(?:read-model|shape|check-names|profile-reader)\.ts$/,
};

/** Puts nothing behind the names that a left-out file exports. */
const without = (left) => ({
  name: 'without',
  setup({ onLoad }) {
    onLoad({ filter: /\.[jt]s$/ }, ({ path }) => {
      if (!left.some((part) => parts[part].test(path))) return undefined;
      const text = readFileSync(path, 'utf8');
      const named = text.matchAll(/^export (?:const|function\*?|class|abstract class) (\w+)/gm);
      const listed = text.matchAll(/^export \{([^}]*)\}/gm);
      const names = new Set([
        ...[...named].map(([, name]) => name),
        ...[...listed].flatMap(([, list]) => list.match(/\w+(?=\s*(?:,|$))/g) ?? []),
      ]);
      const contents = [...names].map((name) => `export const ${name} = 0;`).join('\n');
      return { contents: `${contents}\nexport {};`, loader: 'ts' };
    });
  },
});

async function weigh(left = [], leftOut = []) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'cjs',
    platform: 'browser',
    conditions: ['botrules-source', 'no-regex', ...leftOut],
    plugins: [without(left)],
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents).length;
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(5)} KB`;
const whole = await weigh();
console.log(`${kilobytes(whole)}  all`);
for (const [name, condition] of Object.entries(conditions)) {
  console.log(`${kilobytes(whole - (await weigh([], [condition])))}  ${name} (${condition})`);
}
for (const part of Object.keys(parts)) {
  console.log(`${kilobytes(whole - (await weigh([part])))}  ${part}`);
}
const least = Object.values(conditions);
console.log(`${kilobytes(await weigh([], least))}  with ${least.join(',')}`);
