import type { Secret } from './secrets.js';

/** The value of a setting that is in force, and where it was set: `$PORT`, `--port`, `botrules.yaml:3`, `default`. */
export interface ShownValue {
  readonly value: string;
  readonly origin: string;
}

/** Settings by their keys, as they may be shown to anyone who may run the command. */
export type Shown = ReadonlyMap<string, ShownValue>;

/** Of a secret nothing is shown but where it comes from. */
export function shownSecrets(secrets: readonly Secret[]): ShownValue {
  if (secrets.length === 0) return { value: '', origin: 'default' };
  return {
    value: secrets.map(() => '•••').join(', '),
    origin: secrets.map(({ origin }) => origin).join(', '),
  };
}
