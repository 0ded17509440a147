import { blotter, wordsOf } from '@botrules/channel';

/** How many causes of an error are shown: one may be its own cause. */
export const mostCauses = 10;

/**
 * What was thrown, without these secrets in its words: a handler has the event as it came. Returns the very same where none of
 * them is in it.
 */
export function blotted(thrown: unknown, secrets: readonly string[], causes = mostCauses): unknown {
  if (secrets.length === 0) return thrown;
  const blot = blotter(secrets);
  if (!(thrown instanceof Error)) {
    const words = wordsOf(thrown);
    return blot(words) === words ? thrown : new Error(blot(words));
  }
  const { name, message, stack = '', cause } = thrown;
  const bareCause =
    cause === undefined || causes === 0 ? undefined : blotted(cause, secrets, causes - 1);
  const all = `${message}${stack}${propertiesOf(thrown)}`;
  if (blot(all) === all && bareCause === cause) return thrown;
  const bare = new Error(blot(message), bareCause === undefined ? {} : { cause: bareCause });
  return Object.assign(bare, { name, stack: blot(stack) });
}

/** What else a logger would show of an error. */
function propertiesOf(error: Error): string {
  try {
    return JSON.stringify(error);
  } catch {
    // The error holds itself: its message has to be enough.
    return '';
  }
}
