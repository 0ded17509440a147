/** Text that goes out. Awaiting `write` waits for a slow reader, so that memory stays bounded. */
export interface Output {
  write(text: string): Promise<void>;
  /** A person reads it in a terminal, as opposed to a pipe or a file. */
  readonly isTTY: boolean;
  /** How many characters fit on one line: the terminal's width, 80 where there is none. */
  readonly columns: number;
}

/** How wide a terminal is that says so: some of those that cron and containers make say 0. */
export function widthOf(columns: number | undefined): number {
  return columns || 80;
}

/** Bytes that come in. */
export interface Input extends AsyncIterable<Uint8Array> {
  /** A person types it. */
  readonly isTTY: boolean;
}

/**
 * All that a command knows of the world outside beside files. `main.ts` makes one of the process; tests make
 * one of strings, so that commands run in-process.
 */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Aborts when the person presses Ctrl-C or the system asks for an end. Asking for it takes over what
   * Ctrl-C does, so only a command that has something to put away touches it.
   */
  readonly signal: AbortSignal;
  /** Calls `listener` when the system asks to read settings anew (SIGHUP). */
  onHangup(listener: () => void): void;
}
