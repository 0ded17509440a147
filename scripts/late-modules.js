/**
 * A plugin for esbuild: modules of core that a program begins without. Each is replaced by one that has the same
 * functions and throws `NotThereYet` until it was fetched (`packages/studio/src/worker/later.ts`).
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * @param {{ readonly [name: string]: string }} modules the files, by what they are called
 * @param {string} later the file that has the class `LatePart`
 * @returns {import('esbuild').Plugin} the plugin
 */
export function lateModules(modules, later) {
  const names = new Map(Object.entries(modules).map(([name, file]) => [file, name]));
  return {
    name: 'late modules',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, importer, namespace }) => {
        if (namespace !== 'file') return undefined;
        const file = resolve(dirname(importer), path);
        return names.has(file) ? { path: file, namespace: 'late' } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const functions = [...text.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
        const contents = [
          `import { LatePart } from ${JSON.stringify(later)};`,
          `const part = new LatePart(${JSON.stringify(names.get(path))}, () => import(${JSON.stringify(path)}));`,
          ...functions.map(
            (name) => `export const ${name} = (...given) => part.module.${name}(...given);`,
          ),
        ].join('\n');
        return { contents, resolveDir: dirname(path), loader: 'js' };
      });
    },
  };
}
