import { createRouter } from '@botrules/core';
import type { Command } from '../command.js';
import { toDecisionLine } from '../decision-line.js';
import { readEventLine } from '../event-lines.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { openInput } from '../files.js';
import type { Io } from '../io.js';
import { readLines } from '../lines.js';
import { loadOrPrint } from '../load.js';

export function addRoute(program: Command, io: Io): void {
  program
    .command('route')
    .summary('Show what the rules decide on events.')
    .description(
      'Reads events, one JSON a line, and writes what the rules decide, one JSON a line: which rule takes the event, what it captured, and what is to be done. Nothing is sent to anyone.\n\nA line is a short event, such as {"payload":"MENU"} or {"event":"message","text":"hello"}, or a whole webhook body as the platform sends it.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .argument('[EVENTS]', 'A file of events; "-", or nothing, is standard input.', '-')
    .examples([
      [`echo '{"payload":"MENU"}' | botrules route rules`, 'What does a click on MENU come to?'],
      ['botrules route rules events.jsonl > decisions.jsonl', 'Decide on many at once.'],
    ])
    .runs((rules: string, events: string) => route(rules, events, io));
}

async function route(rules: string, events: string, io: Io): Promise<ExitCode> {
  const ruleSet = await loadOrPrint(rules, io);
  if (ruleSet === undefined) return exitCode.found;
  const router = createRouter(ruleSet);
  const input = await openInput(events, io);
  if (events === '-' && io.stdin.isTTY) {
    await io.stderr.write('Type events as JSON, one a line; Ctrl-D ends.\n');
  }
  let code: ExitCode = exitCode.fine;
  for await (const lines of readLines(input)) {
    let out = '';
    for (const line of lines) {
      const read = readEventLine(line);
      if (read === undefined) continue;
      for (const event of read.events) out += `${toDecisionLine(router.route(event))}\n`;
      for (const error of read.problems) {
        code = exitCode.found;
        out += `${JSON.stringify({ error, line: read.number })}\n`;
      }
    }
    await io.stdout.write(out);
  }
  return code;
}
