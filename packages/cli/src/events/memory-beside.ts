import { changeMemory, type Event, type Memory, readMemory } from '@botrules/core';
import { say } from '@botrules/core/tooling';

/** What was written beside events: the memory with which each is to be decided. */
const known = new WeakMap<Event, Memory>();

/** The memory that was written beside an event, as `memory`. */
export function memoryBeside(event: Event): Memory | undefined {
  return known.get(event);
}

/**
 * Takes `memory` out of what was written as an event: a memory as `route` prints it, or names with what is remembered
 * under them, such as `{ pizza: Margherita }`. `keep` returns a sentence where it is neither.
 */
export function takeMemory(data: unknown): {
  readonly rest: unknown;
  keep(event: Event): string | undefined;
} {
  if (!isMap(data) || !Object.hasOwn(data, 'memory') || data.memory === null) {
    return { rest: data, keep: () => undefined };
  }
  const { memory, ...rest } = data;
  return {
    rest,
    keep(event) {
      const read = toMemory(memory, event.timestamp ?? 0);
      if ('problem' in read) return read.problem;
      known.set(event, read.memory);
      return undefined;
    },
  };
}

function toMemory(
  data: unknown,
  now: number,
): { readonly memory: Memory } | { readonly problem: string } {
  if (isMap(data) && Object.hasOwn(data, 'version')) {
    const plain: unknown = JSON.parse(JSON.stringify(data));
    const { memory, problem } = readMemory(plain as Memory);
    return memory === undefined ? { problem: problem ?? say`There is no memory.` } : { memory };
  }
  const values = isMap(data) ? Object.entries(data) : [];
  if (!isMap(data) || values.some(([, value]) => typeof value === 'object')) {
    return {
      problem: say`"memory" takes names with texts, such as { pizza: Margherita }, or what route prints.`,
    };
  }
  try {
    const remember = Object.fromEntries(values.map(([name, value]) => [name, String(value)]));
    const memory = changeMemory(undefined, { remember }, now);
    return memory === undefined ? { problem: say`"memory" is empty.` } : { memory };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

function isMap(data: unknown): data is { readonly [key: string]: unknown } {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
