import { isLong } from './runs.js';

/** While c8 counts lines, everything runs from its source: in bundles it counts lines as run that were not. */
export const isMeasured = process.env.NODE_V8_COVERAGE !== undefined;

/**
 * How many times as long something may take: while lines are counted, and in the long run, which tries ten times as much and may
 * be on a slow machine. Limits of time only end what hangs.
 */
export const patience = isMeasured ? 9 : isLong ? 3 : 1;
