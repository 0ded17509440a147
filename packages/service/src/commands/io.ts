/** Where text goes out. */
export interface Output {
  /** Writes a text; resolves when the reader has taken it, so that a slow one keeps memory bounded. */
  write(text: string): Promise<void>;
  /** A person reads it in a terminal, as opposed to a pipe or a file. */
  readonly isTTY: boolean;
  /** How many characters fit on one line: the terminal's width, 80 where there is none. */
  readonly columns: number;
}

/** All that a command here knows of the world outside, besides files and the network. */
export interface CommandIo {
  /** What the command prints. */
  readonly stdout: Output;
  /** What it complains about. */
  readonly stderr: Output;
  /** The variables of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the command is to end: Ctrl-C, SIGTERM. */
  readonly signal: AbortSignal;
}

/** What the command's end tells a script: fine, or something was found or went wrong. */
export type CommandExitCode = 0 | 1;
