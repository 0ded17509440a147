import { type Checked, parseRules, type RuleSet } from '@botrules/core';
import { createWorkspace } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import { callsIn, callsInEach } from '../../support/calls.js';
import { runs } from '../../support/runs.js';

/** Conditions of which many take events of others: what one proof hangs on is often what an edit changes. */
const conditions = [
  ...['{ payload: A }', '{ payload: B }', '{ payload: [A, B] }', '{ payload: { starts_with: A } }'],
  ...['{ payload: A, channel: messenger }', '{ payload: A, text: hi }', '{ title: Go }'],
  ...['{ text: hi }', '{ text: [hi, ho] }', '{ text: { words: [hi, ho you] } }'],
  ...['{ text: { words: [hallo], typos: true } }', '{ text: { contains: h } }'],
  ...['{ text: { regex: "^h[io]$" } }', '{ text: { regex: "h" } }', '{ text: { in: greetings } }'],
  ...[
    '{ event: message }',
    '{ event: postback }',
    '{ channel: instagram }',
    '{ not: { text: hi } }',
  ],
  ...[
    '{ payload.json.a: x }',
    '{ payload: \'{"a":"x"}\' }',
    '{ standby: true }',
    '{ memory.size: M }',
  ],
  ...['{ any: [{ payload: A }, { text: hi }] }', '{ any: [{ text: ho }, { text: hi }] }'],
  ...['{ text: { exists: true } }', '{ referral.ref: ad }', '{ time: { hours: 09:00-18:00 } }'],
];
const outcomes = [
  ...['route: r', 'reply: Hi', 'remember: { size: M }', 'reply: "{memory.size|none}"'],
  'reply: { text: Go on, buttons: [{ title: Go, payload: A }] }',
  'reply: { text: Go on, buttons: [{ title: hi, payload: C }, { title: B, payload: B }] }',
  'reply: { text: Quick, quick_replies: [{ title: hi, payload: A }] }',
];
const more = ['', '    continue: true\n', '    disabled: true\n', '    once: 1h\n'];

interface Written {
  readonly when: string;
  readonly outcome: string;
  readonly more: string;
}
const written: fc.Arbitrary<Written> = fc.record({
  when: fc.constantFrom(...conditions),
  outcome: fc.constantFrom(...outcomes),
  more: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, fc.constantFrom(...more)),
});

/** What somebody does to a list of rules. */
type Act =
  | { readonly act: 'when' | 'outcome' | 'insert'; readonly at: number; readonly rule: Written }
  | { readonly act: 'delete' | 'move' | 'group' | 'default' | 'list'; readonly at: number };
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constantFrom('when' as const, 'outcome' as const, 'insert' as const),
    at: fc.nat(20),
    rule: written,
  }),
  fc.record({
    act: fc.constantFrom(...(['delete', 'move', 'group', 'default', 'list'] as const)),
    at: fc.nat(20),
  }),
);

class Book {
  readonly #rules: { readonly name: string; rule: Written }[];
  #last = 0;
  #grouped = -1;
  #hasDefault = false;
  #list = '[hi, good day]';

  constructor(rules: readonly Written[]) {
    this.#rules = rules.map((rule) => this.#named(rule));
  }

  #named(rule: Written) {
    this.#last += 1;
    return { name: `r${this.#last}`, rule };
  }

  do(what: Act): void {
    const at = this.#rules.length === 0 ? 0 : what.at % this.#rules.length;
    const one = this.#rules[at];
    switch (what.act) {
      case 'when':
        if (one) one.rule = { ...one.rule, when: what.rule.when };
        return;
      case 'outcome':
        if (one) one.rule = { ...one.rule, outcome: what.rule.outcome, more: what.rule.more };
        return;
      case 'insert':
        this.#rules.splice(at, 0, this.#named(what.rule));
        return;
      case 'delete':
        this.#rules.splice(at, 1);
        return;
      case 'move':
        if (one) this.#rules.push(...this.#rules.splice(at, 1));
        return;
      case 'group':
        this.#grouped = this.#grouped === at ? -1 : at;
        return;
      case 'default':
        this.#hasDefault = !this.#hasDefault;
        return;
      case 'list':
        this.#list = this.#list === '[hi]' ? '[hi, good day]' : '[hi]';
    }
  }

  /** Two files: the second has every third rule. */
  texts(): { readonly [path: string]: string } {
    const parts: [string[], string[]] = [[], []];
    this.#rules.forEach(({ name, rule: { when, outcome, more } }, at) => {
      const text = `  - name: ${name}\n    when: ${when}\n    ${outcome}\n${more}`;
      const own =
        at === this.#grouped
          ? `  - when: { channel: [messenger, instagram] }\n    rules:\n${text.replace(/^/gm, '    ').trimEnd()}\n`
          : text;
      parts[at % 3 === 2 ? 1 : 0].push(own);
    });
    const head = `lists:\n  greetings: ${this.#list}\n`;
    const none = '  - name: none\n    when: { payload: NONE }\n    route: none\n';
    return {
      'a.yaml': `${head}rules:\n${none}${parts[0].join('')}`,
      'b.yaml': `${head}rules:\n${none.replaceAll('none', 'nil')}${parts[1].join('')}${this.#hasDefault ? 'default:\n  route: rest\n' : ''}`,
    };
  }
}

