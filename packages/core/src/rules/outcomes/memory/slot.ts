import { without } from '../../../report/left-out.js';
import type { memoryReaderOf as ReaderOf, memoryTemplatesOf as TemplatesOf } from './list.js';

// What rules do to a memory. Until the part is added, only rules that do nothing to it are read.

const withoutMemory = /* @__PURE__ */ without('memory');

export let memoryReaderOf: typeof ReaderOf = () => (data) =>
  data === undefined ? data : withoutMemory();
export let memoryTemplatesOf: typeof TemplatesOf = withoutMemory;

export function addMemoryOutcomes(reader: typeof ReaderOf, templates: typeof TemplatesOf): void {
  memoryReaderOf = reader;
  memoryTemplatesOf = templates;
}
