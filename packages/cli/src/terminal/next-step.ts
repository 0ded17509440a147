import type { Io } from './io.js';

/**
 * How a person calls this command, for the next steps that are printed: `npx botrules` where it was called by npx, which
 * does not put it on the path.
 */
export function commandOf(env: Io['env']): string {
  return env.npm_command === 'exec' || env.npm_lifecycle_event === 'npx'
    ? 'npx botrules'
    : 'botrules';
}
