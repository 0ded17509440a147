import { LeftOutError } from '../report/left-out.js';

// Stands in for everything about memory in a bundle that is built with the condition `no-memory`.

function leftOut(): never {
  throw new LeftOutError(
    'memory',
    'These rules ask or change what is remembered, or a memory was passed, and the bundle was built without memory.',
  );
}

export const memoryTemplatesOf = leftOut;
export const keepStep = leftOut;
export const sumChanges = leftOut;
export const Recall = leftOut;
export const keepingOf = () => undefined;
export const memoryReaderOf = () => (data: unknown) => data && leftOut();
export const typedTap = <Event>(event: Event): Event => event;

/** What rules see if nothing is remembered. */
export const noRecall = { now: 0, isHuman: false, missed: 0 };

/** @throws {LeftOutError} if there is a memory */
export function usableMemory(memory: unknown): undefined {
  if (memory !== undefined) leftOut();
}
