import { createHash } from 'node:crypto';
import type { Event, Handover, Json, MemoryChanges, Message } from '@botrules/core';
import type {
  ButtonTemplate,
  JsonTemplate,
  MessageTemplate,
  OutcomeTemplate,
  QuickReplyTemplate,
  Template,
  TemplatePart,
} from '../../packages/core/src/rules/model.js';
import { fieldValue, follow, toText } from './oracle-fields.js';
import type { World } from './oracle-memory.js';
import type { Captures } from './oracle-operators.js';

type Params = ReadonlyMap<string, string | number | boolean>;

/** An ordinary object in which `__proto__` is a key like any other. */
export function record<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries(entries);
}

/** Fills every placeholder of what a rule or default says to do. */
export function fillOutcome(
  outcome: OutcomeTemplate,
  event: Event,
  captures: Captures,
  rule: string,
  world: World,
) {
  const params = new Map<string, string | number | boolean>();
  const fill = (template: Template) => fillTemplate(template, event, captures, params, world);
  for (const { name, value } of outcome.params) {
    if (typeof value === 'number' || typeof value === 'boolean') params.set(name, value);
    else if (!isMissing(value, event, captures, params, world)) params.set(name, fill(value));
  }
  return {
    route: outcome.route ?? null,
    params: record(params),
    reply: outcome.reply.map((message, place) =>
      fillMessage(chosen(message, event, rule, place), fill),
    ),
    forward: outcome.forward === undefined ? null : fill(outcome.forward),
    handover: fillHandover(outcome.handover, fill),
  };
}

function fillHandover(
  handover: OutcomeTemplate['handover'],
  fill: (template: Template) => string,
): Handover | null {
  if (handover === undefined) return null;
  if (typeof handover === 'string') return handover;
  const metadata = fill(handover.metadata);
  if (metadata === '') return handover.to;
  return { to: handover.to, metadata };
}

/** Whether a text is one placeholder alone, without words for what is absent, and that is absent or empty. */
function isMissing(
  template: Template,
  event: Event,
  captures: Captures,
  params: Params,
  world: World,
): boolean {
  const [part, ...more] = template;
  if (typeof part !== 'object' || more.length > 0 || part.otherwise !== undefined) return false;
  return !placeholderValue(part, event, captures, params, world);
}

/** What a step does to the memory, in the order of the language: it counts, remembers, asks, and forgets when its texts are filled. */
export function changesOf(
  { memory, params: given }: OutcomeTemplate,
  event: Event,
  captures: Captures,
  world: World,
  done: readonly MemoryChanges[],
): { readonly before: MemoryChanges; readonly after: (filled: Params) => MemoryChanges } {
  const at = world.now;
  const until = (span: number | undefined) => (span === undefined ? {} : { until: at + span });
  world.note(done);
  const params = new Map<string, string | number | boolean>();
  const fill = (template: Template, by: Params = params) =>
    fillTemplate(template, event, captures, by, world);
  for (const { name, value } of given) {
    if (typeof value !== 'object' && typeof value !== 'string') params.set(name, value);
    else if (!isMissing(value, event, captures, params, world)) params.set(name, fill(value));
  }
  const remembered = (memory?.remember ?? []).flatMap(({ name, value, for: span }) =>
    isMissing(value, event, captures, params, world) || fill(value) === ''
      ? []
      : [[name, { value: fill(value), ...until(span) }] as const],
  );
  const counted = (memory?.count ?? []).map(
    ({ name, by, for: span }) => [name, { by, ...until(span) }] as const,
  );
  const asked = memory?.ask;
  const before: MemoryChanges = {
    at,
    ...(memory?.count && { count: record(counted) }),
    ...(memory?.remember && { remember: record(remembered) }),
    ...(asked && {
      ask:
        asked.question === undefined ? 'nothing' : { name: asked.question, until: at + asked.for },
    }),
  };
  const after = (filled: Params): MemoryChanges => ({
    ...before,
    ...(memory?.forget &&
      (memory.forget.includes('everything')
        ? { forgetEverything: true }
        : { forget: memory.forget })),
    ...(memory?.cancel &&
      (memory.cancel.includes('everything')
        ? { cancelEverything: true }
        : { cancel: memory.cancel.map((each) => fill(each, filled)) })),
    ...(memory?.follow_up && {
      followUps: memory.follow_up.map(({ payload, after: span, moment, inAnyCase }) => ({
        payload: fill(payload, filled),
        due: moment === undefined ? at + span! : nextTime(moment, at),
        ...(inAnyCase ? { inAnyCase: true as const } : {}),
      })),
    }),
  });
  return { before, after };
}

