import { type Diagnostic, parseRules, parseTests } from '@botrules/core';
import { assert } from 'chai';

function lost(text: string): readonly Diagnostic[] {
  return parseRules({ 'rules.yaml': text }).diagnostics.filter(({ code }) => code === 'lost-text');
}

/** A rule with these lines as its outcome. */
function outcome(...lines: readonly string[]): string {
  return [
    'rules:',
    '  - name: a',
    '    when: { payload: A }',
    ...lines.map((line) => `    ${line}`),
    'default: { route: fallback }',
    '',
  ].join('\n');
}

/** What is written, what is left of it, and the line as it would be right. */
const cut: readonly [line: string, left: string, right: string][] = [
  ['reply: We are #1 in town', 'We are', 'reply: "We are #1 in town"'],
  ['reply: Order #{id} is on its way.', 'Order', 'reply: "Order #{id} is on its way."'],
  ['reply: Say "hi" #now', 'Say "hi"', `reply: 'Say "hi" #now'`],
  ["reply: It's #1", "It's", `reply: "It's #1"`],
  ['reply: Use C\\D #1', 'Use C\\D', "reply: 'Use C\\D #1'"],
  ['reply: Follow us  #pizza #love ', 'Follow us', 'reply: "Follow us  #pizza #love"'],
  ['reply: Call us #📞', 'Call us', 'reply: "Call us #📞"'],
  ['reply: a #"b"', 'a', `reply: 'a #"b"'`],
  ['description: about #sales', 'about', 'description: "about #sales"'],
  ['reply: &more drinks', 'drinks', 'reply: "&more drinks"'],
  ['reply: &more  drinks, please', 'drinks, please', 'reply: "&more  drinks, please"'],
  ['route: a', '', ''],
];

