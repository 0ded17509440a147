import { expect } from 'chai';
import type { Rule, Template } from '../../../packages/core/src/rules/model.js';
import { load } from '../../support/language.js';

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
