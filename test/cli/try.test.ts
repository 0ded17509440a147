import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { botrules, expectGolden, expectToFit, expectUsageError, withFiles } from './harness.js';

const rules = `rules:
  - name: ad
    when: { referral.ref: { starts_with: summer- } }
    reply: Summer deals!
  - name: welcome
    when: { payload: GET_STARTED }
    reply:
      - text: Hi! What can we do for you?
        quick_replies: [{ title: Opening hours, payload: HOURS }, { title: A person, payload: HUMAN }]
  - name: evening
    when: { payload: HOURS, time: { hours: 18:00-22:00, timezone: Europe/Paris } }
    reply: We close at ten.
  - name: hours
    when: { payload: HOURS }
    reply:
      - typing: 1s
      - cards:
          - title: The shop
            subtitle: From nine to six
            buttons: [{ title: Map, url: "https://shop.example/map" }, { title: Order 12, payload: ORDER_12 }]
  - name: order
    when: { payload: { like: "ORDER_{id}" } }
    route: orders.status
    forward: https://crm.example/orders
  - name: a person
    when: { payload: HUMAN }
    reply: One moment.
    handover: page_inbox
  - name: listener
    when: { standby: true, human: { exists: true }, text: { contains: urgent } }
    reply: We hear you.
default: { reply: Sorry? }
`;

const talk = (lines: readonly string[], argv: readonly string[] = []) =>
  withFiles({ 'rules/bot.yaml': rules }, (cwd) =>
    botrules(['try', 'rules', ...argv], { cwd, stdin: `${lines.join('\n')}\n` }),
  );

describe('botrules try', () => {
  it('is a conversation: taps by number, words, the rule that answers, and a handover', async () => {
    const { code, stdout, stderr } = await talk(
      [
        '1',
        '1',
        'hello',
        '9',
        '/click GET_STARTED',
        '2',
        'is anybody here',
        'urgent!',
        '/back',
        'hello',
        '/ref summer-22',
        '/help',
      ],
      // Before the evening, whenever the test runs.
      ['--at', '2026-06-02T12:00:00Z'],
    );
    expectGolden('try', stdout);
    expectToFit(stdout, 100);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
  });

  for (const [what, argv, lines, expected] of [
    ['begins with what options say', ['--text', 'hello'], [], /^you {2}hello\n {5}Sorry\?$/m],
    [
      'begins by an ad',
      ['--ref', 'summer-22'],
      [],
      /clicks GET_STARTED, by summer-22\)\n {5}Summer deals!/,
    ],
    [
      'begins at a time',
      ['--at', '2026-06-02T18:30:00+02:00'],
      ['1'],
      /taps Opening hours\)\n {5}We close at ten\./,
    ],
    [
      'sets its clock',
      [],
      ['/at 2026-06-02 20:00 +02:00', '1'],
      /It is 2026-06-02T18:00:00\.000Z now\.[\s\S]*We close at ten\./,
    ],
    [
      'says what is wrong with a time',
      [],
      ['/at 2026-06-02 20:00'],
      /does not say in which time zone/,
    ],
    ['ends by /quit', [], ['/quit', 'hello'], /^(?![\s\S]*hello)/],
  ] as const) {
    it(what, async () => {
      const { code, stdout } = await talk(lines, argv);
      expect(stdout).to.match(expected);
      expect(code).to.equal(0);
    });
  }

  it('says why a number that was there before the last answer is no tap, once', async () => {
    const asked = `rules:
  - { name: hi, when: { payload: GET_STARTED }, reply: { text: Hi, quick_replies: [{ title: Hours, payload: HOURS }] } }
  - { name: hours, when: { any: [{ payload: HOURS }, { text: { words: [open] } }] }, reply: We are open. }
default: { reply: Sorry? }
`;
    await withFiles({ 'rules.yaml': asked }, async (cwd) => {
      const { stdout } = await botrules(['try', 'rules.yaml'], { cwd, stdin: 'open?\n1\n1\n7\n' });
      const told = stdout
        .replaceAll(/\s+/g, ' ')
        .match(/The last answer has nothing to tap.*?HOURS/g);
      expect(told).to.deep.equal([
        'The last answer has nothing to tap, so "1" is sent as words. To tap "Hours" above, type /click HOURS',
      ]);
    });
  });

  it('keeps what came last as a test, once', async () => {
    await withFiles({ 'rules/bot.yaml': rules }, async (cwd) => {
      const { stdout } = await botrules(['try', 'rules', '--at', '2026-06-02T18:30:00+02:00'], {
        cwd,
        stdin: '1\n/keep the evening\n/keep\n/click HUMAN\nurgent\n/keep\n',
      });
      expect(stdout).to.include('rules/try.test.yaml: added a test.');
      expect(stdout).to.include('rules/try.test.yaml:2: "the evening" tests this already.');
      const text = await readFile(join(cwd, 'rules/try.test.yaml'), 'utf8');
      expect(text).to.include('time: "2026-06-02T16:30:00Z"').and.to.include('standby: true');
      const { stdout: tested } = await botrules(['test', 'rules'], { cwd });
      expect(tested).to.include('2 tests passed.');
    });
  });

  it('takes up rules that change, and goes on with the old ones where they have errors', async () => {
    await withFiles({ 'rules/bot.yaml': rules }, async (cwd) => {
      const file = join(cwd, 'rules/bot.yaml');
      async function* lines() {
        await writeFile(file, rules.replace('Sorry?', 'Pardon?'));
        yield new TextEncoder().encode('hello\n');
        await writeFile(file, 'rules: 12\n');
        yield new TextEncoder().encode('hello again\n');
      }
      const { stdout, stderr } = await botrules(['try', 'rules'], { cwd, stdin: lines() });
      expect(stdout.match(/Pardon\?/g)).to.have.length(2);
      expect(stderr).to.include('rules/bot.yaml:1:8: error[wrong-kind]');
    });
  });

  it('says once which file is not read, since it has another ending', async () => {
    await withFiles({ 'rules/a.yaml': rules, 'rules/b.yaml.txt': rules }, async (cwd) => {
      const { stderr } = await botrules(['try', 'rules'], { cwd, stdin: 'hi\nhi\n' });
      expect(stderr.split('"rules/b.yaml.txt" is not read')).to.have.length(2);
    });
  });

  it('refuses what is not an event', async () => {
    expectUsageError(
      await talk([], ['--title', 'A', '--text', 'B']),
      'botrules try: A message has no "title". Leave "title" out.',
    );
  });

  it('prints nothing that steers a terminal', async () => {
    const { stdout } = await talk(['\u001b[2Jhello']);
    expect(stdout).not.to.include('\u001b');
  });
});
