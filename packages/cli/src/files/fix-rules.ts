import type { Diagnostic } from '@botrules/core';
import { createWorkspace, fixSlips, say } from '@botrules/core/tooling';
import { declarations } from '../options/declarations.js';
import { UsageError } from '../terminal/usage-error.js';
import { readText, writeText } from './disk.js';
import { load } from './load.js';
import { toSets } from './rule-paths.js';

const mark = '\ufeff';

/**
 * Mends in the files that paths name what is certain: slips in words of the language. All else in them stays to the byte.
 *
 * @returns what was mended
 */
export async function fixPaths(paths: readonly string[]): Promise<readonly Diagnostic[]> {
  if (paths.includes('-')) {
    throw new UsageError(say`Standard input cannot be mended: "--fix" takes files and folders.`);
  }
  const fixed: Diagnostic[] = [];
  const rules = [...new Set(paths)].filter((path) => !/\.test\.ya?ml$/i.test(path));
  for (const { path, only } of await toSets(rules)) {
    const { sources } = await load(path, { checks: false, ...(only && { only }) });
    const texts = Object.fromEntries([...sources].map(([file, { text }]) => [file, text]));
    if (Object.keys(texts).length === 0) continue;
    const workspace = createWorkspace(texts, { ...declarations(), entry: path, checks: false });
    fixed.push(...fixSlips(workspace));
    for (const [file, text] of workspace.texts) {
      if (text !== texts[file]) await replaceText(file, texts[file]!, text);
    }
  }
  return fixed;
}

/** Writes a text over the one that it was made from. */
async function replaceText(file: string, before: string, after: string): Promise<void> {
  const written = await readText(file);
  const start = written.startsWith(mark) ? mark : '';
  if (written !== start + before) {
    throw new UsageError(say`"${file}" changed while it was mended. Run the command again.`);
  }
  await writeText(file, start + after);
}
