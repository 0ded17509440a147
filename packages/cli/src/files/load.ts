import { stat } from 'node:fs/promises';
import type { Checked, Diagnostic, RuleSet } from '@botrules/core';
import { type LoadRulesOptions, loadRules } from '@botrules/core/node';
import { printFindings } from '../formats/human.js';
import { declarations } from '../options/declarations.js';
import type { Io } from '../terminal/io.js';
import { UsageError } from '../terminal/usage-error.js';
import { readable, readText, unreadable } from './disk.js';

/** The code of a file that looks like rules and is not read. */
export const unread = 'unread-file';

/** What reads rules, here or in another thread. */
type ReadRules = (
  path: string,
  options: LoadRulesOptions,
) => Checked<RuleSet> | Promise<Checked<RuleSet>>;

/** Loads rules. Throws a `UsageError` where there is nothing at `path`, or something that cannot be read. */
export async function load(
  path: string,
  options: LoadRulesOptions = {},
  read: ReadRules = loadRules,
): Promise<Checked<RuleSet>> {
  if (options.text === undefined) await readable(path);
  // A pipe, such as /dev/stdin or <(envsubst < rules.tpl), can be read once, and from its beginning to its end.
  if (options.text === undefined && (await isPipe(path))) {
    return loadRules(path, { ...options, ...declarations(), text: await readText(path) });
  }
  try {
    return await read(path, { ...options, ...declarations() });
  } catch (error) {
    // From another thread it comes as a copy, which has lost its class.
    const { name, message } = error as Error;
    if (name === 'CompiledRulesError') throw new UsageError(`${path}: ${message}`);
    // What the loader throws is what the disk says of one of the files below.
    const { path: file, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw await unreadable(file ?? path, error);
  }
}

async function isPipe(path: string): Promise<boolean> {
  const found = await stat(path);
  return found.isFIFO() || found.isSocket() || found.isCharacterDevice();
}

/**
 * Loads the rules that a command works with. Prints on stderr, as `check` does, which files look like rules and are not
 * read, and errors. Where there are errors returns `undefined`: the command ends with exit code 1.
 */
export function loadOrPrint(path: string, io: Io, read?: ReadRules): Promise<RuleSet | undefined> {
  const isTold = ({ severity, code }: Diagnostic) => severity === 'error' || code === unread;
  return loadAndTell(path, io, isTold, read);
}

/** Loads these rules again, and prints errors alone: what is not read was told the first time. */
export function loadAgain(path: string, io: Io): Promise<RuleSet | undefined> {
  return loadAndTell(path, io, ({ severity }) => severity === 'error');
}

async function loadAndTell(
  path: string,
  io: Io,
  isTold: (finding: Diagnostic) => boolean,
  read?: ReadRules,
): Promise<RuleSet | undefined> {
  const checked = await load(path, { checks: false }, read);
  const told = checked.diagnostics.filter(isTold);
  if (told.length > 0) await printFindings({ ...checked, diagnostics: told }, io);
  return checked.value;
}
