import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildResult, build, type Plugin } from 'esbuild';
import { isMeasured } from './measured.js';

/**
 * Programs and threads as JavaScript that Node runs as it stands. Each takes more than a second of a core to begin from
 * TypeScript, and the tests start a thousand of them.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command, and the threads of a service. */
const entries = [
  'packages/cli/src/main.ts',
  'packages/service/src/rules/rules-thread.ts',
  'packages/service/src/inbox/thread/thread.ts',
  'packages/service/src/inbox/thread/checkpoint-thread.ts',
];

/** Builds them before the first test. `typescript.js` starts the threads in the place of their sources. */
export async function mochaGlobalSetup(): Promise<void> {
  if (isMeasured) return;
  // In the repository, so that they find what is installed.
  const folder = join(root, 'node_modules/.cache', `botrules-built-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  process.env.BOTRULES_BUILT = folder;
  await buildInto(folder, entries);
}

/** What runs `botrules` as a process of its own: a program and its first arguments. */
export function botrulesCommand(): readonly string[] {
  const main = 'packages/cli/src/main.ts';
  return isMeasured ? fromSource(main) : [process.execPath, builtFrom(main)];
}

/**
 * Builds programs with all that they import of this repository, at once: to read the sources takes longer than the rest.
 *
 * @param sources their paths, from the root of the repository
 * @returns what runs each: a program and its first arguments
 */
export async function commandsOf(
  sources: readonly string[],
): Promise<readonly (readonly string[])[]> {
  if (isMeasured) return sources.map(fromSource);
  await buildInto(process.env.BOTRULES_BUILT!, sources);
  return sources.map((source) => [process.execPath, builtFrom(source)]);
}

function fromSource(source: string): readonly string[] {
  const typescript = new URL('typescript.js', import.meta.url).href;
  const options = ['--conditions=botrules-source', '--import', typescript];
  return [process.execPath, ...options, join(root, source)];
}

/** Where a source is built to. */
function builtFrom(source: string): string {
  return join(process.env.BOTRULES_BUILT!, source.replace(/\.tsx?$/, '.js'));
}

function buildInto(folder: string, entryPoints: readonly string[]): Promise<BuildResult> {
  return build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    outbase: root,
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['botrules-source'],
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    banner: {
      js: `import { createRequire as madeRequire } from 'node:module'; const require = madeRequire(import.meta.url);`,
    },
    logLevel: 'warning',
    plugins: [installed, inPlace],
  });
}

/** What most programs load, in many files: to find and read these takes longer than to run what is in them. */
const takenIn = /[\\/]node_modules[\\/](?:commander|lossless-json|yaml|@noble[\\/]hashes)[\\/]/;

/** Leaves out what else is not part of this repository, and names it by its path: what is installed differs from package to package. */
const installed: Plugin = {
  name: 'installed',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData === installed) return undefined;
      if (path.startsWith('node:')) return { external: true };
      const found = await resolve(path, { kind, resolveDir, pluginData: installed });
      if (found.errors.length > 0) return { path, external: true };
      const isLeftOut = found.path.includes('node_modules') && !takenIn.test(found.path);
      return isLeftOut ? { path: found.path, external: true } : found;
    });
  },
};

/** Makes each file find what it looks for beside itself: in its old place, except for threads, which are built as well. */
const inPlace: Plugin = {
  name: 'in place',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:packages[\\/].*[\\/]src|examples)[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const beside = join(process.env.BOTRULES_BUILT!, relative(root, dirname(path)), '/');
      const contents = text
        .replace(
          /(new Worker\(new URL\('[^']+', )import\.meta\.url/g,
          `$1${JSON.stringify(pathToFileURL(beside).href)}`,
        )
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: 'ts' };
    });
  },
};
