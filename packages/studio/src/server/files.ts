import { createHash } from 'node:crypto';
import { access, constants, lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { say } from '@botrules/core/tooling';

/** What a file of the folder is to rules. */
export type FileRole = 'rules' | 'test' | 'list' | 'table' | 'fixture';

/** A file as the page gets it. */
export interface StudioFile {
  /** Its path as findings have it, such as `rules/10-deals.yaml`. */
  readonly path: string;
  readonly kind: FileRole;
  /** How many bytes it has. */
  readonly size: number;
  /** A digest of its content: `If-Match` of a write names it. */
  readonly etag: string;
  readonly text?: string;
  /** Why it cannot be opened. */
  readonly problem?: 'not-utf-8' | 'too-large' | 'unreadable';
}

/** A file of more bytes is named, and not opened. */
export const largestFile = 2 * 1024 * 1024;

const roles: readonly (readonly [RegExp, FileRole])[] = [
  [/\.test\.ya?ml$/, 'test'],
  [/\.ya?ml$/, 'rules'],
  [/\.txt$/, 'list'],
  [/\.csv$/, 'table'],
  [/\.json$/, 'fixture'],
];

/** What a file is by its name; `undefined` for one that the Studio does not show. */
export function roleOf(path: string): FileRole | undefined {
  return roles.find(([pattern]) => pattern.test(path))?.[1];
}

/** The etag of a file with these bytes. */
export function etagOf(bytes: Uint8Array | string): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

/** The text of bytes, with the mark that it may begin with; `undefined` where they are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The folder that is worked on. Paths of it are those that the page and findings have, with `/` between. */
export class StudioFolder {
  /** The folder on the disk. */
  readonly root: string;
  /** What paths begin with; empty where they begin in the folder itself. */
  readonly prefix: string;
  /** Where rules are read from: the folder, or a file in it. */
  readonly entry: string;
  /** An id of this folder that does not tell where it is. */
  readonly id: string;

  /**
   * @param rules a folder of rules, or a file
   * @throws {Error} a sentence that says why it cannot be opened, with the `code` of the system
   */
  static async open(rules: string): Promise<StudioFolder> {
    if (typeof rules !== 'string') {
      throw new TypeError('rules is not the path of a folder or a file.');
    }
    try {
      const found = await realpath(resolve(rules));
      const isFolder = (await stat(found)).isDirectory();
      await access(found, constants.R_OK);
      return new StudioFolder(found, isFolder);
    } catch (cause) {
      const { code = '' } = cause as NodeJS.ErrnoException;
      const message =
        code === 'ENOENT'
          ? say`There is no file or folder "${rules}".`
          : say`"${rules}" cannot be read (${code}).`;
      throw Object.assign(new Error(message, { cause }), { code });
    }
  }

  private constructor(found: string, isFolder: boolean) {
    this.root = isFolder ? found : dirname(found);
    this.prefix = isFolder ? `${basename(found)}/` : '';
    this.entry = basename(found);
    this.id = etagOf(found).slice(1, -1);
  }

  /** The path of the page for a file on the disk. */
  shown(file: string): string {
    return this.prefix + relative(this.root, file).split(sep).join('/');
  }

  /**
   * The file on the disk for a path of the page, whether it is there or not.
   *
   * @returns `undefined` for a path that leads out of the folder, to a hidden file, or to what the Studio does not show
   */
  async locate(path: string): Promise<string | undefined> {
    if (!isPlainPath(path) || !path.startsWith(this.prefix)) return undefined;
    const inside = path.slice(this.prefix.length);
    const file = resolve(this.root, inside);
    if (!file.startsWith(this.root + sep)) return undefined;
    const actual = await realPathOf(file);
    return actual?.startsWith(this.root + sep) ? actual : undefined;
  }

  /** Every file that is shown, in the order in which rules are read. */
  async list(): Promise<readonly StudioFile[]> {
    const paths = await this.#walk(this.root);
    const files = await Promise.all(paths.map((file) => this.read(this.shown(file))));
    return files.filter((file) => file !== undefined);
  }

  /** A file with its text; `undefined` where there is none. */
  async read(path: string): Promise<StudioFile | undefined> {
    const file = await this.locate(path);
    const kind = roleOf(path);
    if (file === undefined || kind === undefined) return undefined;
    try {
      const { size } = await stat(file);
      if (size > largestFile) return { path, kind, size, etag: '""', problem: 'too-large' };
      const bytes = await readFile(file);
      const text = decode(bytes);
      const etag = etagOf(bytes);
      return text === undefined
        ? { path, kind, size, etag, problem: 'not-utf-8' }
        : { path, kind, size, etag, text };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      return { path, kind, size: 0, etag: '""', problem: 'unreadable' };
    }
  }

  async #walk(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = await Promise.all(
      entries
        .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(async (entry) => {
          const file = join(folder, entry.name);
          if (entry.isDirectory()) return this.#walk(file);
          return roleOf(entry.name) === undefined ? [] : [file];
        }),
    );
    return found.flat();
  }
}

/** A path of plain names: no way up, nothing hidden, nothing that a system reads in a way of its own. */
export function isPlainPath(path: string): boolean {
  return (
    path.length <= 512 &&
    path
      .split('/')
      .every((name) => name !== '' && !name.startsWith('.') && !/[\0-\x1f\\:*?"<>|]/.test(name)) &&
    roleOf(path) !== undefined
  );
}

/**
 * Where a file is behind all links; for one that is not there yet, where its folder is.
 *
 * @returns `undefined` for a link that leads nowhere: what is written to it would go there
 */
async function realPathOf(file: string): Promise<string | undefined> {
  try {
    return await realpath(file);
  } catch {
    if ((await lstat(file).catch(() => undefined)) !== undefined) return undefined;
    const parent = dirname(file);
    const folder = parent === file ? file : await realPathOf(parent);
    return folder && join(folder, basename(file));
  }
}
