import type { Io } from './io.js';

/**
 * How a person calls this command, for the next steps that are printed: `npx botrules` where npm runs it, by npx or for a
 * script such as `npm start`, since npm puts it on the path for itself alone.
 */
export function commandOf(env: Io['env']): string {
  return env.npm_command === undefined && env.npm_lifecycle_event === undefined
    ? 'botrules'
    : 'npx botrules';
}
