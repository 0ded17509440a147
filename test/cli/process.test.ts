import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'chai';
import { botrulesCommand } from '../support/built.js';
import { withFiles } from './harness.js';

const rules = 'rules: [{ name: a, when: { payload: A }, route: a }]\ndefault: { route: other }\n';

/** Starts the command as a process of its own. */
function start(argv: readonly string[], cwd: string): ChildProcess {
  const [node, ...command] = botrulesCommand();
  return spawn(node!, [...command, ...argv], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: 'pipe',
  });
}

/** All that a process writes, how it ends, and by what signal. */
async function ended(child: ChildProcess) {
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]!.setEncoding('utf8').on('data', (part) => {
      text[name] += part;
    });
  }
  const [code, signal] = await once(child, 'close');
  return { ...text, code, signal };
}

describe('botrules as a process', () => {
  it('exits with what the command came to', async () => {
    await withFiles({ 'rules.yaml': rules, 'wrong.yaml': 'rules: 12\n' }, async (cwd) => {
      for (const [argv, expected] of [
        [['check', 'rules.yaml'], 0],
        [['check', 'wrong.yaml'], 1],
        [['check'], 2],
      ] as const) {
        const { code, stderr } = await ended(start(argv, cwd));
        expect(code, argv.join(' ')).to.equal(expected);
        expect(stderr).not.to.match(/^\s+at /m);
      }
    });
  });

  it('ends in silence when who reads it has seen enough', async () => {
    await withFiles({ 'rules.yaml': rules }, async (cwd) => {
      const child = start(['route', 'rules.yaml'], cwd);
      const end = once(child, 'close');
      let stderr = '';
      child.stderr!.on('data', (part) => {
        stderr += part;
      });
      child.stdin!.on('error', () => {});
      child.stdin!.write('{"payload":"A"}\n');
      await once(child.stdout!, 'data');
      child.stdout!.destroy();
      const feed = () => {
        while (child.stdin!.writable && child.stdin!.write('{"payload":"A"}\n'.repeat(1000)));
      };
      child.stdin!.on('drain', feed);
      feed();
      const [code] = await end;
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    });
  });

  it('holds no more than it must when who reads it is slow', async () => {
    await withFiles(
      { 'rules.yaml': rules, 'events.jsonl': '{"payload":"A"}\n'.repeat(20_000) },
      async (cwd) => {
        const child = start(['route', 'rules.yaml', 'events.jsonl'], cwd);
        await once(child.stdout!, 'readable');
        const { code, stdout } = await ended(child);
        expect(stdout.match(/\n/g)).to.have.length(20_000);
        expect(code).to.equal(0);
      },
    );
  });

  it('dies of Ctrl-C in silence', async () => {
    await withFiles({ 'rules.yaml': rules }, async (cwd) => {
      const child = start(['route', 'rules.yaml'], cwd);
      child.stdin!.write('{"payload":"A"}\n');
      await once(child.stdout!, 'data');
      child.kill('SIGINT');
      const { code, signal, stderr } = await ended(child);
      expect({ code, signal, stderr }).to.deep.equal({ code: null, signal: 'SIGINT', stderr: '' });
    });
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`stops as cleanly where ${signal} comes three times, as a program that passes it on has it`, async () => {
      await withFiles({ 'rules.yaml': rules }, async (cwd) => {
        const child = start(['check', 'rules.yaml', '--watch'], cwd);
        child.stderr!.setEncoding('utf8');
        let seen = '';
        for await (const part of child.stderr!.iterator({ destroyOnReturn: false })) {
          seen += part;
          if (seen.includes('Ctrl-C ends')) break;
        }
        for (let times = 0; times < 3; times++) {
          child.kill(signal);
          await new Promise((resolve) => setImmediate(resolve));
        }
        const { code, stderr } = await ended(child);
        expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
      });
    });
  }

  it('stops watching on Ctrl-C and exits with 0', async () => {
    await withFiles({ 'rules.yaml': rules }, async (cwd) => {
      const child = start(['check', 'rules.yaml', '--watch'], cwd);
      child.stderr!.setEncoding('utf8');
      let seen = '';
      for await (const part of child.stderr!.iterator({ destroyOnReturn: false })) {
        seen += part;
        if (seen.includes('Ctrl-C ends')) break;
      }
      child.kill('SIGINT');
      const { code, stderr } = await ended(child);
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    });
  });
});
