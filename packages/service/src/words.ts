import { wordsOf } from '@botrules/channel';

export { reasonOfRequest, wordsOf } from '@botrules/channel';

/** What was thrown as an error that a logger can print, whatever it was. */
export function errorOf(thrown: unknown): Error {
  try {
    const { message, stack } = thrown as Error;
    if (thrown instanceof Error && typeof message === 'string' && typeof stack === 'string') {
      return thrown;
    }
  } catch {
    // It cannot even be looked at.
  }
  return new Error(wordsOf(thrown));
}
