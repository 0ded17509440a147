import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end, and returns what it wrote to its standard output, without blanks around it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @throws {Error} with all that it wrote, where it fails or takes longer than `timeout` milliseconds
 */
export function run(command, args, { env = process.env, ...options } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    env: { ...env, NO_COLOR: '1' },
    ...options,
  });
  if (status === 0) return stdout.trim();
  const why = error === undefined ? '' : ` (${error.message})`;
  throw new Error(`${command} ${args.join(' ')} failed${why}:\n${stdout ?? ''}\n${stderr ?? ''}`);
}
