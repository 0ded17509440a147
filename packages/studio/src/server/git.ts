import { execFile } from 'node:child_process';

/** What a repository says of the folder. */
export interface GitState {
  readonly branch: string;
  /** How many files below the folder differ from the last commit. */
  readonly differs: number;
}

/** Longer than this nobody waits for it, in milliseconds. */
const patience = 2000;

/** Asks git, without a shell; `undefined` where there is no repository, no git, or no answer in time. */
export function readGit(folder: string): Promise<GitState | undefined> {
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-c', 'core.fsmonitor=false', 'status', '--porcelain=v1', '--branch', '-z', '--', '.'],
      { cwd: folder, timeout: patience, maxBuffer: 4 * 1024 * 1024, windowsHide: true },
      (error, said) => resolve(error ? undefined : stateOf(said)),
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
