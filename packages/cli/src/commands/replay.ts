import { stat } from 'node:fs/promises';
import { createRouter, type Decision, type Event } from '@botrules/core';
import { createComparison, createConversations, createTally, say } from '@botrules/core/tooling';
import { readEventStream } from '../events/event-stream.js';
import { addSkipped, describeSkipped } from '../events/read-events.js';
import { openInput } from '../files/disk.js';
import { loadOrPrint } from '../files/load.js';
import { type ReplayReport, toReplayHuman, toReplayJson } from '../formats/replay.js';
import type { Command } from '../options/command.js';
import { choice, wholeNumber } from '../options/option-values.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { createProgress } from '../terminal/progress.js';
import { count as countOf, oneLine } from '../terminal/style.js';
import { UsageError } from '../terminal/usage-error.js';

const formats = { human: toReplayHuman, json: toReplayJson } as const;

/** How many lines that cannot be read are named; the rest is counted. */
const namedProblems = 3;

interface ReplayOptions {
  readonly against?: string;
  readonly expectSame?: boolean;
  readonly samples: number;
  readonly format: keyof typeof formats;
}

export function addReplay(program: Command, io: Io): void {
  program
    .command('replay')
    .summary('Run recorded events, and compare two sets of rules.')
    .description(
      'Runs recorded events (as "botrules inbox export" writes them and as "route" reads them) and reports how many each rule took. With --against, it reports every event that the two sets of rules decide differently, grouped by what changed. Each person has a memory of their own, follow-ups come when they fall due, and those that were recorded are passed over. Nothing is sent to anyone.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .argument('EVENTS', 'A file of events; "-" is standard input.')
    .option('--against <RULES>', 'The rules as they were: report what changed since.')
    .option('--expect-same', 'Exit with 1 where anything changed.')
    .option(
      '--samples <NUMBER>',
      'How many events to show of each change; 3 unless given.',
      wholeNumber(0, 1000),
      3,
    )
    .addOption(choice('--format <FORMAT>', 'How to print', Object.keys(formats)))
    .examples([
      ['botrules replay rules events.jsonl', 'How often is each rule used?'],
      [
        'botrules replay rules events.jsonl --against old-rules',
        'What would the new rules change?',
      ],
      [
        'botrules replay rules events.jsonl --against old-rules --expect-same',
        'Let a build fail if they change anything.',
      ],
    ])
    .runs((rules: string, events: string, options: ReplayOptions) =>
      replay(rules, events, options, io),
    );
}

async function replay(
  rules: string,
  events: string,
  options: ReplayOptions,
  io: Io,
): Promise<ExitCode> {
  const { against, expectSame = false, samples, format } = options;
  if (expectSame && against === undefined) {
    throw new UsageError(
      say`"--expect-same" compares with other rules: name them with "--against".`,
    );
  }
  const ruleSet = await loadOrPrint(rules, io);
  const before = against === undefined ? undefined : await loadOrPrint(against, io);
  if (ruleSet === undefined || (against !== undefined && before === undefined)) {
    return exitCode.found;
  }
  const router = createRouter(ruleSet);
  const routerBefore = before && createRouter(before);
  const tally = createTally(ruleSet);
  const comparison = createComparison({ samples });
  const now = createConversations(router);
  const then = routerBefore && createConversations(routerBefore);
  const count = (decided: Decisions, decidedBefore: Decisions | undefined, line?: number) => {
    for (const decision of decided) tally.add(decision);
    for (const [one, other] of pairs(decidedBefore ?? [], decidedBefore ? decided : [])) {
      comparison.add(one, other, line);
    }
  };
  const broken = await forEachEvent(events, io, (event, line) =>
    count(now.add(event).map(decisionOf), then?.add(event).map(decisionOf), line),
  );
  if (broken === undefined) return exitCode.interrupted;
  count(now.end().map(decisionOf), then?.end().map(decisionOf));
  const report: ReplayReport = {
    tally: tally.result(),
    comparison: routerBefore && comparison.result(),
    broken,
  };
  await io.stdout.write(formats[format](report, io.stdout, io.env));
  const changed = expectSame && comparison.result().different > 0;
  return changed || broken > 0 ? exitCode.found : exitCode.fine;
}

type Decisions = readonly Decision[];

function decisionOf({ decision }: { readonly decision: Decision }): Decision {
  return decision;
}

/** What two sets of rules decided, side by side. A follow-up that only one of them set is untaken in the other. */
function pairs(before: Decisions, after: Decisions): readonly (readonly [Decision, Decision])[] {
  const keyOf = ({ event }: Decision) => (event.event === 'follow_up' ? event.id! : 'the event');
  const later = new Map(after.map((decision) => [keyOf(decision), decision]));
  const earlier = new Map(before.map((decision) => [keyOf(decision), decision]));
  return [...new Set([...earlier.keys(), ...later.keys()])].map((key) => {
    const [one, other] = [earlier.get(key), later.get(key)];
    return [one ?? untaken(other!), other ?? untaken(one!)];
  });
}

function untaken({ event }: Decision): Decision {
  const nothing = { route: null, params: {}, reply: [], forward: null, handover: null };
  return { event, rule: null, rules: [], captures: {}, steps: [], ...nothing };
}

/**
 * Hands on each event with its line number. Resolves to how many lines, or parts of one, could not be read; to
 * `undefined` where a person would not wait for the end.
 */
async function forEachEvent(
  path: string,
  io: Io,
  use: (event: Event, line: number) => void,
): Promise<number | undefined> {
  const input = await openInput(path, io);
  const total = path === '-' ? undefined : (await stat(path)).size;
  const progress = createProgress(io);
  let bytes = 0;
  let events = 0;
  let broken = 0;
  async function* counted() {
    for await (const chunk of input) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  // It could not end a wait for standard input: there Ctrl-C ends the process at once.
  const signal = path === '-' ? undefined : io.signal;
  const skipped = new Map<string, number>();
  for await (const items of readEventStream(counted())) {
    if (signal?.aborted) {
      await progress.end();
      return undefined;
    }
    for (const item of items) {
      for (const event of item.events) use(event, item.number);
      events += item.events.length;
      addSkipped(skipped, item.skipped);
      for (const problem of item.problems) {
        if (++broken > namedProblems) continue;
        await progress.end();
        await io.stderr.write(`${oneLine(`${path}:${item.number}: ${problem}`)}\n`);
      }
      progress.show(bytes, total, countOf(events, say`event`, say`events`));
    }
  }
  await progress.end();
  const more = broken - namedProblems;
  if (more > 0) {
    await io.stderr.write(
      `${path}: ${
        more === 1 ? say`1 more problem of this kind.` : say`${more} more problems of this kind.`
      }\n`,
    );
  }
  if (skipped.size > 0) {
    const kinds = describeSkipped(Object.fromEntries(skipped));
    await io.stderr.write(`${path}: ${say`passed over what no rule sees: ${oneLine(kinds)}.`}\n`);
  }
  return broken;
}
