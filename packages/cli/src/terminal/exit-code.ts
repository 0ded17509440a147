/** What the command's exit tells a script. */
export const exitCode = {
  fine: 0,
  /** The rules, the tests or the lines that were read have errors. */
  found: 1,
  /** The command was called wrongly: one line on stderr says how. */
  usage: 2,
  /** A person pressed Ctrl-C before it was done, as shells have it: 128 and the number of SIGINT. */
  interrupted: 130,
  /** A fault of botrules itself, as `EX_SOFTWARE` of sysexits.h. */
  fault: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
