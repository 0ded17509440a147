import { needShape } from './report/argument.js';
import type { Filling } from './rules/fill-text.js';
import type { Default, Rule } from './rules/model.js';
import { fillStep, type Step, withParams } from './rules/outcomes/list.js';

/** Every name, in braces: what a text says before anything is filled in. */
const names: Filling['captures'] = new Proxy(
  {},
  {
    get: (_, name) => `{${String(name)}}`,
    getOwnPropertyDescriptor: (_, name) => ({
      configurable: true,
      enumerable: true,
      value: `{${String(name)}}`,
    }),
  },
);

/**
 * Returns what a rule or a default would do, with its placeholders as they are written; of variants of a message, the
 * first.
 *
 * @throws {TypeError} if it is given something else
 */
export function previewOutcome(of: Rule | Default): Pick<Step, 'reply' | 'handover'> {
  needShape(
    'previewOutcome',
    'a rule or a default',
    of,
    { outcome: 'object' },
    'Pass one that stands in a rule set.',
  );
  const facts: Filling['facts'] = {
    read: ({ name }) => `{${name}}`,
    cell: (row, column) => `{${row}.${column}}`,
  };
  const before: Filling = { facts, captures: names, params: {}, choose: () => 0, rule: '' };
  const place = { rule: '', file: '', line: 0 };
  const { reply, handover } = fillStep(place, of.outcome, withParams(of.outcome, before));
  return { reply, handover };
}
