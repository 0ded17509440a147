import { Session } from 'node:inspector';
import { takeCoverage } from 'node:v8';
import { isMeasured } from './measured.js';

let session: Session | undefined;

/**
 * How much work something is: the number of functions that are called while it runs. It is the same number on every machine,
 * whatever else runs there. What is native, such as a search in a text, counts as nothing, and so does a loop that calls nothing.
 */
export function callsIn(run: () => unknown): number {
  return counting((calls) => {
    run();
    return calls();
  });
}

/** The same for each step of something that goes on in steps. */
export function callsInEach(steps: Iterator<unknown>): readonly number[] {
  return counting((calls) => {
    const each: number[] = [];
    for (let isDone = false; !isDone; each.push(calls())) isDone = steps.next().done === true;
    return each;
  });
}

/** @param run is given what returns the number of calls since it was last asked */
function counting<T>(run: (calls: () => number) => T): T {
  // What V8 counts is c8's, too.
  if (isMeasured) takeCoverage();
  session ??= connected();
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: isMeasured });
  take();
  try {
    return run(take);
  } finally {
    // It would be c8's end, too.
    if (!isMeasured) post('Profiler.stopPreciseCoverage');
  }
}

function take(): number {
  const { result } = post('Profiler.takePreciseCoverage') as Taken;
  let calls = 0;
  for (const { functions } of result) for (const { ranges } of functions) calls += ranges[0]!.count;
  return calls;
}

interface Taken {
  readonly result: readonly {
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

function connected(): Session {
  const made = new Session();
  made.connect();
  made.post('Profiler.enable');
  return made;
}

/** The session of a process with itself answers before it returns. */
function post(method: string, parameters: object = {}): unknown {
  let answer: unknown;
  session!.post(method, parameters, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}
