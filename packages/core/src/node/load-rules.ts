import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Checked, type LoadOptions, loadCompiled, type RuleSet } from '@botrules/core';
import { type Files, loadFiles } from '@botrules/core/tooling';

/** How rules are loaded from a disk. */
export interface LoadRulesOptions extends LoadOptions {
  /**
   * Called for every file and folder that the rules come from, just before it is read, whether or not it exists: if one
   * of these changes, the rules may change. Paths begin as `path` does.
   */
  readonly onLook?: (path: string) => void;
  /** If `path` is a folder: only read these of its files, given by their names, as if there were no others next to them. */
  readonly only?: readonly string[];
  /** The text of the file, if it is not on the disk: that of a pipe, or of an editor. */
  readonly text?: string;
}

/**
 * Reads the rules of a file, or of a folder: the group of its `*.yaml` and `*.yml` files in the order of their names. A
 * file that `botrules build` wrote can be read, too: its rules were checked when it was built, so there are no
 * findings.
 *
 * @param path the path of a file or folder, as a person gives it, or a `file:` URL; diagnostics name files below it.
 * @returns the rule set, or none if there are errors, and every diagnostic. A path that leads nowhere is a
 *   diagnostic, too: only errors of the disk are thrown.
 * @throws {TypeError} if the path is neither a text nor a `file:` URL
 * @throws {CompiledRulesError} if a built file cannot be used
 */
export function loadRules(path: string | URL, options: LoadRulesOptions = {}): Checked<RuleSet> {
  const given = toPath('loadRules', path);
  const found = statSync(given, { throwIfNoEntry: false });
  if (options?.text === undefined && found?.isFile() && isBuilt(given)) {
    options?.onLook?.(given);
    return asChecked(loadCompiled(readFileSync(given)));
  }
  const place = placeOf(given, found?.isDirectory() ?? false);
  const root = realPathOf(place.folder);
  return loadFiles(
    filesOf(
      place,
      remembered((relative) => {
        options?.onLook?.(join(place.folder, relative));
        const real = realPathOf(join(place.folder, relative));
        if (root === undefined || real === undefined) return missing;
        if (!isInside(real, root)) return outside;
        const found = statSync(real, { throwIfNoEntry: false });
        if (found?.isDirectory()) return { real, names: readdirSync(real), text: 'missing' };
        return found?.isFile() ? { real, text: toText(() => readFileSync(real)) } : missing;
      }),
      options,
    ),
    place.entry,
    options,
    'loadRules',
  );
}

/**
 * Does what `loadRules` does, and waits for the disk without blocking the process. Reading the rules from the texts
 * still blocks: some milliseconds for a hundred rules.
 *
 * @param path the path of a file or folder, as a person gives it, or a `file:` URL
 * @returns what `loadRules` returns
 * @throws {TypeError} (as a rejection) if the path is neither a text nor a `file:` URL
 * @throws {CompiledRulesError} (as a rejection) if a built file cannot be used
 */
export async function loadRulesAsync(
  path: string | URL,
  options: LoadRulesOptions = {},
): Promise<Checked<RuleSet>> {
  const given = toPath('loadRulesAsync', path);
  const there = await orNothing(stat(given));
  if (options?.text === undefined && there?.isFile() && isBuilt(given)) {
    options?.onLook?.(given);
    return asChecked(loadCompiled(await readFile(given)));
  }
  const place = placeOf(given, there?.isDirectory() ?? false);
  const root = await orNothing(realpath(resolve(place.folder)));
  const look = async (relative: string): Promise<PathContent> => {
    options?.onLook?.(join(place.folder, relative));
    const real = await orNothing(realpath(resolve(join(place.folder, relative))));
    if (root === undefined || real === undefined) return missing;
    if (!isInside(real, root)) return outside;
    const found = await orNothing(stat(real));
    if (found?.isDirectory()) return { real, names: await readdir(real), text: 'missing' };
    if (!found?.isFile()) return missing;
    try {
      const bytes = await readFile(real);
      return { real, text: toText(() => bytes) };
    } catch (error) {
      return { real, text: whyUnreadable(error) };
    }
  };
  // What a load asks for and is not known yet is read, and the load starts again: once for each level of includes.
  const known = new Map<string, PathContent>();
  for (;;) {
    const wanted = new Set<string>();
    const files = filesOf(
      place,
      (relative) => {
        const found = known.get(relative);
        if (found === undefined) wanted.add(relative);
        return found ?? missing;
      },
      options,
    );
    const checked = loadFiles(files, place.entry, { ...options, checks: false }, 'loadRulesAsync');
    if (wanted.size === 0) {
      return options.checks === false
        ? checked
        : loadFiles(files, place.entry, options, 'loadRulesAsync');
    }
    await Promise.all([...wanted].map(async (each) => known.set(each, await look(each))));
  }
}

