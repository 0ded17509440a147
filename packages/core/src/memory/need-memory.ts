import { needNumber, needShape } from '../report/argument.js';

/** @throws {TypeError} if the value is neither a memory nor absent */
export function needMemoryOrNone(caller: string, memory: unknown): void {
  if (memory === undefined || memory === null) return;
  const hint = 'Pass what remember(memory, decision) returned, or undefined at first.';
  needShape(caller, 'a memory', memory, { version: 'number' }, hint);
}

/** @throws {TypeError} if the value is not a time */
export function needNow(caller: string, now: unknown): void {
  needNumber(caller, 'the time in milliseconds', now, 'Write Date.now().');
}
