import { eventField } from '../event-fields.js';
import { writeDuration } from './duration.js';
import type { Field } from './fields.js';
import type { Template, TemplatePart } from './template.js';

/** The values for the placeholders of one outcome. */
export interface Filling {
  /** The texts of the event, by field. */
  readonly facts: {
    read(field: Field): string | undefined;
    /** Returns a cell of a row that is known by a name; `undefined` if there is none. */
    cell(row: string, column: string): string | undefined;
    /** The event's id, if it has one. */
    readonly id?: string | undefined;
  };
  readonly captures: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  readonly choose: Choose;
  /** The name of the rule that has the outcome. */
  readonly rule: string;
}

/**
 * Returns which of several variants of a message is sent, as its number from 0.
 *
 * @param place the number of the message in its reply, from 0
 * @param count how many variants there are
 * @param names whose rule and event they are
 */
export type Choose = (place: number, count: number, names: Filling) => number;

/** Returns a text with every placeholder filled. */
export function fillText(template: Template, names: Filling): string {
  if (typeof template === 'string') return template;
  let text = '';
  /** Where each text that was filled into a URL begins and ends. */
  let encoded: [start: number, end: number][] | undefined;
  for (const part of template) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const start = text.length;
    const value = placeholderText(part, names) || (part.otherwise ?? '');
    text += part.encode ? percentEncode(value) : value;
    if (part.encode) {
      encoded ??= [];
      encoded.push([start, text.length]);
    }
  }
  return encoded === undefined ? text : withoutDotSegments(text, encoded);
}

/** Returns a filled text; `undefined` if it is a single placeholder without a fallback whose value is absent. */
export function fillAlone(template: Template, names: Filling): string | undefined {
  const part = typeof template === 'string' ? template : template[0];
  if (typeof part !== 'object' || template.length !== 1 || part.otherwise !== undefined) {
    return fillText(template, names);
  }
  return placeholderText(part, names) || undefined;
}

function placeholderText(part: Exclude<TemplatePart, string>, names: Filling): string | undefined {
  switch (part.kind) {
    case 'capture':
      return Object.hasOwn(names.captures, part.name) ? names.captures[part.name] : undefined;
    case 'param':
      return Object.hasOwn(names.params, part.name) ? String(names.params[part.name]) : undefined;
    case 'cell':
      return names.facts.cell(part.name, part.column) ?? part.instead;
    case 'field':
      return fieldText(part.field, names);
  }
}

function fieldText(field: Field, { facts }: Filling): string | undefined {
  const text = facts.read(field);
  const isSpan = field.kind === 'plain' && eventField(field.name)?.isSpan === true;
  return isSpan && text !== undefined ? writeDuration(Number(text)) : text;
}

const halfCharacter = /\p{Surrogate}/gu;

// `encodeURIComponent` throws on half a surrogate pair.
function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(halfCharacter, '\ufffd'));
}

// The program that fetches a URL resolves a `.` or `..` between two slashes, and reads `%2e` as a dot. It reads "\" as
// "/", and ignores tabs and line breaks.
const dotSegment = /(?<=[/\\])((?:[\t\n\r]|\.|%2e){1,40})(?=[/\\?#]|$)/gi;

/** Returns a filled URL in which no filled-in text leads to another folder. What the rules themselves say stays. */
function withoutDotSegments(
  url: string,
  encoded: readonly (readonly [start: number, end: number])[],
): string {
  const path = /^[^?#]*/.exec(url)![0];
  const safe = path.replace(dotSegment, (segment, _, at: number) => {
    const dots = segment.replace(/[\t\n\r]/g, '').replace(/%2e/gi, '.');
    const isFilled = encoded.some(([start, end]) => start <= at + segment.length && end >= at);
    return isFilled && /^\.\.?$/.test(dots) ? dots.replaceAll('.', '%252E') : segment;
  });
  return safe + url.slice(path.length);
}
