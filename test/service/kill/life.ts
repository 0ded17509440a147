import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Config } from '../../../packages/service/src/index.js';

/** What a service said, line by line. */
export interface Said {
  readonly message: string;
  readonly event?: string;
  readonly url?: string;
  readonly [field: string]: unknown;
}

/** One process of the service, from its start to its end. */
export class Life {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly url: string;

  private constructor(child: ChildProcess, url: string, ended: Promise<unknown>) {
    this.#child = child;
    this.url = url;
    this.#ended = ended;
  }

  static async begin(file: string, config: Config, onSaid: (said: Said) => void): Promise<Life> {
    const child = spawn(process.execPath, [file, JSON.stringify(config)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    const lines = createInterface({ input: child.stdout });
    const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]);
    const url = await new Promise<string>((resolve, reject) => {
      lines.on('line', (line) => {
        const said = JSON.parse(line) as Said;
        onSaid(said);
        if (said.message === 'ready') resolve(said.url!);
      });
      void ended.then(() => reject(new Error(`The service did not start: ${complaint}`)));
    });
    return new Life(child, url, ended);
  }

  /** Ends it as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  /** Lets it do nothing, as a machine does that is paused. */
  freeze(): void {
    this.#child.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child.kill('SIGCONT');
  }

  /** Ends it as an operator would; comes to its exit code. */
  async stop(): Promise<number | null> {
    this.#child.kill('SIGTERM');
    await this.#ended;
    return this.#child.exitCode;
  }
}
