import { readSecrets, type Secrets } from '@botrules/channel';

/** A value, or a function that is asked each time, so that secrets can change while the server runs. */
export type Current<T> = T | (() => T);

/**
 * A function that gives the secrets in force. Values are checked here and now: throws `TypeError`. What a function
 * gives is checked by each call, which throws the same.
 */
export function currentSecrets(
  value: Current<Secrets>,
  name: string,
  mayBeEmpty = false,
): () => readonly string[] {
  const read = (now: unknown): readonly string[] =>
    mayBeEmpty && Array.isArray(now) && now.length === 0 ? now : readSecrets(now, name);
  if (typeof value === 'function') return () => read(value());
  read(value);
  // Read each time all the same: a list may have been changed since.
  return () => read(value);
}
