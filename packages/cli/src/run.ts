import { say } from '@botrules/core/tooling';
import { CommanderError } from 'commander';
import { isSystemError, reasonOf } from './files/disk.js';
import { speakAsAsked } from './options/language.js';
import { createProgram } from './program.js';
import { type ExitCode, exitCode } from './terminal/exit-code.js';
import type { Io } from './terminal/io.js';
import { oneLine, paint } from './terminal/style.js';
import { UsageError } from './terminal/usage-error.js';

/**
 * Runs `botrules` with the words after its name. Resolves to the exit code and never rejects: a wrong use is one
 * line on stderr, and so is a fault of our own (its stack with `BOTRULES_DEBUG` set).
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    // Help and mistakes are told while the words are read, so the language is known before.
    await speakAsAsked(argv, io.env);
    const program = createProgram(io);
    await program.parseAsync(argv, { from: 'user' });
    return program.exitCode;
  } catch (error) {
    // Commander leaves by an exception when it has shown help or the version.
    if (error instanceof CommanderError) return exitCode.fine;
    const { red } = paint(io.stderr, io.env);
    if (error instanceof UsageError) {
      await io.stderr.write(
        `${red(`${error.command ?? 'botrules'}:`)} ${oneLine(error.message)}\n`,
      );
      return exitCode.usage;
    }
    if (isSystemError(error)) {
      const what = [error.syscall, error.path && `"${error.path}"`].filter(Boolean).join(' ');
      await io.stderr.write(
        `${red('botrules:')} ${oneLine(say`Cannot ${what}: ${reasonOf(error)}.`)}\n`,
      );
      return exitCode.found;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    await io.stderr.write(
      `${red('botrules:')} ${say`This is a fault in botrules, not in your files: ${oneLine(message)}`}\n`,
    );
    if (io.env.BOTRULES_DEBUG) await io.stderr.write(`${stack}\n`);
    return exitCode.fault;
  }
}
