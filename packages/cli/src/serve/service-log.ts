import type { Config } from '@botrules/service';
import { type Logger, pino } from 'pino';
import type { Io } from '../io.js';
import { oneLine, paint } from '../style.js';

/** The service's log on stdout: a line of JSON each, or words where a person watches. */
export function createLog({ level }: Pick<Config['log'], 'level'>, io: Io): Logger {
  const { stdout } = io;
  const draw = stdout.isTTY ? createDrawer(io) : (line: string) => line;
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => void stdout.write(draw(line)) },
  );
}

const levels: Readonly<Record<number, 'yellow' | 'red'>> = { 40: 'yellow', 50: 'red', 60: 'red' };

/** Diagnostics are drawn with their code frames; the version of the rules matters to machines. */
const drawnElsewhere: ReadonlySet<string> = new Set(['diagnostics', 'version']);

/** `17:04:12  decided  rule="menu" event="m_1"` */
function createDrawer({ stdout, env }: Io): (line: string) => string {
  const colors = paint(stdout, env);
  return (line) => {
    const { level, time, msg, err, ...fields } = JSON.parse(line) as Record<string, unknown>;
    const color = levels[level as number];
    const words = color === undefined ? String(msg) : colors[color](String(msg));
    const said = Object.entries(fields)
      .filter(([key]) => !drawnElsewhere.has(key))
      .map(([key, value]) => `${key}=${JSON.stringify(value)}`);
    const why = (err as { readonly message?: string } | undefined)?.message;
    if (why !== undefined) said.push(`because=${JSON.stringify(why)}`);
    const rest = said.length > 0 ? `  ${colors.dim(oneLine(said.join(' ')))}` : '';
    return `${colors.dim(clock(String(time)))}  ${words}${rest}\n`;
  };
}

function clock(time: string): string {
  const date = new Date(time);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
