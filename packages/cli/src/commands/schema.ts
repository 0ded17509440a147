import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { spokenTag, translated } from '@botrules/core/tooling';
import { Argument } from 'commander';
import type { Command } from '../options/command.js';
import { choiceParser } from '../options/option-values.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

const kinds = ['rules', 'tests'] as const;
type SchemaKind = (typeof kinds)[number];

export function addSchema(program: Command, io: Io): void {
  program
    .command('schema')
    .summary('Print the JSON Schema of rules or tests.')
    .description(
      'Prints the JSON Schema of rule files, or of test files, with which an editor completes and explains what one writes. Begin a rule file with this line:\n\n# yaml-language-server: $schema=rules.schema.json',
    )
    .addArgument(
      new Argument('[KIND]', 'rules or tests.')
        .choices(kinds)
        .argParser(choiceParser(kinds))
        .default('rules'),
    )
    .examples([
      ['botrules schema > rules.schema.json', 'Save the schema of rules.'],
      ['botrules schema tests > tests.schema.json', 'Save that of tests.'],
    ])
    .runs(async (kind: SchemaKind): Promise<ExitCode> => {
      await io.stdout.write(await readSchema(kind));
      return exitCode.fine;
    });
}

/** The text of a schema, as core publishes it; what it says of keys is in the language that is spoken. */
export async function readSchema(kind: SchemaKind): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const text = await readFile(resolve(`@botrules/core/schema/${kind}.schema.json`), 'utf8');
  if (spokenTag() === 'en') return text;
  const schema = JSON.parse(text, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? translated(value) : value,
  ) as object;
  return `${JSON.stringify(schema, null, 2)}\n`;
}
