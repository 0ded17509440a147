import { serialize } from '@botrules/core';
import type { Command } from '../command.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { writeText } from '../files.js';
import type { Io } from '../io.js';
import { loadOrPrint } from '../load.js';

export function addBuild(program: Command, io: Io): void {
  program
    .command('build')
    .summary('Put checked rules into one file that starts fast.')
    .description(
      'Reads and checks rules once and writes them as one file of JSON. Code starts from it with "loadCompiled" of @botrules/core/compiled, without a YAML reader: on edge runtimes, in browsers, or where there are very many rules. The other commands take it in place of RULES.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .option('-o, --output <FILE>', 'Write to this file in place of printing.')
    .examples([['botrules build rules -o rules.json', 'Build.']])
    .runs(async (rules: string, { output }: { readonly output?: string }): Promise<ExitCode> => {
      const ruleSet = await loadOrPrint(rules, io);
      if (ruleSet === undefined) return exitCode.found;
      const text = serialize(ruleSet);
      if (output === undefined) await io.stdout.write(text);
      else await writeText(output, text);
      return exitCode.fine;
    });
}
