import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { botrules, expectUsageError, withFiles } from './harness.js';

const files = {
  'rules/shop.yaml':
    'rules: [{ name: menu, when: { payload: MENU }, reply: Here. }]\ndefault: { route: other }\n',
};
const menu = '{"payload":"MENU","sender":{"id":"42"},"timestamp":1527459824000}';

describe('botrules new-test', () => {
  it('prints a test of what happens now, without who and when', async () => {
    const { code, stdout } = await withFiles(files, (cwd) =>
      botrules(['new-test', 'rules', menu], { cwd }),
    );
    expect(stdout).to.equal(
      'tests:\n  - name: menu takes MENU\n    event: { payload: MENU }\n    expect: { rule: menu }\n',
    );
    expect(code).to.equal(0);
  });

  it('makes a test file and adds to it, and all of it passes', async () => {
    await withFiles({ ...files, 'event.json': menu }, async (cwd) => {
      const to = ['--to', 'rules/bugs.test.yaml'];
      const first = await botrules(['new-test', 'rules', 'event.json', ...to], { cwd });
      expect(first.stdout).to.equal(
        'rules/bugs.test.yaml: added 1 test. Run it with: botrules test rules/bugs.test.yaml\n',
      );
      await botrules(['new-test', 'rules', '-', ...to, '--name', 'a: "b"'], {
        cwd,
        stdin: '{"payload":"OTHER"}',
      });
      expect((await botrules(['test', 'rules'], { cwd })).stdout).to.include('2 tests passed.');
    });
  });

  it('adds a test once, and gives another of the same name a name of its own', async () => {
    await withFiles(files, async (cwd) => {
      const add = async (...argv: readonly string[]) =>
        (await botrules(['new-test', 'rules', ...argv, '--to', 'rules/bugs.test.yaml'], { cwd }))
          .stdout;
      await add('--payload', 'MENU', '--name', 'the menu: "opens"');
      const before = await readFile(join(cwd, 'rules/bugs.test.yaml'), 'utf8');
      expect(await add('--payload', 'MENU')).to.equal(
        'rules/bugs.test.yaml:2: "the menu: "opens"" tests this already.\n',
      );
      expect(await readFile(join(cwd, 'rules/bugs.test.yaml'), 'utf8')).to.equal(before);
      await add('--payload', 'OTHER', '--name', 'the menu: "opens"');
      const { stdout } = await botrules(['test', 'rules', '--format', 'tap'], { cwd });
      expect(stdout).to.include('ok 2 - rules/bugs.test.yaml: the menu: "opens" (2)');
    });
  });

  it('leaves a file alone that has no safe place for a test', async () => {
    const odd = 'tests: &all\n  - name: a\n    event:\n      text: |+\n        hello\n\n\n';
    await withFiles({ ...files, 'rules/odd.test.yaml': odd }, async (cwd) => {
      const run = await botrules(
        ['new-test', 'rules', '--payload', 'MENU', '--to', 'rules/odd.test.yaml'],
        { cwd },
      );
      expectUsageError(
        run,
        'botrules new-test: "rules/odd.test.yaml" has no place where a test can be added safely. Call new-test without --to, and paste what it prints.',
      );
      expect(await readFile(join(cwd, 'rules/odd.test.yaml'), 'utf8')).to.equal(odd);
    });
  });

  it('names the next step as it was called', async () => {
    const { stdout } = await withFiles(files, (cwd) =>
      botrules(['new-test', 'rules', menu, '--to', 'rules/a.test.yaml'], {
        cwd,
        env: { npm_command: 'exec' },
      }),
    );
    expect(stdout).to.include('Run it with: npx botrules test rules/a.test.yaml');
  });

  it('names the rules where the test stands elsewhere', async () => {
    await withFiles(files, async (cwd) => {
      await botrules(['new-test', 'rules/shop.yaml', menu, '--to', 'tests/a.test.yaml'], { cwd });
      const text = await readFile(join(cwd, 'tests/a.test.yaml'), 'utf8');
      expect(text).to.match(/^rules: "\.\.\/rules\/shop\.yaml"\ntests:\n/);
      expect((await botrules(['test', 'tests'], { cwd })).code).to.equal(0);
    });
  });

  it('makes a test of each event of a webhook body', async () => {
    const messaging = ['MENU', 'OTHER'].map((payload) => ({
      sender: { id: '1' },
      timestamp: 1,
      postback: { payload },
    }));
    const body = JSON.stringify({ object: 'page', entry: [{ id: '7', time: 1, messaging }] });
    const { stdout } = await withFiles(files, (cwd) =>
      botrules(['new-test', 'rules', body, '--name', 'bug 7'], { cwd }),
    );
    expect(stdout).to.include('name: bug 7 (1)').and.to.include('name: bug 7 (2)');
  });

  for (const [argv, line] of [
    [['{"paylod":"A"}'], 'Unknown key "paylod" in an event.'],
    [['{"payload"'], '"{"payload"" is not JSON ('],
    [['{"object":"page","entry":[]}'], 'There is no event in it that rules see.'],
    [[menu, '--to', 'rules/shop.yaml'], '"rules/shop.yaml" is not the name of a test file'],
    [[menu, '--to', 'broken.test.yaml'], 'broken.test.yaml:1: '],
  ] as const) {
    it(`says in one line what is wrong: ${argv.join(' ')}`, async () => {
      const run = await withFiles({ ...files, 'broken.test.yaml': 'tests: 12\n' }, (cwd) =>
        botrules(['new-test', 'rules', ...argv], { cwd }),
      );
      expect(run.stderr).to.include(`botrules new-test: ${line}`);
      expectUsageError(run, run.stderr.split('\n')[0]!);
    });
  }

  describe('of one person', () => {
    const shop = `rules:
  - name: buy
    when: { payload: { like: "BUY_{pizza}" } }
    remember: { pizza: "{pizza}" }
    reply: { text: Which size?, quick_replies: [{ title: Large, payload: SIZE_L }] }
    follow_up: { after: 1h, payload: NUDGE }
  - { name: size, when: { payload: SIZE_L, memory.pizza: { exists: true } }, ask: name, reply: Who are you? }
  - { name: name, when: { answer_to: name, text: { exists: true } }, forget: everything, reply: Thanks. }
  - { name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Still hungry? }
  - { name: link, when: { referral.ref: summer }, reply: Summer! }
default: { reply: What? }
`;
    const start = Date.UTC(2026, 5, 1, 8);
    const line = (id: string, after: number, event: object) =>
      JSON.stringify({
        channel: 'messenger',
        sender: { id },
        recipient: { id: '1' },
        timestamp: start + after * 1000,
        ...event,
      });
    const recorded = [
      line('7', 0, { event: 'postback', payload: 'BUY_m', title: 'Buy' }),
      line('8', 1, { event: 'message', text: 'of somebody else' }),
      line('7', 5, { event: 'quick_reply', payload: 'SIZE_L', title: 'Large', text: 'Large' }),
      line('7', 65, { event: 'message', text: 'Ada' }),
      line('7', 70, { event: 'postback', payload: 'BUY_d' }),
      line('7', 3670, { event: 'follow_up', payload: 'NUDGE' }),
      line('7', 7270, { event: 'referral', referral: { ref: 'summer' } }),
    ].join('\n');
    const inFolder = { 'rules/shop.yaml': shop, 'export.jsonl': recorded };

    it('writes a conversation, with taps, waits and follow-ups, that passes', async () => {
      await withFiles(inFolder, async (cwd) => {
        const argv = ['new-test', 'rules', 'export.jsonl', '--person', '7', '--name', 'order'];
        const { stdout } = await botrules(argv, { cwd });
        expect(stdout).to.equal(`tests:
  - name: order
    at: "2026-06-01T08:00:00Z"
    conversation:
      - { click: BUY_m, expect: { rule: buy, captures: { pizza: m } } }
      - { tap: Large, expect: { rule: size } }
      - { wait: "65s" }
      - { say: Ada, expect: { rule: name } }
      - { click: BUY_d, expect: { rule: buy, captures: { pizza: d } } }
      - { wait: "7205s", expect: [{ rule: nudge }] }
      - { event: { referral: { ref: summer } }, expect: { rule: link } }
`);
        await botrules([...argv, '--to', 'rules/a.test.yaml'], { cwd });
        const ran = await botrules(['test', 'rules'], { cwd });
        expect(ran.stdout).to.include('1 test passed.');
      });
    });

    it('asks whose events are meant, and says where there are none', async () => {
      await withFiles(inFolder, async (cwd) => {
        const both = await botrules(['new-test', 'rules', 'export.jsonl', '--conversation'], {
          cwd,
        });
        expectUsageError(
          both,
          'botrules new-test: There are events of 2 people in "export.jsonl". Say whose: --person 7',
        );
        const none = await botrules(['new-test', 'rules', 'export.jsonl', '--person', '9'], {
          cwd,
        });
        expectUsageError(none, 'botrules new-test: No event in "export.jsonl" is of "9".');
      });
    });

    it('replay plays them in order with memory, and makes the follow-ups itself', async () => {
      await withFiles(inFolder, async (cwd) => {
        const { stdout } = await botrules(['replay', 'rules', 'export.jsonl', '--format', 'json'], {
          cwd,
        });
        const { events, lines } = JSON.parse(stdout);
        const took = Object.fromEntries(
          lines.map(({ rule, took: n }: { rule: string; took: number }) => [rule, n]),
        );
        expect(events).to.equal(7);
        expect(took).to.deep.equal({ buy: 2, size: 1, name: 1, nudge: 1, link: 1, default: 1 });
      });
    });

    it('replay says what another follow-up would have done', async () => {
      const after = shop.replace('after: 1h', 'after: 3h');
      await withFiles({ ...inFolder, 'new/shop.yaml': after }, async (cwd) => {
        const argv = ['replay', 'new', 'export.jsonl', '--against', 'rules', '--format', 'json'];
        const { comparison } = JSON.parse((await botrules(argv, { cwd })).stdout);
        const changes = comparison.groups.map(
          ({ from, to, events }: { from: string; to: string; events: number }) => [
            from,
            to,
            events,
          ],
        );
        expect(changes).to.deep.include(['nudge', null, 1]);
      });
    });
  });
});
