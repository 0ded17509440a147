import type { Flow } from '../flow/flow.js';
import type { SendingPause } from '../inbox/records/pause-records.js';
import type { Foundation } from './foundation.js';

/** Has what waited for an operator go on at once. What it waits for besides is found out as it is tried. */
export function goOn({ logger }: Foundation, flow: Flow, resumed: readonly SendingPause[]): void {
  logger.info(
    { resumed: resumed.map(({ kind, name }) => `${kind} ${name}`.trim()) },
    'sending goes on',
  );
  void flow
    .hurry()
    .catch((error: unknown) => logger.warn({ err: error }, 'what was paused waits on'));
}
