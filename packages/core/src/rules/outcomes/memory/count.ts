import { type Counted, longestNumber } from '../../../memory/memory.js';
import { say } from '../../../report/say.js';
import type { Span } from '../../../report/source.js';
import { entryOf, type Node } from '../../../syntax/node.js';
import { setOwn } from '../../own.js';
import { listOf, numberWithin, object, optional, text, wholeNumber } from '../../shape.js';
import { type MemoryKey, nameIn, spanOf, textsOf, type ValueKind } from './memory-outcome.js';

/** A name under which something is counted. */
export interface CountTemplate {
  readonly name: string;
  readonly by: number;
  /** For how many milliseconds the sum is kept; by default as before. */
  readonly for: number | undefined;
  /** The name's place. */
  readonly span: Span;
}

const most = 999_999_999;

export const count: ValueKind<readonly CountTemplate[]> = {
  reader: ({ span }) =>
    listOf(
      object<CountTemplate>({
        name: text,
        by: wholeNumber(-most, most),
        for: optional(numberWithin(1, Number.MAX_SAFE_INTEGER)),
        span,
      }),
    ),
  templates: () => [],
  fill(all, _, changes) {
    const counted: Record<string, Counted> = {};
    for (const { name, by, for: span } of all) {
      const one = span === undefined ? { by } : { by, until: changes.at + span };
      // Written out: a line of its own is made ready for the few names that come to it.
      if (name === '__proto__') setOwn(counted, name, one);
      else counted[name] = one;
    }
    changes.count = counted;
    return all.length * longestNumber;
  },
};

/** `count: tries` */
export const countKey: MemoryKey<readonly CountTemplate[]> = {
  said: /* say */ 'count',
  schema: {
    description:
      'Adds to numbers of this person under names: one, unless it says how much. A name that is absent has 0.',
    examples: ['tries', { points: 5 }, { tries: { by: 1, for: '1h' } }],
  },
  shape: { allOf: [{ $ref: '#/definitions/counted' }] },
  synonyms: ['increment', 'add', 'score', 'increase'],
  read(node) {
    if (node.kind !== 'map') {
      return textsOf(node).map(({ text: name, span }) => ({
        name: nameIn(name),
        by: 1,
        for: undefined,
        span,
      }));
    }
    return node.entries.flatMap(({ key, keySpan, value }) => {
      const isMap = value.kind === 'map';
      // If it is not a number, that has been reported; the name is known all the same.
      const by = numberOf(isMap ? entryOf(value, 'by')?.value : value) ?? 1;
      const span = isMap ? spanOf(entryOf(value, 'for')?.value) : undefined;
      return [{ name: nameIn(key), by, for: span, span: keySpan }];
    });
  },
  describe({ count: counted }) {
    const all = Object.entries(counted ?? {});
    if (all.length === 0) return undefined;
    return say`counts ${all.map(([name, { by }]) => say`${name} by ${by}`).join(', ')}`;
  },
};

/** Returns 1 if nothing is written. */
function numberOf(node: Node | undefined): number | undefined {
  if (node === undefined) return 1;
  const written = node.kind === 'text' ? Number(node.text) : Number.NaN;
  return Number.isSafeInteger(written) ? written : undefined;
}
