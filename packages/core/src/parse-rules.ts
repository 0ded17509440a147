import { type LoadOptions, load } from './load.js';
import type { Checked } from './report/diagnostic.js';
import type { Files } from './rules/files.js';
import type { RuleSet } from './rules/model.js';

export interface ParseOptions extends LoadOptions {
  /** The file or folder to begin with. Unless given: the one file, or the folder that all files have in common. */
  readonly entry?: string;
}

/**
 * Reads rules from texts by path: `parseRules({ 'a.yaml': '…' })`. Pure, so it runs in a browser.
 *
 * @returns the rule set, or none where there are errors, and every diagnostic. Never throws on any text.
 */
export function parseRules(
  texts: { readonly [path: string]: string },
  options: ParseOptions = {},
): Checked<RuleSet> {
  const files = new Map(
    Object.entries(texts).map(([path, text]) => [normal(path), { path, text: withoutMark(text) }]),
  );
  const entry = normal(options.entry ?? commonEntry([...files.keys()]));
  // Includes are bound to the folder of the entry: below it all paths are counted from there.
  const folder = files.has(entry) ? entry.slice(0, Math.max(0, entry.lastIndexOf('/'))) : entry;
  const full = (path: string) => [folder, path].filter((part) => part !== '').join('/');
  const inMemory: Files = {
    read: (path) => files.get(full(path)) ?? 'missing',
    list: (path) => {
      const start = full(path) === '' ? '' : `${full(path)}/`;
      const below = [...files.keys()].filter((file) => file.startsWith(start));
      const isFolder = below.length > 0 || full(path) === '';
      return isFolder && !files.has(full(path))
        ? below.map((file) => file.slice(start.length)).filter((name) => !name.includes('/'))
        : undefined;
    },
    identify: (path) => path,
    show: (path) => files.get(full(path))?.path ?? full(path),
  };
  return load(
    inMemory,
    entry === folder ? '' : entry.slice(folder === '' ? 0 : folder.length + 1),
    options,
  );
}

function commonEntry(paths: readonly string[]): string {
  if (paths.length === 1) return paths[0]!;
  const folders = paths.map((path) => path.split('/').slice(0, -1));
  const shortest = Math.min(...folders.map((parts) => parts.length), 64);
  let common = 0;
  while (common < shortest && folders.every((parts) => parts[common] === folders[0]![common])) {
    common++;
  }
  return folders[0]?.slice(0, common).join('/') ?? '';
}

function normal(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** Some editors begin a file with a byte order mark, which is no part of its text. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
