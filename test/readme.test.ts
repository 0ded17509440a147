import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assert } from 'chai';
import { botrulesCommand } from './support/built.js';

/**
 * Follows the README word for word in a copy of the repository: every file that it asks for is written, every command is
 * pasted in the order in which it stands, and what it shows is compared with what is printed.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(join(root, 'README.md'), 'utf8');

/** One thing that a reader does. */
interface Step {
  readonly line: number;
  /** What is typed, or the text of a file. */
  readonly text: string;
  /** The file that is written. */
  readonly file?: string;
  /** What must be printed. */
  readonly output?: string;
}

const steps: readonly Step[] = [...page.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)].flatMap(
  ({ index, 1: language, 2: text = '' }): Step[] => {
    const line = page.slice(0, index).split('\n').length + 1;
    const file = /(?:into|in) `([^`]+)`:\s*$/.exec(page.slice(0, index))?.[1];
    if (file !== undefined) return [{ line, text, file }];
    if (language === 'sh') {
      return text
        .trim()
        .split('\n')
        .map((command, at) => ({ line: line + at, text: command }));
    }
    if (language !== 'console') return [];
    return text.split(/^(?=\$ )/m).map((part) => {
      const [command = '', ...output] = part.trimEnd().split('\n');
      return { line, text: command.replace(/^\$ /, ''), output: output.join('\n') };
    });
  },
);

const typescript = join(root, 'test/support/typescript.js');
/** The commands as a shell that has the clone's packages installed knows them, from source. */
const shell = () => `
botrules() { (exec ${botrulesCommand().join(' ')} "$@"); }
npx() { shift; botrules "$@"; }
node() { command ${process.execPath} --conditions=botrules-source --import ${typescript} "$@"; }
npm() {
  case "$1" in
    ci) [ -f package-lock.json ];;
    start) botrules serve rules;;
    test) [ -f node_modules/.bin/mocha ];;
    install) command npm install --offline --no-audit --no-fund --prefix "$PWD/global" --loglevel error "\${@:2}" > /dev/null && [ -e global/bin/botrules ];;
    *) echo "npm $1: the README test does not know it"; false;;
  esac
}
`;

describe('README.md', () => {
  let folder: string;
  const running: ChildProcess[] = [];
  const env = { ...process.env, NO_COLOR: '1', PORT: '0', BOTRULES_ADMIN_PORT: '0' };

  before(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'botrules-readme-')), 'botrules');
    mkdirSync(folder);
    for (const name of ['README.md', 'package.json', 'package-lock.json', 'rules', 'docs']) {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    for (const name of ['node_modules', 'packages', 'test']) {
      symlinkSync(join(root, name), join(folder, name));
    }
  });

  after(async () => {
    for (const child of running) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      process.kill(-child.pid!, 'SIGTERM');
      await once(child, 'close');
    }
    rmSync(dirname(folder), { recursive: true, force: true });
  });

  it('has files to write and commands to paste', () => {
    assert.isAbove(steps.filter(({ file }) => file).length, 1);
    assert.isAbove(steps.filter(({ output }) => output !== undefined).length, 2);
    assert.isAbove(steps.length, 10);
  });

  for (const step of steps) {
    const first = step.text.split('\n')[0];
    it(`works at line ${step.line}: ${step.file ?? first}`, async function () {
      this.timeout(120_000);
      if (step.file !== undefined) return write(step.file, step.text);
      if (/\b(?:npm start|botrules serve)\b/.test(step.text)) return serve(step.text);
      if (/\bbotrules studio\b/.test(step.text)) return open(step.text);
      const { stdout } = await paste(step.text);
      if (step.output !== undefined) assert.equal(stdout.trim(), step.output.trim());
    });
  }

  function write(file: string, text: string): void {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    // The line for editors is read relative to the file that it stands in.
    const schema = /\$schema=(\S+)/.exec(text)?.[1];
    if (schema !== undefined) assert.isTrue(existsSync(resolve(dirname(path), schema)), schema);
  }

  function paste(command: string) {
    // Nobody types into what is pasted.
    const script = `set -e\nexec < /dev/null\n${shell()}\n${command}`;
    return promisify(execFile)('bash', ['-c', script], { cwd: folder, env, timeout: 100_000 });
  }

  /** Starts what goes on until it is told to end. `seen` waits for what it prints. */
  function start(command: string) {
    const child = spawn('bash', ['-c', `${shell()}\n${command}`], {
      cwd: folder,
      env,
      detached: true,
    });
    running.push(child);
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        printed += chunk;
      });
    }
    return {
      seen: (pattern: RegExp) =>
        new Promise<RegExpExecArray>((done, fail) => {
          const look = () => {
            const found = pattern.exec(printed);
            if (found) done(found);
          };
          child.stdout.on('data', look);
          child.once('close', () => fail(new Error(`It ended: ${printed}`)));
          look();
        }),
      async end() {
        process.kill(-child.pid!, 'SIGTERM');
        await once(child, 'close');
      },
    };
  }

  /** Opens the address that is printed, as a browser does. */
  async function open(command: string): Promise<void> {
    const { seen, end } = start(command);
    const [address] = await seen(/http:\S+/);
    const answer = await fetch(address);
    assert.equal(answer.status, 200);
    assert.include(await answer.text(), '<title>');
    await end();
  }

  /** Starts a service, pastes the click that it prints, and waits for what it promises to show. */
  async function serve(command: string): Promise<void> {
    const { seen, end } = start(command);
    const [, curl = '', rule = ''] = await seen(/^(curl .*)\n[\s\S]*?rule "([^"]+)" takes it/m);
    assert.equal((await paste(curl)).stdout.trim(), 'EVENT_RECEIVED');
    await seen(new RegExp(`"rule":"${rule}"|decided.*${rule}`));
    await end();
  }
});
