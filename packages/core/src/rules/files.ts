/**
 * Where rule files come from. Paths are relative to the folder that is loaded, with `/` between their parts and no `.`
 * or `..` in them; the folder itself is the empty path.
 */
export interface Files {
  /** Returns a file's text, or why there is none. */
  read(path: string): { readonly text: string } | NoText;
  /** Returns the names of a folder's files, or `undefined` if there is no such folder. */
  list(path: string): readonly string[] | undefined;
  /** Returns the same for two paths that lead to one file or folder, such as by a link. */
  identify(path: string): string;
  /** Returns a path as people are shown it. */
  show(path: string): string;
}

/**
 * No such file; a link that leads out of the folder; a file that is not UTF-8, and its format if that can be
 * recognized; a file without permission to read it.
 */
export type NoText = 'missing' | 'outside' | 'not-text' | 'spreadsheet' | 'utf-16' | 'unreadable';

/** Returns whether a name in a folder is one of its rule files: `*.yaml` and `*.yml`, without tests and hidden files. */
export function isRuleFile(name: string): boolean {
  return /^[^.].*\.ya?ml$/i.test(name) && !/\.test\.ya?ml$/i.test(name);
}

/** Returns the path that a file means by `written`, or `undefined` if it leaves the folder that is loaded. */
export function resolvePath(from: string, written: string): string | undefined {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(written)) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of written.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
