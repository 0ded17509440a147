import { finish, Outlines, outline } from '@botrules/core/tooling';
import { expect } from 'chai';

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
];

describe('Outlines', () => {
  it('have at each edit what an outline of the text has', () => {
    const outlines = new Outlines();
    for (const text of [...edits, ...edits.toReversed()]) {
      expect(finish(outlines.steps('a.yaml', text)), text).to.deep.equal(outline('a.yaml', text));
    }
  });

  it('read again only what changed, in short steps', function () {
    this.timeout(60_000);
    const many = (more: string) =>
      file(...Array.from({ length: 3000 }, (_, at) => rule(at, at === 9 ? more : '')));
    const outlines = new Outlines();
    finish(outlines.steps('a.yaml', many('')));
    const text = many('!');
    const cpu = (run: () => unknown) => {
      const begin = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(begin);
      return user + system;
    };
    const whole = cpu(() => outline('a.yaml', text));
    const steps = outlines.steps('a.yaml', text);
    let longest = 0;
    for (let isDone = false; !isDone; ) {
      const step = cpu(() => {
        isDone = steps.next().done === true;
      });
      longest = Math.max(longest, step);
    }
    expect(longest / whole).to.be.below(0.3);
  });
});
