import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import { botrules } from './harness.js';

/** What bash offers for a line whose last word is being typed. */
async function complete(...words: readonly string[]): Promise<string[]> {
  const { stdout: script } = await botrules(['completion', 'bash']);
  const line = words.map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(botrules ${line}); COMP_CWORD=${words.length}; _botrules; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['--norc', '-c', `${script}\n${ask}`], { encoding: 'utf8' });
  return out.split('\n').filter((word) => word !== '');
}

describe('botrules completion', () => {
  it('offers commands', async () => {
    expect(await complete('')).to.include.members(['check', 'route', 'serve', 'help', '--version']);
    expect(await complete('che')).to.deep.equal(['check']);
  });

  it('offers the options of a command', async () => {
    expect(await complete('check', '--s')).to.deep.equal(['--strict']);
    expect(await complete('graph', '--s')).to.deep.equal([]);
  });

  it('offers the words that an option or argument takes', async () => {
    expect(await complete('check', '--format', '')).to.deep.equal([
      'human',
      'json',
      'github',
      'sarif',
    ]);
    expect(await complete('completion', 'f')).to.deep.equal(['fish']);
    expect(await complete('help', 'rou')).to.deep.equal(['route']);
  });

  it('leaves files to the shell', async () => {
    expect(await complete('check', 'rul')).to.deep.equal([]);
    expect(await complete('replay', '--against', 'rul')).to.deep.equal([]);
  });

  for (const shell of ['bash', 'zsh', 'fish']) {
    it(`names every command and option in ${shell}`, async () => {
      const { code, stdout } = await botrules(['completion', shell]);
      const { stdout: help } = await botrules(['--help']);
      const commands = [...help.matchAll(/^ {2}([a-z][a-z-]*) .* {2}\S/gm)].map(
        ([, name]) => name!,
      );
      expect(commands).to.include.members(['check', 'init', 'completion']);
      for (const name of commands) expect(stdout).to.match(new RegExp(`\\b${name}\\b`));
      expect(stdout).to.match(/\bexpect-same\b/);
      expect(code).to.equal(0);
    });
  }
});
