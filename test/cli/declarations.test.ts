import { expect } from 'chai';
import { botrules, withFiles } from './harness.js';

const files = {
  'rules/a.yaml': `rules:
  - { name: german, when: { channel: telegram, user.language: de }, reply: Hallo! }
default: { reply: Hello! }
`,
  'rules/a.test.yaml': `tests:
  - { name: german, event: { channel: telegram, user: { language: de } }, expect: { rule: german } }
`,
  'events.jsonl': '{"channel":"telegram","user.language":"de"}\n',
};
const own = ['--own-channel', 'telegram', '--own-field', 'user.language'];

describe('channels and fields of an embedder', () => {
  it('are known to the commands that are told of them', async () => {
    await withFiles(files, async (cwd) => {
      const at = { cwd };
      expect(await botrules(['check', 'rules', '--strict', ...own], at)).to.include({ code: 0 });
      expect(await botrules(['test', 'rules', ...own], at)).to.include({ code: 0 });
      const routed = await botrules(['route', 'rules', 'events.jsonl', ...own], at);
      expect(JSON.parse(routed.stdout)).to.include({ rule: 'german' });
      await botrules(['build', 'rules', '-o', 'rules.json', ...own], at);
      const built = await botrules(['route', 'rules.json', 'events.jsonl', ...own], at);
      expect(JSON.parse(built.stdout)).to.include({ rule: 'german' });
      for (const command of ['graph', 'types']) {
        expect(await botrules([command, 'rules', ...own], at)).to.include({ code: 0 });
      }
    });
  });

  it('are of one command, and not of the next', async () => {
    await withFiles(files, async (cwd) => {
      await botrules(['check', 'rules', ...own], { cwd });
      const { code, stdout } = await botrules(['check', 'rules'], { cwd });
      expect(code).to.equal(1);
      expect(stdout).to.contain('unknown-field');
    });
  });

  it('have names that can be declared', async () => {
    await withFiles(files, async (cwd) => {
      const { code, stderr } = await botrules(['check', 'rules', '--own-field', 'a b'], { cwd });
      expect(code).to.equal(2);
      expect(stderr).to.contain('words with dots, such as user.language, not "a b"');
    });
  });
});
