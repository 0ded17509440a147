import { once } from 'node:events';
import { say } from '@botrules/core/tooling';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { clock, paint } from '../terminal/style.js';
import { UsageError } from '../terminal/usage-error.js';

/** Editors save a file in several steps; this long after the last of them it is read, in milliseconds. */
const settled = 50;

/**
 * Does `task` now and after each change below `paths`, until Ctrl-C. A mistake that a change brings, such as a
 * file that is gone, is reported, and the next change is waited for.
 */
export async function repeatOnChange(
  paths: readonly string[],
  io: Io,
  task: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const { dim } = paint(io.stderr, io.env);
  const { signal } = io;
  const { watch } = await import('chokidar');
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: /[\\/](?:node_modules|\.git)(?:[\\/]|$)/,
  });
  let changed = true;
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake();
    }, settled);
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  await once(watcher, 'ready');
  while (!signal.aborted) {
    if (changed) {
      changed = false;
      await task().catch((error: unknown) => {
        if (!(error instanceof UsageError)) throw error;
        return io.stderr.write(`${error.message}\n`);
      });
      // Next to the output, which a program may read.
      const time = clock(new Date());
      await io.stderr.write(
        dim(`\n${time}  ${say`Watching ${paths.join(', ')} for changes; Ctrl-C ends.`}\n\n`),
      );
    } else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  clearTimeout(timer);
  await watcher.close();
  return exitCode.fine;
}
