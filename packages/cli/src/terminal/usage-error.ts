/**
 * A command that was called wrongly: an unknown flag, a file that is not there. Its message is one line that
 * a person can act on; `run` prints it after the command's name and exits with 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** How the command was called, such as `botrules check`. Filled in by the command that it passes. */
  command: string | undefined;

  constructor(message: string, command?: string) {
    super(message);
    this.command = command;
  }
}
