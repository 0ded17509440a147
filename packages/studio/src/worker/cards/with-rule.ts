import {
  addRule,
  applyEdits,
  type FileText,
  type NewRule,
  type TextEdit,
} from '@botrules/core/tooling';
import { difference } from '../difference.js';
import { newName } from '../new-name.js';
import type { CardChange } from './card-act.js';
import { placeOfNext } from './items.js';

/** Edits of a rule or default, and a new rule for what comes of it, as one edit. */
export function withRule(
  of: FileText,
  edits: readonly TextEdit[],
  id: string,
  rule: { readonly title: string; readonly when: NewRule['when']; readonly answer: string },
  names: ReadonlySet<string>,
): CardChange | undefined {
  const { title, when, answer } = rule;
  const name = newName(title, names);
  const text = applyEdits(of.text, edits);
  const more = addRule({ ...of, text }, { name, when, reply: answer }, placeOfNext(of, id));
  if (!more) return undefined;
  const edit = { file: of.file, ...difference(of.text, applyEdits(text, more)) };
  return { edits: [edit], made: `rule ${name}` };
}
