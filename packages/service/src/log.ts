import { type Logger as Pino, pino } from 'pino';
import type { Config } from './config/config.js';
import type { Output } from './io.js';

/** Structured logs: a line of JSON each, or, for a person at a terminal, a line that can be read. */
export function createLog({ level }: Config['log'], output: Output): Pino {
  const write = output.isTTY
    ? (line: string) => void output.write(readable(line))
    : (line: string) => void output.write(line);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
}

/** `10:04:05 WARN a step failed and is tried again  event=postback:m_1 reason="…"` */
function readable(line: string): string {
  const { level, time, msg, err, ...fields } = JSON.parse(line) as {
    readonly level: string;
    readonly time: string;
    readonly msg: string;
    readonly err?: { readonly message?: string };
    readonly [field: string]: unknown;
  };
  const parts = Object.entries({ ...fields, ...(err && { error: err.message }) }).map(
    ([name, value]) => `${name}=${shown(value)}`,
  );
  const mark = level === 'info' ? '' : `${level.toUpperCase()} `;
  return `${time.slice(11, 19)} ${mark}${[msg, ...parts].join('  ')}\n`;
}

function shown(value: unknown): string {
  return typeof value === 'string' && /^[\w.:/+-]+$/.test(value) ? value : JSON.stringify(value);
}
