import { parseEnv } from 'node:util';
import type { Span } from '@botrules/core';
import { type Report, Source, say } from '@botrules/core/tooling';
import { wrongValue } from './origin.js';
import { readText } from './read-text.js';
import type { Environment } from './secrets.js';

/**
 * The variables of a `.env` file; none if there is none. If something is wrong with it, that is reported and none of it
 * counts: a file that is read in part would start a service without its secrets.
 */
export async function readDotenv(path: string, report: Report): Promise<Environment> {
  const found = await readText(path);
  // A folder of that name is not ours: Python's, most likely.
  if (found === 'missing' || found === 'folder') return {};
  const refuse = (line: number, message: string, hint: string) =>
    void report(wrongValue(lineOf(line), message, hint));
  if (found === 'not-text') {
    refuse(
      1,
      say`The file ".env" is not text in UTF-8.`,
      say`Save it again as UTF-8. In PowerShell 5 write it with "Set-Content -Encoding utf8", not with ">".`,
    );
    return {};
  }
  if (found === 'unreadable') {
    refuse(1, say`The file ".env" cannot be read.`, say`Give this user the right to read it.`);
    return {};
  }
  const variables = parseEnv(found.text) as Environment;
  for (const name of Object.keys(variables)) {
    const code = [...name].find((character) => character > '~')?.codePointAt(0);
    if (code === undefined) continue;
    const line = found.text.split('\n').findIndex((text) => text.includes(name)) + 1;
    const hex = code.toString(16).toUpperCase().padStart(4, '0');
    refuse(
      Math.max(1, line),
      say`The name of a variable in this line has a character in it that no name has: U+${hex}.`,
      say`Type the name again; what is copied from a web page may have characters in it that nobody sees.`,
    );
  }
  return variables;
}

/** A place in the file, without its text: nothing of it is shown. */
function lineOf(line: number): Span {
  const source = new Source('.env', '\n'.repeat(line - 1));
  return { source, start: line - 1, end: line - 1 };
}
