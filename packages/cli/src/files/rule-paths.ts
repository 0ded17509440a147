import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type LoadOptions, parseTests, type RuleSet } from '@botrules/core';
import { type CheckReport, toReport } from '../formats/check-report.js';
import { testDeclarations } from '../options/declarations.js';
import type { Io } from '../terminal/io.js';
import { readAll, readable, readText } from './disk.js';
import { load } from './load.js';

/** What was found below some paths, and the rule sets that are sound. */
export interface FoundRules {
  readonly report: CheckReport;
  readonly ruleSets: readonly RuleSet[];
}

/**
 * Loads everything that paths name: a folder is a rule set, and so are the files that are named of one folder, as the shell
 * gives them for `rules/*.yaml`; `-` is standard input. Files of tests among them are read as what they are.
 */
export async function loadPaths(
  paths: readonly string[],
  options: LoadOptions,
  io: Io,
): Promise<FoundRules> {
  const unique = [...new Set(paths)];
  const tests = unique.filter((path) => unique.length > 1 && /\.test\.ya?ml$/i.test(path));
  const sets = await Promise.all(
    (await toSets(unique.filter((path) => !tests.includes(path)))).map(({ path, only }) =>
      path === '-'
        ? readAll(io).then((text) => load('stdin', { ...options, text }))
        : load(path, only === undefined ? options : { ...options, only }),
    ),
  );
  const reports = [...sets.map(toReport), ...(tests.length > 0 ? [await readTests(tests)] : [])];
  return { report: together(reports), ruleSets: sets.flatMap(({ value }) => value ?? []) };
}

interface PathSet {
  readonly path: string;
  /** The files that were named, of the folder's. */
  readonly only?: readonly string[];
}

/** The rule sets that paths stand for: files of one folder are one. */
export async function toSets(paths: readonly string[]): Promise<readonly PathSet[]> {
  const sets: PathSet[] = [];
  const named = new Map<string, string[]>();
  for (const path of paths) {
    if (path !== '-') await readable(path);
    const isFile = path !== '-' && /\.ya?ml$/i.test(path) && (await stat(path)).isFile();
    if (!isFile) sets.push({ path });
    else named.set(dirname(path), [...(named.get(dirname(path)) ?? []), path]);
  }
  for (const [folder, files] of named) {
    const [only, second] = files;
    sets.push(
      second === undefined
        ? { path: only! }
        : { path: folder, only: files.map((file) => basename(file)) },
    );
  }
  return sets;
}

async function readTests(paths: readonly string[]): Promise<CheckReport> {
  const texts = await Promise.all(paths.map(async (path) => [path, await readText(path)] as const));
  const { diagnostics, omitted, sources } = parseTests(
    Object.fromEntries(texts),
    testDeclarations(),
  );
  return { diagnostics, omitted, sources, rules: 0, files: 0, tests: paths };
}

function together(reports: readonly CheckReport[]): CheckReport {
  const sum = (of: (report: CheckReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  const isWhole = reports.every(({ rules }) => rules !== undefined);
  return {
    diagnostics: reports.flatMap(({ diagnostics }) => diagnostics),
    omitted: sum(({ omitted }) => omitted),
    sources: new Map(reports.flatMap(({ sources }) => [...sources])),
    rules: isWhole ? sum(({ rules = 0 }) => rules) : undefined,
    files: sum(({ files }) => files),
    tests: reports.flatMap(({ tests = [] }) => tests),
  };
}
