/** The longest pause that is kept, in milliseconds, however long a platform asks for: after it, a call is tried. */
export const longestPauseMs = 3_600_000;

/** A pause as it is kept to: whole milliseconds, not below 0 and not above `longestPauseMs`. */
export function boundedPause(milliseconds: number): number {
  if (Number.isNaN(milliseconds)) return 0;
  return Math.ceil(Math.min(Math.max(milliseconds, 0), longestPauseMs));
}
