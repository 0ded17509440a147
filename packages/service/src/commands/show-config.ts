import type { CommandExitCode, CommandIo } from './io.js';
import { type Request, settingsOf } from './settings-of.js';

/** `botrules config`: prints the settings in force and where each was set; of secrets, only the latter. */
export async function showConfig(io: CommandIo, request: Request): Promise<CommandExitCode> {
  const found = await settingsOf(io, request);
  if (found === undefined) return 1;
  const rows = [...found.reading.shown].map(
    ([key, { value, origin }]) => [`${key}: ${value || '""'}`, origin] as const,
  );
  const width = Math.min(48, Math.max(...rows.map(([line]) => line.length)));
  const lines = rows.map(([line, origin]) => `${line.padEnd(width)}  # ${origin}`);
  await io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
