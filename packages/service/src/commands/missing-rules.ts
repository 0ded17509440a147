import { existsSync } from 'node:fs';
import { say } from '@botrules/core/tooling';

/** What is said where there is nothing at the path of the rules; `undefined` where something is there. */
export function missingRules(path: string): string | undefined {
  return existsSync(path) ? undefined : say`There is no file or folder "${path}".`;
}
