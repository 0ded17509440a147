import { createRouter, type Event, type Router, remember } from '@botrules/core';
import { isForgotten, say } from '@botrules/core/tooling';
import { addEventFlags, type EventFlags, eventOfFlags } from '../events/event-flags.js';
import { readEventStream } from '../events/event-stream.js';
import { memoryBeside } from '../events/memory-beside.js';
import { addSkipped, describeSkipped } from '../events/read-events.js';
import { openInput } from '../files/disk.js';
import { loadOrPrint } from '../files/load.js';
import { toDecisionLine } from '../formats/decision-line.js';
import type { Command } from '../options/command.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { oneLine } from '../terminal/style.js';
import { UsageError } from '../terminal/usage-error.js';

export function addRoute(program: Command, io: Io): void {
  const command = program
    .command('route')
    .summary('Show what the rules decide on events.')
    .description(
      'Reads events and writes what the rules decide, a line of JSON for each: which rule takes the event, what it captured, and what is to be done. Nothing is sent to anyone.\n\nAn event is the short form, such as {"payload":"MENU"} or {"text":"hello"}, or what the platform sent: a whole webhook body, an entry, an object of its messaging list. Each begins on a line of its own.\n\nA delivery of any channel is {"channel":"messenger","body":"the text as it was posted"}, with "account" where the body does not say whose it is.\n\nAn event may have "memory" next to its fields: {"text":"Ada","memory":{"pizza":"Margherita"}}. Then it is decided by what is remembered, and what is remembered afterwards is written, too.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .argument('[EVENTS]', 'A file of events; "-", or nothing, is standard input.');
  addEventFlags(command)
    .examples([
      ['botrules route rules --payload MENU', 'What is answered to a click on MENU?'],
      ['botrules route rules events.jsonl > decisions.jsonl', 'Decide on many at once.'],
      [`echo '{"text":"hello"}' | botrules route rules`, 'Take them from another program.'],
    ])
    .runs((rules: string, events: string | undefined, flags: EventFlags) =>
      route(rules, events, flags, io),
    );
}

/** What is decided on an event; with a memory beside it, also what is remembered afterwards. */
function decideLine(router: Router, event: Event): string {
  const memory = memoryBeside(event);
  const decision = router.route(event, memory);
  const after =
    memory === undefined && !router.asksForMemory ? undefined : remember(memory, decision);
  return toDecisionLine(decision, after);
}

async function route(
  rules: string,
  events: string | undefined,
  flags: EventFlags,
  io: Io,
): Promise<ExitCode> {
  const flagged = eventOfFlags(flags);
  if (flagged !== undefined && events !== undefined) {
    throw new UsageError(
      say`There are events in "${events}" and one in the options. Give one of them.`,
    );
  }
  const ruleSet = await loadOrPrint(rules, io);
  if (ruleSet === undefined) return exitCode.found;
  const router = createRouter(ruleSet);
  let forgotten = 0;
  if (flagged !== undefined) {
    await io.stdout.write(`${decideLine(router, flagged)}\n`);
    return exitCode.fine;
  }
  const input = await openInput(events ?? '-', io);
  if ((events ?? '-') === '-' && io.stdin.isTTY) {
    await io.stderr.write(
      `${say`Type events, one a line, such as { payload: MENU }; Ctrl-D ends.`}\n`,
    );
  }
  let code: ExitCode = exitCode.fine;
  const skipped = new Map<string, number>();
  for await (const items of readEventStream(input)) {
    let out = '';
    for (const item of items) {
      for (const event of item.events) {
        const memory = memoryBeside(event);
        if (memory !== undefined && isForgotten(memory, event)) forgotten++;
        out += `${decideLine(router, event)}\n`;
      }
      for (const error of item.problems) {
        code = exitCode.found;
        out += `${JSON.stringify({ error, line: item.number })}\n`;
      }
      addSkipped(skipped, item.skipped);
    }
    await io.stdout.write(out);
  }
  if (forgotten > 0) {
    const whose =
      forgotten === 1 ? say`the memory of 1 event` : say`the memory of ${forgotten} events`;
    await io.stderr.write(
      `${say`Nothing is left of ${whose}: "seen" is 90 days or more before the event. Leave "version" and "seen" out to write names alone.`}\n`,
    );
  }
  if (skipped.size > 0) {
    const kinds = describeSkipped(Object.fromEntries(skipped));
    await io.stderr.write(`${say`Passed over what no rule sees: ${oneLine(kinds)}.`}\n`);
  }
  return code;
}
