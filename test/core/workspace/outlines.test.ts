import { finish, Outlines, outline } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import { callsIn, callsInEach } from '../../support/calls.js';
import { runs } from '../../support/runs.js';

const rule = (name: string | number, more = '') =>
  `  - name: r${name}\n    # about it\n    when: { payload: P${name} }\n    reply:\n      text: Hi${more}\n      buttons: [{ title: A, payload: B }]\n`;
const file = (...rules: readonly string[]) =>
  `lists: { colors: [red] }\nrules:\n${rules.join('')}default:\n  reply: Sorry\nmax_age: 1h\n`;
const group =
  '  - name: g\n    when: { channel: messenger }\n    rules:\n      - { name: in, when: { payload: I }, reply: I }\n    default: { reply: D }\n';

/** Every text after the one before. */
const edits: readonly string[] = [
  file(rule(1), rule(2), rule(3)),
  file(rule(1), rule(2, '!'), rule(3)),
  file(rule(1), rule(2, '!'), rule(2), rule(3)),
  file(rule(1), '  - name: half\n    wh', rule(3)),
  file(rule(1), '  - name: half\n    wh\n', group, rule(3)),
  file(rule(1), '  - name: half\n    wh\n', group, rule('\u{1F600} "'), rule(3)),
  file(rule(0), rule(1), group, group, rule(3)),
  file(rule(0), '  - include: other.yaml\n', '  - \n', rule(3)).replaceAll('\n', '\r\n'),
  file(
    rule(0),
    '  - { name: a, when: &w { payload: A }, reply: A }\n',
    '  - { name: b, when: *w, reply: B }\n',
  ),
  `rules:\n${rule(3)}  -`,
  'rules: []\n',
  'nothing',
  file('  - { name: a, reply: b }\n'),
  `${file('  - { name: a, reply: b }\n')}rules: []\n`,
  file(rule(1), '  # the last\n', rule(2)),
  `default: { reply: Sorry }\nmax_age: 1h\nrules:\n${rule(1)}${rule(2)}`,
  `default: { reply: Sorry }\nmax_age: 1h\nrules:\n${rule(1, '!')}${rule(2)}lists: { colors: [red] }\n`,
  `default:\n  reply: Sorry\n"rules":\n${rule(1)}${rule(2)}`,
  file(rule(1, ' *Sale* and &more'), '  - { name: m, <<: { reply: M } }\n', rule(2)),
  file(rule(1), '  - { name: a, when: &ä { payload: A }, reply: A }\n').concat('about: *ä\n'),
];

/** What a file may have beside its rules. */
const parts = [
  'default: { reply: Sorry }\n',
  'default:\n  # about it\n  reply:\n    text: Sorry\n',
  'max_age: 1h\n',
  '# a remark\nlists:\n  colors: [red]\n',
  '"default": { reply: "*Sorry*" }\n',
];
const items = [
  rule(1),
  rule(2, ' *Sale*'),
  group,
  '  - include: other.yaml\n',
  '  - \n',
  '\n  # a remark\n',
];
const anyFile = fc
  .record({
    before: fc.subarray(parts, { maxLength: 3 }),
    key: fc.constantFrom('rules:\n', 'rules:\n', 'rules: # these\n', '"rules":\n'),
    rules: fc.array(fc.constantFrom(...items), { maxLength: 5 }),
    after: fc.subarray(parts, { maxLength: 3 }),
    order: fc.boolean(),
    breaks: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ before, key, rules, after, order, breaks }) =>
    [...(order ? before : before.toReversed()), key, ...rules, ...after]
      .join('')
      .replaceAll('\n', breaks),
  );

const stepsOf = (steps: Iterable<unknown>) => [...steps].length;

describe('Outlines', () => {
  it('have at each edit what an outline of the text has', () => {
    const outlines = new Outlines();
    for (const text of [...edits, ...edits.toReversed()]) {
      expect(finish(outlines.steps('a.yaml', text)), text).to.deep.equal(outline('a.yaml', text));
    }
  });

  it('have what an outline has, whatever stands above the rules and below', () => {
    fc.assert(
      fc.property(fc.array(anyFile, { minLength: 1, maxLength: 3 }), (texts) => {
        const outlines = new Outlines();
        for (const text of texts) {
          const whole = outline('a.yaml', text);
          // Of what is not YAML, steps may have more.
          if (whole === undefined) continue;
          expect(finish(outlines.steps('a.yaml', text)), text).to.deep.equal(whole);
        }
      }),
      { numRuns: runs(100, 2000) },
    );
  });

  it('take stars and ampersands in a text for what they are', () => {
    const long = (more: string) =>
      file(...Array.from({ length: 200 }, (_, at) => rule(at, at === 9 ? more : '')));
    const expected = stepsOf(new Outlines().steps('a.yaml', long('')));
    expect(expected).to.be.above(5);
    for (const more of [' *Sale* today', ' "*Sale*" <<:x', ' Tom &Jerry', ' [*a, *b]']) {
      expect(stepsOf(new Outlines().steps('a.yaml', long(more))), more).to.equal(expected);
    }
  });

  it('read again only what changed, in short steps', function () {
    this.timeout(60_000);
    const many = (more: string) =>
      file(...Array.from({ length: 3000 }, (_, at) => rule(at, at === 9 ? more : '')));
    const outlines = new Outlines();
    finish(outlines.steps('a.yaml', many('')));
    const text = many('!');
    const whole = callsIn(() => outline('a.yaml', text));
    const longest = Math.max(...callsInEach(outlines.steps('a.yaml', text)));
    expect(longest / whole).to.be.below(0.3);
  });
});
