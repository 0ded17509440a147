import { channelOf, printable, withoutSecrets } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { say, spokenTag } from '@botrules/core/tooling';
import { channels as listed } from '../channels.js';
import { keyOf } from '../inbox/model/key.js';
import type { OpenInbox } from '../inbox/open-inbox.js';
import { notPurged } from '../inbox/sqlite/sqlite.js';
import { retold } from '../said/retold.js';
import { wordsOf } from '../words.js';
import { type PlannedStep, readSteps, resetSteps } from '../work/plan.js';
import type { CommandExitCode, CommandIo } from './io.js';
import { openNamedInbox } from './named-inbox.js';
import { describePerson, personAsJson } from './person.js';
import { nameOf } from './reach-desk.js';
import { complain, type Request } from './settings-of.js';
import { kindWord, stateWord } from './state-words.js';

/** Which events a command is about. */
export type Which = { readonly id: string } | { readonly all: true };

/** `botrules inbox list`: the dead letters, one a line, oldest first. */
export function listInbox(io: CommandIo, request: Request): Promise<CommandExitCode> {
  return withInbox(io, request, async ({ records }) => {
    let count = 0;
    for await (const entry of records.entries({ state: 'dead' })) {
      count++;
      const { id, received, reason } = entry;
      await io.stdout.write(
        `${timeOf(received)}  ${printable(id)}  ${printable(retold(reason ?? ''))}\n`,
      );
    }
    const { waiting } = await records.counts();
    await io.stderr.write(
      `${deadLetters(count)}, ${waiting === 1 ? say`1 event waiting` : say`${inDigits(waiting)} events waiting`}.\n`,
    );
    return 0;
  });
}

/** `botrules inbox show ID`: everything known about an event. It is personal data. */
export function showInbox(
  io: CommandIo,
  request: Request & { readonly id: string },
): Promise<CommandExitCode> {
  return withInbox(io, request, async ({ records }) => {
    const entry = await records.find(request.id);
    if (entry === undefined) return complain(io, say`No event has the id "${request.id}".`);
    const lines = [
      [say`event`, entry.id],
      [
        say`state`,
        `${stateWord(entry.state)}${entry.reason === null ? '' : `: ${retold(entry.reason)}`}`,
      ],
      [say`happened`, timeOf(entry.happened)],
      [say`taken`, timeOf(entry.received)],
      [say`rules`, entry.version ?? say`not decided yet`],
      ...readSteps(entry.steps).map((step) => [say`step`, describe(step)]),
      [say`body`, bodyWithoutSecrets(entry.body, request)],
      ...(entry.decision === null ? [] : [[say`decision`, entry.decision]]),
    ].map(([what = '', is = '']) => printable(`${what.padEnd(10)}${is}`));
    await io.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  });
}

/** `botrules inbox show --person ID`: what is remembered of a person, in words or as JSON. It is personal data. */
export function showPerson(
  io: CommandIo,
  request: Request & { readonly person: string; readonly json: boolean },
): Promise<CommandExitCode> {
  return withInbox(io, request, async ({ records }) => {
    const memories = await records.memories(request.person);
    const shown = memories.map(request.json ? personAsJson : describePerson);
    for (const text of shown) await io.stdout.write(`${text}\n`);
    if (memories.length === 0 && !request.json)
      await io.stderr.write(`${say`Nothing is remembered of this person.`}\n`);
    return 0;
  });
}

/** `botrules inbox retry`: tries dead letters again from the step that failed. */
export function retryInbox(
  io: CommandIo,
  request: Request & { readonly which: Which },
): Promise<CommandExitCode> {
  return changeDead(io, request, 'retry', ({ records }, id) => records.retry(resetSteps, id));
}

/** `botrules inbox drop`: sets dead letters aside; they are not tried again. */
export function dropInbox(
  io: CommandIo,
  request: Request & { readonly which: Which },
): Promise<CommandExitCode> {
  return changeDead(io, request, 'drop', ({ records }, id) => records.drop(id));
}

/** Which events are exported. */
export interface ExportRequest extends Request {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly since?: number | undefined;
  /** Milliseconds since 1970-01-01 UTC; what was taken then is left out. */
  readonly until?: number | undefined;
  /** Only of this person, by their id. */
  readonly person?: string | undefined;
  /** In place of the events, what is remembered of people. */
  readonly memory?: boolean | undefined;
}

