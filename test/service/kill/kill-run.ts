import { setTimeout as sleep } from 'node:timers/promises';
import { isPostgres } from '../../../packages/service/src/address.js';
import { openInbox } from '../../../packages/service/src/inbox/open-inbox.js';
import { openPostgres } from '../../../packages/service/src/inbox/postgres/postgres.js';
import { openSqlite } from '../../../packages/service/src/inbox/sqlite/sqlite.js';
import { readSteps } from '../../../packages/service/src/work/plan.js';
import { startCustomers } from './customers.js';
import { Life } from './life.js';
import { startPlatforms } from './played.js';
import { createRandom } from './random.js';
import { type Faults, Tally } from './tally.js';

export interface KillRunOptions {
  /** The bundled child. */
  readonly file: string;
  /** The inbox: a file or a postgres:// address. */
  readonly inbox: string;
  readonly events: number;
  readonly conversations: number;
  readonly kills: number;
  /** How many service processes share the inbox. */
  readonly processes: number;
  readonly seed: number;
  /** Ends the store and starts it again, now and then; so many times in all. */
  readonly restartStore?: {
    readonly times: number;
    readonly restart: (whileDown: () => void) => Promise<void>;
  };
  readonly onProgress?: (line: string) => void;
}

/** What was counted. The faults, `doubledTooOften`, `left` and `unsureTooOften` should be 0. */
export interface KillReport extends Faults {
  /** Doubled beyond the calls that were under way when a process was killed, the store ended or a lease ran out. */
  readonly doubledTooOften: number;
  /** Still in the inbox and not done when all was over. */
  readonly left: number;
  /** Dead letters of calls that were made twice and never answered, beyond `lapsed`. */
  readonly unsureTooOften: number;
  readonly answered: number;
  readonly repeated: number;
  readonly kills: number;
  readonly doubled: number;
  /** Calls that were under way at a kill or a restart. */
  readonly underWay: number;
  /** Calls that were under way when a lease ran out or nobody answered, with no kill: 0 on a quiet machine. */
  readonly lapsed: number;
  readonly seconds: number;
}

/** Kills a service again and again while people write to it, and counts what came of it on the platform's side. */
export async function killRun(options: KillRunOptions): Promise<KillReport> {
  const { file, inbox, events, conversations, processes, restartStore, onProgress } = options;
  const began = performance.now();
  const random = createRandom(options.seed);
  const tally = new Tally();
  let underWay = 0;

  const platforms = await startPlatforms({
    delay: () => sleep(1 + random() * 4),
    onShown: (person, text) => tally.hearCall(person, text),
  });
  const { accounts } = platforms;
  const begin = () =>
    Life.begin(file, platforms.configFor(inbox), (said) => tally.hearService(said));
  const lives: (Life | undefined)[] = await Promise.all(Array.from({ length: processes }, begin));
  /** Stops those that live in their tracks, or they would take over and end what is about to be counted. */
  const freeze = () => {
    for (const life of lives) life?.freeze();
  };
  const countFrozen = async () => {
    underWay += await countBegun(inbox);
    for (const life of lives) life?.thaw();
  };
  const urls = () => lives.flatMap((life) => (life === undefined ? [] : [life.url]));

  // So many events a life, so that the kills are spread over all of them.
  const perLife = events / (options.kills + 1);
  let permitted = perLife;
  const waiting: (() => void)[] = [];
  let asked = 0;
  const permit = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      letGo();
    });
  function letGo(): void {
    while (asked < permitted && waiting.length > 0) {
      asked++;
      waiting.shift()!();
    }
  }

  const customers = startCustomers({
    ...{ accounts, conversations, events, repeats: 0.1, random, urls, permit },
    onNamed: (payload, event) => tally.name(payload, event),
  });
  let kills = 0;
  let restarts = 0;
  while (kills < options.kills) {
    // A random moment of the time in which the events of this life are taken, decided and sent.
    const enough = customers.counts.answered + 1 + random() * perLife;
    while (customers.counts.answered < Math.min(enough, permitted)) await sleep(2);
    await sleep(random() * 50);
    const victim = Math.floor(random() * processes);
    const life = lives[victim]!;
    lives[victim] = undefined;
    freeze();
    await life.kill();
    tally.note('a process was killed');
    kills++;
    await countFrozen();
    if (restartStore && restarts < (restartStore.times * kills) / options.kills) {
      restarts++;
      // A process that lives on cannot write down what it has sent, for longer than its lease maybe.
      await restartStore.restart(freeze);
      await countFrozen();
    }
    lives[victim] = await begin();
    tally.note('a process began');
    permitted += perLife;
    letGo();
    if (kills % 20 === 0)
      onProgress?.(`${kills} kills, ${customers.counts.answered} events answered`);
  }
  permitted = Number.POSITIVE_INFINITY;
  letGo();
  await customers.done;
  await drain(inbox);
  // Follow-ups that were set with the last events come ten seconds later.
  await until(async () => (await countDue(inbox)) === 0);
  const left = await drain(inbox);
  await Promise.all(lives.map((life) => life?.stop()));
  await platforms.close();

  const { doubled, lapsed, unsure } = tally;
  for (const line of tally.stories(customers.answered)) onProgress?.(line);
  return {
    ...tally.faults(customers.answered),
    doubledTooOften: Math.max(0, doubled - underWay - lapsed),
    left: left - unsure,
    unsureTooOften: Math.max(0, unsure - lapsed),
    answered: customers.counts.answered,
    repeated: customers.counts.repeated,
    kills,
    doubled,
    underWay,
    lapsed,
    seconds: Math.round((performance.now() - began) / 1000),
  };
}

/** Steps that are written down as begun: the calls that were under way when the process died, or still are. */
async function countBegun(address: string): Promise<number> {
  // A plain look at the rows: what is more would wait for a process that is frozen in a transaction.
  const database = isPostgres(address) ? await openPostgres(address) : openSqlite(address);
  const rows = await database.transaction((query) =>
    query('select steps from progress where finished is null and steps is not null'),
  );
  await database.close();
  return rows
    .flatMap(({ steps }) => readSteps(String(steps)))
    .filter(({ state }) => state === 'begun').length;
}

/** How many people have a follow-up that waits. */
async function countDue(address: string): Promise<number> {
  const { database, close } = await openInbox(address);
  const [row] = await database.transaction((query) =>
    query('select count(*) as count from memory where due is not null'),
  );
  await close();
  return Number(row!.count);
}

/** Waits until something is so, or for a minute: what is missing then is counted. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end; ) {
    if (await condition()) return;
    await sleep(200);
  }
}

/**
 * Waits until nothing waits, or nothing has changed for longer than a lease; gives back what is left that was not done. What
 * is put off to a later time is no fault: WhatsApp takes 45 messages of a conversation in 270 s, and people get about as many here.
 */
async function drain(address: string): Promise<number> {
  const { database, records, close } = await openInbox(address);
  const isPutOff = async () => {
    const [row] = await database.transaction((query) =>
      query('select max(ready_at) as latest from conversation'),
    );
    return Number(row!.latest ?? 0) > Date.now();
  };
  const end = performance.now() + 600_000;
  let least = Number.POSITIVE_INFINITY;
  for (let changed = performance.now(); ; ) {
    const { waiting, dead } = await records.counts();
    const isStill = performance.now() > changed + 90_000;
    if (waiting < least || (isStill && performance.now() < end && (await isPutOff()))) {
      least = waiting;
      changed = performance.now();
    } else if (waiting === 0 || isStill) {
      await close();
      return waiting + dead;
    }
    await sleep(50);
  }
}
