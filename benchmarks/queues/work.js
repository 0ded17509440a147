/** Events of a number of conversations, in no order. */
const conversations = 500;

/** An event as the platform sends it: its conversation and its size are what counts here. */
export function eventAt(index) {
  const person = 4000000000000000 + ((Math.imul(index, 2654435761) >>> 0) % conversations);
  const id = `postback:m_${index.toString(16).padStart(40, '0')}`;
  return {
    id,
    event: 'postback',
    channel: 'messenger',
    timestamp: Date.now(),
    sender: { id: `${person}` },
    recipient: { id: `${1000 + (person % 7)}` },
    title: 'Where is my order?',
    payload: `ORDER_${index}_STATUS`,
    standby: false,
  };
}

export const conversationOf = ({ sender, recipient }) => `${recipient.id}/${sender.id}`;

/** Calls `insert(events)` until a number of events is inserted: 32 at a time, with a number of calls at once. */
export async function insertAll(count, insert, { first = 0, atOnce = 16 } = {}) {
  let next = 0;
  const inserter = async () => {
    while (next < count) {
      const from = next;
      next = Math.min(count, next + 32);
      await insert(
        Array.from({ length: next - from }, (_, index) => eventAt(first + from + index)),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, inserter));
}

/** Resolves when `done` was called a number of times. */
export function countdown(count) {
  let left = count;
  let finish;
  const finished = new Promise((resolve) => {
    finish = resolve;
  });
  return {
    finished,
    done(some = 1) {
      left -= some;
      if (left <= 0) finish();
    },
  };
}

/** Records the outcome of events, those that came together in one insert: as fast as a user of a queue could do it. */
export async function openRecords(pool) {
  await pool.query(
    'create table outcome (id text primary key, state text not null, decision text)',
  );
  const waiting = [];
  let writing = false;
  async function write() {
    if (writing || waiting.length === 0) return;
    writing = true;
    const batch = waiting.splice(0, 2000);
    await pool.query(
      `insert into outcome select id, 'done', decision from unnest($1::text[], $2::text[]) as t(id, decision)`,
      [batch.map(({ id }) => id), batch.map(({ decision }) => decision)],
    );
    writing = false;
    for (const { resolve } of batch) resolve();
    void write();
  }
  return {
    record: (id, decision) =>
      new Promise((resolve) => {
        waiting.push({ id, decision, resolve });
        setImmediate(write);
      }),
  };
}

/** What the rules would say. */
export const decision = JSON.stringify({
  rule: 'order-status',
  steps: [
    { rule: 'order-status', reply: [{ text: 'It is on its way and will be with you by Friday.' }] },
  ],
});
