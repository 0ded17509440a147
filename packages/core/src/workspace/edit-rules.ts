import { needArray, needShape, needText, wrongArgument } from '../report/argument.js';
import { applyEdits, type TextEdit } from '../report/text-edit.js';
import { entryOf } from '../syntax/node.js';
import { isFlow, lineEnd, lineStart, newlineOf, ownEntries } from '../testing/edit-yaml.js';
import { type Writable, writeEntry } from '../testing/write-yaml.js';
import { besides } from './add-button.js';
import {
  checked,
  type Edits,
  edit,
  type FileText,
  find,
  first,
  isSame,
  needFile,
  needId,
} from './checked-edits.js';
import { firstPlace, goneLines, linesOf, placeAfter, put } from './item-places.js';
import {
  itemsOf,
  type OutlineItem,
  type PartPath,
  partAt,
  type ReadOutline,
  readOutline,
} from './outline.js';
import { reworded } from './write-text.js';

/** A rule to write: its keys, as in a JSON file. */
export interface NewRule {
  /** Its name. */
  readonly name: string;
  /** The other keys, such as `when` and `reply`. */
  readonly [key: string]: Writable;
}

/**
 * Replaces a text of a rule: what is sent, a payload, what a condition compares with. It stays in its line, in quotes
 * or below `|`, if the new text allows that.
 *
 * @param of the file
 * @param id the rule or default, by its id in the outline
 * @param path where the text is in it: `['reply', 'text']`
 * @param value what the text should be read as
 * @throws {TypeError} if an argument is something else
 */
export function setText(of: FileText, id: string, path: PartPath, value: string): Edits {
  needFile('setText', of);
  needId('setText', id);
  needArray('setText', 'the path of a text as an array', path, "Write ['reply', 'text'].");
  needText('setText', 'the new text', value, "Write setText(file, id, ['reply'], 'Hello!').");
  const found = find(of, id);
  const part = found && partAt(found.item, path);
  if (part?.kind !== 'text') return undefined;
  return first(reworded(of, part, value), of, ({ written }) => {
    const now = written.get(nameChanged(found!.item, path, value) ?? id);
    return now !== undefined && partAt(now.item, path)?.text === value;
  });
}

/**
 * Adds a rule after another item, or as the first.
 *
 * @param of the file; one without rules gets its `rules:`
 * @param rule the keys of the rule
 * @param after the id of the rule, group or include that it comes after; `null` for the first place of the file
 */
