import { say } from '../../report/say.js';
import { type Keyword, noCaptures, type Operator, onOrOff } from './operator.js';
import { anyText } from './text-set.js';

/** Holds if there is a text, even an empty one. */
export interface PresenceTest {
  readonly kind: 'exists';
}

export const exists: Operator<PresenceTest> = {
  properties: () => ({}),
  matchers: () => [{ test: () => true, capture: undefined }],
  takes: () => anyText,
};

/** `exists: true`; `exists: false` is its opposite. */
export const existsKeyword: Keyword<PresenceTest> = {
  said: { so: /* say */ 'is there', not: /* say */ 'is not there' },
  takes: 'flag',
  schema: {
    description: '`true`: the field is present, even if empty; `false`: it is absent.',
    examples: [true],
  },
  shape: onOrOff,
  synonyms: ['present', 'exist', 'defined'],
  read(value) {
    if (value.kind !== 'text') return [];
    const test: PresenceTest = { kind: 'exists' };
    return [
      { test: value.text === 'true' ? test : { kind: 'not', of: test }, captures: noCaptures },
    ];
  },
  describe: (_, negated) => (negated ? say`is absent` : say`is present`),
  examples: [
    { test: '{ exists: true }', takes: '', leaves: undefined },
    { test: '{ exists: false }', takes: undefined, leaves: '' },
  ],
};
