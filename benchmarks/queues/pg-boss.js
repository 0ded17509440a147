import pg from 'pg';
import PgBoss from 'pg-boss';
import { countdown, decision, insertAll, openRecords } from './work.js';

/** Resolves to how long it took, in milliseconds. */
export async function runPgBoss(url, count, { batchSize }) {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false });
  boss.on('error', (error) => {
    throw error;
  });
  await boss.start();
  await boss.createQueue('decide');
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => {});
  const records = await openRecords(pool);
  const { finished, done } = countdown(count);
  for (let worker = 0; worker < 4; worker++) {
    // The shortest pause between two looks that it allows.
    await boss.work('decide', { batchSize, pollingIntervalSeconds: 0.5 }, async (jobs) => {
      await Promise.all(jobs.map(({ data }) => records.record(data.id, decision)));
      done(jobs.length);
    });
  }
  const began = performance.now();
  await insertAll(count, (events) => boss.insert(events.map((data) => ({ name: 'decide', data }))));
  await finished;
  const took = performance.now() - began;
  await boss.stop({ graceful: false, wait: false });
  await pool.end();
  return took;
}
