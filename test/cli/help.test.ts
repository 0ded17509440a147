import { readdir } from 'node:fs/promises';
import { expect } from 'chai';
import { botrules, expectGolden, expectToFit, expectUsageError } from './harness.js';

describe('botrules help', () => {
  it('explains a code in the terminal', async () => {
    const { code, stdout, stderr } = await botrules(['help', 'duplicate-name']);
    expectGolden('help-code', stdout);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
  });

  it('explains every code of the diagnostics, in the width that there is', async () => {
    const folder = new URL('../../docs/diagnostics/', import.meta.url);
    const names = (await readdir(folder)).filter((name) => /^[a-z-]+\.md$/.test(name));
    expect(names).to.have.length.of.at.least(30);
    for (const name of names) {
      const word = name.replace('.md', '');
      const { code, stdout } = await botrules(['help', `[${word}]`], {
        terminal: 80,
        env: { NO_COLOR: '1' },
      });
      expect(code, word).to.equal(0);
      expect(stdout.split('\n')[0]).to.equal(word);
      const prose = stdout.split('\n').filter((line) => !/^ {4}|^\|/.test(line));
      expectToFit(prose.join('\n'), 80);
    }
  });

  it('shows the help of a command, and of all', async () => {
    expect((await botrules(['help', 'check'])).stdout).to.equal(
      (await botrules(['check', '--help'])).stdout,
    );
    expect((await botrules(['help'])).stdout).to.equal((await botrules(['--help'])).stdout);
  });

  for (const [word, line] of [
    ['dead-buton', 'There is no command or code "dead-buton". Did you mean "dead-button"?'],
    ['chek', 'There is no command or code "chek". Did you mean "check"?'],
    ['../../README', 'There is no command or code "../../README".'],
  ] as const) {
    it(`offers what may have been meant by ${word}`, async () => {
      expectUsageError(await botrules(['help', word]), `botrules help: ${line}`);
    });
  }
});
