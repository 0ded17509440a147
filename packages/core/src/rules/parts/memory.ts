import { memoryReaderOf, memoryTemplatesOf } from '../outcomes/memory/list.js';
import { addMemoryOutcomes } from '../outcomes/memory/slot.js';

export function addMemoryToRules(): void {
  addMemoryOutcomes(memoryReaderOf, memoryTemplatesOf);
}
