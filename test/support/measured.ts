/** While c8 counts lines, everything runs from its source: in bundles it counts lines as run that were not. */
export const isMeasured = process.env.NODE_V8_COVERAGE !== undefined;

/** How many times as long something may take then. */
export const patience = isMeasured ? 9 : 1;
