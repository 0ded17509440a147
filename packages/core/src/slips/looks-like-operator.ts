import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { inQuotes } from '../report/quoted-line.js';
import { type Compared, isTyped } from './walk-texts.js';

/** Words for an operator that nobody would begin a message with, and the operator that is meant. */
const plainly: readonly (readonly [written: RegExp, operator: string])[] = [
  [/^contains(?=[\s:=])/i, 'contains'],
  [/^(?:starts|begins)[ _-]?with(?=[\s:=])/i, 'starts_with'],
  [/^ends[ _-]?with(?=[\s:=])/i, 'ends_with'],
  [/^(?:equals|==|===|is:)(?=[\s:=]*\S)/i, 'is'],
  [/^(?:regex|regexp|=~)(?=[\s:=]*\S)/i, 'regex'],
  [/^(?:like|in|is|not|regex|matches):/i, 'like'],
  [/^(?:!=|not_equals|is_not)(?=[\s:=]*\S)/i, 'not'],
];

/** The same for fields that nobody types: a payload does not begin with "not ". */
const inPayloads: readonly (readonly [written: RegExp, operator: string])[] = [
  ...plainly,
  [/^(?:is|equal|equal to)\s/i, 'is'],
  [/^(?:not|is not|isn't)\s/i, 'not'],
  [/^like\s/i, 'like'],
  [/^(?:matches|match)\s/i, 'regex'],
  [/^(?:includes|has)\s/i, 'contains'],
  [/^in\s/i, 'in'],
  [/^>=\s*(?=[\d.-])/, 'at_least'],
  [/^<=\s*(?=[\d.-])/, 'at_most'],
  [/^>\s*(?=[\d.-])/, 'more_than'],
  [/^<\s*(?=[\d.-])/, 'less_than'],
  [/^=\s*(?=\S)/, 'is'],
];

/** What follows a comma in something that people say. */
const said =
  /^(?:please|pls|thanks|thank|thx|you|sir|madam|man|guys|there|bot|everyone|all|too|again|now|no|yes|ok|but|and|or|so|then|though|well|mate|friend)$/i;

/** A text that is compared and reads as if an operator, or a list, were meant. */
export function findOperator(text: Compared): Finding | undefined {
  const { operator } = text;
  if (operator === 'regex') return undefined;
  if (operator === 'is') return writtenMap(text) ?? operatorWord(text) ?? alternatives(text);
  return alternatives(text);
}

function finding({ node, field }: Compared, message: string, instead: string): Finding {
  return {
    code: 'looks-like-operator',
    span: node.span,
    message,
    hint: `Write ${field}: ${instead}.`,
  };
}

/** `"{ like: A_* }"` in quotes is a text. */
function writtenMap(text: Compared): Finding | undefined {
  const { node } = text;
  const map =
    /^\{\s*(?:is|in|like|regex|contains|starts_with|ends_with|exists|not|at_least|at_most|more_than|less_than|words)\s*:.*\}$/s;
  const list = /^\[\s*[A-Za-z_][\w-]*(?:\s*,\s*[A-Za-z_][\w-]*)+\s*\]$/;
  if (!map.test(node.text) && !list.test(node.text)) return undefined;
  return finding(
    text,
    `Only the text ${quote(node.text)} itself passes, because it is in quotes.`,
    node.text,
  );
}

function operatorWord(text: Compared): Finding | undefined {
  const { node, field } = text;
  for (const [pattern, operator] of isTyped(field) ? plainly : inPayloads) {
    const match = pattern.exec(node.text);
    if (!match) continue;
    const written = /^(\w+):/.exec(match[0])?.[1]?.toLowerCase();
    const rest = node.text
      .slice(match[0].length)
      .replace(/^[\s:=]+/, '')
      .replace(/^(["'])(.*)\1$/, '$2');
    if (rest === '') continue;
    const name = written ?? operator;
    const value = /^[\w.-]+(?: [\w.-]+)*$/.test(rest) ? rest : inQuotes(rest);
    return finding(
      text,
      `Only the text ${quote(node.text)} itself passes: an operator needs a colon and braces.`,
      name === 'is' ? value : `{ ${name}: ${value} }`,
    );
  }
  return undefined;
}

/** `A or B`, `A, B` and `A | B` are one text. */
function alternatives(text: Compared): Finding | undefined {
  const { node, field, operator } = text;
  const typed = isTyped(field);
  const parts = splitAlternatives(node.text, typed, operator);
  if (!parts) return undefined;
  const list = `[${parts.join(', ')}]`;
  return finding(
    text,
    `${quote(node.text)} is one text: several texts need a list.`,
    operator === 'is' ? list : `{ ${operator}: ${list} }`,
  );
}

function splitAlternatives(
  text: string,
  typed: boolean,
  operator: string,
): readonly string[] | undefined {
  const token = /^[\p{L}\p{N}_.*{}-]+$/u;
  const each = (separator: RegExp, word: RegExp = token) => {
    const parts = text.split(separator);
    return parts.length > 1 && parts.every((part) => word.test(part)) ? parts : undefined;
  };
  const words = /^[\p{L}\p{N}_'’.*-]+(?: [\p{L}\p{N}_'’.*-]+)*$/u;
  const bars = each(/\s+\|\|?\s+|\s*\|\|\s*/, words);
  if (bars) return bars;
  if (!typed) return each(/\s+(?:or|OR|Or)\s+/) ?? each(/,\s+/) ?? each(/;\s+/);
  if (operator !== 'contains' && operator !== 'words') return undefined;
  const commas = each(/,\s*/);
  return commas && !commas.slice(1).some((word) => said.test(word)) ? commas : undefined;
}
