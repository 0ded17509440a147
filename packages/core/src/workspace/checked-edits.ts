import { needShape, needText } from '../report/argument.js';
import { applyEdits, type TextEdit } from '../report/text-edit.js';
import { writeFlow } from '../testing/write-yaml.js';
import { type ReadOutline, readOutline, type WrittenItem } from './outline.js';

/** A rule file that is being edited. */
export interface FileText {
  /** The name of the file, as in diagnostics. */
  readonly file: string;
  /** Its text. */
  readonly text: string;
}

/** Edits that make a change; `undefined` if no edit of the text can make it, so that a person must write it. */
export type Edits = readonly TextEdit[] | undefined;

/** Ways to write one change, the nicest first. The caller chooses one that reads as intended. */
export type Tries = readonly (readonly TextEdit[])[];

/** Returns the edits if the edited text reads as intended. */
export function checked(
  edits: readonly TextEdit[],
  { file, text }: FileText,
  isWanted: (now: ReadOutline) => boolean,
): Edits {
  if (edits.length === 0) return undefined;
  const now = readOutline(file, applyEdits(text, edits));
  return now && isWanted(now) ? edits : undefined;
}

/** Returns the first of several edits that reads as intended. */
export function first(tries: Tries, of: FileText, isWanted: (now: ReadOutline) => boolean): Edits {
  for (const each of tries) if (checked(each, of, isWanted)) return each;
  return undefined;
}

/** Returns an item of a file by its id. */
export function find({ file, text }: FileText, id: string): WrittenItem | undefined {
  return readOutline(file, text)?.written.get(id);
}

/** Returns whether two lists have the same items. */
export function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/** Returns a text in double quotes. */
export function quoted(value: string): string {
  const flow = writeFlow(value);
  return flow.startsWith('"') ? flow : `"${value}"`;
}

/** Returns an edit of a file. */
export function edit({ file }: FileText, from: number, to: number, text: string): TextEdit {
  return { file, from, to, text };
}

/** @throws {TypeError} if a caller passed something other than a file */
export function needFile(caller: string, of: unknown): void {
  needShape(
    caller,
    'a file with its text',
    of,
    { file: 'string', text: 'string' },
    `Write ${caller}({ file: "rules.yaml", text }, …).`,
  );
}

/** @throws {TypeError} if a caller passed something other than an id */
export function needId(caller: string, id: unknown): void {
  needText(caller, 'the id of an item', id, 'Pass the "id" of an item of outline(file, text).');
}