/** How each form of a built file begins. */
const beginnings = ['botrules', '{"botrules":'];

/** Returns whether a readable file is a built one, by its first bytes. */
function isBuilt(path: string): boolean {
  const bytes = Buffer.alloc(12);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, bytes);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
  const start = bytes.toString('latin1');
  return beginnings.some((each) => start.startsWith(each));
}

function asChecked(value: RuleSet): Checked<RuleSet> {
  return { value, diagnostics: [], omitted: 0, sources: new Map() };
}

/** What is at a path: a file with its text, a folder with its names, or nothing that may be read. */
interface PathContent {
  readonly real?: string;
  readonly names?: readonly string[];
  readonly text: ReturnType<Files['read']>;
}

const missing: PathContent = { text: 'missing' };
const outside: PathContent = { text: 'outside' };

/** The folder that is loaded, and what to begin with in it. */
interface RulesRoot {
  readonly given: string;
  readonly folder: string;
  readonly entry: string;
}

function toPath(caller: string, path: unknown): string {
  if (typeof path === 'string') return path;
  if (path instanceof URL) return fileURLToPath(path);
  const what = Array.isArray(path) ? 'an array' : path === null ? 'null' : typeof path;
  throw new TypeError(
    `${caller} takes the path of a file or folder, as a text or a file: URL, and was given ${what}. Write ${caller}("rules").`,
  );
}

function placeOf(given: string, isFolder: boolean): RulesRoot {
  return isFolder
    ? { given, folder: given, entry: '' }
    : { given, folder: dirname(given), entry: basename(given) };
}

function filesOf(
  { folder, given, entry }: RulesRoot,
  look: (relative: string) => PathContent,
  options: LoadRulesOptions,
): Files {
  // JavaScript callers may pass nothing.
  const { only, text } = options ?? {};
  return {
    read: (relative) => (relative === entry && text !== undefined ? { text } : look(relative).text),
    list(relative) {
      const { names } = look(relative);
      return relative === '' && only ? names?.filter((name) => only.includes(name)) : names;
    },
    identify: (relative) => look(relative).real ?? relative,
    show: (relative) => show(join(folder, relative), given),
  };
}

/** Reads each path once, so that a load sees one state of it. */
function remembered(look: (relative: string) => PathContent): (relative: string) => PathContent {
  const known = new Map<string, PathContent>();
  return (relative) => {
    const found = known.get(relative) ?? look(relative);
    known.set(relative, found);
    return found;
  };
}

/** Returns a path as it was given: `./rules` stays `rules`, and separators are `/` on every system. */
function show(path: string, given: string): string {
  const shown = sep === '/' ? path : path.replaceAll(sep, '/');
  return shown === '.' ? given : shown;
}

/** Returns whether a path is inside the folder that is loaded: a link can lead out of it. */
function isInside(real: string, root: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(resolve(path));
  } catch {
    return undefined;
  }
}

async function orNothing<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function toText(read: () => Uint8Array): PathContent['text'] {
  let bytes: Uint8Array;
  try {
    bytes = read();
  } catch (error) {
    return whyUnreadable(error);
  }
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return whatElse(bytes);
  }
}

/** Returns what a file is that is not UTF-8, by its first bytes. Excel's new files are archives, its old ones compound files. */
function whatElse(bytes: Uint8Array): 'spreadsheet' | 'utf-16' | 'not-text' {
  const [a, b, c, d] = bytes;
  if (
    (a === 0x50 && b === 0x4b && c === 3 && d === 4) ||
    (a === 0xd0 && b === 0xcf && c === 0x11)
  ) {
    return 'spreadsheet';
  }
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) ? 'utf-16' : 'not-text';
}

/** @throws the error of a machine that is at its limit: it may be able to read the same file a moment later */
function whyUnreadable(error: unknown): 'unreadable' {
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (['EMFILE', 'ENFILE', 'ENOMEM', 'EIO'].includes(code)) throw error;
  return 'unreadable';
}
