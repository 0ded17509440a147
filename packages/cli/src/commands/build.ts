import { type RuleSet, serialize } from '@botrules/core';
import * as languageParts from '@botrules/core/parts';
import { bundleConditions, say, toModule } from '@botrules/core/tooling';
import { writeText } from '../files/disk.js';
import { loadOrPrint } from '../files/load.js';
import type { Command } from '../options/command.js';
import { choiceParser } from '../options/option-values.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { UsageError } from '../terminal/usage-error.js';

interface BuildOptions {
  readonly output?: string;
  readonly parts?: readonly languageParts.LanguagePart['part'][];
  readonly conditions?: true;
}

export function addBuild(program: Command, io: Io): void {
  program
    .command('build')
    .summary('Put checked rules into one file that starts fast.')
    .description(
      'Reads and checks rules once and writes them, with their index, as one file. Code starts from it with "loadCompiled" of @botrules/core/compiled, without a YAML reader: on edge runtimes, in browsers, or where there are very many rules. The other commands, "serve" among them, take it in place of RULES. A file whose name ends in .json is JSON, for where bytes cannot be imported; so is what is printed. One that ends in .js, .mjs, .ts or .mts is a module for code, and no other command takes it: it exports the rules as "rules", and a bundle of it has only those parts of the language that the rules use.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .option('-o, --output <FILE>', 'Write to this file in place of printing.')
    .option(
      '--parts <NAMES>',
      'Parts that a module has although no rule uses them, with commas between them: regex, words, memory, tables. A bot that keeps a memory needs "memory,words".',
      partsIn,
    )
    .option(
      '--conditions',
      'Print the conditions by which a bundler leaves out of a program over "@botrules/core" what these rules do not use, with commas between them.',
    )
    .examples([
      ['botrules build rules -o rules.built', 'Build.'],
      ['botrules build rules -o rules.js', 'Build for a small bundle.'],
      ['botrules build rules -o rules.json', 'Build for code that imports JSON.'],
      [
        'esbuild bot.js --bundle --conditions=$(botrules build rules --conditions)',
        'Bundle no more than the rules need.',
      ],
    ])
    .runs(async (rules: string, { output, parts, conditions }: BuildOptions): Promise<ExitCode> => {
      if (parts !== undefined && !isModule(output)) {
        throw new UsageError(
          say`"--parts" is for a module: write "-o" with a name that ends in .js, .mjs, .ts or .mts.`,
        );
      }
      if (isOtherScript(output)) {
        throw new UsageError(
          say`"${output}" cannot be the name of a module of rules: write "-o" with a name that ends in .js, .mjs, .ts or .mts.`,
        );
      }
      const ruleSet = await loadOrPrint(rules, io);
      if (ruleSet === undefined) return exitCode.found;
      if (conditions) await io.stdout.write(`${bundleConditions(ruleSet).join(',')}\n`);
      if (output !== undefined) {
        await writeText(output, inFormOf(output, ruleSet, parts));
      } else if (!conditions) await io.stdout.write(serialize(ruleSet, { as: 'json' }));
      return exitCode.fine;
    });
}

/** Returns whether a file of this name is a module. */
function isModule(output = ''): boolean {
  return /\.m?[jt]s$/i.test(output);
}

/** Returns whether code would take a file of this name for a script of another kind: CommonJS, or one with JSX. */
function isOtherScript(output = ''): output is string {
  return /\.[cm]?[jt]sx?$/i.test(output) && !isModule(output);
}

/** Returns the rules as a file of this name has them. */
function inFormOf(
  output: string,
  ruleSet: RuleSet,
  parts: BuildOptions['parts'],
): string | Uint8Array {
  if (isModule(output)) return toModule(ruleSet, parts);
  return /\.json$/i.test(output) ? serialize(ruleSet, { as: 'json' }) : serialize(ruleSet);
}

/** Reads names of parts with commas between them. */
function partsIn(names: string): NonNullable<BuildOptions['parts']> {
  const partOf = choiceParser(Object.keys(languageParts));
  return names.split(',').map((name) => partOf(name.trim()) as languageParts.LanguagePart['part']);
}
