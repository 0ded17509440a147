import { say } from '../../report/say.js';
import { optional, text } from '../shape.js';
import { expectedText, lastOf, type OutcomeKey, type OutcomeKind, writtenText } from './outcome.js';

export const route: OutcomeKind<string | undefined, string | null> = {
  reader: () => optional(text),
  templates: () => [],
  fill: (template) => template ?? null,
  sum: lastOf,
};

/** `route: orders.status` */
export const routeKey: OutcomeKey<string | undefined, string | null> = {
  said: /* say */ 'call your code',
  schema: {
    description: 'The handler in code that takes it, as dot-separated words.',
    examples: ['orders.status'],
  },
  shape: {
    type: ['string', 'number', 'boolean'],
    pattern: '^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$',
    'x-kind': 'a text',
    'x-pattern':
      'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status',
  },
  expected: {
    schema: { description: 'The handler in code that takes it.', examples: ['orders.status'] },
    shape: expectedText,
    isWritten: true,
  },
  synonyms: ['handler', 'action'],
  isEnough: true,
  read: (value) => writtenText(value)?.text,
  describe(route, { captures, params }) {
    if (route === null) return undefined;
    const values = { ...captures, ...params };
    const given = Object.keys(values).length > 0 ? say` with ${JSON.stringify(values)}` : '';
    return say`calls your code: ${route}${given}`;
  },
};
