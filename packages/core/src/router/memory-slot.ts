import type { Event } from '../event.js';
import type { Memory } from '../memory/memory.js';
import type { Recall as OneRecall } from '../memory/recall.js';
import { without } from '../report/left-out.js';
import type { keepStep as Keep, keepingOf as KeepingOf, sumChanges as Sum } from './keep.js';

// What a router does with a memory. Until the part is added, it decides as if there were none, and takes none.

/** What the part `memory` does for a router. */
interface MemoryOfRouter {
  readonly Recall: typeof OneRecall;
  readonly keepStep: typeof Keep;
  readonly sumChanges: typeof Sum;
  readonly keepingOf: typeof KeepingOf;
  /** Returns the memory if it can be used. */
  readonly usableMemory: (memory: Memory | undefined) => Memory | undefined;
  /** Returns the tap that an event stands for, or the event. */
  readonly typedTap: (event: Event, memory: Memory | undefined) => Event;
  /** Throws if typed titles count as taps, and nothing can compare them. */
  readonly needTypedTaps: () => void;
}

const withoutMemory = /* @__PURE__ */ without('memory');

export let Recall = withoutMemory as unknown as MemoryOfRouter['Recall'];
export let keepStep: MemoryOfRouter['keepStep'] = withoutMemory;
export let sumChanges: MemoryOfRouter['sumChanges'] = withoutMemory;
export let keepingOf: MemoryOfRouter['keepingOf'] = () => undefined;
export let usableMemory: MemoryOfRouter['usableMemory'] = (memory) =>
  memory === undefined ? memory : withoutMemory();
export let typedTap: MemoryOfRouter['typedTap'] = (event) => event;
export let needTypedTaps: MemoryOfRouter['needTypedTaps'] = () => {};

export function addMemoryOfRouter(part: MemoryOfRouter): void {
  ({ Recall, keepStep, sumChanges, keepingOf, usableMemory, typedTap, needTypedTaps } = part);
}
