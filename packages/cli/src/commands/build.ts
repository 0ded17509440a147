import { serialize } from '@botrules/core';
import { bundleConditions } from '@botrules/core/tooling';
import { writeText } from '../files/disk.js';
import { loadOrPrint } from '../files/load.js';
import type { Command } from '../options/command.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

interface BuildOptions {
  readonly output?: string;
  readonly conditions?: true;
}

export function addBuild(program: Command, io: Io): void {
  program
    .command('build')
    .summary('Put checked rules into one file that starts fast.')
    .description(
      'Reads and checks rules once and writes them, with their index, as one file. Code starts from it with "loadCompiled" of @botrules/core/compiled, without a YAML reader: on edge runtimes, in browsers, or where there are very many rules. The other commands, "serve" among them, take it in place of RULES. A file whose name ends in .json is JSON, for where bytes cannot be imported; so is what is printed.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .option('-o, --output <FILE>', 'Write to this file in place of printing.')
    .option(
      '--conditions',
      'Print the conditions by which a bundler leaves out what these rules do not use, with commas between them.',
    )
    .examples([
      ['botrules build rules -o rules.built', 'Build.'],
      ['botrules build rules -o rules.json', 'Build for code that imports JSON.'],
      [
        'esbuild bot.js --bundle --conditions=$(botrules build rules --conditions)',
        'Bundle no more than the rules need.',
      ],
    ])
    .runs(async (rules: string, { output, conditions }: BuildOptions): Promise<ExitCode> => {
      const ruleSet = await loadOrPrint(rules, io);
      if (ruleSet === undefined) return exitCode.found;
      if (conditions) await io.stdout.write(`${bundleConditions(ruleSet).join(',')}\n`);
      if (output !== undefined) {
        const isJson = /\.json$/i.test(output);
        await writeText(output, isJson ? serialize(ruleSet, { as: 'json' }) : serialize(ruleSet));
      } else if (!conditions) await io.stdout.write(serialize(ruleSet, { as: 'json' }));
      return exitCode.fine;
    });
}
