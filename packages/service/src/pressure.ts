import { performance } from 'node:perf_hooks';

/** The work waits so long for more of it to gather, in milliseconds. */
const usualMs = 10;
/** And so long while requests need all that this process can do. */
const pressedMs = 250;

/** From so many deliveries a second on, and with so much of the event loop used, answers come first. */
const manyPerSecond = 300;
const fullyUsed = 0.5;

export interface Pressure {
  /** A delivery came in. */
  note(): void;
  /** How long the work is to stand back now. */
  gatherMs(): number;
}

/**
 * Who comes first when there is more to do than this process can. The platform wants its answer within 5 seconds
 * and gives up on who is late, while a decision may wait: so under a flood of deliveries the work stands back,
 * and goes on with at least `workers` conversations four times a second.
 */
export function createPressure(now: () => number = () => performance.now()): Pressure {
  let deliveries = 0;
  let since = now();
  let used = performance.eventLoopUtilization();
  return {
    note() {
      deliveries++;
    },
    gatherMs() {
      const time = now();
      const seconds = (time - since) / 1000;
      if (seconds < 0.005) return usualMs;
      const total = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(total, used);
      const pressed = deliveries / seconds > manyPerSecond && utilization > fullyUsed;
      deliveries = 0;
      since = time;
      used = total;
      return pressed ? pressedMs : usualMs;
    },
  };
}
