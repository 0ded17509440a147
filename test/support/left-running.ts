import { patience } from './measured.js';

/**
 * With `--parallel`, files share processes that end when all is done, whatever still runs in them. So each file is looked at
 * when its tests have ended: what they began must be over soon after.
 */
const inWorker = process.env.MOCHA_WORKER_ID !== undefined;

/** What keeps this process alive by itself, such as its line to the one that started it, and what was told of an earlier file. */
let own: string[] | undefined;

/** What somebody must end. A pause, a request or a connection that is kept for the next one ends by itself. */
const lasting = new Set([
  ...['TCPServerWrap', 'PipeServerWrap', 'UDPWrap', 'PipeWrap', 'ProcessWrap'],
  ...['MessagePort', 'FSEventWrap', 'StatWatcher'],
]);

/** Servers, processes, threads, watchers that keep this process alive, beside those that were there before the first test. */
function left(): string[] {
  const rest = [...(own ?? [])];
  return process.getActiveResourcesInfo().filter((name) => {
    const at = rest.indexOf(name);
    if (at !== -1) rest.splice(at, 1);
    return at === -1 && lasting.has(name);
  });
}

export const mochaHooks = inWorker
  ? {
      beforeAll() {
        own ??= process.getActiveResourcesInfo();
      },
      async afterAll(this: Mocha.Context) {
        const end = performance.now() + 5000 * patience;
        while (left().length > 0 && performance.now() < end) {
          await new Promise((later) => setTimeout(later, 10));
        }
        const names = left();
        if (names.length > 0) {
          const file = this.test?.parent?.suites[0]?.file;
          // The files after it did not begin it.
          own?.push(...names);
          throw new Error(
            `The tests of ${file} have ended, and something that one of them began still runs: ${names.join(', ')}.`,
          );
        }
      },
    }
  : {};
