import { randomBytes } from 'node:crypto';
import type { Command } from '../options/command.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

export function addSecret(program: Command, io: Io): void {
  program
    .command('secret')
    .summary('Make a secret, such as FORWARD_SECRET.')
    .description(
      'Prints a secret that nobody can guess: 32 random bytes as the Standard Webhooks specification writes them. Set it as FORWARD_SECRET, and give it to the server that rules forward to. It does as VERIFY_TOKEN, too.',
    )
    .examples([
      ['botrules secret', 'Make one.'],
      ['echo "FORWARD_SECRET=$(botrules secret)" >> .env', 'Set it for a service in this folder.'],
    ])
    .runs(async (): Promise<ExitCode> => {
      await io.stdout.write(`whsec_${randomBytes(32).toString('base64')}\n`);
      return exitCode.fine;
    });
}