/** The first minute from ten seconds on in which the clocks of the place show the time, on one of the days. */
function nextTime(
  { minute, days, timezone }: { minute: number; days: number | undefined; timezone: string },
  now: number,
): number {
  const shows = (at: number) => shownAt(timezone, at);
  const first = Math.ceil((now + 10_000) / 60_000) * 60_000;
  for (let at = first; ; at += 60_000) {
    const shown = shows(at);
    const before = shows(at - 60_000);
    const isDay = days === undefined || (days & (1 << shown.day)) !== 0;
    // A time that the clocks jump over is moved forward by the jump.
    const jump = shown.minute - before.minute - 1;
    const isJumped =
      jump > 0 && shown.day === before.day && minute > before.minute && minute < shown.minute;
    if (isDay && shown.minute === minute && !isSecondTime(shows, at)) return at;
    if (isDay && isJumped) return at + (minute - before.minute - 1) * 60_000;
  }
}

interface Shown {
  readonly day: number;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** What clocks showed in minutes that were asked for, by zone: asking is most of what the oracle does. */
const shown = new Map<string, Map<number, Shown>>();

/** What the clocks of a place show: the day of the week from 0 for Monday, and the minute of the day. */
function shownAt(timezone: string, at: number): Shown {
  const known = shown.get(timezone) ?? new Map<number, Shown>();
  shown.set(timezone, known);
  const before = known.get(at);
  if (before !== undefined) return before;
  let format = formats.get(timezone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timezone, format);
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.get('weekday')!);
  const minute = 60 * Number(parts.get('hour')) + Number(parts.get('minute'));
  known.set(at, { day, minute });
  return { day, minute };
}

/** Whether it is the second time that the clocks show it: the first one counts. */
function isSecondTime(shows: (at: number) => { minute: number }, at: number): boolean {
  return shows(at - 3_600_000).minute === shows(at).minute;
}

/** The message of a `one_of` that the event's id, the rule and the place lead to; without an id, the first. */
function chosen(message: MessageTemplate, event: Event, rule: string, place: number): PlainMessage {
  if (message.kind !== 'one_of') return message;
  const id = toText(follow(event, ['id']));
  if (id === undefined || id === '') return message.variants[0]!;
  const hash = createHash('sha256').update(`${id}\0${rule}\0${place}`).digest();
  return message.variants[hash.readUInt32BE(0) % message.variants.length]!;
}

type PlainMessage = Exclude<MessageTemplate, { readonly kind: 'one_of' }>;
type Fill = (template: Template) => string;

function fillTemplate(
  template: Template,
  event: Event,
  captures: Captures,
  params: Params,
  world: World,
): string {
  if (typeof template === 'string') return template;
  const filled = template.map((part) => {
    if (typeof part === 'string') return part;
    const value = placeholderValue(part, event, captures, params, world);
    const text = value === undefined || value === '' ? (part.otherwise ?? '') : value;
    return part.encode ? percentEncode(text) : text;
  });
  const isUrl = template.some((part) => typeof part === 'object' && part.encode);
  return isUrl ? keepInFolder(template, filled) : filled.join('');
}

