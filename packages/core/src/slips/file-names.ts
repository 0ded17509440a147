import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { Source, type Span } from '../report/source.js';
import { type Files, isRuleFile } from '../rules/files.js';

/** A folder whose rule files have been read. */
export interface ReadFolder {
  /** Its path. */
  readonly path: string;
  /** The names in it. */
  readonly names: readonly string[];
}

/** Warns of files that look like rules and are not read: `menu.yaml.txt`, as Windows names it. */
export function reportUnreadFiles(
  folders: readonly ReadFolder[],
  files: Files,
  report: Report,
): void {
  for (const { path, names } of folders) {
    for (const name of names) {
      const [, meant] = /^([^.].*\.ya?ml)\.(?:txt|rtf|docx?|html?)$/i.exec(name) ?? [];
      if (meant === undefined) continue;
      const whole = inside(path, name);
      report(problems.unreadFile(placeOf(whole, files), files.show(whole), meant));
    }
  }
}

/**
 * Warns of folders of rules that no include names, and of numbers that do not match the order: `10-` is read before `2-`.
 */
export function reportFileNames(
  folders: readonly ReadFolder[],
  files: Files,
  isRead: (path: string) => boolean,
  report: Report,
): void {
  for (const { path, names } of folders) {
    for (const name of names) {
      const whole = inside(path, name);
      if (isFolderOfRules(whole, name, files, isRead)) {
        report(problems.unreadFolder(placeOf(whole, files), files.show(whole), name));
      }
    }
    const [first, second] = outOfOrder(names.filter(isRuleFile).sort()) ?? [];
    if (first !== undefined && second !== undefined) {
      const digits = /^\d+/.exec(first)![0].length;
      const name = second.replace(/^\d+/, (number) => number.padStart(digits, '0'));
      report(problems.fileOrder(placeOf(inside(path, second), files), first, second, name));
    }
  }
}

function inside(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function placeOf(path: string, files: Files): Span {
  return { source: new Source(files.show(path), ''), start: 0, end: 0 };
}

/** Returns the folders in a folder that have rules of which none is read, the likeliest to be meant first. */
export function foldersOfRules(
  path: string,
  names: readonly string[],
  files: Files,
): readonly string[] {
  return names
    .map((name) => [name, inside(path, name)] as const)
    .filter(([name, whole]) => isFolderOfRules(whole, name, files, () => false))
    .sort(([a], [b]) => Number(b === 'rules') - Number(a === 'rules'))
    .map(([, whole]) => whole);
}

/** Returns whether nothing of a folder is read, although it has rules. */
function isFolderOfRules(
  path: string,
  name: string,
  files: Files,
  isRead: (path: string) => boolean,
): boolean {
  if (/^(?:\.|node_modules$)/.test(name) || /\.[a-z0-9]+$/i.test(name) || isRead(path))
    return false;
  const paths = (files.list(path) ?? []).filter(isRuleFile).map((each) => `${path}/${each}`);
  if (paths.some(isRead)) return false;
  return paths.some((each) => {
    const file = files.read(each);
    return typeof file !== 'string' && /^rules:/m.test(file.text);
  });
}

/** Returns the first two neighbours whose numbers have another order than their names. */
function outOfOrder(names: readonly string[]): readonly [string, string] | undefined {
  const numberOf = (name: string) => Number(/^\d+/.exec(name)?.[0] ?? Number.NaN);
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (next !== undefined && numberOf(name) > numberOf(next)) return [name, next];
  }
  return undefined;
}
