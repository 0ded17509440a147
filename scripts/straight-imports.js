/**
 * A plugin for esbuild: what is imported from a package's index is imported from the very file that has it. A bundler that splits
 * a program counts whatever an index names as needed wherever the index is imported, so that a part which is to be loaded later
 * is loaded with the first.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An import of names from one of our packages, without those of types. */
const ofPackage = /^import\s+\{([^}]*)\}\s+from\s+'(@botrules\/[^']+)';/gm;
/** An export of names from a file. */
const reExport = /^export\s+\{([^}]*)\}\s+from\s+'(\.[^']+)';/gm;

/**
 * @param {RegExp} filter the files whose imports are made straight
 * @returns {import('esbuild').Plugin} the plugin
 */
export function straightImports(filter) {
  /** @type {Map<string, Promise<Map<string, { file: string, name: string }>>>} */
  const indexes = new Map();
  return {
    name: 'straight imports',
    setup(build) {
      build.onLoad({ filter }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const loader = path.endsWith('.ts') ? 'ts' : 'js';
        const parts = [];
        let at = 0;
        for (const match of text.matchAll(ofPackage)) {
          const [whole, names, from] = match;
          const index = await indexOf(from, path);
          if (!namesIn(names).every(({ name }) => index.has(name))) continue;
          parts.push(
            text.slice(at, match.index),
            ...namesIn(names).map((each) => line(each, index)),
          );
          at = match.index + whole.length;
        }
        return { contents: parts.join('') + text.slice(at), loader };
      });
    },
  };

  /** Where each name of an index stands. */
  function indexOf(specifier, importer) {
    const file = fileOf(specifier, importer);
    const known = indexes.get(file) ?? read(file);
    indexes.set(file, known);
    return known;
  }
}

function line({ name, as }, index) {
  const { file, name: own } = index.get(name);
  return `import { ${own} as ${as} } from ${JSON.stringify(file)};`;
}

async function read(file) {
  const found = new Map();
  const text = await readFile(file, 'utf8');
  for (const [, names, from] of text.matchAll(reExport)) {
    const target = resolve(dirname(file), from);
    for (const { name, as } of namesIn(names)) found.set(as, { file: target, name });
  }
  return found;
}

/** The file that a bundler takes for an import of a package: whatever conditions this process has. */
function fileOf(specifier, importer) {
  const [, name, entry] = /^(@[^/]+\/[^/]+)(\/.*)?$/.exec(specifier);
  const manifest = createRequire(pathToFileURL(importer)).resolve(`${name}/package.json`);
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8'));
  const target = exports[`.${entry ?? ''}`];
  return resolve(dirname(manifest), (target.import ?? target).default);
}

/** The names between the braces: `a, b as c`. Types are not among them. */
function namesIn(list) {
  return list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => {
      const [name, as = name] = each.split(/\s+as\s+/);
      return { name, as };
    });
}
