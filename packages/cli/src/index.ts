export { runProcess } from './process-main.js';
export { run } from './run.js';
export { type ExitCode, exitCode } from './terminal/exit-code.js';
export type { Input, Io, Output } from './terminal/io.js';
