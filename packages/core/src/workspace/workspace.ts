import { RuleCache } from '../load/rule-cache.js';
import { type ParseOptions, parseSteps } from '../parse-rules.js';
import { needOptions, needText, needTexts } from '../report/argument.js';
import type { Checked } from '../report/diagnostic.js';
import type { RuleSet } from '../rules/model.js';
import { finish, type Steps } from '../steps.js';

/** The files of a rule set while somebody works on them. */
export interface Workspace {
  /** The texts of the files by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  /**
   * Adds a file, or gives it another text.
   *
   * @throws {TypeError} if the path or the text is not a string
   */
  set(path: string, text: string): void;
  /** Removes a file, if it is there. */
  remove(path: string): void;
  /**
   * Returns what `parseRules` says about the files as they are. Only rules that have changed since the last call are
   * read again, and only what depends on them is proved again; with `checks: false` nothing is proved.
   *
   * @returns the rules; unchanged ones are the same objects as in the last call, with their places in the current
   * texts, so
   *   the earlier rule set must no longer be used
   */
  check(options?: Pick<ParseOptions, 'checks' | 'most'>): Checked<RuleSet>;
  /**
   * `check` in steps, of the texts as they are at the first step, so that a program can do something else in between. Once
   * there is another check, this one must not go on; what it has read is not read again.
   */
  checkSteps(options?: Pick<ParseOptions, 'checks' | 'most'>): Steps<Checked<RuleSet>>;
}

/**
 * Makes a workspace for a program that edits the files of a rule set; it reads only what was changed:
 * `workspace.set('rules.yaml', text)`, then `workspace.check()`.
 *
 * @param texts the files to begin with, by their paths
 * @param options how they are read, as for `parseRules`
 * @throws {TypeError} if it is given something other than texts
 */
export function createWorkspace(
  texts: { readonly [path: string]: string } = {},
  options: Omit<ParseOptions, 'cache'> = {},
): Workspace {
  needTexts('createWorkspace', texts, 'rules.yaml');
  needOptions('createWorkspace', options, "{ entry: 'main.yaml' }");
  const cache = new RuleCache({ keepsChecks: true });
  const files = new Map<string, string>();
  const workspace: Workspace = {
    texts: files,
    set(path, text) {
      needText('set', 'the path of a file', path, 'Write set("rules.yaml", text).');
      needText('set', 'the text of the file', text, 'Write set("rules.yaml", text).');
      files.set(path, text);
    },
    remove: (path) => void files.delete(path),
    check: (of) => finish(workspace.checkSteps(of)),
    checkSteps: (of = {}) => parseSteps(Object.fromEntries(files), { ...options, ...of, cache }),
  };
  for (const [path, text] of Object.entries(texts)) workspace.set(path, text);
  return workspace;
}
