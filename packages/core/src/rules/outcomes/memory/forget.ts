import { say } from '../../../report/say.js';
import { listOf, text } from '../../shape.js';
import { type MemoryKey, type MemoryKind, textsOf } from './memory-outcome.js';

/** The word for all names, the question and the follow-ups. */
export const everything = 'everything';

export const forget: MemoryKind<readonly string[]> = {
  reader: () => listOf(text),
  templates: () => [],
  fill(names, _, changes) {
    if (names.includes(everything)) changes.forgetEverything = true;
    // The rule's own list must not get into anybody's hands.
    else changes.forget = [...names];
  },
};

/** `forget: [pizza, size]` */
export const forgetKey: MemoryKey<readonly string[]> = {
  said: /* say */ 'forget',
  schema: {
    description:
      'Forgets names, once the texts of the rule are filled; or `everything`: all names, the open question and follow-ups.',
    examples: ['size', ['pizza', 'size'], 'everything'],
  },
  shape: { allOf: [{ $ref: '#/definitions/forgotten' }] },
  synonyms: ['unset', 'delete', 'clear', 'reset', 'remove_tag'],
  read: (node) => textsOf(node).map((one) => one.text),
  describe({ forget: names, forgetEverything }) {
    if (forgetEverything) return say`forgets everything`;
    return names === undefined || names.length === 0 ? undefined : say`forgets ${names.join(', ')}`;
  },
};
