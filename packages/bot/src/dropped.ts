import type { Reading } from '@botrules/channel';
import type { Logger } from './logger.js';

/** What the platform sends to every bot and no bot answers: that it is left out surprises nobody. */
const routine: ReadonlySet<string> = new Set(['delivery', 'echo', 'message_deleted', 'read']);

/** How many kinds are logged at the most. What comes in names them, and must not fill the memory. */
const mostKinds = 100;

/**
 * Logs each kind of update that is left out, once. The address may be subscribed to something that no rule can
 * take, such as WhatsApp's messages; without a line in the log a person would see 200 and nothing happen.
 */
export function droppedNoter(logger: Logger): (reading: Reading) => void {
  const told = new Set<string>();
  return ({ skipped }) => {
    for (const kind in skipped) {
      if (routine.has(kind) || told.has(kind) || told.size >= mostKinds) continue;
      told.add(kind);
      logger.warn(
        { kind: kind.slice(0, 100) },
        'updates of this kind are answered 200 and dropped, since no rule can take them; told once',
      );
    }
  };
}
