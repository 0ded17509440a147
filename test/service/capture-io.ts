import { renderDiagnostic } from '@botrules/core';
import type { CommandIo, Request } from '../../packages/service/src/index.js';

/** A terminal that keeps what is written to it. */
export class CaptureIo implements CommandIo {
  out = '';
  err = '';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly #ending = new AbortController();
  readonly signal = this.#ending.signal;

  constructor(env: CommandIo['env'] = {}) {
    this.env = env;
  }

  readonly stdout = this.#output((text) => {
    this.out += text;
  });
  readonly stderr = this.#output((text) => {
    this.err += text;
  });

  /** As Ctrl-C does. */
  end(): void {
    this.#ending.abort();
  }

  /** A request whose mistakes are shown on stderr. */
  request(flags: Readonly<Record<string, string>> = {}, file?: string): Request {
    return {
      file,
      flags: new Map(Object.entries(flags)),
      show: async ({ diagnostics, sources }) => {
        for (const diagnostic of diagnostics) {
          this.err += `${renderDiagnostic(diagnostic, sources)}\n`;
        }
      },
    };
  }

  #output(write: (text: string) => void): CommandIo['stdout'] {
    return {
      isTTY: false,
      columns: 80,
      async write(text) {
        write(text);
      },
    };
  }
}
