import { parseRules } from '@botrules/core';
import { applyFix, createWorkspace } from '@botrules/core/tooling';
import { assert } from 'chai';

const typed = 'answer_to: order.name, text: { exists: true }';

interface Around {
  readonly when?: string;
  readonly outcome?: string;
  readonly rules?: readonly string[];
}

/** A rule that remembers, and one that asks for it and shows it. */
function rules(remember: string, { when = typed, outcome = '', rules = [] }: Around = {}): string {
  return `rules:
  - name: keep
    when: { ${when} }
    remember: { ${remember} }
    reply: Thank you!
    ${outcome}
  - name: ask
    when: { payload: ORDER }
    ask: order.name
    reply: What is your name?
  - name: show
    when: { payload: SHOW }
    reply: "{memory.name|none} {memory.last|none}"
${rules.map((rule) => `  - ${rule}\n`).join('')}default: { reply: Sorry? }
`;
}

/** What is said of a word that is remembered: the word that is marked, and the hint. */
function said(remember: string, around?: Around): readonly string[] {
  const text = rules(remember, around);
  const { diagnostics } = parseRules({ 'rules.yaml': text });
  return diagnostics.flatMap(({ code, line, column, length, hint }) =>
    code === 'looks-like-placeholder'
      ? [`${text.split('\n')[line - 1]!.slice(column - 1, column - 1 + length)}: ${hint}`]
      : [],
  );
}

const rule = (name: string, when: string, more: string) =>
  `{ name: ${name}, when: { ${when} }, ${more} }`;

