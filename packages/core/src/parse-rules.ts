import type { LoadOptions } from './load/load-options.js';
import { loadSteps } from './load.js';
import { needOptions, needText, needTexts } from './report/argument.js';
import type { Checked } from './report/diagnostic.js';
import * as problems from './report/problems.js';
import { Findings } from './report/report.js';
import { inLanguage, needTranslation, say } from './report/say.js';
import { Source } from './report/source.js';
import { type Files, isRuleFile } from './rules/files.js';
import type { RuleSet } from './rules/model.js';
import { finish, type Steps } from './steps.js';

/** How `parseRules` reads. */
export interface ParseOptions extends LoadOptions {
  /** The file or folder to begin with; by default the only file, or the folder that all files share. */
  readonly entry?: string;
}

/**
 * Reads rules from texts by path: `parseRules({ 'a.yaml': '…' })`. Pure, so it runs in a browser. A single text counts
 * as the file `rules.yaml`; of several, those whose path ends in `.yaml` or `.yml` are rule files.
 *
 * @param texts the texts of the files by their paths, or the text of the only file
 * @returns the rule set, or none if there are errors, and every diagnostic. Nothing is thrown for any text.
 * @throws {TypeError} if it is given something other than texts, such as a `Buffer` or a promise
 */
export function parseRules(
  texts: string | { readonly [path: string]: string },
  options: ParseOptions = {},
): Checked<RuleSet> {
  return finish(parseSteps(texts, options));
}

/** `parseRules` in steps, for a program that has other things to do in between. */
export function* parseSteps(
  texts: string | { readonly [path: string]: string },
  options: ParseOptions = {},
): Steps<Checked<RuleSet>> {
  const given: unknown = typeof texts === 'string' ? { 'rules.yaml': texts } : texts;
  needTexts('parseRules', given, 'rules.yaml', true);
  needOptions('parseRules', options, '{ checks: false }');
  if (options.entry !== undefined) {
    needText('parseRules', 'the path of a file or folder as "entry"', options.entry, entryHint);
  }
  const files = new Map(
    Object.entries(given).map(([path, text]) => [normal(path), { path, text: withoutMark(text) }]),
  );
  const nameless =
    options.entry === undefined &&
    files.size !== 1 &&
    inLanguage(needTranslation('parseRules', options.language), () => whyNoFile([...files.keys()]));
  if (nameless) return nameless;
  const entry = normal(options.entry ?? commonEntry([...files.keys()]));
  // Includes cannot leave the folder of the entry: all paths count from there.
  const folder = files.has(entry) ? entry.slice(0, Math.max(0, entry.lastIndexOf('/'))) : entry;
  const full = (path: string) => [folder, path].filter((part) => part !== '').join('/');
  const inMemory: Files = {
    read: (path) => files.get(full(path)) ?? 'missing',
    list: (path) => {
      const start = full(path) === '' ? '' : `${full(path)}/`;
      const below = [...files.keys()].filter((file) => file.startsWith(start));
      const isFolder = below.length > 0 || full(path) === '';
      return isFolder && !files.has(full(path))
        ? below.map((file) => file.slice(start.length)).filter((name) => !name.includes('/'))
        : undefined;
    },
    identify: (path) => path,
    show: (path) => files.get(full(path))?.path ?? full(path),
  };
  return yield* loadSteps(
    inMemory,
    entry === folder ? '' : entry.slice(folder === '' ? 0 : folder.length + 1),
    options,
    'parseRules',
  );
}

const entryHint = "Write parseRules(texts, { entry: 'main.yaml' }).";

/** Explains why no text has the path of a rule file, such as when the texts were in an array. */
function whyNoFile(paths: readonly string[]): Checked<RuleSet> | undefined {
  if (paths.some((path) => isRuleFile(path.split('/').at(-1)!))) return undefined;
  const findings = new Findings();
  const named = paths.slice(0, 3).map(problems.quote).join(', ');
  findings.report(
    problems.badInclude(
      { source: new Source('', ''), start: 0, end: 0 },
      paths.length === 0
        ? say`There is no text to read rules from.`
        : say`None of the ${paths.length} paths ends in ".yaml": ${named}${paths.length > 3 ? ' …' : ''}.`,
      say`Give each text the path of its file: parseRules({ "a.yaml": text, "b.yaml": text }).`,
    ),
  );
  return { value: undefined, ...findings.finish(), sources: new Map() };
}

function commonEntry(paths: readonly string[]): string {
  if (paths.length === 1) return paths[0]!;
  const folders = paths.map((path) => path.split('/').slice(0, -1));
  const shortest = Math.min(...folders.map((parts) => parts.length), 64);
  let common = 0;
  while (common < shortest && folders.every((parts) => parts[common] === folders[0]![common])) {
    common++;
  }
  return folders[0]?.slice(0, common).join('/') ?? '';
}

function normal(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** Some editors begin a file with a byte order mark, which is not part of its text. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
