import { toRouteTypes } from '@botrules/core/tooling';
import { writeText } from '../files/disk.js';
import { loadOrPrint } from '../files/load.js';
import type { Command } from '../options/command.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

export function addTypes(program: Command, io: Io): void {
  program
    .command('types')
    .summary('Write the routes as TypeScript, for handlers in code.')
    .description(
      'Writes a TypeScript file with the routes that the rules name, each with the captures and params that its handler gets. With "Handlers<Routes>" of @botrules/bot or @botrules/koa a slip in a name is an error of the compiler.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .option('-o, --output <FILE>', 'Write to this file in place of printing.')
    .examples([['botrules types rules -o src/routes.ts', 'Write the types of the routes.']])
    .runs(async (rules: string, { output }: { readonly output?: string }): Promise<ExitCode> => {
      const ruleSet = await loadOrPrint(rules, io);
      if (ruleSet === undefined) return exitCode.found;
      const text = toRouteTypes(ruleSet);
      if (output === undefined) await io.stdout.write(text);
      else await writeText(output, text);
      return exitCode.fine;
    });
}
