import { once } from 'node:events';
import type { WriteStream } from 'node:tty';
import { run } from './run.js';
import { exitCode } from './terminal/exit-code.js';
import { type Io, type Output, widthOf } from './terminal/io.js';
import { tooOldNode } from './terminal/node-version.js';

// The only file that knows the process: the rest gets it as an `Io`, so that tests run in-process.

/** Runs `botrules` with these words after its name as what this process is for, and ends the process. */
export async function runProcess(argv: readonly string[]): Promise<void> {
  const tooOld = tooOldNode(process.versions.node);
  if (tooOld !== undefined) await io.stderr.write(`botrules: ${tooOld}\n`);
  const code = tooOld === undefined ? await run(argv, io) : exitCode.usage;
  process.exitCode = code;
  // Exit once what was written has gone out: what may still be open, such as standard input, must not keep the process.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

let interrupt: AbortController | undefined;

const io: Io = {
  stdin: process.stdin as unknown as Io['stdin'],
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  env: process.env,
  // Without a listener Ctrl-C ends the process at once and in silence, even while it is busy; so the
  // listener is there only for a command that asks for the signal.
  get signal() {
    interrupt ??= interruptible();
    return interrupt.signal;
  },
  onHangup: (listener) => void process.on('SIGHUP', listener),
};

function output(stream: WriteStream): Output {
  // `botrules route … | head` closes the pipe when it has seen enough: that is not an error.
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(process.exitCode ?? exitCode.fine);
    // A full disk under a file that the output goes to, most likely.
    if (stream !== process.stderr) process.stderr.write(`botrules: Cannot write: ${message}\n`);
    process.exit(exitCode.found);
  });
  return {
    async write(text) {
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
    isTTY: stream.isTTY === true,
    get columns() {
      return widthOf(stream.columns);
    },
  };
}

/** One Ctrl-C can come several times: from the terminal, and from a program such as npm that passes it on. */
const sameSignalMs = 1000;

function interruptible(): AbortController {
  const controller = new AbortController();
  let asked = 0;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      const now = performance.now();
      if (!controller.signal.aborted) {
        asked = now;
        controller.abort(name);
      } else if (name === 'SIGINT' && now > asked + sameSignalMs) {
        // A second Ctrl-C is from someone who will not wait.
        process.exit(exitCode.interrupted);
      }
    });
  }
  return controller;
}
