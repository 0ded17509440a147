import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type Checked, type LoadOptions, loadFiles, type RuleSet } from '@botrules/core';

export interface LoadRulesOptions extends LoadOptions {
  /**
   * Told of every file and folder that the rules come from, just before it is read, whether or not there is one: a
   * change of any of them may change the rules. Paths begin as `path` does.
   */
  readonly onLook?: (path: string) => void;
}

/**
 * Reads the rules of a file, or of a folder: the group of its `*.yaml` and `*.yml` files in the order of their names.
 *
 * @param path of a file or folder, as a person gives it; diagnostics name files below it.
 * @returns the rule set, or none where there are errors, and every diagnostic. A path that leads nowhere is a
 *   diagnostic, too: nothing is thrown but what a disk that fails throws.
 */
export function loadRules(path: string, options: LoadRulesOptions = {}): Checked<RuleSet> {
  const { onLook } = options;
  const isFolder = statOf(path)?.isDirectory() ?? false;
  const folder = isFolder ? path : dirname(path);
  const entry = isFolder ? '' : basename(path);
  const root = realPathOf(folder);
  /** A path on disk, or `undefined` where a link leads out of the folder. */
  const inside = (relative: string): string | undefined => {
    const real = realPathOf(join(folder, relative));
    if (root === undefined || real === undefined) return undefined;
    return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
      ? real
      : undefined;
  };
  return loadFiles(
    {
      read: (relative) => {
        onLook?.(join(folder, relative));
        const file = inside(relative);
        return file && statOf(file)?.isFile() ? readText(file) : 'missing';
      },
      list: (relative) => {
        onLook?.(join(folder, relative));
        const directory = inside(relative);
        return directory && statOf(directory)?.isDirectory() ? readdirSync(directory) : undefined;
      },
      identify: (relative) => inside(relative) ?? relative,
      show: (relative) => show(join(folder, relative), path),
    },
    entry,
    options,
  );
}

/** As it was given: `./rules` stays `rules`, and separators are the web's on every system. */
function show(path: string, given: string): string {
  const shown = sep === '/' ? path : path.replaceAll(sep, '/');
  return shown === '.' ? given : shown;
}

function statOf(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(resolve(path));
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readText(file: string): { readonly text: string } | 'not-text' | 'unreadable' {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    // No fault of the file's: the same file can be read in a moment.
    if (['EMFILE', 'ENFILE', 'ENOMEM', 'EIO'].includes(codeOf(error))) throw error;
    return 'unreadable';
  }
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return 'not-text';
  }
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? '');
}
