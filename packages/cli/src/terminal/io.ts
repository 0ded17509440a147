import type { CommandIo, Output } from '@botrules/service';

export type { Output };

/** The width of a terminal by what it says: some that cron and containers make say 0. */
export function widthOf(columns: number | undefined): number {
  return columns || 80;
}

/** Bytes that come in. */
export interface Input extends AsyncIterable<Uint8Array> {
  /** Whether a person types it. */
  readonly isTTY: boolean;
}

/**
 * All that a command knows of the world outside, besides files. `process-main.ts` makes one from the process; tests make
 * one from strings, so that commands run in-process.
 */
export interface Io extends CommandIo {
  readonly stdin: Input;
  /**
   * Aborts when the person presses Ctrl-C or the system asks for an end. Asking for it takes over what
   * Ctrl-C does, so only a command that has something to finish touches it.
   */
  readonly signal: AbortSignal;
  /** Calls `listener` when the system asks to read settings anew (SIGHUP). */
  onHangup(listener: () => void): void;
}
