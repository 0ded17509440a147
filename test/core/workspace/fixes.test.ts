import { readdirSync, readFileSync } from 'node:fs';
import { parseRules } from '@botrules/core';
import { applyEdits, applyFix, createWorkspace, fixSlips } from '@botrules/core/tooling';
import { expect } from 'chai';

const fixtures = 'test/fixtures/diagnostics';

describe('A fix', () => {
  const cases: readonly (readonly [what: string, text: string, fixed: string])[] = [
    ['a key', 'rules:\n  - name: a\n    wehn: {}\n    route: a\n', 'when'],
    ['a field', 'rules:\n  - name: a\n    when: { paylod: A }\n    route: a\n', 'payload'],
    [
      'an operator',
      'rules:\n  - name: a\n    when: { text: { startsWith: A } }\n    route: a\n',
      'starts_with',
    ],
    [
      'true or false',
      'rules:\n  - name: a\n    when: {}\n    disabled: yes\n    route: a\n',
      'true',
    ],
    ['a span', 'max_age: 30 min\nrules:\n  - { name: a, when: {}, route: a }\n', '30m'],
    [
      'a test without when',
      'rules:\n  - name: a\n    payload: A\n    reply: Hi\n',
      'when: { payload: A }',
    ],
    [
      'tests without when, with a comma',
      'rules:\n  - name: a\n    text: Yes, please\n    event: message\n    reply: Hi\n',
      'when: { text: "Yes, please", event: message }',
    ],
    [
      'tests without when, between braces',
      'rules:\n  - { name: a, payload: A, title: B, reply: Hi }\n',
      'when: { payload: A, title: B }',
    ],
    [
      'tests without when, on lines',
      'rules:\n  - name: a\n    payload:\n      starts_with: A\n    # or\n    title: B\n    reply: Hi\n',
      'when:\n      payload:\n        starts_with: A\n      # or\n      title: B',
    ],
    [
      'tests without when, with a comment',
      'rules:\n  - payload: A # the button\n    title: B\n    name: a\n    reply: Hi\n',
      'when:\n      payload: A # the button\n      title: B',
    ],
    [
      'a test without when, next to a route',
      'rules:\n  - { name: a, text: Hi, route: x }\n',
      'when: { text: Hi }',
    ],
    ['a word of other programs', 'rules:\n  - name: a\n    when: {}\n    say: Hi\n', 'reply'],
  ];
  for (const [what, text, fixed] of cases) {
    it(`of ${what} is an edit that applies exactly`, () => {
      const [{ fix } = { fix: undefined }] = parseRules(text).diagnostics;
      expect(fix?.text).to.equal(fixed);
      expect(
        parseRules(applyEdits(text, [fix!])).diagnostics.map(({ code }) => code),
      ).to.not.include.members(['unknown-key', 'unknown-field', 'unknown-operator']);
    });
  }

  for (const [what, text, fixed] of [
    [
      'of two spaces',
      'rules:\n\t- name: a\n\t\twhen: {}\n\t\treply: Hi\n',
      'rules:\n  - name: a\n    when: {}\n    reply: Hi\n',
    ],
    [
      'next to spaces',
      'rules:\n  - name: a\n\twhen: {}\n\treply: "a\tb"\n',
      'rules:\n  - name: a\n    when: {}\n    reply: "a\tb"\n',
    ],
    [
      'below a key that has no value yet',
      'rules:\n  - name: a\n    when:\n\tpayload: A\n    reply: Hi\n',
      'rules:\n  - name: a\n    when:\n        payload: A\n    reply: Hi\n',
    ],
    [
      'around a text with tabs',
      'rules:\n\t- name: a\n\t\twhen: {}\n\t\treply: |\n\t\t\tOne:\n\t\t\t\ttwo\n',
      'rules:\n  - name: a\n    when: {}\n    reply: |\n      One:\n      \ttwo\n',
    ],
    [
      'before a text with tabs',
      'rules:\n  - name: a\n\twhen: {}\n    reply: |\n      One:\n      \ttwo\n',
      'rules:\n  - name: a\n    when: {}\n    reply: |\n      One:\n      \ttwo\n',
    ],
    [
      'that follow a dash with spaces',
      'rules:\n\t- name: a\n\t  when: {}\n\t  reply: Hi\n',
      'rules:\n  - name: a\n    when: {}\n    reply: Hi\n',
    ],
  ] as const) {
    it(`of tabs ${what} makes spaces of all of them`, () => {
      const workspace = createWorkspace({ 'rules.yaml': text });
      expect(fixSlips(workspace).map(({ code }) => code)).to.deep.equal(['yaml-syntax']);
      expect(workspace.texts.get('rules.yaml')).to.equal(fixed);
    });
  }

  for (const [what, text] of [
    [
      'has an alias',
      'rules:\n  - { name: a, when: { payload: &p A }, reply: Hi }\n  - name: b\n    payload: *p\n    reply: Hi\n',
    ],
    ['has an anchor', 'rules:\n  - name: b\n    payload: &p A\n    reply: Hi\n'],
    ['has a tag', 'rules:\n  - name: b\n    payload: !!str A\n    reply: Hi\n'],
    ['has no value', 'rules:\n  - name: b\n    payload:\n    reply: Hi\n'],
    ['stands apart from another', 'rules:\n  - { name: b, payload: A, reply: Hi, title: B }\n'],
  ] as const) {
    it(`of a test without when is none where it ${what}`, () => {
      const workspace = createWorkspace({ 'rules.yaml': text });
      expect(fixSlips(workspace)).to.deep.equal([]);
      expect(workspace.texts.get('rules.yaml')).to.equal(text);
    });
  }

  it('of tests between braces that stand apart is said as one line', () => {
    const [first] = parseRules(
      'rules:\n  - { name: a, payload: A, reply: Hi, title: B }\n',
    ).diagnostics;
    expect(first!.hint).to.equal(
      'Put the tests together, between braces of their own: when: { payload: A, title: B }',
    );
  });

  for (const [what, text] of [
    [
      'two widths mean different things',
      'rules:\n  - name: a\n    when:\n\tpayload: A\n    reply: Hi\n    follow_up:\n\tafter: 1h\n  \tpayload: B\n',
    ],
    [
      'a text is indented in two ways',
      'rules:\n\t- name: a\n\t\twhen: {}\n\t\treply: |\n\t\t\tHi\n\t\t    there\n',
    ],
    [
      'a text says how far it is indented',
      'rules:\n\t- name: a\n\t\twhen: {}\n\t\treply: |2\n\t\t\t\tHi\n',
    ],
  ] as const) {
    it(`of tabs is none where ${what}`, () => {
      const workspace = createWorkspace({ 'rules.yaml': text });
      expect(fixSlips(workspace)).to.deep.equal([]);
    });
  }

  it('of tabs is none where no width makes YAML of them', () => {
    const [{ fix } = { fix: null }] = parseRules(
      'rules:\n  - name: a\n   \twhen: {}\n \treply: Hi\n      route: a\n',
    ).diagnostics;
    expect(fix).to.equal(undefined);
  });

  it('of the name of a list, table or placeholder is the one that is near', () => {
    const text =
      'lists: { sizes: [S] }\nrules:\n  - name: a\n    when: { title: { in: sises }, text: { like: "{what} please" } }\n    reply: "{waht}!"\n';
    const fixes = parseRules(text).diagnostics.flatMap(({ fix }) => fix ?? []);
    expect(applyEdits(text, fixes)).to.equal(
      text.replace('sises', 'sizes').replace('{waht}', '{what}'),
    );
  });

  it('is done for what only a check finds', () => {
    const rules = (size: string) => `rules:
  - name: size
    when: { payload: LARGE }
    remember: { size: large }
    reply: A large one.
  - name: order
    when: { payload: ORDER, memory.size: ${size} }
    reply: It is on its way.
default: { reply: Which size? }
`;
    const workspace = createWorkspace({ 'rules.yaml': rules('larg') });
    const [found] = workspace.check().diagnostics;
    expect(found?.code).to.equal('unremembered-value');
    expect(applyFix(workspace, found!)).to.equal(true);
    expect(workspace.texts.get('rules.yaml')).to.equal(rules('large'));
  });

  it('is done where the finding is gone then and no error came, else not at all', () => {
    let done = 0;
    for (const code of readdirSync(fixtures)) {
      const texts: Record<string, string> = {};
      for (const name of readdirSync(`${fixtures}/${code}`, {
        recursive: true,
        encoding: 'utf8',
      })) {
        if (/\.(?:ya?ml|txt|csv)$/.test(name) && !name.startsWith('expected')) {
          texts[name] = readFileSync(`${fixtures}/${code}/${name}`, 'utf8');
        }
      }
      const workspace = createWorkspace(texts, { entry: '' });
      for (const each of workspace.check().diagnostics) {
        const before = workspace.check().diagnostics;
        const was = new Map(workspace.texts);
        if (!applyFix(workspace, each)) {
          expect([...workspace.texts]).to.deep.equal([...was]);
          continue;
        }
        done++;
        const now = workspace.check().diagnostics;
        const errors = (all: typeof now) =>
          all.filter(({ severity }) => severity === 'error').length;
        expect(errors(now)).to.be.at.most(errors(before));
        const said = (all: typeof now) =>
          all.filter(({ message, file }) => message === each.message && file === each.file).length;
        expect(said(now)).to.be.below(said(before));
        // Places of the other findings are those of the text before.
        break;
      }
    }
    expect(done).to.be.above(5);
  }).timeout(120_000);

  it('is done for each of more findings than are returned', () => {
    const rules = (key: string) =>
      `rules:\n${Array.from({ length: 101 }, (_, at) => `  - { name: r${at}, ${key}: { payload: P${at} }, reply: Hi }\n`).join('')}`;
    const workspace = createWorkspace({ 'rules.yaml': rules('wehn') });
    expect(workspace.check()).to.include({ omitted: 1 });
    expect(fixSlips(workspace)).to.have.length(101);
    expect(workspace.texts.get('rules.yaml')).to.equal(rules('when'));
  });

  it('of slips of the language mends all of them, and leaves the rest to a person', () => {
    const workspace = createWorkspace({
      'rules.yaml':
        '# Ours\nrules:\n  - name: a   # first\n    wehn: { paylod: A, title: { startsWith: x, in: sises } }\n    repply: Hi\n',
    });
    expect(fixSlips(workspace)).to.have.length(4);
    expect(workspace.texts.get('rules.yaml')).to.equal(
      '# Ours\nrules:\n  - name: a   # first\n    when: { payload: A, title: { starts_with: x, in: sises } }\n    reply: Hi\n',
    );
  });
});
