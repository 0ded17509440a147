import { type Checked, parseRules, type RuleSet } from '@botrules/core';
import { createWorkspace } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { runs } from '../../support/runs.js';

/** What a load says, down to the byte, and where all stands that its rules are made of. */
function saidBy({ value, diagnostics, omitted, sources }: Checked<RuleSet>) {
  return JSON.stringify({ value, diagnostics, omitted, sources: [...sources.keys()] });
}

/** Files as people write them: comments anywhere, lists and tables, texts over several lines, groups, slips. */
const written: readonly string[] = [
  `# The shop
lists:
  sizes: [S, M, L]
  unused: [x]
rules:
  # A greeting
  - name: hello
    when: { payload: HELLO }
    reply: Hi!   # to all

  - name: sizes
    when:
      title: { in: sizes }
    reply:
      text: |
        One line
        - and another
      buttons:
        - { title: Hello, payload: HELLO }
        - { title: Nowhere, payload: NOWHERE }
  # botrules-ignore looks-like-operator: meant
  - name: pattern
    when: { payload: "A|B" }
    route: pattern
  - name: folded
    when: { text: { contains: [order, "my order"] } }
    reply: >
      folded
      text

  - when: { channel: instagram }
    lists: { inner: [a, b] }
    rules:
      - name: inner
        when: { title: { in: inner } }
        route: inner
    default: { route: rest }
# the end
default:
  reply: Sorry?
`,
  'rules:\n- name: a\n  when: { payload: A }\n  route: a\n- name: b\n  when: { payload: A }\n  reply: "{nobody}"\n',
  'when: { text: { like: "order {id}" } }\nrules:\n  - name: c\n    when: { payload: C }\n    reply: "{id} and {other}"\n  - include: parts/p.yaml\n  - name: d\n    when: { payload: D }\n    reply: We are #1 in town\n',
  'tables:\n  pizzas:\n    file: pizzas.csv\nlists:\n  l: { file: list.txt }\nrules:\n  - name: pizza\n    when: { text: { in: pizzas.name } }\n    route: pizza\n  - name: listed\n    when: { title: { in: l } }\n    route: listed\n',
  'rules:\n  - name: r\n    when: { payload: R }\n    remember: { size: M }\n    reply: "{sise}"\n  - name: s\n    when: { payload: S }\n    reply: "{memory.sise|x}{size}"\n',
  'rules:\n  - name: e\n    when: &w { payload: E }\n    route: e\n  - name: f\n    when: *w\n    route: f\n',
];
const others = {
  'parts/p.yaml': 'rules:\n  - name: part\n    when: { payload: P }\n    route: p\n',
  'pizzas.csv': 'name,price\nMargherita,8\nMarinara,7\n',
  'list.txt': 'one\ntwo\n',
};

/** What people and tools put into a text: of any kind, and of those that turn the meaning of what is around them. */
const snippet = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 3 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '\n',
        '\r\n',
        ' ',
        '  ',
        '#',
        '# c\n',
        '- ',
        ':',
        '"',
        "'",
        '{',
        '}',
        '|',
        '>',
        '\t',
        ',',
      ],
      ...[
        '  - name: new\n    when: { payload: NEW }\n    route: new\n',
        'x-mine: 1\n',
        '\n\n',
        '&a ',
        '*a',
      ],
      ...[
        'rules:\n',
        'default:\n  route: z\n',
        '---\n',
        'hello',
        'payload',
        'A',
        '    # deep\n',
        '…',
      ],
    ),
  },
);
interface Edit {
  readonly file: number;
  readonly at: number;
  readonly cut: number;
  readonly put: string;
  /** To put it where a line begins. */
  readonly atLine: boolean;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  put: snippet,
  atLine: fc.boolean(),
});

function edited(text: string, { at, cut, put, atLine }: Edit): string {
  const place = Math.floor(at * text.length);
  const from = atLine ? text.lastIndexOf('\n', place) + 1 : place;
  return text.slice(0, from) + put + text.slice(from + cut);
}

const someFiles = fc.oneof(
  ruleFiles({ maxItems: 6 }).map(({ files }) => files),
  fc
    .tuple(fc.shuffledSubarray([...written], { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([texts, isWindows]) => ({
      ...Object.fromEntries(
        texts.map((text, at) => [`${at}.yaml`, isWindows ? text.replaceAll('\n', '\r\n') : text]),
      ),
      ...others,
    })),
);

const three =
  'rules:\n  - name: a\n    when: { payload: A }\n    reply: first\n  - name: b\n    when: { payload: B }\n    reply: second\n  - name: c\n    when: { payload: C }\n    reply: third\n';

describe('A workspace', () => {
  it('says what parsing all of it says, to the byte, whatever is edited', () => {
    fc.assert(
      fc.property(
        someFiles,
        fc.array(edit, { maxLength: 12 }),
        fc.boolean(),
        (texts, edits, checks) => {
          const options = { entry: '', checks };
          const workspace = createWorkspace(texts as Record<string, string>, options);
          const files = Object.keys(texts);
          for (const each of [undefined, ...edits]) {
            if (each) {
              const path = files[each.file % files.length]!;
              workspace.set(path, edited(workspace.texts.get(path)!, each));
            }
            const fresh = parseRules(Object.fromEntries(workspace.texts), options);
            expect(saidBy(workspace.check())).to.equal(saidBy(fresh));
          }
        },
      ),
      { numRuns: runs(8, 60) },
    );
  }).timeout(300_000);

  it('reads only the rule again that was changed', () => {
    const workspace = createWorkspace({ 'rules.yaml': three });
    const before = workspace.check().value!.root.items;
    workspace.set('rules.yaml', three.replace('second', 'second, longer\n      and more'));
    const after = workspace.check().value!.root.items;
    expect(after[0]).to.equal(before[0]);
    expect(after[1]).not.to.equal(before[1]);
    expect(after[2]).to.equal(before[2]);
  });

  it('reads no other rule again after one that was no YAML for a moment', () => {
    const workspace = createWorkspace({ 'rules.yaml': three });
    const before = workspace.check().value!.root.items;
    for (const wrong of ['{ second', '{ second "', '*second']) {
      workspace.set('rules.yaml', three.replace('second', wrong));
      expect(workspace.check().value).to.equal(undefined);
    }
    workspace.set('rules.yaml', three.replace('second', 'another'));
    const after = workspace.check().value!.root.items;
    expect(after[0]).to.equal(before[0]);
    expect(after[1]).not.to.equal(before[1]);
    expect(after[2]).to.equal(before[2]);
  });

  it('says where rules stand that moved', () => {
    const workspace = createWorkspace({ 'rules.yaml': three });
    workspace.check();
    const later = `# one more line\n${three}`.replace('- name: b', '# and another\n  - name: b');
    workspace.set('rules.yaml', later);
    const { span } = workspace.check().value!.root.items[2]!;
    expect(span.source.text.slice(span.start, span.end)).to.equal('c');
    expect(span.source.position(span.start).line).to.equal(10);
  });

  it('has files come and go', () => {
    const workspace = createWorkspace();
    workspace.set('a.yaml', three);
    workspace.set('b.yaml', three.replaceAll('name: ', 'name: x'));
    expect(workspace.check().value?.root.items).to.have.length(2);
    workspace.remove('a.yaml');
    expect(workspace.check().value?.root.items).to.have.length(3);
    expect([...workspace.texts.keys()]).to.deep.equal(['b.yaml']);
  });
});
