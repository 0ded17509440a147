import { type Graph, graph, toDot, toMermaid } from '@botrules/core/tooling';
import { writeText } from '../files/disk.js';
import { loadOrPrint } from '../files/load.js';
import { readProfileFile } from '../files/profile.js';
import type { Command } from '../options/command.js';
import { declarations } from '../options/declarations.js';
import { choice } from '../options/option-values.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

const formats: Readonly<Record<string, (drawn: Graph) => string | Promise<string>>> = {
  mermaid: toMermaid,
  dot: toDot,
  // The code that lays it out is large, and no other format needs it.
  svg: async (drawn) => (await import('../graph/svg.js')).toSvg(drawn),
  json: (drawn) => `${JSON.stringify(drawn, null, 2)}\n`,
};

interface GraphFlags {
  readonly format: string;
  readonly profile?: string;
  readonly output?: string;
}

export function addGraph(program: Command, io: Io): void {
  program
    .command('graph')
    .summary('Draw how rules and buttons lead to each other.')
    .description(
      'Draws the shape of the dialogue: rules in their groups, the buttons that they show, and the rule that each button leads to. Buttons that lead nowhere are marked.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .addOption(choice('--format <FORMAT>', 'How to draw', Object.keys(formats)))
    .option('--profile <FILE>', 'A Messenger profile as JSON, whose menu is drawn, too.')
    .option('--output <FILE>', 'Write to this file in place of printing.')
    .examples([
      ['botrules graph rules', 'Print it for a Markdown page on GitHub.'],
      ['botrules graph rules --format svg --output rules.svg', 'Draw it for a browser.'],
      ['botrules graph rules --format dot | dot -Tpng > rules.png', 'Draw it with Graphviz.'],
    ])
    .runs((rules: string, options: GraphFlags) => draw(rules, options, io));
}

async function draw(rules: string, options: GraphFlags, io: Io): Promise<ExitCode> {
  const { format, profile, output } = options;
  const buttons = profile === undefined ? [] : (await readProfileFile(profile)).payloads;
  const ruleSet = await loadOrPrint(rules, io);
  if (ruleSet === undefined) return exitCode.found;
  const text = await formats[format]!(graph(ruleSet, { profile: buttons, ...declarations() }));
  if (output === undefined) await io.stdout.write(text);
  else await writeText(output, text);
  return exitCode.fine;
}
