import { noRecall, Recall } from '../../memory/recall.js';
import { addNoRecall } from '../../memory/recall-slot.js';
import type { LanguagePart } from '../../report/left-out.js';
import { addMemoryToRules } from '../../rules/parts/memory.js';
import { usableMemory } from '../../rules/read-memory.js';
import { keepingOf, keepStep, sumChanges } from '../keep.js';
import { addMemoryOfRouter } from '../memory-slot.js';
import { needTypedTaps, typedTap } from '../typed-tap.js';

/** Memory: `remember`, `ask`, `follow_up`, `once` and the like, and whatever a memory that is passed changes. */
export const memory: LanguagePart = {
  part: 'memory',
  add() {
    addNoRecall(noRecall);
    addMemoryToRules();
    addMemoryOfRouter({
      Recall,
      keepStep,
      sumChanges,
      keepingOf,
      usableMemory,
      typedTap,
      needTypedTaps,
    });
  },
};
