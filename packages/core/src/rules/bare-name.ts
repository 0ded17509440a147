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

/** Finds `size: size`, which keeps these four letters although `{size}` is known, and `memory.size` without its braces. */
function bare(name: string, { text, span }: TextNode, names: Names): Finding | undefined {
  if (!/^[A-Za-z_][\w-]*(?:\.[\w-]+)?$/.test(text)) return undefined;
  const placeholder = text.includes('.')
    ? isDotted(text, names)
      ? text
      : undefined
    : text === name
      ? placeholderOf(text, names)
      : undefined;
  if (placeholder === undefined) return undefined;
  return {
    code: 'looks-like-placeholder',
    span,
    message: say`This is the word ${quote(text)} itself, not what is known under that name.`,
    hint: say`Write "{${placeholder}}".`,
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
