import type { Config } from '@botrules/service';
import { type Logger, pino } from 'pino';
import type { Io } from '../terminal/io.js';
import { clock, oneLine, paint } from '../terminal/style.js';

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

/** `17:04:12  decided  menu  event="m_1"` */
function createDrawer({ stdout, env }: Io): (line: string) => string {
  const colors = paint(stdout, env);
  return (line) => {
    const { level, time, msg, err, ...fields } = JSON.parse(line) as Record<string, unknown>;
    const { taker, rest } = msg === 'decided' ? takerOf(fields) : { taker: '', rest: fields };
    const color = levels[level as number] ?? ('repeats' in fields ? 'dim' : undefined);
    const words = color === undefined ? oneLine(String(msg)) : colors[color](oneLine(String(msg)));
    const said = Object.entries(rest)
      .filter(([key]) => !drawnElsewhere.has(key))
      .map(([key, value]) => `${key}=${JSON.stringify(value)}`);
    const why = (err as { readonly message?: string } | undefined)?.message;
    if (why !== undefined) said.push(`because=${JSON.stringify(why)}`);
    const more = said.length > 0 ? `  ${colors.dim(oneLine(said.join(' ')))}` : '';
    const who = taker === '' ? '' : `  ${colors.bold(oneLine(taker))}`;
    return `${colors.dim(clock(new Date(String(time))))}  ${words}${who}${more}\n`;
  };
}

/** What took an event, which matters most in a line about a decision. */
function takerOf(fields: Record<string, unknown>): { taker: string; rest: object } {
  const { rule, place, ...rest } = fields;
  if (rule === null) return { taker: 'nothing takes it', rest };
  return { taker: place === undefined ? String(rule) : `${rule} ${place}`, rest };
}
