import { isPostgres } from '../address.js';
import { forwardTime } from '../clock.js';
import { longestPauseMs } from '../delivery/pause.js';
import { openToWrite } from '../inbox/inbox-trouble.js';
import { keepPruning } from '../inbox/records/prune.js';
import { openWorkingInbox, type WorkingInbox } from '../inbox/working-inbox.js';
import { errorOf } from '../words.js';
import { UndeliveredMessages } from '../work/undelivered.js';
import type { Foundation } from './foundation.js';

/** Opens the inbox of a service. Rejects with an `InboxError` where it cannot be written. */
export function openServiceInbox(foundation: Foundation): Promise<WorkingInbox> {
  const { options, clock, logger } = foundation;
  const time = forwardTime(clock);
  return openToWrite(options.openInbox ?? openWorkingInbox, options.config.inbox, {
    now: time.now,
    notBefore: time.notBefore,
    steady: () => clock.steady(),
    leaseMs: options.config.leaseMs,
    desk: options.config.admin.desk !== undefined,
    onTrouble: (error, doing) => tellInboxTrouble(foundation, error, doing),
    onLost: (error) => logger.warn({ err: error }, 'a connection to the inbox broke'),
    onTables: ({ from, to, isDone }) =>
      logger.info(
        { from, to },
        isDone
          ? 'the tables of the inbox are up to date'
          : 'the tables of the inbox are brought up to date: that may take minutes',
      ),
  });
}

/** Counts and logs that something went wrong with the inbox; what was being done is tried again. */
export function tellInboxTrouble(
  { metrics, refusals }: Foundation,
  error: unknown,
  doing: string,
): void {
  metrics.storeTroubles.inc();
  refusals.error(errorOf(error), `trouble with the inbox while ${doing}`);
}

/** Tells of trouble with the inbox where nobody below does so, and rejects as `work` does. */
export async function tellingTrouble<T>(
  foundation: Foundation,
  doing: string,
  work: Promise<T>,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    tellInboxTrouble(foundation, error, doing);
    throw error;
  }
}

/** Makes dead letters of events whose messages did not arrive, which some platforms tell later. */
export function startUndelivered(
  foundation: Foundation,
  { undelivered }: WorkingInbox,
  { buried }: { readonly buried: (event: string, reason: string) => void },
): UndeliveredMessages {
  const messages = new UndeliveredMessages({
    records: undelivered,
    clock: foundation.clock,
    onBuried: buried,
    onTrouble: (error, doing) => tellInboxTrouble(foundation, error, doing),
  });
  messages.start();
  return messages;
}

/** Deletes what is too old, now and once an hour, until the function that it returns is called. */
export function startPruning(foundation: Foundation, { records }: WorkingInbox): () => void {
  const { config, clock, logger } = foundation;
  return keepPruning({
    records,
    keepMs: () => config.current.keepMs,
    forgetAfterMs: () => config.current.memory.forgetAfterMs,
    furthestMs: () => Math.max(longestPauseMs, config.current.retries.longestMs) + 60_000,
    clock,
    onPruned: (count) => logger.info({ count }, 'events and memories past their time were deleted'),
    onTrouble: (error, doing) => tellInboxTrouble(foundation, error, doing),
  });
}

/**
 * Closes the inbox. What keeps it from closing is logged. A server that does not answer is waited for 3 seconds; a file for as
 * long as it takes, since the next service can have it only then.
 */
export async function closeInbox(
  { options, clock, logger }: Foundation,
  { store }: WorkingInbox,
): Promise<void> {
  const closed = store
    .close()
    .catch((error: unknown) => logger.warn({ err: error }, 'the inbox did not close'));
  await (isPostgres(options.config.inbox) ? Promise.race([closed, clock.wait(3000)]) : closed);
}
