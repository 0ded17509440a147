import { expect } from 'chai';
import { botrules, expectUsageError, withFiles } from '../harness.js';

const rules = `rules:
  - name: menu
    when: { payload: MENU }
    reply: Menu
  - name: hello
    when: { text: hello there }
    reply: Hi
  - name: evening
    when: { payload: HOURS, time: { hours: 18:00-22:00, timezone: Europe/Paris } }
    reply: Good evening
  - name: ad
    when: { referral.ref: { starts_with: summer- } }
    reply: Summer
`;

const explain = (argv: readonly string[]) =>
  withFiles({ 'rules.yaml': rules, 'event.yaml': 'payload: MENU\n' }, (cwd) =>
    botrules(['explain', 'rules.yaml', ...argv], { cwd }),
  );

describe('the event that a command is called with', () => {
  for (const [what, argv, taker] of [
    ['YAML in quotes', ['{ payload: MENU }'], '"menu"'],
    ['JSON in quotes', ['{"payload":"MENU"}'], '"menu"'],
    ['what PowerShell 5 leaves of JSON', ['{payload:MENU}'], '"menu"'],
    ['what cmd.exe leaves of it', ["'{payload:MENU}'"], '"menu"'],
    ['what they leave of words with spaces', ["'{text:hello", "there}'"], '"hello"'],
    ['a file of YAML', ['event.yaml'], '"menu"'],
    ['--payload', ['--payload', 'MENU'], '"menu"'],
    ['--text', ['--text', 'hello there'], '"hello"'],
    ['--ref and --source', ['--ref', 'summer-22', '--source', 'ADS'], '"ad"'],
    ['--at', ['--payload', 'HOURS', '--at', '2026-06-02T18:30:00+02:00'], '"evening"'],
    ['--at with a space', ['--payload', 'HOURS', '--at', '2026-06-02 18:30 +02:00'], '"evening"'],
  ] as const) {
    it(`may be ${what}`, async () => {
      const { code, stdout, stderr } = await explain(argv);
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
      expect(stdout).to.include(`${taker} takes it.`);
    });
  }

  for (const [argv, line] of [
    [[], 'EVENT is missing. Write "{ payload: MENU }", or --payload MENU.'],
    [
      ['{ payload: A }', '--payload', 'B'],
      'There are two events, "{ payload: A }" and that of the options. Give one.',
    ],
    [['a.json', 'b.json'], 'Too many arguments: "a.json" and "b.json" where one event is due.'],
    [
      ['--payload', 'A', '--at', '2026-06-02 10:00'],
      '"2026-06-02 10:00" does not say in which time zone. Write 2026-06-02T10:00:00Z for UTC, or the distance to it, such as 2026-06-02T10:00:00+02:00.',
    ],
    [['--title', 'A', '--text', 'B'], 'A message has no "title". Leave "title" out.'],
    [
      ['{"object":"whatsapp_business_account","entry":[{}]}'],
      'There is no event in it that rules see, only 1 × whatsapp_business_account (WhatsApp).',
    ],
  ] as const) {
    it(`is refused in one line: ${argv.join(' ')}`, async () => {
      expectUsageError(await explain(argv), `botrules explain: ${line}`);
    });
  }
});
