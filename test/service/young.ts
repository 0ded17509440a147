import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects what is young, as the garbage collector does many times a second; what was there before is old after that. */
export function collectTheYoung(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;
  for (let time = 0; time < 3; time++) gc({ type: 'minor' });
}

/** What is held once the young is collected, in megabytes. */
export function heldMegabytes(): number {
  collectTheYoung();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
