import { eventField } from '../event-fields.js';
import { writeDuration } from './duration.js';
import type { Field } from './fields.js';
import type { Template, TemplatePart } from './template.js';

/** What the placeholders of one outcome stand for. */
export interface Filling {
  /** What the event holds, by its fields. */
  readonly facts: {
    read(field: Field): string | undefined;
    /** A cell of a row that is known by a name; `undefined` where none is. */
    cell(row: string, column: string): string | undefined;
  };
  readonly captures: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  readonly choose: Choose;
}

/**
 * Which of several variants of a message is sent, by its number from 0.
 *
 * @param place the number of the message in its reply, from 0
 * @param count how many variants there are
 */
export type Choose = (place: number, count: number) => number;

/** A text with every placeholder filled. */
export function fillText(template: Template, names: Filling): string {
  if (typeof template === 'string') return template;
  let text = '';
  /** Where what was filled into a URL begins and ends. */
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

/** A text with every placeholder filled; `undefined` where it is a single one without words for what is absent, and that is. */
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

// encodeURIComponent throws on half of a character.
function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(halfCharacter, '\ufffd'));
}

// What `.` and `..` alone between two slashes stand for is worked out by the program that fetches a URL, and `%2e` is a dot to
// them. They read "\" as "/", and pass over tabs and line breaks.
const dotSegment = /(?<=[/\\])((?:[\t\n\r]|\.|%2e){1,40})(?=[/\\?#]|$)/gi;

/** A filled URL in which no text that was filled in leads to another folder. What the rules say themselves stays. */
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
