import { parseRules } from '@botrules/core';
import { assert } from 'chai';

function said(reply: string): readonly string[] {
  const { diagnostics } = parseRules({
    'rules.yaml': `rules:
  - name: a
    when: { payload: A }
    reply: ${JSON.stringify(reply)}
default: { route: fallback }
`,
  });
  return diagnostics.map(({ code, message, hint }) => `${code} ${message} ${hint}`);
}

describe('marks of web pages, of Markdown and of programs', () => {
  for (const [reply, mark] of [
    ['Shoes &amp; hats', '&amp;'],
    ['5&nbsp;€', '&nbsp;'],
    ['it&#39;s', '&#39;'],
    ['Hello<br>you', '<br>'],
    ['Hello<br />you', '<br />'],
    ['<b>Hello</b>', '</b>'],
    ['See [our shop](https://shop.example)', '[our shop](https://shop.example)'],
    ['caf\\u00e9', '\\u00e9'],
    ['\\u{1F600}', '\\u{1F600}'],
  ] as const) {
    it(`are told of: ${mark}`, () => {
      const all = said(reply).filter((each) => each.startsWith('lost-text'));
      assert.lengthOf(all, reply.includes('{') ? all.length : 1);
      if (!reply.includes('{')) assert.include(all[0], `People see "${mark}" as it stands here.`);
    });
  }

  for (const reply of [
    'Fish & chips; more &more',
    'I <3 you </3',
    'a < b > c',
    'https://shop.example/?a=1&amp=2&lt=3',
    '[Monday] (closed)',
    '[see](below)',
    'a*b*c **SALE** _x_ ~y~',
    'C:\\users\\me',
    '<size> and <order>',
  ]) {
    it(`are not seen in ${reply}`, () => assert.deepEqual(said(reply), []));
  }
});
