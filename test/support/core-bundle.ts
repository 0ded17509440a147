import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { createRouter, loadCompiled } from '@botrules/core/compiled';
import { build } from 'esbuild';

/** The path of a source file of core. */
export function sourceOf(file: string): string {
  return fileURLToPath(new URL(`../../packages/core/src/${file}`, import.meta.url));
}

/** A program that was bundled for a browser, its size in bytes, and what it exports. */
export interface Bundled<Exports> {
  readonly size: number;
  readonly gzipped: number;
  readonly exports: Exports;
}

/** Bundles a program in core's folder, made small as for production, and runs it where there are only the web's globals. */
export async function bundleCore<Exports>(
  contents: string,
  conditions: readonly string[] = [],
): Promise<Bundled<Exports>> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: sourceOf('.'), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'cjs',
    platform: 'browser',
    conditions: ['botrules-source', ...conditions],
  });
  const code = outputFiles[0]!.text;
  const module = { exports: {} as Exports };
  runInNewContext(code, { module, exports: module.exports, TextDecoder, TextEncoder, atob, Intl });
  return {
    size: Buffer.byteLength(code),
    gzipped: gzipSync(code).length,
    exports: module.exports,
  };
}

/** What a program that starts from a built file imports. */
export interface Starting {
  readonly loadCompiled: typeof loadCompiled;
  readonly createRouter: typeof createRouter;
}

/** A program that starts from a built file, with some parts of the language. */
export async function bundleWithParts(parts: readonly string[]) {
  const contents = [
    `export { createRouter, CompiledRulesError } from './compiled.js';`,
    `import { loadCompiled as load } from './compiled.js';`,
    ...(parts.length === 0 ? [] : [`import { ${parts.join(', ')} } from './parts.js';`]),
    `export const loadCompiled = (file) => load(file, [${parts.join(', ')}]);`,
  ].join('\n');
  const { exports, ...sizes } = await bundleCore<Starting>(contents);
  return { ...sizes, ...exports };
}
