import { execFile } from 'node:child_process';
import { isPlainPath, type StudioFolder } from './files.js';

/** What a repository says of the folder. */
export interface GitState {
  readonly branch: string;
  /** How many files below the folder differ from the last commit. */
  readonly differs: number;
}

/** How long to wait for git, in milliseconds. */
const patience = 2000;

/** Asks git for the branch; `undefined` where there is no repository, no git, or no answer in time. */
export async function readGit(folder: string): Promise<GitState | undefined> {
  const said = await ask(folder, ['status', '--porcelain=v1', '--branch', '-z', '--', '.']);
  return said === undefined ? undefined : stateOf(said);
}

/** A file that differs from the last commit. */
export interface CommittedFile {
  readonly path: string;
  /** What it held then; `null` where there was none. */
  readonly text: string | null;
}

/** How many files are read at the most. */
const mostFiles = 200;

/** What the files that differ from the last commit held then; `undefined` where git cannot say. */
export async function readCommitted(
  folder: StudioFolder,
): Promise<readonly CommittedFile[] | undefined> {
  const { root, prefix } = folder;
  const [changed, added] = await Promise.all([
    ask(root, ['diff', '--name-only', '--no-renames', '-z', '--relative', 'HEAD', '--', '.']),
    ask(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  if (changed === undefined || added === undefined) return undefined;
  const names = [...namesIn(changed), ...namesIn(added)].slice(0, mostFiles);
  const files: CommittedFile[] = [];
  for (const name of names) {
    const path = prefix + name;
    if (!isPlainPath(path)) continue;
    const text = await ask(root, ['show', '--no-textconv', `HEAD:./${name}`]);
    files.push({ path, text: text ?? null });
  }
  return files;
}

function namesIn(said: string): readonly string[] {
  return said.split('\0').filter((name) => name !== '');
}

/** Asks git, without a shell; `undefined` where it refuses, is not there, or does not answer in time. */
function ask(folder: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-c', 'core.fsmonitor=false', ...args],
      { cwd: folder, timeout: patience, maxBuffer: 4 * 1024 * 1024, windowsHide: true },
      (error, said) => resolve(error ? undefined : said),
    );
  });
}

/** Reads `git status --porcelain=v1 --branch -z`. */
export function stateOf(said: string): GitState | undefined {
  const [head = '', ...entries] = said.split('\0').filter((entry) => entry !== '');
  const branch = /^## (?:No commits yet on )?(.+?)(?:\.\.\..*)?$/.exec(head)?.[1];
  if (branch === undefined) return undefined;
  let differs = 0;
  for (let at = 0; at < entries.length; at += 1) {
    differs += 1;
    // A renamed file is followed by the name that it had.
    if (/^[RC]/.test(entries[at]!)) at += 1;
  }
  return { branch: branch.startsWith('HEAD ') ? 'no branch' : branch, differs };
}
