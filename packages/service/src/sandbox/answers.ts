import type { OperatedChannel, ShownCall } from '@botrules/channel';
import { channels } from '../channels.js';
import type { Clock } from '../clock.js';

/** How long to wait for the first answer, for the next one, and for one after "is typing". */
const firstMs = 5000;
const nextMs = 700;
const typingMs = 25_000;
const everyMs = 50;

/**
 * What a bot sends to people, or to groups, through the sandbox at `url`, behind the first `after` of all calls, until nothing more
 * comes for a moment. Nothing comes from a sandbox that ends meanwhile.
 */
export async function* answersTo(
  people: readonly string[],
  { url, after }: { readonly url: string; readonly after: number },
  clock: Pick<Clock, 'steady' | 'wait'>,
  signal: AbortSignal,
  { sandbox }: OperatedChannel = channels[0],
): AsyncGenerator<ShownCall> {
  let seen = after;
  let until = clock.steady() + firstMs;
  while (clock.steady() < until && !signal.aborted) {
    const recent = await askSandbox(url, 'calls', { after: seen, people });
    if (recent === undefined) return;
    if (recent !== 'late') {
      seen = recent.count;
      for (const call of recent.calls) {
        yield call;
        until = clock.steady() + (sandbox.show(call).typing ? typingMs : nextMs);
      }
    }
    await clock.wait(everyMs, signal);
  }
}

/** How many calls the sandbox has had; it shows the click. `undefined` if no sandbox runs there. */
export async function showInSandbox(url: string, click: object): Promise<number | undefined> {
  const told = await askSandbox(url, 'click', click);
  return told === 'late' ? undefined : told?.count;
}

/** `late` where no answer came in time, as on a machine that is busy; `undefined` if no sandbox runs there. */
async function askSandbox(
  url: string,
  what: 'click' | 'calls',
  body: object,
): Promise<{ readonly calls: readonly ShownCall[]; readonly count: number } | 'late' | undefined> {
  try {
    const response = await fetch(`${url}/sandbox/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(1000),
    });
    const told = (await response.json()) as { calls?: readonly ShownCall[]; count?: number };
    return typeof told.count === 'number'
      ? { calls: told.calls ?? [], count: told.count }
      : undefined;
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'late' : undefined;
  }
}
