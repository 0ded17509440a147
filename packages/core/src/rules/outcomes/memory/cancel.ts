import { say } from '../../../report/say.js';
import { fillText } from '../../fill-text.js';
import { listOf } from '../../shape.js';
import { readTemplate, type Template } from '../../template.js';
import { everything } from './forget.js';
import { type MemoryKey, type MemoryKind, textsOf } from './memory-outcome.js';

export const cancel: MemoryKind<readonly Template[]> = {
  reader: ({ template }) => listOf(template),
  templates: (payloads) => payloads,
  fill(payloads, names, changes) {
    if (payloads.includes(everything)) changes.cancelEverything = true;
    else changes.cancel = payloads.map((payload) => fillText(payload, names));
  },
};

/** `cancel: NUDGE` */
export const cancelKey: MemoryKey<readonly Template[]> = {
  said: /* say */ 'call off',
  schema: {
    description: 'Calls follow-ups off, by their payloads; or `everything`: all of them.',
    examples: ['NUDGE', ['NUDGE', 'LAST_CALL'], 'everything'],
  },
  shape: { allOf: [{ $ref: '#/definitions/cancelled' }] },
  synonyms: ['unschedule', 'stop'],
  read: (node, names, report) => textsOf(node).map((one) => readTemplate(one, names, report)),
  describe({ cancel: payloads, cancelEverything }) {
    if (cancelEverything) return say`calls all follow-ups off`;
    if (payloads === undefined || payloads.length === 0) return undefined;
    return say`calls off ${payloads.map((payload) => JSON.stringify(payload)).join(', ')}`;
  },
};