/** A URL in which no segment of the path that has filled-in text is `.` or `..`, as browsers read it. */
function keepInFolder(template: Exclude<Template, string>, filled: readonly string[]): string {
  const all = filled.join('');
  const path = /^[^?#]*/.exec(all)![0];
  const ends = filled.map((_, index) => filled.slice(0, index + 1).join('').length);
  let at = 0;
  const segments = path.split(/([/\\])/).map((segment) => {
    const start = at;
    at += segment.length;
    const isTouched = template.some((part, index) => {
      const begin = ends[index]! - filled[index]!.length;
      return typeof part === 'object' && begin <= at && ends[index]! >= start;
    });
    const read = segment.replace(/[\t\n\r]/g, '').replace(/%2e/gi, '.');
    if (!isTouched || (read !== '.' && read !== '..')) return segment;
    return read.split('.').join('%252E');
  });
  return segments.join('') + all.slice(path.length);
}

function placeholderValue(
  part: Exclude<TemplatePart, string>,
  event: Event,
  captures: Captures,
  params: Params,
  world: World,
): string | undefined {
  switch (part.kind) {
    case 'capture':
      return captures.get(part.name);
    case 'cell':
      return captures.get(`${part.name}.${part.column}`) ?? part.instead;
    case 'param':
      return toText(params.get(part.name));
    case 'field': {
      const text = fieldValue(part.field, event, world);
      const isSpan = part.field.name === 'away' || part.field.name === 'arrival.age';
      return isSpan && text !== undefined ? toSpan(Number(text)) : text;
    }
  }
}

/** Milliseconds in the largest unit that has no rest, less than a second cut off. */
function toSpan(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  if (seconds === 0) return '0s';
  if (seconds % 86_400 === 0) return `${seconds / 86_400}d`;
  if (seconds % 3600 === 0) return `${seconds / 3600}h`;
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}

/** `encodeURIComponent` after each half of a broken emoji has become U+FFFD, which it would throw on. */
function percentEncode(text: string): string {
  return encodeURIComponent([...text].map((c) => (/^[\ud800-\udfff]$/.test(c) ? '�' : c)).join(''));
}

function fillMessage(message: PlainMessage, fill: Fill): Message {
  switch (message.kind) {
    case 'text':
      return {
        text: fill(message.text),
        ...fillButtons(message.buttons, fill),
        ...fillQuickReplies(message.quickReplies, fill),
      };
    case 'cards':
      return {
        cards: message.cards.map((card) => ({
          title: fill(card.title),
          ...(card.subtitle === undefined ? {} : { subtitle: fill(card.subtitle) }),
          ...(card.image === undefined ? {} : { image: fill(card.image) }),
          ...(card.url === undefined ? {} : { url: fill(card.url) }),
          ...fillButtons(card.buttons, fill),
        })),
        ...fillQuickReplies(message.quickReplies, fill),
      };
    case 'media':
      return {
        [message.media]: fill(message.url),
        ...fillQuickReplies(message.quickReplies, fill),
      } as Message;
    case 'typing':
      return { typing: message.milliseconds };
    case 'raw':
      return { raw: fillJson(message.message, fill) as { [key: string]: Json } };
  }
}

function fillButtons(buttons: readonly ButtonTemplate[], fill: Fill) {
  if (buttons.length === 0) return {};
  return {
    buttons: buttons.map(({ title, action, value }) => ({
      title: fill(title),
      [action]: fill(value),
    })),
  };
}

function fillQuickReplies(quickReplies: readonly QuickReplyTemplate[], fill: Fill) {
  if (quickReplies.length === 0) return {};
  return {
    quick_replies: quickReplies.map(({ title, payload }) => ({
      title: fill(title),
      payload: fill(payload),
    })),
  };
}

function fillJson(json: JsonTemplate, fill: Fill): Json {
  if (typeof json !== 'object' || json === null) return json;
  switch (json.kind) {
    case 'template':
      return fill(json.parts);
    case 'list':
      return json.items.map((item) => fillJson(item, fill));
    case 'map':
      return record(json.entries.map(([key, value]) => [key, fillJson(value, fill)]));
  }
}
