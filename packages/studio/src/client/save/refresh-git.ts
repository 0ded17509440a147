import { call } from '../api.js';
import { git } from '../store.js';

/** Asks how many files differ from the last commit. */
export async function refreshGit(): Promise<void> {
  git.value = await call<typeof git.value>('git').catch(() => git.peek());
}
