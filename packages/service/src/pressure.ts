import { performance } from 'node:perf_hooks';
import type { Begun } from './work/worker.js';

/** The work waits so long for more of it to gather, in milliseconds. */
const usualMs = 10;
/** And so long at the most, whatever else there is to do. */
const longestMs = 1000;

/** From so many deliveries a second on, and with so much of the event loop used, answers come first. */
const manyPerSecond = 300;
const fullyUsed = 0.5;

/** Then one event is worked on for so many deliveries that are answered, */
const answersFirst = 20;
/** and more as they wait longer: after so many milliseconds as many as come. */
const patienceMs = 60_000;

export interface Pressure {
  /** A delivery came in. */
  note(): void;
  /** How long the work is to stand back now that so much was begun, in milliseconds. */
  gatherMs(begun: Begun): number;
}

/**
 * Who comes first when there is more to do than this process can. The platform wants its answer within 5 seconds
 * and gives up on who is late, while a decision may wait: so under a flood of deliveries the work stands back, the
 * less the longer it has waited.
 */
export function createPressure(now: () => number = () => performance.now()): Pressure {
  let deliveries = 0;
  let since = now();
  let used = performance.eventLoopUtilization();
  return {
    note() {
      deliveries++;
    },
    gatherMs({ events, waitedMs }) {
      const time = now();
      const seconds = (time - since) / 1000;
      if (seconds < 0.005) return usualMs;
      const perSecond = deliveries / seconds;
      const total = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(total, used);
      deliveries = 0;
      since = time;
      used = total;
      if (perSecond <= manyPerSecond || utilization <= fullyUsed) return usualMs;
      const answersAnEvent = Math.max(1, answersFirst * (1 - waitedMs / patienceMs));
      const pauseMs = (1000 * events * answersAnEvent) / perSecond;
      return Math.min(longestMs, Math.max(usualMs, pauseMs));
    },
  };
}
