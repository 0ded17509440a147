import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseTests, type RuleSet, type TestFile } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { readable, readText } from '../files/disk.js';
import { load, unread } from '../files/load.js';
import { type CheckReport, toReport } from '../formats/check-report.js';
import { testDeclarations } from '../options/declarations.js';
import { UsageError } from '../terminal/usage-error.js';

/** Test files with the rules that they test. */
export interface Suite {
  /** The file or folder of the rules. */
  readonly path: string;
  readonly ruleSet: RuleSet;
  readonly files: readonly TestFile[];
}

/** Suites, and what is doubtful about their test files. */
interface Suites {
  readonly suites: readonly Suite[];
  readonly doubts: CheckReport;
}

/** The suites of the test files below `paths`, or what is wrong with the tests or with their rules. */
export async function readSuites(
  paths: readonly string[],
): Promise<Suites | { readonly report: CheckReport }> {
  const names = new Set((await Promise.all(paths.map(findTests))).flat());
  const texts = await Promise.all([...names].map(async (name) => [name, await readText(name)]));
  const tests = parseTests(Object.fromEntries(texts), testDeclarations());
  if (tests.value === undefined) return { report: toReport({ ...tests, value: undefined }) };
  const suites: Suite[] = [];
  const doubts = [...tests.diagnostics];
  for (const [path, files] of groupByRules(tests.value)) {
    await refuseMissing(path, files);
    const rules = await load(path);
    if (rules.value === undefined) return { report: toReport(rules) };
    doubts.push(...rules.diagnostics.filter(({ code }) => code === unread));
    suites.push({ path, ruleSet: rules.value, files });
  }
  return { suites, doubts: toReport({ ...tests, diagnostics: doubts, value: undefined }) };
}

/** The text of a file that a test names. Throws an `Error` whose message a test result can show. */
export function readNamedFile(path: string, testFile: string): string {
  const file = join(dirname(testFile), path);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(say`The file "${file}" cannot be read.`);
  }
}

/** The test files that a path means: itself, or those of a folder and of all folders in it. */
async function findTests(path: string): Promise<readonly string[]> {
  await readable(path);
  if (!(await stat(path)).isDirectory()) return [path];
  const found = await filesBelow(path, /\.test\.ya?ml$/i);
  if (found.length > 0) return found;
  const [near] = await filesBelow(path, /\.test\.ya?ml\.(?:txt|rtf|docx?|html?)$/i);
  throw new UsageError(
    near === undefined
      ? say`There is no *.test.yaml in "${path}". Write one with "botrules new-test".`
      : say`There is no *.test.yaml in "${path}". Rename "${near}" to "${basename(near).replace(/\.\w+$/, '')}".`,
  );
}

/** The files of a folder and of all folders in it whose names fit. */
async function filesBelow(folder: string, names: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
        found.push(...(await filesBelow(path, names)));
      }
    } else if (names.test(entry.name)) found.push(path);
  }
  return found;
}

function groupByRules(files: readonly TestFile[]): ReadonlyMap<string, readonly TestFile[]> {
  const groups = new Map<string, TestFile[]>();
  for (const file of files) {
    const path = join(dirname(file.source.file), file.rules?.path ?? '');
    const group = groups.get(path);
    if (group) group.push(file);
    else groups.set(path, [file]);
  }
  return groups;
}

/** Throws where a test names rules that are missing, and says which. */
async function refuseMissing(path: string, [first]: readonly TestFile[]): Promise<void> {
  if (first?.rules === undefined) return;
  try {
    await readable(path);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { source, start } = first.rules.span;
    throw new UsageError(`${source.file}:${source.position(start).line}: ${error.message}`);
  }
}
