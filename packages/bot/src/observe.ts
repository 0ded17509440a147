import type { Logger } from './logger.js';

/** Shows a value to someone who only looks: what goes wrong there is logged, and changes nothing. */
export function show<T>(
  observer: ((value: T) => void) | undefined,
  value: T,
  logger: Logger,
): void {
  try {
    observer?.(value);
  } catch (error) {
    logger.error({ err: error }, 'an observer failed');
  }
}
