import { jsonText } from '@botrules/channel';
import { createExplainer, type Explanation, renderExplanation } from '@botrules/core';
import { aboutEvent, readEventArgument } from '../events/event-argument.js';
import { addEventFlags, type EventFlags } from '../events/event-flags.js';
import { memoryBeside } from '../events/memory-beside.js';
import { loadOrPrint } from '../files/load.js';
import { refuseUnknownRule } from '../files/rule-names.js';
import type { Command } from '../options/command.js';
import { choice } from '../options/option-values.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { wantsColor } from '../terminal/style.js';

const formats = {
  human: (explanation: Explanation, { stdout, env }: Io) =>
    renderExplanation(explanation, { color: wantsColor(stdout, env), width: stdout.columns }),
  json: (explanation: Explanation) => jsonText(explanation),
} as const;

interface ExplainFlags extends EventFlags {
  readonly rule?: string;
  readonly format: keyof typeof formats;
}

export function addExplain(program: Command, io: Io): void {
  const command = program
    .command('explain')
    .summary('Say why an event goes where it goes.')
    .description(
      'Shows the rules as they are tried on an event, from top to bottom: each line of their "when", what the event has there, and whether it holds, down to the rule that takes the event. Of many rules only those that came close are shown.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .argument('[EVENT...]', aboutEvent)
    .option('--rule <NAME>', 'Show this rule alone, even if it is disabled or not reached.')
    .addOption(choice('--format <FORMAT>', 'How to print', Object.keys(formats)));
  addEventFlags(command)
    .examples([
      ['botrules explain rules --payload MENU', 'Which rule takes a click on MENU, and why?'],
      [
        'botrules explain rules "{ payload: MENU }" --rule "order status"',
        'Why does this rule not take it?',
      ],
      ['botrules explain rules webhook.json', 'What happens to a webhook body that was saved?'],
    ])
    .runs((rules: string, event: readonly string[], options: ExplainFlags) =>
      explain(rules, event, options, io),
    );
}

async function explain(
  rules: string,
  event: readonly string[],
  { rule, format, ...flags }: ExplainFlags,
  io: Io,
): Promise<ExitCode> {
  const events = await readEventArgument(event, flags, io);
  const ruleSet = await loadOrPrint(rules, io);
  if (ruleSet === undefined) return exitCode.found;
  if (rule !== undefined) refuseUnknownRule(rule, ruleSet);
  const explainer = createExplainer(ruleSet);
  const drawn = events.map((each) =>
    formats[format](explainer(each, { rule, memory: memoryBeside(each) }), io),
  );
  await io.stdout.write(`${drawn.join(format === 'human' ? '\n\n' : '\n')}\n`);
  return exitCode.fine;
}