export function addRule(of: FileText, rule: NewRule, after: string | null): Edits {
  needFile('addRule', of);
  needShape('addRule', 'a rule', rule, { name: 'string' }, "Write { name: 'hello', when: {}, … }.");
  if (after !== null) needId('addRule', after);
  const outline = readOutline(of.file, of.text);
  const newline = newlineOf(of.text);
  if (!outline) {
    const isEmpty = /^(?:\s|#.*)*$/.test(of.text);
    const start = of.text === '' || of.text.endsWith('\n') ? '' : newline;
    const block = `rules:${newline}${asItem(rule, '  ', newline)}`;
    return isEmpty
      ? checked([edit(of, of.text.length, of.text.length, start + block)], of, hasRule(rule.name))
      : undefined;
  }
  const place = after === null ? firstPlace(of, outline) : placeAfter(of, outline, after);
  if (place) {
    return checked([put(of, place, asItem(rule, place.indent, newline))], of, hasRule(rule.name));
  }
  return after === null ? checked(asOnly(of, outline, rule), of, hasRule(rule.name)) : undefined;
}

/** Writes the only rule of a file that has none. */
function asOnly(of: FileText, { map }: ReadOutline, rule: NewRule): readonly TextEdit[] {
  const newline = newlineOf(of.text);
  const item = asItem(rule, '  ', newline);
  const rules = entryOf(map, 'rules')?.value;
  if (!rules) {
    const start = of.text.endsWith('\n') ? '' : newline;
    return [edit(of, of.text.length, of.text.length, `${start}rules:${newline}${item}`)];
  }
  if (rules.kind === 'list' ? rules.items.length > 0 : rules.kind !== 'text') return [];
  const { start, end } = rules.span;
  const line = lineEnd(of.text, end);
  return [edit(of, start, end, ''), edit(of, line, line, newline + item.slice(0, -newline.length))];
}

/** Copies a rule, with the comments above it, to the place after it and under another name. */
export function duplicateRule(of: FileText, id: string, name: string): Edits {
  needFile('duplicateRule', of);
  needId('duplicateRule', id);
  needText('duplicateRule', 'the name of the copy', name, "Write duplicateRule(file, id, 'name').");
  const outline = readOutline(of.file, of.text);
  const found = outline?.written.get(id);
  const lines = found && linesOf(of.text, found);
  const place = outline && placeAfter(of, outline, id);
  const part = found && partAt(found.item, ['name']);
  if (!lines || !place || part?.kind !== 'text' || found.item.kind !== 'rule') return undefined;
  const renamed = setText(of, id, ['name'], name);
  if (!renamed) return undefined;
  const local = renamed.map((each) => ({
    ...each,
    from: each.from - lines.from,
    to: each.to - lines.from,
  }));
  const copy = applyEdits(of.text.slice(lines.from, lines.to), local);
  return checked([put(of, place, copy)], of, hasRule(name));
}

/**
 * Moves an item of a list of rules after another item of the same file, or to its first place. Comments directly above
 * it go with it.
 *
 * @param after the id of the item that it then comes after; `null` for the first place of the file
 */
export function moveRule(of: FileText, id: string, after: string | null): Edits {
  needFile('moveRule', of);
  needId('moveRule', id);
  if (after !== null) needId('moveRule', after);
  const outline = readOutline(of.file, of.text);
  const found = outline?.written.get(id);
  const lines = found && linesOf(of.text, found);
  if (!outline || !lines || id === after) return undefined;
  const place = after === null ? firstPlace(of, outline) : placeAfter(of, outline, after);
  if (!place || (place.at > lines.from && place.at < lines.to)) return undefined;
  const block = indented(
    withEnd(of.text.slice(lines.from, lines.to), of),
    lines.indent,
    place.indent,
  );
  const gone = goneLines(of.text, lines);
  const names = rulesIn(outline.root).sort();
  if (place.at >= gone.from && place.at <= gone.to) return [];
  return checked([edit(of, gone.from, gone.to, ''), put(of, place, block)], of, (now) =>
    isSame(rulesIn(now.root).sort(), names),
  );
}

/** Deletes an item of a list of rules, with the comments directly above it. If it is the last, an empty list is left. */
export function deleteRule(of: FileText, id: string): Edits {
  needFile('deleteRule', of);
  needId('deleteRule', id);
  const outline = readOutline(of.file, of.text);
  const found = outline?.written.get(id);
  const lines = found && linesOf(of.text, found);
  if (!outline || !lines) return undefined;
  const gone = goneLines(of.text, lines);
  const edits = [edit(of, gone.from, gone.to, '')];
  if (found.list!.items.length === 1) {
    const colon = of.text.lastIndexOf(':', found.list!.span.start);
    edits.unshift(edit(of, colon + 1, colon + 1, ' []'));
  }
  const left = rulesIn(outline.root);
  for (const name of rulesIn(found.item)) left.splice(left.indexOf(name), 1);
  return checked(edits, of, (now) => isSame(rulesIn(now.root), left));
}

/** Disables a rule, or enables it again. */
export function setDisabled(of: FileText, id: string, disabled: boolean): Edits {
  needFile('setDisabled', of);
  needId('setDisabled', id);
  if (typeof disabled !== 'boolean') {
    throw wrongArgument(
      'setDisabled',
      'true or false',
      disabled,
      'Write setDisabled(file, id, true).',
    );
  }
  const found = find(of, id);
  if (found?.item.kind !== 'rule') return undefined;
  const { map } = found;
  const written = entryOf(map, 'disabled');
  const is = (now: ReadOutline) => now.written.get(id)?.item.disabled === disabled;
  if (found.item.disabled === disabled) return [];
  if (written) {
    const { start, end } = written.value.span;
    const from = lineStart(of.text, written.keySpan.start);
    const to = of.text.indexOf('\n', end) + 1;
    const isAlone = /^ *$/.test(of.text.slice(from, written.keySpan.start)) && !isFlow(map);
    const rest = of.text.slice(end, to === 0 ? undefined : to);
    if (!disabled && isAlone && to > 0 && rest.trim() === '') {
      return checked([edit(of, from, to, '')], of, is);
    }
    return checked([edit(of, start, end, `${start === end ? ' ' : ''}${disabled}`)], of, is);
  }
  const first = entryOf(map, 'name') ?? ownEntries(map)[0];
  return first && checked([besides(of, map, first, 'disabled: true')], of, is);
}

function asItem(rule: NewRule, indent: string, newline: string): string {
  const lines = Object.entries(rule)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => writeEntry(key, value, `${indent}  `))
    .join('\n');
  return `${indent}- ${lines.slice(indent.length + 2)}\n`.replaceAll('\n', newline);
}

function indented(block: string, from: string, to: string): string {
  if (from === to) return block;
  return block.replace(new RegExp(`^${from}(?=.*\\S)`, 'gm'), to);
}

function withEnd(block: string, { text }: FileText): string {
  return block.endsWith('\n') ? block : block + newlineOf(text);
}

/** Returns the new id of a rule if its name was changed. */
function nameChanged({ kind }: OutlineItem, path: PartPath, value: string): string | undefined {
  return kind === 'rule' && path.length === 1 && path[0] === 'name' ? `rule ${value}` : undefined;
}

function hasRule(name: string): (now: ReadOutline) => boolean {
  return ({ root }) => rulesIn(root).includes(name);
}

/** Returns the names of all rules in an item, in order. */
function rulesIn(item: OutlineItem): string[] {
  return [...itemsOf(item)].flatMap(({ kind, name }) => (kind === 'rule' ? [name ?? ''] : []));
}
