import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Checked, type LoadOptions, parseRules, type RuleSet } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { expect } from 'chai';

// Each folder is rules with a mistake, and what a person sees of it: `expected.txt`, and `expected.de.txt` in German, which
// UPDATE_GOLDEN=1 writes anew; read the difference. A folder whose name ends in -on-disk is read from the
// disk.
const folder = 'test/fixtures/diagnostics';

/** The names of all the folders. */
export function mistakes(): readonly string[] {
  return readdirSync(folder);
}

/** Loads the rules of a folder. */
export function loadMistake(name: string, options: LoadOptions = {}): Checked<RuleSet> {
  const path = join(folder, name);
  if (name.endsWith('-on-disk')) return loadIn(path, options);
  const files = filesBelow(path).map((file) => [relative(path, file), readFileSync(file, 'utf8')]);
  // Channels that rules are held to, where the mistake is about one of several.
  const { 'profiles.json': profiles, ...texts } = Object.fromEntries(files);
  const channels = profiles === undefined ? {} : { channels: JSON.parse(profiles) };
  return parseRules(texts, { ...options, ...channels });
}

/** As from inside the folder, so that no path of this machine is shown. */
function loadIn(path: string, options: LoadOptions): Checked<RuleSet> {
  const before = process.cwd();
  process.chdir(path);
  try {
    return loadRules('.', options);
  } finally {
    process.chdir(before);
  }
}

function filesBelow(path: string): string[] {
  return readdirSync(path)
    .map((name) => join(path, name))
    .flatMap((each) => (statSync(each).isDirectory() ? filesBelow(each) : [each]))
    .filter((each) => !/expected(?:\.de)?\.txt$/.test(each));
}

/** Holds what a person sees against the file of a folder. */
export function expectDrawn(drawn: string, name: string, file: string): void {
  const expected = join(folder, name, file);
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(expected)) {
    writeFileSync(expected, `${drawn}\n`);
  }
  expect(`${drawn}\n`).to.equal(readFileSync(expected, 'utf8'));
}