describe('A word that is remembered in place of what it stands for', () => {
  const told: readonly (readonly [remember: string, says: string, around?: Around])[] = [
    ['name: text', 'text: Write "{text}".'],
    ['name: "text"', '"text": Write "{text}".'],
    ['name: { value: text, for: 7d }', 'text: Write "{text}".'],
    ['last: payload', 'payload: Write "{payload}".', { when: 'payload: { starts_with: SIZE_ }' }],
    ['last: title', 'title: Write "{title}".', { when: 'event: quick_reply' }],
    ['name: first_name', 'first_name: Write "{person.first_name}".'],
    ['name: last_name', 'last_name: Write "{person.last_name}".', { when: 'payload: A' }],
    ['last: size', 'size: Write "{size}".', { when: 'payload: { like: "SIZE_{size}" }' }],
    // Other rules that keep what was written, or the same word, or test whether there is one, are no reason to mean it.
    [
      'name: text',
      'text: Write "{text}".',
      {
        rules: [
          rule('a', 'payload: A, text: { exists: true }', 'remember: { name: "{text}" }, reply: A'),
          rule('b', 'payload: B, memory.name: { exists: true }', 'reply: B'),
          rule('c', 'payload: C, memory.last: text', 'reply: C'),
          rule('d', 'payload: D, memory.name: [Anna, Ben]', 'reply: D'),
        ],
      },
    ],
    // What a person answers to the question of how to reach them.
    ['contact: text', 'text: Write "{text}".'],
    ['contact: text', 'text: Write "{text}".', { when: 'text: { contains: "@" }' }],
    ['contact: title', 'title: Write "{title}".', { when: 'event: quick_reply, title: SMS' }],
    ['name: text', 'text: Write "{text}".', { when: 'text: { words: my name is }' }],
    [
      'contact: text',
      'text: Write "{text}".',
      { when: 'any: [{ text: sms }, { answer_to: order.name, text: { exists: true } }]' },
    ],
  ];
  for (const [remember, says, around] of told) {
    it(`is told of: ${remember}${around ? `, ${JSON.stringify(around)}` : ''}`, () => {
      assert.deepEqual(said(remember, around), [says]);
    });
  }

  it('is told of in each of two rules, and in groups', () => {
    const second = rule('b', 'text: { words: me }', 'remember: { name: text }, reply: B');
    const group = `{ when: { text: { exists: true } }, rules: [${rule('c', 'payload: C', 'remember: { name: text }, reply: C')}] }`;
    assert.lengthOf(said('name: text', { rules: [second, group] }), 3);
  });

  const harmless: readonly (readonly [remember: string, around?: Around])[] = [
    ['name: "{text}"'],
    ['name: Text me'],
    // A name that says that a word is kept.
    ['last_kind: text'],
    ['via: text'],
    ['field: first_name'],
    ['name: texts'],
    // Nothing says that there is a text, a payload or a title.
    ['name: text', { when: 'payload: CONTACT_TEXT' }],
    ['last: payload'],
    ['last: title', { when: 'payload: A' }],
    // One of several words.
    [
      'name: text',
      { rules: [rule('call', 'text: { words: call }', 'remember: { name: call }, reply: A')] },
    ],
    [
      'name: text',
      {
        rules: [rule('call', 'payload: C', 'disabled: true, remember: { name: call }, reply: A')],
      },
    ],
    [
      'last: size',
      {
        when: 'payload: { like: "SIZE_{size}" }',
        rules: [rule('colour', 'payload: C', 'remember: { last: colour }, reply: A')],
      },
    ],
    // A word that rules ask for.
    ['name: text', { rules: [rule('b', 'payload: B, memory.name: text', 'reply: B')] }],
    ['name: text', { rules: [rule('b', 'payload: B, memory.name: { not: TEXT }', 'reply: B')] }],
    ['name: text', { rules: [rule('b', 'payload: B, memory.name: { words: text }', 'reply: B')] }],
    [
      'name: text',
      {
        rules: [
          `{ when: { memory.name: [text, call] }, rules: [${rule('b', 'payload: B', 'reply: B')}] }`,
        ],
      },
    ],
    ['name: text', { when: 'text: { words: [text, sms] }' }],
    [
      'name: title',
      { when: 'event: quick_reply, title: { contains: "By title", ignore_case: true }' },
    ],
    // A way to reach people, even where it is the only one that rules remember.
    ['contact: text', { when: 'text: { words: sms }' }],
    ['preferred_contact: text', { when: 'text: { words: [sms, message] }' }],
    ['contact: text', { when: 'text: [SMS, Message]' }],
    ['contact: text', { when: 'event: quick_reply, payload: SMS' }],
    ['contact: text', { when: 'any: [{ text: sms }, { text: { words: [message, sms] } }]' }],
    [
      'kontakt: text',
      { when: 'all: [{ answer_to: order.name }, { text: [sms, { words: message }] }]' },
    ],
    // A mark that nobody shows, one that is shown with others, and a capture of another rule.
    ['seen: size', { when: 'payload: { like: "SIZE_{size}" }' }],
    [
      'last: size',
      {
        when: 'payload: { like: "SIZE_{size}" }',
        rules: [rule('b', 'payload: { like: "TO_{x}" }', 'remember: { last: "{x}" }, reply: B')],
      },
    ],
    ['last: size', { rules: [rule('b', 'payload: { like: "SIZE_{size}" }', 'reply: B')] }],
    // A counter, and words for code.
    ['name: Ann', { outcome: 'count: text' }],
    ['name: Ann', { outcome: 'params: { type: text, by: payload, as: title }' }],
  ];
  for (const [remember, around] of harmless) {
    it(`is none: ${remember}${around ? `, ${JSON.stringify(around)}` : ''}`, () => {
      assert.deepEqual(said(remember, around), []);
    });
  }

  it('has a fix', () => {
    const workspace = createWorkspace({ 'rules.yaml': rules('name: text') });
    const [found] = workspace.check().diagnostics;
    assert.isTrue(applyFix(workspace, found!));
    assert.equal(workspace.texts.get('rules.yaml'), rules('name: "{text}"'));
    const codes = workspace.check().diagnostics.map(({ code }) => code);
    assert.notInclude(codes, 'looks-like-placeholder');
  });

  it('is told of or not as other files change', () => {
    const call = `rules: [${rule('call', 'payload: C', 'remember: { name: call }, reply: A')}]\n`;
    const workspace = createWorkspace({ 'a.yaml': 'rules: []\n', 'b.yaml': rules('name: text') });
    const count = () =>
      workspace.check().diagnostics.filter(({ code }) => code === 'looks-like-placeholder').length;
    assert.equal(count(), 1);
    workspace.set('a.yaml', call);
    assert.equal(count(), 0);
    workspace.set('a.yaml', 'rules: []\n');
    assert.equal(count(), 1);
  });

  it('is not told of where the rules cannot be read', () => {
    assert.deepEqual(said('name: text', { rules: ['{ name: broken }'] }), []);
  });
});
