/** The longest that anybody is waited for who asks for a pause, in milliseconds: then it is found out whether it is over. */
export const longestPauseMs = 3_600_000;

/** A pause as it is kept to: whole milliseconds, not below 0 and not above `longestPauseMs`. */
export function boundedPause(milliseconds: number): number {
  if (Number.isNaN(milliseconds)) return 0;
  return Math.ceil(Math.min(Math.max(milliseconds, 0), longestPauseMs));
}
