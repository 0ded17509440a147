import type { Flow } from '../flow/flow.js';
import type { SendingPause } from '../inbox/records/pause-records.js';
import type { Foundation } from './foundation.js';

/** Makes steps that an operator had paused go on at once. Whether one waits for something else shows when it is tried. */
export function goOn({ logger }: Foundation, flow: Flow, resumed: readonly SendingPause[]): void {
  logger.info(
    { resumed: resumed.map(({ kind, name }) => `${kind} ${name}`.trim()) },
    'sending goes on',
  );
  void flow
    .hurry()
    .catch((error: unknown) => logger.warn({ err: error }, 'what was paused waits on'));
}
