import { cutValue } from '../../../memory/characters.js';
import type { RememberedValue } from '../../../memory/memory.js';
import { say } from '../../../report/say.js';
import type { Span } from '../../../report/source.js';
import { entryOf } from '../../../syntax/node.js';
import { findBareWord } from '../../bare-name.js';
import { fillAlone } from '../../fill-text.js';
import { setOwn } from '../../own.js';
import { listOf, numberWithin, object, optional, text } from '../../shape.js';
import { readTemplate, type Template } from '../../template.js';
import { type MemoryKey, nameIn, spanOf, type ValueKind } from './memory-outcome.js';

/** A name under which something is remembered. */
export interface RememberTemplate {
  readonly name: string;
  readonly value: Template;
  /** For how many milliseconds; by default as long as the rest of the memory. */
  readonly for: number | undefined;
  /** The name's place. */
  readonly span: Span;
}

export const remember: ValueKind<readonly RememberTemplate[]> = {
  reader: ({ span, template }) =>
    listOf(
      object<RememberTemplate>({
        name: text,
        value: template,
        for: optional(numberWithin(1, Number.MAX_SAFE_INTEGER)),
        span,
      }),
    ),
  templates: (all) => all.map(({ value }) => value),
  fill(all, names, changes) {
    const values: Record<string, RememberedValue> = {};
    let units = 0;
    for (const { name, value, for: span } of all) {
      const filled = fillAlone(value, names);
      // An empty value counts as absent: the name keeps what it had.
      if (filled !== undefined && filled !== '') {
        const value = cutValue(filled);
        units += value.length;
        const kept = span === undefined ? { value } : { value, until: changes.at + span };
        // Written out: a line of its own is made ready for the few names that come to it.
        if (name === '__proto__') setOwn(values, name, kept);
        else values[name] = kept;
      }
    }
    changes.remember = values;
    return units;
  },
};

/** `remember: { size: "{size}" }` */
export const rememberKey: MemoryKey<readonly RememberTemplate[]> = {
  said: /* say */ 'remember',
  schema: {
    description:
      'Keeps texts of this person under names, for `memory.NAME` and `{memory.NAME}`: of this rule, too.',
    examples: [{ size: '{size}' }, { code: { value: '{code}', for: '7d' } }],
  },
  shape: { allOf: [{ $ref: '#/definitions/remembered' }] },
  synonyms: ['set', 'save', 'store', 'set_attribute', 'set_slot', 'assign', 'tag', 'add_tag'],
  read(node, names, report) {
    if (node.kind !== 'map') return undefined;
    return node.entries.flatMap(({ key, keySpan, value }) => {
      const inner = value.kind === 'map' ? entryOf(value, 'value')?.value : value;
      const span = value.kind === 'map' ? spanOf(entryOf(value, 'for')?.value) : undefined;
      const slip = inner?.kind === 'text' ? findBareWord(key, inner, names) : undefined;
      if (slip) report(slip);
      // If it is not a text, that has been reported; the name is known all the same.
      const template =
        inner?.kind === 'text' ? readTemplate(inner, names, report, { mayBeAbsent: true }) : key;
      return [{ name: nameIn(key), value: template, for: span, span: keySpan }];
    });
  },
  describe({ remember: values }) {
    const all = Object.entries(values ?? {});
    if (all.length === 0) return undefined;
    return say`remembers ${all.map(([name, { value }]) => `${name}: ${JSON.stringify(value)}`).join(', ')}`;
  },
};
