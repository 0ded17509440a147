import { fieldKeys, plainFields } from '../event-fields.js';
import { insideCurly } from '../report/characters.js';
import type { Finding } from '../report/diagnostic.js';
import { meantAttachment } from '../report/meant-attachment.js';
import * as problems from '../report/problems.js';
import { say } from '../report/say.js';
import { nearest } from '../report/suggest.js';
import type { MapEntry } from '../syntax/node.js';
import { keywordNames, keywordOf } from './operators/list.js';
import { outcomeKeyOf } from './outcomes/list.js';
import { memoryKeyOf } from './outcomes/memory/list.js';

/** Keys of a rule that land in its condition when they are indented too far. */
const ruleKeys: ReadonlySet<string> = new Set([
  ...['name', 'description', 'disabled', 'continue', 'once', 'default', 'rules'],
]);

/** Keys of a time that land next to it. */
const timeKeys: ReadonlySet<string> = new Set(['hours', 'days', 'dates', 'timezone', 'until']);

/** Other words for the keys of a condition that are not fields. */
const conditionSynonyms: ReadonlyMap<string, string> = new Map([
  ['and', 'all'],
  ['or', 'any'],
]);

/** Returns the finding about an unknown field or operator, with what was most likely meant. */
export function unknownWord(code: string, entry: MapEntry, known: readonly string[]): Finding {
  return code === 'unknown-operator'
    ? problems.unknownOperator(entry.keySpan, entry.key, operatorHint(entry.key, known))
    : problems.unknownField(entry.keySpan, entry.key, fieldHint(entry, known));
}

function operatorHint(word: string, known: readonly string[]): problems.MeantWord {
  const lower = word.toLowerCase();
  const meant =
    keywordNames().find((name) => keywordOf(name)!.synonyms.includes(lower)) ??
    nearest(word, known);
  return problems.suggestion(meant, word, say`Use ${problems.listed(known)}.`);
}

function fieldHint(entry: MapEntry, known: readonly string[]): problems.MeantWord {
  const hint = formHint(entry) ?? cellHint(entry);
  if (hint !== undefined) return { hint };
  const { key } = entry;
  const word = key.toLowerCase();
  const meant =
    plainFields.find((field) => fieldKeys[field].synonyms?.includes(word)) ??
    conditionSynonyms.get(word) ??
    nearest(key, known);
  const otherwise = say`Use ${problems.listed(known)}, or a path such as payload.json.action.`;
  return problems.suggestion(meant, key, otherwise);
}

/** Returns what to do about `pizza.stock: 0` if `{pizza in pizzas}` is known: rows are found by their cells, not tested. */
function cellHint({ key, keySpan }: MapEntry): string | undefined {
  const [, row, column] = /^([A-Za-z_]\w*)\.([^.]+)$/.exec(key) ?? [];
  if (row === undefined) return undefined;
  const { text } = keySpan.source;
  const known = new RegExp(`\\{${row}\\s+in\\s+([^\\s}.]+)|\\bas:\\s*${row}\\b`).exec(text);
  if (!known) return undefined;
  return say`A cell cannot be tested, only shown: {${row}.${column!}}. Put the rows that are meant into a table of their own, and write {${row} in THAT_TABLE} in a rule above.`;
}

/** Returns whether a text can be the name of what is remembered, or of a split. */
function isName(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}

/** Returns what to do about a known field that has another form. */
function formHint({ key, value }: MapEntry): string | undefined {
  const below = plainFields.filter((field) => field.startsWith(`${key}.`));
  if (below.length > 0) {
    const inner = value.kind === 'map' ? value.entries[0]?.key : undefined;
    const field =
      inner && below.includes(`${key}.${inner}` as never) ? `${key}.${inner}` : below[0]!;
    return say`Write it in one line, such as "${field}: …".`;
  }
  if (/^payload\.json\b/.test(key))
    return say`Write payload.json.PATH, such as payload.json.action.`;
  if (/^payload\.query\b/.test(key))
    return say`Write payload.query.KEY, such as payload.query.step.`;
  if (/^raw\b/.test(key)) return say`Write raw.PATH, such as raw.message.reply_to.mid.`;
  if (/^split\b/.test(key)) {
    const name = insideCurly(key.slice('split.'.length));
    if (name !== undefined && isName(name)) return problems.didYouMean(`split.${name}`, key);
    return say`Write split.NAME, such as split.greeting: letters, digits, "_" and "-", 64 of them at most.`;
  }
  const [, first = '', rest = ''] = /^([^.]+)(?:\.(.*))?$/s.exec(key) ?? [];
  if (first === 'memory' || nearest(first, ['memory', 'mem']) !== undefined) {
    const written = value.kind === 'map' && rest === '' ? (value.entries[0]?.key ?? rest) : rest;
    const name = insideCurly(written) ?? written;
    return isName(name)
      ? value.kind === 'text'
        ? problems.didYouMean(`memory.${name}`, key)
        : say`Write it in one line, such as "memory.${name}: …".`
      : say`Write memory.NAME, such as memory.size: letters, digits, "_" and "-", 64 of them at most.`;
  }
  if (/^payload\./.test(key))
    return say`Did you mean "payload.json.${key.slice('payload.'.length)}"?`;
  if (ruleKeys.has(key) || outcomeKeyOf(key) || memoryKeyOf(key)) {
    return say`It belongs to the rule, not to its "when": begin it in the column of "when:".`;
  }
  if (first === 'person' && nearest(key, plainFields) === undefined) {
    const told = plainFields.filter((field) => field.startsWith('person.'));
    return say`Of a person, platforms tell ${problems.together(told)}.`;
  }
  if (timeKeys.has(key)) return say`Put it below "time", such as time: { ${key}: … }.`;
  const sent = meantAttachment(key);
  if (sent !== undefined) return say`Write attachment: ${sent}.`;
  if (keywordOf(key)) return say`Put it below a field, such as "payload: { ${key}: … }".`;
  return undefined;
}
