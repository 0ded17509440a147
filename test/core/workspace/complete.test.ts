import { inLanguage, parseRules } from '@botrules/core';
import { deWith } from '@botrules/core/de';
import { schemaSentences } from '@botrules/core/de/schema';
import { complete, describe as describeWord } from '@botrules/core/tooling';
import { expect } from 'chai';
import { callsIn } from '../../support/calls.js';

const rules = `lists:
  sizes: [S, M, L]
tables:
  pizzas:
    key: name
    rows:
      - { name: Margherita, price: "8" }
rules:
  - name: hello
    when: { payload: HELLO }
    reply:
      text: Hi!
      buttons:
        - { title: Sizes, payload: SIZES }
        - { title: Again, payload: HELLO }
  - name: sizes
    when: { payload: SIZES, title: { in: sizes } }
    remember: { size: "{title}" }
    ask: order.name
    reply: Which name?
  - name: pizza
    when: { text: { in: pizzas.name } }
    route: orders.pizza
  - name: named
    when: { answer_to: order.name }
    reply: "{memory.size|A size} it is"
`;
const ruleSet = parseRules({ 'rules.yaml': rules }, { checks: false }).value!;

/** What is offered where `|` stands. */
function offered(text: string): readonly string[] {
  const offset = text.indexOf('|');
  const file = { file: 'rules.yaml', text: text.replace('|', '') };
  return complete(file, offset, ruleSet).map((each) => each.text);
}

const head = 'lists: { colors: [red] }\nrules:\n  - name: a\n';

describe('Completion', () => {
  const cases: readonly (readonly [
    what: string,
    text: string,
    has: readonly string[],
    hasNot?: readonly string[],
  ])[] = [
    ['keys of a file', 'rules: []\n|', ['default', 'lists', 'when'], ['rules', 'reply']],
    ['keys of a rule', `${head}    |`, ['when', 'reply', 'route', 'disabled'], ['name', 'payload']],
    ['keys of a rule, half written', `${head}    wh|\n    reply: Hi`, ['when', 'route'], ['reply']],
    ['keys of a rule between others', `${head}    |\n    reply: Hi`, ['when'], ['reply', 'name']],
    [
      'keys of a new rule',
      `${head}    when: {}\n    route: a\n  - |`,
      ['name', 'when', 'include', 'rules'],
    ],
    [
      'fields',
      `${head}    when:\n      |`,
      ['payload', 'text', 'referral.ref', 'any', 'memory.size'],
    ],
    ['fields between braces', `${head}    when: { payload: A, | }`, ['text', 'title'], ['payload']],
    [
      'fields over several lines of braces',
      `${head}    when: {\n      payload: A,\n      |\n    }`,
      ['text'],
      ['payload'],
    ],
    ['operators', `${head}    when: { text: { | } }`, ['contains', 'starts_with', 'in']],
    ['operators in lines', `${head}    when:\n      text:\n        con|`, ['contains']],
    ['payloads that buttons send', `${head}    when: { payload: | }`, ['SIZES', 'HELLO']],
    ['payloads in a list', `${head}    when: { payload: [HELLO, |] }`, ['SIZES']],
    [
      'payloads that rules take',
      `${head}    reply:\n      text: x\n      buttons: [{ title: A, payload: | }]`,
      ['HELLO', 'SIZES'],
    ],
    [
      'keys of a button',
      `${head}    reply:\n      text: x\n      buttons:\n        - title: A\n          |`,
      ['payload', 'url', 'phone'],
      ['title'],
    ],
    [
      'keys of a message',
      `${head}    reply:\n      text: x\n      |`,
      ['buttons', 'quick_replies'],
      ['text'],
    ],
    [
      'lists, tables and columns',
      `${head}    when: { title: { in: | } }`,
      ['colors', 'pizzas.price'],
    ],
    ['kinds of event', `${head}    when: { event: | }`, ['postback', 'message']],
    ['channels', `${head}    when: { channel: | }`, ['messenger', 'instagram']],
    ['questions', `${head}    when: { answer_to: | }`, ['order.name']],
    ['routes', `${head}    when: {}\n    route: |`, ['orders.pizza']],
    ['names of the memory', `${head}    when: {}\n    forget: |`, ['size']],
    [
      'what a text can show',
      `${head}    when: { text: { like: "order {id}" } }\n    reply: "Order {|"`,
      ['id', 'memory.size', 'payload'],
    ],
    [
      'what a text without quotes can show',
      `${head}    when: { text: { regex: "(?<nr>[0-9]+)" } }\n    reply: Order {me|} is here`,
      ['nr', 'memory.size'],
    ],
    ['true and false', `${head}    disabled: |`, ['true', 'false']],
    [
      'keys while another rule is wrong',
      `${head}    |\n  - name: "b\n    when: {}`,
      ['when', 'reply'],
    ],
  ];
  for (const [what, text, has, hasNot = []] of cases) {
    it(`offers ${what}`, () => {
      const words = offered(text);
      expect(words).to.include.members([...has]);
      for (const word of hasNot) expect(words).not.to.include(word);
    });
  }

  it('says of each in one line what it is, and what it takes the place of', () => {
    const text = `${head}    when: { payload: SI }`;
    const found = complete({ file: 'a.yaml', text }, text.lastIndexOf(' }'), ruleSet);
    const sizes = found.find((each) => each.text === 'SIZES')!;
    expect(text.slice(sizes.from, sizes.to)).to.equal('SI');
    expect(sizes.about).to.equal('sent by “Sizes” of “hello”');
    const keys = complete({ file: 'a.yaml', text: head }, head.length - 1);
    for (const { about } of keys) expect(about).to.match(/^[^\n]*$/);
  });

  it('offers nothing where nothing is known, and never throws', () => {
    for (let at = 0; at <= rules.length; at += 7) {
      for (const text of [rules, rules.slice(0, at)]) {
        expect(complete({ file: 'a.yaml', text }, at, ruleSet)).to.be.an('array');
      }
    }
  }).timeout(60_000);
});