/** `botrules inbox export`: the events, one a line, as `botrules replay` reads them. It is personal data. */
export function exportInbox(io: CommandIo, request: ExportRequest): Promise<CommandExitCode> {
  const { since, until, person, memory = false } = request;
  return withInbox(io, request, async ({ records }) => {
    if (memory) {
      for await (const one of records.allMemories(person)) {
        if (io.signal.aborted) return 1;
        await io.stdout.write(`${personAsJson(one)}\n`);
      }
      return 0;
    }
    const key = person === undefined ? undefined : keyOf(person);
    for await (const { body, person: whose } of records.entries({ since, until })) {
      if (key !== undefined && whose !== key) continue;
      if (io.signal.aborted) return 1;
      await io.stdout.write(`${bodyWithoutSecrets(body, request)}\n`);
    }
    return 0;
  });
}

/** `botrules inbox erase --person ID`: forgets a person. */
export function eraseInbox(
  io: CommandIo,
  request: Request & { readonly person: string },
): Promise<CommandExitCode> {
  return withInbox(io, request, async ({ records }) => {
    let count: number;
    try {
      count = await records.erase(request.person);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== notPurged) throw error;
      const problem = say`Their events are erased, but their words may still be on the disk: ${wordsOf(error)}.`;
      return complain(io, `${problem} ${say`Run it once more.`}`);
    }
    await io.stdout.write(
      `${
        count === 1
          ? say`Erased 1 event of this person.`
          : say`Erased ${inDigits(count)} events of this person.`
      }\n`,
    );
    return 0;
  });
}

function changeDead(
  io: CommandIo,
  request: Request & { readonly which: Which },
  action: 'retry' | 'drop',
  change: (inbox: OpenInbox, id: string | undefined) => Promise<number>,
): Promise<CommandExitCode> {
  return withInbox(io, request, async (inbox) => {
    const id = 'id' in request.which ? request.which.id : undefined;
    const count = await change(inbox, id);
    if (count === 0 && id !== undefined) {
      return complain(
        io,
        say`No dead letter has the id "${id}". "botrules inbox list" shows them.`,
      );
    }
    const what = JSON.stringify(id === undefined ? { filter: { state: 'dead' } } : { event: id });
    await inbox.desk.note({ who: nameOf(io), action, what, count });
    const done = action === 'retry' ? say`Tried again` : say`Dropped`;
    await io.stdout.write(`${done}: ${deadLetters(count)}.\n`);
    return 0;
  });
}

/** Works with the inbox that the settings name, and closes it in the end. */
async function withInbox(
  io: CommandIo,
  request: Request,
  work: (inbox: OpenInbox) => Promise<CommandExitCode>,
): Promise<CommandExitCode> {
  const ofMemory = say`The inbox is in memory: only the service that runs could look into it.`;
  const inbox = await openNamedInbox(io, request, ofMemory);
  if (inbox === undefined) return 1;
  try {
    return await work(inbox);
  } finally {
    await inbox.close();
  }
}

/** The event of an entry, with what its channel calls a secret hidden. */
function bodyWithoutSecrets(body: string, { channels = listed }: Request): string {
  if (channels.every(({ inbound }) => inbound.secretKeys === undefined) || body === '') return body;
  const event = JSON.parse(body) as Event;
  const keys = channelOf(channels, event.channel)?.inbound.secretKeys;
  return keys === undefined ? body : JSON.stringify(withoutSecrets(event, keys));
}

function describe({ action, state, reason }: PlannedStep): string {
  const kind = kindWord(action.kind);
  const what = action.kind === 'handle' ? `${kind} ${action.route}` : kind;
  return `${what}: ${stateWord(state)}${reason === undefined ? '' : ` (${retold(reason)})`}`;
}

function timeOf(time: number): string {
  return new Date(time).toISOString();
}

function deadLetters(count: number): string {
  return count === 1 ? say`1 dead letter` : say`${inDigits(count)} dead letters`;
}

function inDigits(count: number): string {
  return count.toLocaleString(spokenTag());
}
