import { serialize } from '@botrules/core';
import { writeText } from '../files/disk.js';
import { loadOrPrint } from '../files/load.js';
import type { Command } from '../options/command.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

export function addBuild(program: Command, io: Io): void {
  program
    .command('build')
    .summary('Put checked rules into one file that starts fast.')
    .description(
      'Reads and checks rules once and writes them, with their index, as one file. Code starts from it with "loadCompiled" of @botrules/core/compiled, without a YAML reader: on edge runtimes, in browsers, or where there are very many rules. The other commands, "serve" among them, take it in place of RULES. A file whose name ends in .json is JSON, for where bytes cannot be imported; so is what is printed.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .option('-o, --output <FILE>', 'Write to this file in place of printing.')
    .examples([
      ['botrules build rules -o rules.built', 'Build.'],
      ['botrules build rules -o rules.json', 'Build for code that imports JSON.'],
    ])
    .runs(async (rules: string, { output }: { readonly output?: string }): Promise<ExitCode> => {
      const ruleSet = await loadOrPrint(rules, io);
      if (ruleSet === undefined) return exitCode.found;
      if (output === undefined) await io.stdout.write(serialize(ruleSet, { as: 'json' }));
      else if (/\.json$/i.test(output)) {
        await writeText(output, serialize(ruleSet, { as: 'json' }));
      } else await writeText(output, serialize(ruleSet));
      return exitCode.fine;
    });
}
