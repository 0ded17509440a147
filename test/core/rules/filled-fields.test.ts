import { expect } from 'chai';
import { errors, mistakes, ruleWhen } from '../../support/language.js';

const shows = (field: string) => `reply: "Hello {${field}}!"`;

describe('A field is shown without words that stand in for it', () => {
  for (const [when, field] of [
    // What is tested has a text.
    ['title: Menu', 'title'],
    ['title: { starts_with: M }', 'title'],
    ['title: { like: "*a" }', 'title'],
    ['title: { like: "{x}" }', 'title'],
    ['title: { regex: "a+" }', 'title'],
    ['payload: { at_least: 0 }', 'payload'],
    ['payload: [A, B]', 'payload'],
    ['payload: { in: sizes }', 'payload'],
    ['any: [{ title: A }, { title: B }]', 'title'],
    ['any: [{ title: A, payload: P }, { payload: Q }]', 'payload'],
    // A "not" of a "not" is what stands in it.
    ['payload: { not: { not: A } }', 'payload'],
    ['not: { not: { title: A } }', 'title'],
    ['not: { any: [{ not: { title: A } }, { payload: B }] }', 'title'],
    // What is tested inside the payload makes the payload more than empty.
    ['payload.json.a: x', 'payload'],
    ['payload.json.a: x', 'payload.json.a'],
    ['payload.query.a: { exists: true }', 'payload'],
    // Always there in a quick reply.
    ['event: quick_reply', 'payload'],
    ['event: quick_reply', 'text'],
    ['event: quick_reply', 'title'],
    // The platform sends none of these empty.
    ['text: { exists: true }', 'text'],
    ['text: { not: { exists: false } }', 'text'],
    ['not: { referral.ref: { exists: false } }', 'referral.ref'],
    ['sender.id: { exists: true }', 'sender.id'],
    ['payload: A', 'event'],
  ] as const) {
    it(`{${field}} where ${when}`, () => {
      const rules = `lists: { sizes: [S, M] }\n${ruleWhen(when, shows(field))}`;
      expect(errors(rules)).to.deep.equal([]);
    });
  }

  it('where a group around the rule tests it', () => {
    const rules = `rules: [{ when: { not: { not: { title: A } } }, rules: [{ name: a, when: {}, ${shows('title')} }] }]`;
    expect(errors(rules)).to.deep.equal([]);
  });
});

const holes: readonly (readonly [when: string, field: string])[] = [
  // Present, and maybe empty.
  ['title: { exists: true }', 'title'],
  ['payload: { exists: true }', 'payload'],
  ['payload: { not: { exists: false } }', 'payload'],
  ['title: ["", A]', 'title'],
  ['title: { like: "*" }', 'title'],
  ['title: { regex: "a*" }', 'title'],
  ['title: { regex: "^$|a" }', 'title'],
  ['payload.json.a: { exists: true }', 'payload.json.a'],
  ['payload.query.a: { exists: true }', 'payload.query.a'],
  ['raw.a: { exists: true }', 'raw.a'],
  // Maybe absent.
  ['any: [{ title: A }, { payload: B }]', 'title'],
  ['not: { all: [{ not: { title: A } }, { payload: B }] }', 'title'],
  ['title: { not: A }', 'title'],
  ['event: [quick_reply, message]', 'text'],
  ['event: { not: quick_reply }', 'payload'],
  ['event: postback', 'payload'],
  ['raw.a: x', 'payload'],
];

mistakes(
  'A field that may be absent or empty needs words after "|"',
  holes.map(([when, field]) => [
    ruleWhen(when, shows(field)),
    `absent-placeholder 5:19 {${field}}`,
  ]),
);
