/** Text that goes out. */
export interface Output {
  write(text: string): Promise<void>;
  /** A person reads it in a terminal. */
  readonly isTTY: boolean;
  readonly columns: number;
}

/** All that a command here knows of the world outside, beside files and the network. */
export interface Io {
  /** What the command prints. */
  readonly stdout: Output;
  /** What it complains of. */
  readonly stderr: Output;
  /** The variables of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the command is to end: Ctrl-C, SIGTERM. */
  readonly signal: AbortSignal;
}

/** What the command's end tells a script: fine, or something was found or went wrong. */
export type ExitCode = 0 | 1;
