import {
  addRule,
  applyEdits,
  type FileText,
  type NewRule,
  type TextEdit,
} from '@botrules/core/tooling';
import { difference } from '../difference.js';
import { freeName } from '../free-name.js';
import type { CardChange } from './card-act.js';
import { itemOf, lastBeside, nameFrom } from './items.js';

/** Edits of a rule, and a new rule behind it, as one edit; of a default, behind the rules before it. */
export function withRule(
  of: FileText,
  edits: readonly TextEdit[],
  id: string,
  rule: { readonly title: string; readonly when: NewRule['when']; readonly answer: string },
  names: ReadonlySet<string>,
): CardChange | undefined {
  const { title, when, answer } = rule;
  const name = freeName(nameFrom(title), (each) => names.has(each));
  const text = applyEdits(of.text, edits);
  const after = itemOf(of, id)?.kind === 'rule' ? id : lastBeside(of, id);
  const more = addRule({ ...of, text }, { name, when, reply: answer }, after);
  if (!more) return undefined;
  const edit = { file: of.file, ...difference(of.text, applyEdits(text, more)) };
  return { edits: [edit], made: `rule ${name}` };
}
