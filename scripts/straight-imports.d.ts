import type { Plugin } from 'esbuild';

/**
 * A plugin for esbuild: what is imported from a package's index is imported from the very file that has it.
 *
 * @param filter the files whose imports are made straight
 */
export function straightImports(filter: RegExp): Plugin;
