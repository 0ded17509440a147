import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { inQuotes } from '../report/quoted-line.js';
import { say } from '../report/say.js';
import { keywordOf } from '../rules/operators/list.js';
import { type Compared, isTyped, listed, passingCase } from './walk-texts.js';

/** Words for an operator with which nobody would begin a message, and the operator that is meant. */
const plainly: readonly (readonly [written: RegExp, operator: string])[] = [
  [/^contains(?=[\s:=])/i, 'contains'],
  [/^(?:starts|begins)[ _-]?with(?=[\s:=])/i, 'starts_with'],
  [/^ends[ _-]?with(?=[\s:=])/i, 'ends_with'],
  [/^(?:equals|==|===|is:)(?=[\s:=]*\S)/i, 'is'],
  [/^(?:regex|regexp|=~)(?=[\s:=]*\S)/i, 'regex'],
  [/^(?:like|in|is|not|regex|matches):/i, 'like'],
  [/^(?:!=|not_equals|is_not)(?=[\s:=]*\S)/i, 'not'],
];

/** More such words for fields that nobody types: a payload does not begin with "not ". */
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
  [/^(?:at[ _]least)\s+(?=[\d.-])/i, 'at_least'],
  [/^(?:at[ _]most)\s+(?=[\d.-])/i, 'at_most'],
  [/^(?:more[ _]than|greater[ _]than|over|above)\s+(?=[\d.-])/i, 'more_than'],
  [/^(?:less[ _]than|under|below)\s+(?=[\d.-])/i, 'less_than'],
  [/^=\s+(?=\S)/, 'is'],
];

/** What follows a comma in people's messages. */
const said =
  /^(?:please|pls|thanks|thank|thx|you|sir|madam|man|guys|there|bot|everyone|all|too|again|now|no|yes|ok|but|and|or|so|then|though|well|mate|friend|merci|monsieur|madame|svp|bitte|danke|gracias|porfa|señor|señora|grazie|prego|obrigado|obrigada|senhor|senhora|dank|tack|takk|tak|dzięki|пожалуйста|спасибо)$/iu;

/** Finds a text that is compared and reads as if an operator, or a list, were meant. */
export function findOperator(text: Compared): Finding | undefined {
  const { operator } = text;
  if (keywordOf(operator)?.texts === 'expression') return undefined;
  return (operator === 'is' ? writtenMap(text) : undefined) ?? alternatives(text);
}

/** Finds a text that begins with the word for an operator: that says more than what the rest looks like. */
export function findOperatorWord(text: Compared): Finding | undefined {
  return text.operator === 'is' ? operatorWord(text) : undefined;
}

function finding({ node, field }: Compared, message: string, instead: string): Finding {
  return {
    code: 'looks-like-operator',
    span: node.span,
    message,
    hint: field === listed ? say`Write ${instead}.` : say`Write ${field}: ${instead}.`,
  };
}

/** Finds `"{ like: A_* }"`: in quotes it is a text. */
function writtenMap(text: Compared): Finding | undefined {
  const { node } = text;
  const key = /^\{\s*(\w+)\s*:.*\}$/s.exec(node.text)?.[1];
  const list = /^\[\s*[A-Za-z_][\w-]*(?:\s*,\s*[A-Za-z_][\w-]*)+\s*\]$/;
  if (!(key !== undefined && keywordOf(key)) && !list.test(node.text)) return undefined;
  return finding(
    text,
    say`Only the text ${quote(node.text)} itself passes, because it is in quotes.`,
    node.text,
  );
}

/** Words for being present or absent, which are ordinary texts here. */
const presence: readonly (readonly [written: RegExp, exists: boolean])[] = [
  [/^(?:exists|is[ _]set|not[ _]empty|not[ _]null)$/i, true],
  [/^(?:(?:not|does not|doesn't)[ _]exists?|not[ _]set|is[ _]empty|is[ _]null)$/i, false],
];

function operatorWord(text: Compared): Finding | undefined {
  const { node, field } = text;
  const there = isTyped(field) ? undefined : presence.find(([words]) => words.test(node.text));
  if (there !== undefined) {
    const message = say`Only the text ${quote(node.text)} itself passes.`;
    return finding(text, message, `{ exists: ${there[1]} }`);
  }
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
      say`Only the text ${quote(node.text)} itself passes: an operator needs a colon and braces.`,
      name === 'is' ? value : `{ ${name}: ${value}${passingCase(field, name)} }`,
    );
  }
  return undefined;
}

/** Finds `A or B`, `A, B` and `A | B`, which are each one text. */
function alternatives(text: Compared): Finding | undefined {
  const { node, field, operator } = text;
  const typed = isTyped(field);
  const parts = splitAlternatives(node.text, typed, operator) ?? atWideCommas(text);
  if (!parts) return undefined;
  const list = `[${parts.join(', ')}]`;
  return finding(
    text,
    say`${quote(node.text)} is one text: several texts need a list.`,
    operator === 'is' ? list : `{ ${operator}: ${list}${passingCase(field, operator)} }`,
  );
}

/** Splits `[hat， cap]`: in brackets, the comma of a Chinese keyboard separates nothing. */
function atWideCommas({ node: { text, plain, span }, among }: Compared): string[] | undefined {
  const around = span.source.text.slice(Math.max(0, span.start - 20), span.end + 20);
  const alone = among.length === 1 && /\[\s*$/.test(around.slice(0, Math.min(20, span.start)));
  if (!plain || !alone || !/[，、]/.test(text)) return undefined;
  return text.split(/\s*[，、]\s*/).filter((part) => part !== '');
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
  const isList = (parts: readonly string[] | undefined) =>
    parts?.slice(1).some((word) => said.test(word)) ? undefined : parts;
  if (!typed) {
    return each(/\s+(?:or|OR|Or)\s+/) ?? orInCapitals(text) ?? isList(each(/,\s+/)) ?? each(/;\s+/);
  }
  if (operator !== 'contains' && operator !== 'words') return undefined;
  return isList(each(/,\s*/));
}

/** Splits `MENU oder HELP`: a small word of another language between payloads in capitals. */
function orInCapitals(text: string): readonly string[] | undefined {
  const parts = text.split(/\s+(?:oder|ou|o|of|eller|lub|или|又は|或)\s+/u);
  return parts.length > 1 && parts.every((part) => /^[A-Z][A-Z0-9_-]+$/.test(part))
    ? parts
    : undefined;
}
