import { systemClock } from '../../packages/service/dist/clock.js';
import { Flow } from '../../packages/service/dist/flow/flow.js';
import { openWorkingInbox } from '../../packages/service/dist/inbox/working-inbox.js';
import { makePlan } from '../../packages/service/dist/work/plan.js';
import { countdown, insertAll } from './work.js';

/**
 * All of the inbox and nothing around it: no webhook, no rules, no platform. Resolves to how long it took, in milliseconds. Where it
 * is `shared` with other processes, any of them may finish an event: it is over when none is left.
 */
export async function runBotrules(url, count, { first, atOnce, shared = false } = {}) {
  const { store, records } = await openWorkingInbox(url, { leaseMs: 30_000 });
  const { finished, done } = countdown(count);
  const step = {
    rule: 'order-status',
    file: 'rules.yaml',
    line: 1,
    captures: {},
    params: {},
    reply: [{ text: 'It is on its way and will be with you by Friday.' }],
    route: null,
    forward: null,
    handover: null,
  };
  const flow = new Flow({
    store,
    minds: {
      decide: (event) => ({
        decision: { ...step, event, rules: [], steps: [step] },
        version: 'v1',
        memory: undefined,
      }),
      isCalledOff: () => false,
      change: (_, memory) => memory,
      followUps: () => [],
    },
    carrier: {
      dry: false,
      plan: makePlan,
      admit: () => undefined,
      forgo: () => {},
      perform: () => Promise.resolve({ kind: 'done' }),
    },
    observer: { decided() {}, maybeTwice() {}, stepped() {}, finished: () => done() },
    clock: systemClock,
    workers: 500,
    onTrouble(error) {
      throw error;
    },
  });
  flow.start();
  const began = performance.now();
  await insertAll(count, (events) => flow.accept({ events, receivedAt: Date.now() }), {
    first,
    atOnce,
  });
  if (shared) await nothingLeft(records);
  else await finished;
  const took = performance.now() - began;
  await flow.stop();
  await store.close();
  return took;
}

async function nothingLeft(records) {
  while ((await records.counts()).waiting > 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
}
