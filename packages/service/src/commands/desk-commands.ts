import { printable } from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import type { showEvent, showWaiting } from '../desk/shown-events.js';
import type { showMemory } from '../desk/shown-memory.js';
import type { CommandExitCode, CommandIo } from './io.js';
import { answerOf, type ReachedDesk, reachDesk } from './reach-desk.js';
import type { Request } from './settings-of.js';
import { kindWord, stateWord } from './state-words.js';

type EventView = ReturnType<typeof showEvent>;
type WaitingView = ReturnType<typeof showWaiting>;

/** How something is printed: for people, or as JSON, one item a line. */
export type DeskFormat = 'text' | 'json';

/** What is listed, and by what it is narrowed. */
export interface DeskListRequest extends Request {
  /** Conversations in which events wait, in place of events. */
  readonly waiting?: boolean | undefined;
  /** Of events, what became of them; dead ones unless given. */
  readonly state?: string | undefined;
  /** Of this page, by its name in the log. */
  readonly page?: string | undefined;
  /** Of this channel. */
  readonly channel?: string | undefined;
  /** In which this rule had a say; `-` for none. */
  readonly rule?: string | undefined;
  /** With these words in the reason. */
  readonly reason?: string | undefined;
  /** Of this person, by their id or their hash. */
  readonly person?: string | undefined;
  /** How many at the most. */
  readonly limit?: number | undefined;
  /** How each is printed. */
  readonly format: DeskFormat;
}

/** `botrules inbox list` with anything that narrows it: from the desk, part by part. */
export function listDesk(io: CommandIo, request: DeskListRequest): Promise<CommandExitCode> {
  const { waiting = false, limit = Number.POSITIVE_INFINITY, format } = request;
  const { page, channel, rule, reason, person } = request;
  const state = waiting ? undefined : (request.state ?? 'dead');
  const wanted = { page, channel, rule, reason, person, state };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(wanted)) if (value !== undefined) query.set(key, value);
  return withDesk(io, request, async (desk) => {
    let count = 0;
    for (;;) {
      query.set('limit', String(Math.min(200, limit - count)));
      const part = await partOf(io, desk, query, waiting);
      if (part === undefined || io.signal.aborted) return 1;
      for (const item of part.items) {
        const line = 'waiting' in item ? waitingLine(item) : eventLine(item);
        await io.stdout.write(`${format === 'json' ? JSON.stringify(item) : printable(line)}\n`);
      }
      count += part.items.length;
      if (part.next === null || count >= limit) break;
      query.set(waiting ? 'after' : 'before', String(part.next));
    }
    if (count === 0 && format === 'text') {
      const others = await othersThan(io, desk, query, waiting);
      await io.stderr.write(`${printable([say`Nothing fits.`, ...others].join(' '))}\n`);
    }
    return 0;
  });
}

type Listed = EventView | WaitingView;

function partOf(
  io: CommandIo,
  desk: ReachedDesk,
  query: URLSearchParams,
  waiting: boolean,
): Promise<Part<Listed> | undefined> {
  return answerOf(io, desk.ask('GET', `/${waiting ? 'conversations' : 'events'}?${query}`));
}

/** What an item has where a list is narrowed by a word. */
const wordsOfItem: Readonly<Record<string, (item: Listed) => string | null>> = {
  reason: (item) => ('waiting' in item ? item.cause : item.reason),
  rule: ({ rule }) => rule ?? '-',
  page: ({ page }) => page,
};
const mostOthers = 5;

/** Where nothing fits, a word that narrows may be a slip: says which there are without it. */
async function othersThan(
  io: CommandIo,
  desk: ReachedDesk,
  asked: URLSearchParams,
  waiting: boolean,
): Promise<readonly string[]> {
  const sentences: string[] = [];
  for (const [name, wordOf] of Object.entries(wordsOfItem)) {
    if (!asked.has(name)) continue;
    const query = new URLSearchParams(asked);
    for (const key of [name, 'after', 'before']) query.delete(key);
    query.set('limit', '200');
    const items = (await partOf(io, desk, query, waiting))?.items ?? [];
    const words = [...new Set(items.map(wordOf))].filter((word) => word !== null);
    if (words.length === 0) continue;
    const some = words.slice(0, mostOthers).map((word) => `"${word}"`);
    const list = [...some, ...(words.length > mostOthers ? ['…'] : [])].join(', ');
    sentences.push(say`Without "--${name}" there are: ${list}.`);
  }
  return sentences;
}

