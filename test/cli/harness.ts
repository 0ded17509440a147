import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Io, type Output, run } from 'botrules';
import { expect } from 'chai';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly env?: Io['env'];
  /** The folder to run in; tests run one after the other, so the process can go there. */
  readonly cwd?: string;
  /** The columns of a terminal; without it everything goes into pipes. */
  readonly terminal?: number;
  readonly signal?: AbortSignal;
  readonly onHangup?: Io['onHangup'];
  /** Told all that was written to stdout so far, whenever there is more. */
  readonly onStdout?: (text: string) => void;
}

/** Runs `botrules` in this process, on strings. */
export async function botrules(argv: readonly string[], setting: Setting = {}): Promise<Run> {
  const { stdin = '', env = {}, cwd = '.', terminal, signal } = setting;
  const collect = (onText?: (text: string) => void) => {
    let text = '';
    const output: Output = {
      async write(part) {
        text += part;
        onText?.(text);
      },
      isTTY: terminal !== undefined,
      columns: terminal ?? 80,
    };
    return { output, text: () => text };
  };
  const stdout = collect(setting.onStdout);
  const stderr = collect();
  const home = process.cwd();
  process.chdir(cwd);
  try {
    const code = await run(argv, {
      stdin: Object.assign(toChunks(stdin), { isTTY: terminal !== undefined }),
      stdout: stdout.output,
      stderr: stderr.output,
      env,
      signal: signal ?? new AbortController().signal,
      onHangup: (listener) => setting.onHangup?.(listener),
    });
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.chdir(home);
  }
}

async function* toChunks(input: NonNullable<Setting['stdin']>): AsyncGenerator<Uint8Array> {
  if (typeof input === 'string') yield new TextEncoder().encode(input);
  else if (input instanceof Uint8Array) yield input;
  else yield* input;
}

/** A folder of the files given, which is removed when `use` is done. */
export async function withFiles<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'botrules-cli-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Compares what a person reads with `test/fixtures/cli/<name>.txt`; `UPDATE_GOLDEN=1` rewrites it. Escapes are
 * made visible, so that colours and links are compared too.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`../fixtures/cli/${name}.txt`, import.meta.url);
  const shown = text.replaceAll('\u001b', '␛');
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, shown);
  expect(shown).to.equal(readFileSync(file, 'utf8'));
}

/** No line is wider than the terminal. */
export function expectToFit(text: string, columns: number): void {
  const links = /\u001b\]8;;[^\u001b]*\u001b\\/g;
  for (const line of stripVTControlCharacters(text.replace(links, '')).split('\n')) {
    expect(line.length, line).to.be.at.most(columns);
  }
}

/** One line that a person can act on, and no stack trace. */
export function expectUsageError({ code, stdout, stderr }: Run, line: string): void {
  expect(stderr).to.equal(`${line}\n`);
  expect(stdout).to.equal('');
  expect(code).to.equal(2);
}
