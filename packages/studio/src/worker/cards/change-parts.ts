import { type Edits, type FileText, insertPart, removePart, setPart } from '@botrules/core/tooling';
import type { Plain } from './card.js';
import type { CardAct, CardChange } from './card-act.js';
import { itemOf } from './items.js';
import { shapes, writeValues } from './shapes.js';
import { writtenAt, writtenIn } from './written.js';

/** Edits that write a part anew, unless a comment in it would be lost. */
export function keepingComments(of: FileText, edits: Edits): CardChange | undefined {
  const comments = (text: string) => text.match(/(?:^|[ \t])#.*$/gm)?.length ?? 0;
  const isKept = edits?.every(
    ({ from, to, text }) => comments(text) >= comments(of.text.slice(from, to)),
  );
  return isKept ? { edits: edits! } : undefined;
}

export function withValues(
  of: FileText,
  { id, path, at, values }: Extract<CardAct, { kind: 'values' }>,
): Edits {
  const item = itemOf(of, id);
  const shape = shapes[String(path.at(-1))];
  if (!item || !shape) return undefined;
  const before = writtenAt(item, of.text, path)?.data;
  const data = writeValues(shape, before, at, values);
  const isNext = Array.isArray(data) && before !== undefined && !Array.isArray(before);
  // What stands there becomes the first of a list as it is written.
  if (isNext && at === 1 && data.length === 2) return insertPart(of, id, path, 1, data[1]!);
  if (data !== undefined) return setPart(of, id, path, data);
  return values === null ? removePart(of, id, path) : undefined;
}

export function varied(
  of: FileText,
  { id, path, text }: Extract<CardAct, { kind: 'vary' }>,
): Edits {
  const item = itemOf(of, id);
  const message = item && writtenAt(item, of.text, path);
  return message && setPart(of, id, path, { one_of: [message.data, text] });
}

export function orElse(
  of: FileText,
  { id, field, value }: Extract<CardAct, { kind: 'or' }>,
): Edits {
  const item = itemOf(of, id);
  const when = item && writtenIn(item, of.text).get('when');
  if (when?.kind !== 'map') return undefined;
  return setPart(of, id, ['when'], { any: [when.data, { [field]: value }] });
}

export function swapped(of: FileText, act: Extract<CardAct, { kind: 'swap' }>): Edits {
  const { id, path, key, value } = act;
  const item = itemOf(of, id);
  const above = path.slice(0, -1);
  const around = item && writtenAt(item, of.text, above);
  if (around?.kind !== 'map') return undefined;
  const entries = around.entries.map(([name, inner]) =>
    name === path.at(-1) ? [key, value] : [String(name), inner.data],
  );
  return setPart(of, id, above, Object.fromEntries(entries) as { readonly [key: string]: Plain });
}