describe('A description', () => {
  it('is in the language that is spoken, in one line', () => {
    const file = { file: 'rules.yaml', text: 'typed_taps: false\nrules: []\n' };
    const told = inLanguage(deWith(schemaSentences), () => describeWord(file, 3, ruleSet));
    expect(told?.about).to.equal(
      '`false`: Der Titel einer Schaltfläche oder Schnellantwort, der geschrieben und nicht angetippt wird, ist eine Nachricht wie jede andere.',
    );
    expect(describeWord(file, 3, ruleSet)?.about).to.equal(
      '`false`: the title of a button or quick reply that is typed, not tapped, is a message like any other.',
    );
  });

  const about = (text: string) =>
    describeWord({ file: 'a.yaml', text: text.replace('|', '') }, text.indexOf('|'), ruleSet)
      ?.about;

  it('of a key is the first sentence that the schema has', () => {
    expect(about(`${head}    wh|en: {}`)).to.match(/^What .*\.$|^Must .*\.$|^[A-Z].*\.$/);
    expect(about(`${head}    when: { text: { cont|ains: x } }`)).to.be.a('string');
  });
  it('of a payload says who sends it', () => {
    expect(about(`${head}    when: { payload: SI|ZES }`)).to.equal('sent by “Sizes” of “hello”');
  });
  it("of a button's payload says where it leads", () => {
    const text = `${head}    reply: { text: a, buttons: [{ title: b, payload: HE|LLO }] }`;
    expect(about(text)).to.equal('leads to “hello”');
  });
  it('of a list has its values', () => {
    expect(about(`${head}    when: { title: { in: col|ors } }`)).to.equal('a list: red');
  });
  it('of the words of a text is none', () => {
    expect(about(`${head}    reply: Go|od morning`)).to.equal(undefined);
  });
});

describe('Completion in a long file', () => {
  it('reads the rule around the cursor, and not thousands of others', function () {
    this.timeout(60_000);
    const rule = (at: number) =>
      `  - name: r${at}\n    when: { payload: P${at} }\n    reply: Hello\n`;
    const many = Array.from({ length: 3000 }, (_, at) => rule(at)).join('');
    const text = `lists: { colors: [red] }\nrules:\n${many}`;
    const all = callsIn(() => parseRules({ 'a.yaml': text }, { checks: false }));
    for (const [after, written] of [
      ['  - name: r7\n', '    '],
      ['  - name: r7\n', '  '],
      ['  - name: r7\n    when: { payload: P7', ''],
      ['    when: { payload: P2999 }\n    reply: Hello\n', '  - '],
    ] as const) {
      const offset = text.indexOf(after) + after.length;
      const half = text.slice(0, offset) + written + text.slice(offset);
      const own = callsIn(() => complete({ file: 'a.yaml', text: half }, offset + written.length));
      expect(own / all, JSON.stringify([after, written])).to.be.below(0.5);
    }
    const starred = text.replace('reply: Hello', 'reply: "Oh, *hello*" # about it');
    const inRemark = callsIn(() =>
      complete({ file: 'a.yaml', text: starred }, starred.indexOf('bout it')),
    );
    expect(inRemark / all).to.be.below(0.05);
    const half = `${text}  - { name: x, when: { text: { in: `;
    const found = complete({ file: 'a.yaml', text: `${half} } }, reply: a }\n` }, half.length);
    expect(found.map(({ text: word }) => word)).to.include('colors');
  });
});
