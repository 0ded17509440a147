import type { Recall as OneRecall } from './recall.js';

/** What rules see if nothing is remembered: the little that there is without the part `memory`. */
export let noRecall: OneRecall = { now: 0, isHuman: false, missed: 0 } as OneRecall;

export function addNoRecall(nothing: OneRecall): void {
  noRecall = nothing;
}
