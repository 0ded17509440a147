import { eventField, plainFields } from '../event-fields.js';
import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import { type TextNode, within } from '../syntax/node.js';
import { type Field, toField } from './fields.js';
import { findForeignPlaceholders } from './foreign-placeholder.js';
import type { HeldTo } from './held-to.js';
import { findStrayBrace } from './stray-brace.js';

/** A text of an outcome. A constant is the string itself, `{{` resolved. */
export type Template = string | readonly TemplatePart[];
/** A stretch of a text: as it is written, or a placeholder. */
export type TemplatePart =
  | string
  | {
      readonly kind: 'capture' | 'param';
      readonly name: string;
      /** The words after `|`, taken where the value is absent or empty. */
      readonly otherwise: string | undefined;
      /** Percent-encode what is filled in: the text is a URL. */
      readonly encode: boolean;
    }
  | {
      readonly kind: 'field';
      readonly field: Field;
      readonly otherwise: string | undefined;
      readonly encode: boolean;
    };

/** What the texts of an outcome can be filled with. */
export interface Names {
  /** By name: whether every event that gets here has it. */
  readonly captures: ReadonlyMap<string, boolean>;
  readonly params: ReadonlySet<string>;
  /** Params that a capture of the same name hides, and that show something else. */
  readonly hidden: ReadonlySet<string>;
  /** Fields that the conditions prove to be there, and not to be empty. */
  readonly filled: () => ReadonlySet<string>;
  /** Where the conditions stand: a mistake in them may be why a name is not known. */
  readonly conditions: readonly Span[];
  /** Names of the custom fields that are declared. */
  readonly fields: readonly string[];
  /** The channels that they are sent on. */
  readonly heldTo: HeldTo;
}

/**
 * Reads a text with placeholders: `{name}`, `{name|words}`; `{{` and `}}` are one brace each. A placeholder that nothing
 * gives, one that may be absent and has no words for that, and a brace that is none of these go to `report`.
 */
export function readTemplate(
  node: TextNode,
  names: Names,
  report: Report,
  { encode = false }: { readonly encode?: boolean } = {},
): Template {
  const { text } = node;
  for (const foreign of findForeignPlaceholders(node, names)) report(foreign);
  if (!/[{}]/.test(text)) return text;
  const parts: TemplatePart[] = [];
  let literal = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character !== '{' && character !== '}') {
      literal += character;
      continue;
    }
    const stray = findStrayBrace(text, at, names);
    if (stray) {
      report(problems.strayBrace(within(node, at, stray.end), stray.message, stray.hint));
      literal += text.slice(at, stray.end);
      at = stray.end - 1;
    } else if (text.charAt(at + 1) === character) {
      literal += character;
      at++;
    } else {
      const end = text.indexOf('}', at);
      if (literal !== '') parts.push(literal);
      literal = '';
      const place = within(node, at, end + 1);
      const part = readPlaceholder(text.slice(at + 1, end), place, names, report);
      if (part) parts.push({ ...part, encode });
      at = end;
    }
  }
  if (literal !== '') parts.push(literal);
  // A placeholder that could not be read leaves the text around it.
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

type Placeholder = Exclude<TemplatePart, string>;
type WithoutEncode<T> = T extends unknown ? Omit<T, 'encode'> : never;

function readPlaceholder(
  inner: string,
  span: Span,
  names: Names,
  report: Report,
): WithoutEncode<Placeholder> | undefined {
  const bar = inner.indexOf('|');
  const name = (bar === -1 ? inner : inner.slice(0, bar)).trim();
  const otherwise = bar === -1 ? undefined : inner.slice(bar + 1);
  const always = names.captures.get(name);
  if (always !== undefined) {
    if (!always && otherwise === undefined)
      report(problems.absentPlaceholder(span, name, 'absent', names.conditions));
    if (names.hidden.has(name)) report(problems.hiddenName(span, name, 'param'));
    else if (!always && toField(name)) report(problems.hiddenName(span, name, 'field'));
    return { kind: 'capture', name, otherwise };
  }
  if (names.params.has(name)) return { kind: 'param', name, otherwise };
  const field = toField(name, names.fields);
  if (!field) {
    const known = [...names.captures.keys(), ...names.params, ...plainFields, ...names.fields];
    report(problems.unknownPlaceholder(span, name, known, names.conditions));
    return undefined;
  }
  const isFilled = eventField(name)?.always === 'all' || names.filled().has(name);
  if (!isFilled && otherwise === undefined)
    report(problems.absentPlaceholder(span, name, 'absent or empty', names.conditions));
  return { kind: 'field', field, otherwise };
}
