import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import pg from 'pg';
import { conversationOf, countdown, decision, insertAll, openRecords } from './work.js';

const logger = new Logger(() => () => {});

/** Resolves to how long it took, in milliseconds. */
export async function runGraphile(url, count, { inOrder = false, tuned = false }) {
  const pool = new pg.Pool({ connectionString: url, max: 12 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const utils = await makeWorkerUtils({ pgPool: pool, logger });
  await utils.migrate();
  const records = await openRecords(pool);
  const { finished, done } = countdown(count);
  const preset = {
    worker: {
      concurrentJobs: 24,
      ...(tuned && {
        concurrentJobs: 100,
        localQueue: { size: 500 },
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      }),
    },
  };
  const runner = await run({
    pgPool: pool,
    logger,
    preset,
    noHandleSignals: true,
    taskList: {
      async decide(event) {
        await records.record(event.id, decision);
        done();
      },
    },
  });
  const began = performance.now();
  await insertAll(count, (events) =>
    utils.addJobs(
      events.map((payload) => ({
        identifier: 'decide',
        payload,
        ...(inOrder && { queueName: conversationOf(payload) }),
      })),
    ),
  );
  await finished;
  const took = performance.now() - began;
  await runner.stop();
  await utils.release();
  await pool.end();
  return took;
}