interface Part<T> {
  readonly items: readonly T[];
  readonly next: number | null;
}

function waitingLine({
  since,
  page,
  person,
  cause,
  reason,
  until,
  rule,
  waiting,
  number,
}: WaitingView): string {
  const where = [
    say`page ${page}`,
    rule === null ? undefined : say`by rule ${rule}`,
    say`person ${person ?? say`unknown`}`,
  ];
  const words = [
    cause,
    ...(reason === null ? [] : [reason]),
    ...(until === null ? [] : [say`next try ${until}`]),
    ...(waiting > 1 ? [say`${waiting} events`] : []),
  ];
  return `${since}  ${say`conversation ${number}`}  ${where.filter(Boolean).join(', ')}: ${words.join('; ')}`;
}

function eventLine({
  received,
  id,
  number,
  state,
  rule,
  decided,
  page,
  reason,
}: EventView): string {
  const took = decided ? say`by rule ${rule ?? say`none`}` : say`not decided yet`;
  return `${received}  ${id ?? number}  ${stateWord(state)}, ${say`page ${page ?? say`unknown`}`}, ${took}${reason === null ? '' : `: ${reason}`}`;
}

/** Whose timeline is shown: the conversation of an event, or one by its number. */
export interface TimelineRequest extends Request {
  /** The id or the number of one of its events. */
  readonly event?: string | undefined;
  /** Its number, in place of an event. */
  readonly conversation?: number | undefined;
  /** How it is printed. */
  readonly format: DeskFormat;
}

interface TalkView {
  readonly number: number;
  readonly channel: string;
  readonly page: string;
  readonly heard: string | null;
  readonly waiting: WaitingView | null;
  readonly memories: readonly ReturnType<typeof showMemory>[];
  readonly events: readonly EventView[];
  readonly next: number | null;
}

/** `botrules inbox timeline`: what became of each event of a conversation, step by step, the latest last. */
export function timelineOfDesk(io: CommandIo, request: TimelineRequest): Promise<CommandExitCode> {
  return withDesk(io, request, async (desk) => {
    let { conversation } = request;
    if (request.event !== undefined) {
      const path = `/events/${encodeURIComponent(request.event)}`;
      const event = await answerOf<EventView>(io, desk.ask('GET', path));
      if (event === undefined) return 1;
      if (event.conversation === null) {
        await io.stdout.write(
          request.format === 'json' ? `${JSON.stringify(event)}\n` : eventText(event),
        );
        return 0;
      }
      conversation = event.conversation;
    }
    let talk: TalkView | undefined;
    const events: EventView[] = [];
    for (let before: number | null = null; talk === undefined || before !== null; ) {
      const query: string = before === null ? '' : `&before=${before}`;
      const part: TalkView | undefined = await answerOf<TalkView>(
        io,
        desk.ask('GET', `/conversations/${conversation}?limit=200${query}`),
      );
      if (part === undefined || io.signal.aborted) return 1;
      talk ??= part;
      events.push(...part.events);
      before = part.next;
    }
    if (request.format === 'json') {
      await io.stdout.write(`${JSON.stringify({ ...talk, events, next: null })}\n`);
      return 0;
    }
    const { number, channel, page, waiting, memories } = talk;
    await io.stdout.write(`${say`conversation ${number}`}, ${channel}, ${say`page ${page}`}\n`);
    if (waiting !== null)
      await io.stdout.write(`${say`waits since ${printable(waitingLine(waiting))}`}\n`);
    for (const event of events.toReversed()) await io.stdout.write(eventText(event));
    for (const memory of memories) {
      const values = 'values' in memory ? (memory.values ?? []).map(({ name }) => name) : [];
      const names = values.length === 0 ? say`nothing by name` : values.join(', ');
      await io.stdout.write(`\n${printable(say`remembered of ${memory.person}: ${names}`)}\n`);
    }
    return 0;
  });
}