describe('lost-text', () => {
  for (const [line, left, right] of cut.filter(([, left]) => left !== '')) {
    it(`tells what is left of ${line}`, () => {
      const [found, ...more] = lost(
        outcome(line, ...(line.startsWith('reply') ? [] : ['route: a'])),
      );
      assert.isDefined(found);
      assert.isEmpty(more);
      assert.equal(found!.line, 4);
      assert.include(found!.message, `"${left}"`);
      assert.equal(found!.hint, `Put the text in quotes: ${right}`);
    });
  }

  const places: readonly [where: string, text: string][] = [
    ['a list of messages', outcome('reply:', '  - We are #1', '  - Hello')],
    [
      'the text above buttons',
      outcome('reply:', '  text: Pizza #1', '  buttons:', '    - { title: A, payload: A }'),
    ],
    [
      'a title in block style',
      outcome('reply:', '  text: Pizza', '  buttons:', '    - title: Pizza #1', '      payload: A'),
    ],
    [
      'a payload',
      outcome('reply:', '  text: Pizza', '  buttons:', '    - title: Pizza', '      payload: A #1'),
    ],
    [
      'a test',
      'rules:\n  - name: a\n    when:\n      payload: TICKET #5\n    route: a\ndefault: { route: b }\n',
    ],
    [
      'a list of tests',
      'rules:\n  - name: a\n    when:\n      payload:\n        - TICKET #5\n        - B\n    route: a\ndefault: { route: b }\n',
    ],
    [
      'a list',
      'lists:\n  a:\n    - S #1\n    - M\nrules:\n  - name: a\n    when: { payload: { in: a } }\n    route: a\ndefault: { route: b }\n',
    ],
    [
      'a name',
      'rules:\n  - name: pizza #1\n    when: { payload: A }\n    route: a\ndefault: { route: b }\n',
    ],
    ['the default', 'default:\n  reply: We are shop #1!\n'],
    ['params', outcome('route: a', 'params:', '  size: number #5')],
    ['a file with CRLF', outcome('reply: We are #1').replaceAll('\n', '\r\n')],
    ['the end of a file', 'default:\n  reply: We are #1'],
    ['a flow map that ends below', outcome('reply:', '  { text: Pizza #1', '  }')],
    ['a list below a text', outcome('reply:', '  text: We have', '    - pizza', '    - pasta')],
    ['a list below a reply', outcome('reply: We have', '  - pizza', '  - pasta')],
    ['a list with signs', outcome('reply: We have', '  • pizza', '  • pasta')],
    ['a list with numbers', outcome('reply: We have', '  1. pizza', '  2. pasta')],
    [
      'a key and a list below a reply',
      outcome('reply:', '  text: We have', '    – pizza', '    – pasta'),
    ],
    ['a list with emoji', outcome('reply: We have', '  🍕 pizza', '  🍝 pasta')],
    ['a list with keycaps', outcome('reply: Choose', '  1️⃣ pizza', '  2️⃣ pasta')],
    ['a list with letters', outcome('reply: Choose', '  a) pizza', '  b) pasta')],
    ['a param with the name of a field', outcome('route: a', 'params:', '  channel: team #sales')],
    ['a quoted list', outcome('reply: "We have', '  - pizza', '  - pasta"')],
    ['a folded list', outcome('reply: >', '  We have', '  - pizza', '  - pasta')],
  ];
  for (const [where, text] of places) {
    it(`finds it in ${where}`, () => assert.lengthOf(lost(text), 1));
  }

  const silent: readonly [why: string, text: string][] = [
    ['a comment', outcome('reply: Hello # a note')],
    ['a comment after quotes', outcome('reply: "Hello" #note')],
    ['a ruler', outcome('reply: Hello ##########')],
    ['a ruler of dashes', outcome('reply: Hello #---- below: orders')],
    ['a bare #', outcome('reply: Hello #')],
    ['a # in a word', outcome('reply: C#1 is a note, A#b too')],
    ['a # in quotes', outcome('reply: "We are #1"', "description: 'We are #1'")],
    ['a # below |', outcome('reply: |', '  We are #1', '  - in town')],
    ['a comment after |', outcome('reply: | #note', '  We are #1')],
    ['a URL', outcome('reply: { text: a, buttons: [{ title: A, url: "https://a.example/#b" }] }')],
    ['a handler that has no room for words', outcome('route: orders.buy #todo')],
    ['true or false', outcome('continue: true #todo', 'route: a')],
    [
      'a time',
      'rules:\n  - name: a\n    when:\n      time:\n        days: mon-fri #todo\n        hours: 09:00-18:00 #todo\n    route: a\ndefault: { route: b }\n',
    ],
    ['an anchor with an alias', outcome('reply: &more Drinks', 'description: *more')],
    ['an anchor of a map', outcome('reply: &more', '  text: Drinks')],
    ['an & in a text', outcome('reply: Fish & chips')],
    ['lines that run on', outcome('reply: We have pizza', '  and pasta, from 9.50', '  on')],
    ['folded lines', outcome('reply: >', '  We have pizza', '  and pasta')],
    ['a list below an empty line', outcome('reply: >', '  We have', '', '  - pizza')],
    [
      'folded lines that are indented',
      outcome('reply: >', '  We have', '    - pizza', '    - pasta', '  on'),
    ],
    ['a sentence with a dash at a line', outcome('reply: We are open', '  – on Sundays, too')],
    ['a sentence with a plain dash', outcome('reply: We are open', '  - on Sundays, too')],
    ['a date at a line', outcome('reply: Wir öffnen am', '  12. Mai wieder')],
    ['an emoji at a line', outcome('reply: Hooray', '  🎉 we are open')],
    ['a dash in a line', outcome('reply: We have', '  pizza - pasta')],
    ['a negative number', outcome('reply: It is', '  -5 degrees')],
    [
      'a line that is broken by hand',
      outcome('reply: "We have\\n\\', '  - pizza\\n\\', '  - pasta"'),
    ],
  ];
  for (const [why, text] of silent) {
    it(`is silent about ${why}`, () => assert.deepEqual(lost(text), []));
  }

  it('is passed over by a comment above', () => {
    assert.isEmpty(lost(outcome('# botrules-ignore lost-text: a note', 'reply: We are #1')));
  });

  it('is told of a file of tests as well', () => {
    const { diagnostics } = parseTests({
      'a.test.yaml':
        'tests:\n  - name: a\n    event:\n      payload: TICKET #5\n    expect:\n      rule: a\n',
    });
    assert.deepEqual(
      diagnostics.map(({ code, line }) => [code, line]),
      [['lost-text', 4]],
    );
  });
});
