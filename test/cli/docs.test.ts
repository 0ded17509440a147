import { readFile, writeFile } from 'node:fs/promises';
import { expect } from 'chai';
import { botrules, withFiles } from './harness.js';

const page = new URL('../../docs/cli.md', import.meta.url);
const block = /^```text\n\$ (.*)\n((?:.|\n)*?)```$/gm;

/** Runs a line such as `echo '…' | botrules route rules` in a folder that `botrules init` has made. */
async function output(line: string, cwd: string): Promise<string> {
  const [, stdin = '', command = ''] = /^(?:echo '(.*)' \| )?botrules (.*)$/.exec(line) ?? [];
  const argv = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!);
  const { code, stdout, stderr } = await botrules(argv, { cwd, stdin });
  expect({ code, stderr }, line).to.deep.equal({ code: 0, stderr: '' });
  return stdout;
}

describe('docs/cli.md', () => {
  it('shows what its commands print', async () => {
    const text = await readFile(page, 'utf8');
    await withFiles({}, async (cwd) => {
      await botrules(['init'], { cwd });
      const outputs = new Map<string, string>();
      for (const [, line = ''] of text.matchAll(block)) outputs.set(line, await output(line, cwd));
      expect(outputs).to.have.property('size').that.is.at.least(6);
      const right = text.replace(
        block,
        (_, line) => `\`\`\`text\n$ ${line}\n${outputs.get(line)}\`\`\``,
      );
      if (process.env.UPDATE_GOLDEN) await writeFile(page, right);
      else expect(text).to.equal(right);
    });
  });

  it('tells of every command', async () => {
    const text = await readFile(page, 'utf8');
    const { stdout } = await botrules(['--help']);
    for (const [, name] of stdout.matchAll(/^ {2}([a-z-]+) .* {2}\S/gm)) {
      expect(text.replace(block, '')).to.match(new RegExp(`\`(?:botrules )?${name}\\b`), name);
    }
  });
});
