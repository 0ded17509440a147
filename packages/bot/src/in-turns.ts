import { kindOfValue } from '@botrules/channel';
import { captureContext, type InContext } from './async-context.js';
import { nextTurn } from './next-turn.js';

/**
 * A listener for `http.createServer`, of Koa (`inTurns(app.callback())`), Express (`inTurns(app)`) or your own, that gets
 * the requests that came in one turn of the event loop all at once: they are read one after the other, then
 * worked on, then answered. Under load this serves many more requests a second than doing all of it for each in turn,
 * since each read and write leaves the processor's caches cold (docs/benchmarks-http.md). A request waits for no more
 * than those that arrived with it, and keeps its own async context.
 */
export function inTurns<A extends readonly unknown[]>(
  listener: (...args: A) => unknown,
): (...args: A) => void {
  if (typeof listener !== 'function') {
    const given = kindOfValue(listener);
    throw new TypeError(
      `inTurns takes a listener, such as app.callback() of Koa, and was given ${given}.`,
    );
  }
  let turn: (readonly [args: A, inContext: InContext])[] = [];
  const call = (args: A) => listener(...args);

  function handOver(): void {
    const requests = turn;
    turn = [];
    for (const [args, inContext] of requests) {
      try {
        inContext(call, args);
      } catch (error) {
        // It stays uncaught, as it would be without this, and the rest of the turn is not lost with it.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  return (...args) => {
    if (turn.length === 0) nextTurn(handOver);
    turn.push([args, captureContext()]);
  };
}
