export { type ExitCode, exitCode } from './exit-code.js';
export type { Input, Io, Output } from './io.js';
export { run } from './run.js';
