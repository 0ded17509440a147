import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import { type TextNode, within } from '../syntax/node.js';
import { alwaysPresent, plainFields, toField } from './fields.js';
import type { Template, TemplatePart } from './model.js';

/** What the texts of an outcome can be filled with. */
export interface Names {
  /** By name: whether every event that gets here has it. */
  readonly captures: ReadonlyMap<string, boolean>;
  readonly params: ReadonlySet<string>;
  /** Fields that the conditions prove to be present. */
  readonly present: ReadonlySet<string>;
  /** Where the conditions stand: a mistake in them may be why a name is not known. */
  readonly conditions: readonly Span[];
}

/**
 * Reads a text with placeholders: `{name}`, `{name|words}`, `{{` for a brace. A placeholder that nothing gives, or
 * that may be absent and has no words for that, goes to `report`.
 */
export function readTemplate(
  node: TextNode,
  names: Names,
  report: Report,
  { encode = false }: { readonly encode?: boolean } = {},
): Template {
  const { text } = node;
  if (!text.includes('{')) return text;
  const parts: TemplatePart[] = [];
  let literal = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character !== '{') {
      literal += character;
      continue;
    }
    if (text.charAt(at + 1) === '{') {
      literal += '{';
      at++;
      continue;
    }
    const end = text.indexOf('}', at);
    if (end === -1) {
      report(
        problems.badText(
          'bad-pattern',
          within(node, at, text.length),
          'The "{" that begins here is never closed.',
          'Close it with "}", or write "{{" for a brace.',
        ),
      );
      return literal + text.slice(at);
    }
    if (literal !== '') parts.push(literal);
    literal = '';
    const part = readPlaceholder(text.slice(at + 1, end), within(node, at, end + 1), names, report);
    if (part) parts.push({ ...part, encode });
    at = end;
  }
  if (literal !== '') parts.push(literal);
  return parts.length === 0 || (parts.length === 1 && typeof parts[0] === 'string')
    ? literal
    : parts;
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
      report(problems.absentPlaceholder(span, name, names.conditions));
    return { kind: 'capture', name, otherwise };
  }
  if (names.params.has(name)) return { kind: 'param', name, otherwise };
  const field = toField(name);
  if (!field) {
    const known = [...names.captures.keys(), ...names.params, ...plainFields];
    report(problems.unknownPlaceholder(span, name, known, names.conditions));
    return undefined;
  }
  const present = alwaysPresent.has(name) || names.present.has(name);
  if (!present && otherwise === undefined)
    report(problems.absentPlaceholder(span, name, names.conditions));
  return { kind: 'field', field, otherwise };
}
