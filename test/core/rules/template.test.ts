import { expect } from 'chai';
import type { Rule, Template } from '../../../packages/core/src/rules/model.js';
import { findings, load, ruleWhen } from '../../support/language.js';

/** The text of a reply, as it is kept to be filled. */
function read(text: string, more = ''): Template {
  const { root } = load(
    `rules:\n  - name: a\n    when: { payload: { like: "ORDER_{id}" } }\n    params: { kind: gift }\n    ${more}\n    reply: ${JSON.stringify(text)}\n`,
  );
  const [message] = (root.items[0] as Rule).outcome.reply;
  return message?.kind === 'text' ? message.text : '';
}

const capture = { kind: 'capture', name: 'id', otherwise: undefined, encode: false };

describe('readTemplate', () => {
  const templates: readonly [text: string, template: Template][] = [
    ['Hello', 'Hello'],
    ['a }} b', 'a } b'],
    ['{{ a, b }}', '{ a, b }'],
    ['{{{{', '{{'],
    ['{{"a": {{"b": 1}}}}', '{"a": {"b": 1}}'],
    ['{{"a": {id}}}', ['{"a": ', capture as never, '}']],
    ['{{}}', '{}'],
    ['{id}', [capture as never]],
    ['<{id}>', ['<', capture as never, '>']],
    ['{{{id}}}', ['{', capture as never, '}']],
    ['{id|none}', [{ ...capture, otherwise: 'none' } as never]],
    ['{id|}', [{ ...capture, otherwise: '' } as never]],
    ['{id|a|b{c}', [{ ...capture, otherwise: 'a|b{c' } as never]],
    ['{ id }', [capture as never]],
    ['{kind}', [{ kind: 'param', name: 'kind', otherwise: undefined, encode: false }]],
    [
      '{event}',
      [
        {
          kind: 'field',
          field: { kind: 'plain', name: 'event' },
          otherwise: undefined,
          encode: false,
        },
      ],
    ],
    [
      '{payload.json.a.0|x}',
      [
        {
          kind: 'field',
          field: { kind: 'json', name: 'payload.json.a.0', path: ['a', '0'] },
          otherwise: 'x',
          encode: false,
        },
      ],
    ],
    [
      '{payload.query.a.b|x}',
      [
        {
          kind: 'field',
          field: { kind: 'query', name: 'payload.query.a.b', key: 'a.b' },
          otherwise: 'x',
          encode: false,
        },
      ],
    ],
  ];
  for (const [text, template] of templates) {
    it(text, () => expect(read(text)).to.deep.equal(template));
  }
  it('in a URL what is filled in is to be percent-encoded', () => {
    const { root } = load(
      'rules: [{ name: a, when: { payload: { like: "{id}" } }, forward: "https://x.example/{id}" }]',
    );
    expect((root.items[0] as Rule).outcome.forward).to.deep.equal([
      'https://x.example/',
      { ...capture, encode: true },
    ]);
  });
});

describe('A capture that hides a name', () => {
  const told = (when: string, outcome: string) =>
    findings(`${ruleWhen(when, outcome)}\ndefault: { route: d }`)
      .filter(({ code }) => code === 'hidden-name')
      .map(({ line, column, message }) => `${line}:${column} ${message}`);
  const sometimes = 'any: [{ payload: { like: "A_{title}" } }, { payload: B }]';
  for (const [words, when, outcome, ...found] of [
    [
      'is told where a text shows a param of its name',
      'payload: { like: "A_{size}" }',
      'params: { size: M }\nreply: "{size}"',
      '6:13 "{size}" shows what is captured under this name, and never the param "size".',
    ],
    [
      'is told where a text shows a number of its name',
      'payload: { like: "A_{n}" }',
      'params: { n: 5 }\nreply: "{n}"',
      '6:13 "{n}" shows what is captured under this name, and never the param "n".',
    ],
    [
      'is told where it may be absent and the field of its name is not',
      sometimes,
      'reply: "{title|friend}"',
      '5:13 "{title}" shows what is captured under this name, and never the field "title", even where nothing is captured.',
    ],
    [
      'is not told where no text shows it',
      'payload: { like: "A_{n}" }',
      'params: { n: 5 }\nroute: a',
    ],
    [
      'is not told where the param is made of it',
      'payload: { like: "A_{n}" }',
      'params: { n: "no. {n}" }\nreply: "{n}"',
    ],
    [
      'is not told where it is always captured',
      'payload: { like: "A_{title}" }',
      'reply: "{title}"',
    ],
    ['is not told of a field that is shown', sometimes, 'reply: "{payload}"'],
  ] as const) {
    it(words, () => expect(told(when, outcome)).to.deep.equal(found));
  }
});

describe('A name of a person that nothing gives', () => {
  const hint = (when: string, outcome: string) =>
    findings(`${ruleWhen(when, outcome)}\ndefault: { route: d }`)
      .filter(({ code }) => code === 'unknown-placeholder')
      .map((each) => each.hint);
  const first = 'Write {person.first_name|words}, with words for where it is not known.';
  for (const [text, says] of [
    ['Hi {name}!', first],
    ['Hi {Name}!', first],
    ['Hi {vorname}!', first],
    ['Hi {nombre}!', first],
    ['Hi {имя}!', first],
    ['Hi {firstname}!', first],
    ['Hi {user.name}!', first],
    ['Hi {contact.first_name}!', first],
    ['Hi {name|you}!', 'Write {person.first_name|you}.'],
    ['Hi {nachname}!', first.replace('first', 'last')],
  ] as const) {
    it(`is the person's where the text is "${text}"`, () => {
      expect(hint('payload: { like: "ORDER_{id}" }', `reply: "${text}"`)).to.deep.equal([says]);
    });
  }

  it('is another thing where that may be meant', () => {
    const other = /^Capture it with "like"/;
    const taken = hint('payload: { like: "ORDER_{names}" }', 'reply: "Hi {name}!"');
    expect(taken).to.deep.equal(['Did you mean "names"?']);
    expect(hint('payload: A', 'reply: "The {pizza.name}!"')[0]).to.match(other);
    const answer = 'answer_to: order.name\ntext: { exists: true }';
    expect(hint(answer, 'reply: "Thank you, {name}!"')[0]).to.match(other);
    const kept = ['remember: { name: Ann }', 'reply: "Hi {name}!"'].join('\n');
    expect(hint('payload: A', kept)[0]).to.match(/^Write \{memory\.name\}/);
  });
});