function eventText(event: EventView): string {
  const { rules, version, steps } = event;
  const lines = [
    eventLine(event),
    ...rules.map(
      ({ name, file, line }) =>
        `  ${say`decided by ${name} (${file}:${line}), rules ${version ?? '?'}`}`,
    ),
    ...steps.map(({ kind, to, state, at, messages, reason, cause }) => {
      const answer = messages.length > 0 ? say`, answered with ${messages.join(', ')}` : '';
      const why = reason === null ? '' : `: ${reason}${cause === null ? '' : ` (${cause})`}`;
      return `  ${at ?? '                        '}  ${kindWord(kind)} ${to}: ${stateWord(state)}${answer}${why}`;
    }),
  ];
  return `\n${lines.map(printable).join('\n')}\n`;
}

/** What is paused or resumed; without a kind, what is paused is listed. */
export interface PauseCommandRequest extends Request {
  /** `all`, `page`, `rule` or `host`. */
  readonly kind?: string | undefined;
  /** The name of the page, rule or host. */
  readonly name?: string | undefined;
  /** Why, for the audit. */
  readonly note?: string | undefined;
  /** How the list is printed. */
  readonly format: DeskFormat;
}

/** `botrules inbox pause`: pauses sending for a page, a rule, a host or all; or lists what is paused. */
export function pauseByDesk(io: CommandIo, request: PauseCommandRequest): Promise<CommandExitCode> {
  const { kind, name, note, format } = request;
  return withDesk(io, request, async (desk) => {
    if (kind === undefined) {
      const answer = await answerOf<Part<PauseView>>(io, desk.ask('GET', '/pauses'));
      if (answer === undefined) return 1;
      for (const pause of answer.items) {
        const { since, who, note: why } = pause;
        const line = `${since}  ${pause.kind} ${pause.name}`.trimEnd();
        const text = `${line}  ${say`by ${who}`}${why === '' ? '' : `: ${why}`}`;
        await io.stdout.write(`${format === 'json' ? JSON.stringify(pause) : printable(text)}\n`);
      }
      if (answer.items.length === 0 && format === 'text')
        await io.stderr.write(`${say`Nothing is paused.`}\n`);
      return 0;
    }
    return tellPause(
      io,
      desk.ask('POST', '/pauses', { kind, name, note }),
      say`Paused`,
      say`It is paused already`,
    );
  });
}

/** `botrules inbox resume`: lets what was paused go on. */
export function resumeByDesk(
  io: CommandIo,
  request: Omit<PauseCommandRequest, 'note' | 'format'> & { readonly kind: string },
): Promise<CommandExitCode> {
  const { kind, name } = request;
  return withDesk(io, request, (desk) =>
    tellPause(
      io,
      desk.ask('POST', '/pauses/resume', { kind, name }),
      say`Resumed`,
      say`It is not paused`,
    ),
  );
}

interface PauseView {
  readonly kind: string;
  readonly name: string;
  readonly since: string;
  readonly who: string;
  readonly note: string;
}

async function tellPause(
  io: CommandIo,
  answer: ReturnType<ReachedDesk['ask']>,
  done: string,
  before: string,
): Promise<CommandExitCode> {
  const told = await answerOf<{ readonly changed: boolean; readonly warning: string | null }>(
    io,
    answer,
  );
  if (told === undefined) return 1;
  await io.stdout.write(`${told.changed ? done : before}.\n`);
  if (told.warning !== null) await io.stderr.write(`${printable(told.warning)}\n`);
  return 0;
}

/** `botrules inbox decide ID`: has the present rules decide an event anew. */
export function decideByDesk(
  io: CommandIo,
  request: Request & { readonly id: string },
): Promise<CommandExitCode> {
  return withDesk(io, request, async (desk) => {
    const path = `/events/${encodeURIComponent(request.id)}`;
    const event = await answerOf<EventView>(io, desk.ask('GET', path));
    if (event === undefined) return 1;
    const body = { act: 'decide', events: [event.number] };
    const told = await answerOf<{ readonly changed: number }>(
      io,
      desk.ask('POST', '/events/act', body),
    );
    if (told === undefined) return 1;
    if (told.changed > 0) {
      await io.stdout.write(`${say`It is decided anew.`}\n`);
      return 0;
    }
    await io.stderr.write(
      `${say`It is under way, and cannot be decided anew before it has ended.`}\n`,
    );
    return 1;
  });
}

async function withDesk(
  io: CommandIo,
  request: Request,
  work: (desk: ReachedDesk) => Promise<CommandExitCode>,
): Promise<CommandExitCode> {
  const desk = await reachDesk(io, request);
  if (desk === undefined) return 1;
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}
