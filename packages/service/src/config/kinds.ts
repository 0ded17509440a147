import { say, translated } from '@botrules/core/tooling';
import { isPlainAddress } from '../address.js';

/** What was read from a text: its value, or why it has none, as the end of a sentence that begins with the text. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string; readonly hint: string };

/** One kind of value that a setting can have, read from the text that was written, wherever it was written. */
export interface Kind<T> {
  /** What stands for the value in a list of flags: `PORT`. */
  readonly word: string;
  parse(text: string): Parsed<T>;
  /** The value as one would write it. */
  format(value: T): string;
}

const units: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

/** A time as milliseconds: `500ms`, `10s`, `5m`, `24h`, `30d`. */
export function duration({
  least,
  most,
}: {
  readonly least: string;
  readonly most: string;
}): Kind<number> {
  const bound = (text: string) => parseAmount(text, units)!;
  return {
    word: 'TIME',
    parse(text) {
      const value = parseAmount(text, units);
      if (value === undefined) {
        return {
          problem: say`is not a length of time`,
          hint: say`Write ${inUnits(text) ?? say`a number with ms, s, m, h or d, such as 30s`}.`,
        };
      }
      if (value < bound(least) || value > bound(most)) {
        return { problem: say`is out of range`, hint: say`Write a time from ${least} to ${most}.` };
      }
      return { value };
    },
    format: (value) => formatAmount(value, units),
  };
}

/** `30d` for `30 days`. */
function inUnits(text: string): string | undefined {
  const [, number, word = ''] = /^(\d{1,9})\s*([a-z]+)\.?$/i.exec(text.trim()) ?? [];
  const unit = /^(?:ms|milli\w*)$/i.test(word)
    ? 'ms'
    : /^(?:s|secs?|seconds?|sek\w*)$/i.test(word)
      ? 's'
      : /^(?:m|mins?|minutes?|minuten?)$/i.test(word)
        ? 'm'
        : /^(?:h|hrs?|hours?|std|stunden?)$/i.test(word)
          ? 'h'
          : /^(?:d|days?|tage?n?|jours?)$/i.test(word)
            ? 'd'
            : undefined;
  return number === undefined || unit === undefined ? undefined : number + unit;
}

const byteUnits: ReadonlyMap<string, number> = new Map([
  ['B', 1],
  ['KB', 1024],
  ['MB', 1024 * 1024],
]);

/** A size as bytes: `512KB`, `3MB`. */
export const bytes: Kind<number> = {
  word: 'SIZE',
  parse(text) {
    const value = parseAmount(text.toUpperCase(), byteUnits);
    if (value === undefined || value < 1024 || value > 100 * 1024 * 1024) {
      return {
        problem: say`is not a size`,
        hint: say`Write a size from 1KB to 100MB, such as 3MB.`,
      };
    }
    return { value };
  },
  format: (value) => formatAmount(value, byteUnits),
};

function parseAmount(text: string, known: ReadonlyMap<string, number>): number | undefined {
  const [, number = '', unit = ''] = /^(\d{1,9})([a-zA-Z]+)$/.exec(text) ?? [];
  const factor = known.get(unit);
  return factor === undefined || number === '' ? undefined : Number(number) * factor;
}

function formatAmount(value: number, known: ReadonlyMap<string, number>): string {
  const fitting = [...known].filter(([, factor]) => value % factor === 0);
  const [unit, factor] = fitting[fitting.length - 1]!;
  return `${value / factor}${unit}`;
}

export function wholeNumber(least: number, most: number): Kind<number> {
  return {
    word: 'NUMBER',
    parse(text) {
      const value = Number(text);
      if (!/^\d+$/.test(text) || value < least || value > most) {
        return {
          problem: say`does not fit`,
          hint: say`Write a whole number from ${least} to ${most}.`,
        };
      }
      return { value };
    },
    format: String,
  };
}

/** Calls a second; the platform takes at most 300. */
export const rate: Kind<number> = {
  word: 'N',
  parse(text) {
    const value = Number(text);
    if (text.trim() !== '' && value > 0 && value <= 300) return { value };
    return {
      problem: say`is not a number of calls a second`,
      hint: say`Write a number above 0 and up to 300, which is the most that the platform takes.`,
    };
  },
  format: String,
};

/** A TCP port; 0 is any that is free. */
export const port: Kind<number> = { ...wholeNumber(0, 65_535), word: 'PORT' };

export const yesOrNo: Kind<boolean> = {
  word: '',
  parse(text) {
    if (/^(?:true|yes|on|1)$/i.test(text)) return { value: true };
    if (/^(?:false|no|off|0)$/i.test(text)) return { value: false };
    return { problem: say`is neither yes nor no`, hint: say`Write true or false.` };
  },
  format: String,
};

export function oneOf<T extends string>(...words: readonly T[]): Kind<T> {
  return {
    word: 'WORD',
    parse(text) {
      const value = words.find((word) => word === text);
      return value === undefined
        ? { problem: say`is not known here`, hint: say`Write one of ${words.join(', ')}.` }
        : { value };
    },
    format: String,
  };
}

/** Any text that fits a pattern. */
export function text(word: string, pattern: RegExp, hint: string): Kind<string> {
  return {
    word,
    parse: (written) =>
      pattern.test(written)
        ? { value: written }
        : { problem: say`does not fit`, hint: translated(hint) },
    format: (value) => value,
  };
}

/** Where an inbox is: `memory`, the path of a file, or a `postgres://` address. */
export const inboxAddress: Kind<string> = {
  word: 'WHERE',
  parse(text) {
    const written = text.trim();
    if (looksLikePostgres.test(written)) return postgresAddress(written);
    if (/^(?:(?:sqlite3?|file):)?:?memory:?$/i.test(written)) return { value: 'memory' };
    // Ways in which other programs write the path of a SQLite file.
    const path = written.replace(/^(?:sqlite3?|file):(?!\/\/)/i, '');
    if (/^[a-z][a-z\d+.-]+:|^[^/\\]+:[^/\\]*@|^[a-z_]+\s*=/i.test(path)) {
      return {
        problem: say`is neither a file nor an address that is known here`,
        hint: say`Write the path of a file, the address of a PostgreSQL database, or memory.`,
      };
    }
    if (path === '' || /[?\0]|^~[^/\\]|^[$"'`]|:\/\//.test(path)) {
      return {
        problem: say`cannot be the path of a file`,
        hint: say`Write the path of a file, such as /var/lib/botrules/botrules.sqlite.`,
      };
    }
    return { value: path };
  },
  format: (value) => value,
};

/** An address of PostgreSQL, or what would be one but for a slip: a blank, a quotation mark, a missing colon. */
const looksLikePostgres = /^["'`]?postgres(?:ql)?(?:\+\w+)?\s*(?::|\/\/)/i;

function postgresAddress(written: string): Parsed<string> {
  if (/^postgres(?:ql)?:\/\/[^/?#]/i.test(written) && isPlainAddress(written)) {
    return { value: written };
  }
  return {
    problem: say`cannot be read as the address of a database`,
    hint: say`Write postgres://USER:PASSWORD@HOST/DATABASE, without quotation marks in it. In the user and the password write %2F for "/", %40 for "@", %23 for "#", %3F for "?", %3A for ":" and %25 for "%".`,
  };
}

/** An `http` or `https` address without a user in it. */
export const webAddress: Kind<string> = {
  word: 'URL',
  parse(written) {
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '') {
      return {
        problem: say`is not a web address`,
        hint: say`Write an address that begins with https:// or http://.`,
      };
    }
    return { value: written.replace(/\/+$/, '') };
  },
  format: (value) => value,
};
