import { createHash } from 'node:crypto';
import { dirname, relative, resolve, sep } from 'node:path';
import type { RuleText } from '../rules/rule-texts.js';

/** A file of the rules in force, as the Studio's page gets it. */
export interface ShownFile {
  /** Its path as the page has it, with `/` between: below the folder that has all of them. */
  readonly path: string;
  readonly kind: 'rules' | 'list' | 'table';
  readonly size: number;
  /** A digest of its content. */
  readonly etag: string;
  readonly text: string;
}

/** The rules in force as files. */
export interface ShownRules {
  /** The file or folder that rules are read from, by such a path; empty where it is the folder that has all of them. */
  readonly entry: string;
  readonly files: readonly ShownFile[];
}

/**
 * The rules in force as files, by paths that tell nothing of where they are on the machine.
 *
 * @param texts as they were read
 * @param rules the file or folder that the settings name
 */
export function showRules(texts: readonly RuleText[], rules: string): ShownRules {
  const found = texts.map(({ file, text }) => ({ file: resolve(file), text }));
  const entry = resolve(rules);
  const isRead = found.some(({ file }) => file === entry || file.startsWith(entry + sep));
  // Rules that a program reads by itself need not come from where the settings say.
  const [only, ...others] = found;
  const from = isRead ? entry : only && others.length === 0 ? only.file : undefined;
  let root = dirname(from ?? only?.file ?? entry);
  while (!found.every(({ file }) => file.startsWith(withEnd(root)))) root = dirname(root);
  const pathOf = (file: string) => relative(root, file).split(sep).join('/');
  const files = found
    .map(({ file, text }) => ({
      path: pathOf(file),
      kind: kindOf(file),
      size: Buffer.byteLength(text),
      etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`,
      text,
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return { entry: from === undefined ? '' : pathOf(from), files };
}

function withEnd(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

function kindOf(file: string): ShownFile['kind'] {
  if (/\.ya?ml$/.test(file)) return 'rules';
  return /\.csv$/.test(file) ? 'table' : 'list';
}
