import type { Io } from './io.js';
import { paint } from './style.js';

/** How often a bar is drawn anew, in milliseconds. */
const interval = 100;

export interface ProgressBar {
  /** Shows how far it is: `done` of `total`, and a few words. Cheap enough to call at each step. */
  show(done: number, total: number | undefined, words: string): void;
  /** Takes the bar away. */
  end(): Promise<void>;
}

/** A progress bar on stderr; nothing if nobody watches. */
export function createProgress(io: Io): ProgressBar {
  const { stderr } = io;
  if (!stderr.isTTY) return { show() {}, async end() {} };
  const { cyan, dim } = paint(stderr, io.env);
  let drawn = 0;
  return {
    show(done, total, words) {
      const now = Date.now();
      if (now - drawn < interval) return;
      drawn = now;
      const room = Math.max(0, Math.min(30, stderr.columns - words.length - 8));
      const part = total ? Math.min(1, done / total) : undefined;
      const full = Math.round((part ?? 0) * room);
      const bar =
        part === undefined || room < 5
          ? ''
          : `${cyan('━'.repeat(full))}${dim('━'.repeat(room - full))} ${String(Math.floor(part * 100)).padStart(3)}%  `;
      void stderr.write(`\r\u001b[2K${bar}${words.slice(0, stderr.columns - 1)}`);
    },
    async end() {
      if (drawn > 0) await stderr.write('\r\u001b[2K');
    },
  };
}
