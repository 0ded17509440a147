import type { Checked, RuleSet } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { readable, unreadable } from './files.js';
import type { CheckReport } from './formats/check-report.js';
import { toHuman } from './formats/human.js';
import type { Io } from './io.js';

/** Loads rules. Throws a `UsageError` where there is nothing at `path`, or something that cannot be read. */
export async function load(path: string): Promise<Checked<RuleSet>> {
  await readable(path);
  try {
    return loadRules(path);
  } catch (error) {
    // What the loader throws is what the disk says of one of the files below.
    const { path: file, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw await unreadable(file ?? path, error);
  }
}

/**
 * Loads the rules that a command works with. Where they have errors, prints them on stderr as `check` does
 * and comes to `undefined`: the command ends with exit code 1.
 */
export async function loadOrPrint(path: string, io: Io): Promise<RuleSet | undefined> {
  const checked = await load(path);
  if (checked.value !== undefined) return checked.value;
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  await printFindings({ ...checked, diagnostics: errors }, io);
  return undefined;
}

/** Prints what was found in rules or settings on stderr, as `check` does. */
export async function printFindings(
  { diagnostics, omitted, sources }: Checked<unknown>,
  io: Io,
): Promise<void> {
  const report = toReport({ value: undefined, diagnostics, omitted, sources });
  await io.stderr.write(toHuman(report, io.stderr, io.env));
}

export function toReport(checked: Checked<RuleSet>): CheckReport {
  const { value, diagnostics, omitted, sources } = checked;
  return {
    diagnostics,
    omitted,
    sources,
    rules: value && countRules(value.root),
    files: [...sources.keys()].filter((file) => /\.ya?ml$/i.test(file)).length,
  };
}

/** How many rules stand in a group, at any depth. */
export function countRules(group: RuleSet['root']): number {
  return group.items.reduce((sum, item) => sum + (item.kind === 'rule' ? 1 : countRules(item)), 0);
}