function findingsOf({ diagnostics, omitted }: Checked<RuleSet>) {
  return JSON.stringify({ diagnostics, omitted }, undefined, 1);
}

/** A shop in which each product has a rule and buttons, some of which lead nowhere. */
function shop(count: number): string {
  const rules = Array.from(
    { length: count },
    (_, at) => `  - name: product ${at}
    when:
      any:
        - payload: BUY_${at}
        - text: { words: [product${at}, item${at}] }
    reply:
      - text: Product ${at} is here. Shall we send it?
        buttons:
          - { title: Yes, payload: SEND_${at} }
          - { title: The next one, payload: BUY_${at + 1} }
`,
  );
  return `rules:\n${rules.join('\n')}`;
}

describe('Checks of a workspace', () => {
  it('find what checks of all rules find, whatever is done to the rules', () => {
    fc.assert(
      fc.property(
        fc.array(written, { minLength: 1, maxLength: 10 }),
        fc.array(act, { minLength: 1, maxLength: 12 }),
        (rules, acts) => {
          const book = new Book(rules);
          const workspace = createWorkspace(book.texts());
          for (const each of [undefined, ...acts]) {
            if (each) book.do(each);
            for (const [path, text] of Object.entries(book.texts())) workspace.set(path, text);
            expect(findingsOf(workspace.check())).to.equal(findingsOf(parseRules(book.texts())));
          }
        },
      ),
      { numRuns: Number(process.env.RUNS ?? runs(10, 60)) },
    );
  }).timeout(300_000);

  it('prove as much as checks of all rules, though a check was left off that had used up its steps', () => {
    const costly = Array.from(
      { length: 40 },
      (_, at) =>
        `  - { name: costly ${at}, when: { all: [{ text: { regex: "^[ab]*a[ab]{${10 + (at % 4)}}$" } }, { text: { regex: "^[ab]*b[ab]{${10 + (at % 4)}}x{${at}}$" } }] }, route: r }\n`,
    ).join('');
    const rules = `rules:
  - { name: never, when: { all: [{ text: { regex: "^[ab]*a[ab]{3}$" } }, { text: { regex: "^[ab]*b[ab]{3}$" } }] }, route: r }
default: { route: r }
`;
    const files = (more: string) => ({
      'a.yaml': `rules:\n${more}  - { name: first, when: { payload: A }, route: r }\n`,
      'b.yaml': rules,
    });
    const isProved = ({ diagnostics }: Checked<RuleSet>) =>
      diagnostics.some(({ message }) => message.startsWith('Rule "never" can never hold'));
    expect(isProved(parseRules(files(costly)))).to.equal(false);
    const all = [...createWorkspace(files(costly)).checkSteps()].length;
    for (const left of [1, 5, 20]) {
      const workspace = createWorkspace(files(costly));
      const steps = workspace.checkSteps();
      for (let step = 0; step < all - left; step++) expect(steps.next().done).to.equal(false);
      workspace.set('a.yaml', files('')['a.yaml']);
      expect(isProved(workspace.check()), `${left} steps were left`).to.equal(true);
    }
  }).timeout(60_000);

  it('go on in short steps, however many rules ask for event or set a follow-up', () => {
    const rules = (count: number, write: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => `  - { name: ${write(at)} }\n`).join('');
    const notes = rules(
      100,
      (at) => `notes ${at}, when: { event: human_reply, text: { words: bye${at} } }, route: r`,
    );
    const asking = rules(
      200,
      (at) =>
        `r${at}, when: { any: [{ event: added }, { text: { words: hello${at} } }] }, continue: true, remember: { a: b }, follow_up: { after: 1h, payload: N${at} }`,
    );
    const text = `rules:\n${notes}${asking}default: { route: r }\n`;
    const calls = callsInEach(createWorkspace({ 'a.yaml': text }).checkSteps());
    const whole = calls.reduce((sum, each) => sum + each, 0);
    expect(Math.max(...calls) / whole).to.be.below(0.1);
  }).timeout(60_000);

  it('are a small part of the work of all of them, while an answer or a condition is written', () => {
    const text = shop(300);
    const workspace = createWorkspace({ 'rules.yaml': text });
    workspace.check();
    const all = callsIn(() => parseRules({ 'rules.yaml': text }));
    const edits: readonly ((letters: string) => string)[] = [
      (letters) => text.replace('Product 150 is', `Product 150 ${letters} is`),
      (letters) => text.replace('item150]', `item150, ${letters}]`),
    ];
    for (const edit of edits) {
      const one = callsIn(() => {
        workspace.set('rules.yaml', edit('x'));
        workspace.check();
      });
      expect(one / all).to.be.below(0.4);
    }
  }).timeout(120_000);
});
