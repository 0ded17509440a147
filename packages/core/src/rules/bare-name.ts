import { plainFields } from '../event-fields.js';
import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { TextNode } from '../syntax/node.js';
import { toField } from './fields.js';
import type { Names } from './template.js';

/** Returns a finding about a text that is kept under a name, if it is most likely not meant as it reads. */
export function findBareName(name: string, node: TextNode, names: Names): Finding | undefined {
  return sum(name, node) ?? bare(name, node, names);
}

/** Does the same for a text that is remembered: all rules together show which words are meant. */
export function findBareWord(name: string, node: TextNode, names: Names): Finding | undefined {
  return findBareName(name, node, names) ?? word(name, node, names);
}

/** Finds `size: size`, which keeps these four letters although `{size}` is known, and `memory.size` without its braces. */
function bare(name: string, node: TextNode, names: Names): Finding | undefined {
  const { text } = node;
  if (!/^[A-Za-z_][\w-]*(?:\.[\w-]+)?$/.test(text)) return undefined;
  const placeholder = text.includes('.')
    ? isDotted(text, names)
      ? text
      : undefined
    : text === name
      ? placeholderOf(text, names)
      : undefined;
  return placeholder === undefined ? undefined : isTheWord(node, placeholder);
}

/**
 * Finds `name: text`, which keeps these four letters. Nothing is said where the word is one of several that rules keep or ask for,
 * as `contact: text` is beside `contact: call`, where the name says so, as in `kind: text`, where the rule itself asks for it, or
 * where it asks for other words and the name is a way to reach people: that of "sms" is `contact: text`.
 */
function word(name: string, node: TextNode, names: Names): Finding | undefined {
  const { text } = node;
  const { captures, remembered } = names;
  if (isOneWord.test(name)) return undefined;
  if (text === 'text' && isWayToReach.test(name) && names.asksForWords()) return undefined;
  if (isFieldHere(text, names)) {
    const onlyIf = () => !remembered.isOneOfSeveral(name, text);
    return { ...isTheWord(node, placeholderOf(text, names)!), onlyIf };
  }
  if (!captures.has(text)) return undefined;
  const onlyIf = () =>
    remembered.isAlwaysShownAs(name, text) && !remembered.isOneOfSeveral(name, text);
  return { ...isTheWord(node, text), onlyIf };
}

/** Names of what is kept in one word of several, even where rules keep only one of these so far. */
const isOneWord =
  /(?:^|[_-])(?:kind|type|format|field|via|by|channel|medium|missing|step|next|art|typ|feld|kanal)$/i;

/** Names of how people want to be reached, which may be by text. */
const isWayToReach =
  /(?:^|[_-])(?:contact|method|mode|way|how|reach|preferred|preference|prefers|kontakt)$/i;

/** Returns whether a word is a field that is sure to have a text here, and is hardly meant as a word. */
function isFieldHere(text: string, { captures, conditions, filled }: Names): boolean {
  if (/^(?:first|last)_name$/.test(text)) return true;
  if (!/^(?:text|payload|title)$/.test(text) || captures.has(text) || !filled().has(text)) {
    return false;
  }
  // As in `text: { words: [text, sms] }`: the word is not a key there.
  const asked = new RegExp(`(?<![\\w.-])${text}(?![\\w.-])(?!["']?\\s*:)`, 'i');
  return !conditions.some(({ source, start, end }) => asked.test(source.text.slice(start, end)));
}

function isTheWord({ text, span }: TextNode, placeholder: string): Finding {
  return {
    code: 'looks-like-placeholder',
    span,
    message: say`This is the word ${quote(text)} itself, not what is known under that name.`,
    hint: say`Write "{${placeholder}}".`,
    instead: `"{${placeholder}}"`,
  };
}

function isDotted(text: string, { rows, fields }: Names): boolean {
  const [first = '', column = ''] = text.split('.');
  const row = rows.get(first);
  if (row !== undefined) return row.tables.some((table) => table.column(column) !== undefined);
  return toField(text, fields) !== undefined;
}

/** Returns the placeholder that `size` is between braces, or would be with the part that it lacks: `person.first_name`. */
function placeholderOf(text: string, { captures }: Names): string | undefined {
  if (captures.has(text)) return text;
  return plainFields.find((field) => field === text || field === `person.${text}`);
}

/** Finds a sum that is written as a text: `points: "{memory.points|0} + 1"`. */
function sum(name: string, { text, span }: TextNode): Finding | undefined {
  const pattern = /^\{\s*memory\.([\w-]+)\s*(?:\|[^{}]*)?\}\s*([+-])\s*(\d{1,9})$/;
  const [, of, sign, by] = pattern.exec(text) ?? [];
  if (of !== name) return undefined;
  const amount = sign === '-' ? `-${by}` : by!;
  return {
    code: 'looks-like-placeholder',
    span,
    message: say`Nothing is added up in a text: ${quote(text)} is kept as it reads.`,
    hint: say`Write "count: { ${name}: ${amount} }" in place of it.`,
  };
}
