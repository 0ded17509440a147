/**
 * Where rule files come from. Paths are relative to the folder that is loaded, with `/` between their parts and no
 * `.` or `..` in them; the folder itself is the empty path.
 */
export interface Files {
  /** A file's text, or why there is none. */
  read(path: string): { readonly text: string } | NoText;
  /** The names of a folder's files, or `undefined` if there is no such folder. */
  list(path: string): readonly string[] | undefined;
  /** The same for two paths that lead to one file or folder, by a link for example. */
  identify(path: string): string;
  /** How a path is shown to a person. */
  show(path: string): string;
}

/**
 * No such file; a link that leads out of the folder; a file that is not UTF-8, and what it is where that is plain to see;
 * one that may not be read.
 */
export type NoText = 'missing' | 'outside' | 'not-text' | 'spreadsheet' | 'utf-16' | 'unreadable';

/** Whether a name in a folder is one of its rule files: `*.yaml` and `*.yml`, tests and hidden files aside. */
export function isRuleFile(name: string): boolean {
  return /^[^.].*\.ya?ml$/i.test(name) && !/\.test\.ya?ml$/i.test(name);
}

/** The path that a file means by `written`, or `undefined` if that leaves the folder that is loaded. */
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
