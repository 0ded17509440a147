import { needText } from '../report/argument.js';

/**
 * Returns the pattern of `like` that takes what a payload with placeholders becomes: `NUDGE_{size}` for
 * `NUDGE_{memory.size|none}`; `undefined` for one without placeholders.
 *
 * @param payload as it is written in a rule
 * @throws {TypeError} if it is not a text
 */
export function patternFor(payload: string): string | undefined {
  needText('patternFor', 'a payload', payload, 'Write patternFor("NUDGE_{size}").');
  const names = new Set<string>();
  let end = -1;
  const pattern = payload.replace(
    parts,
    (part: string, written?: string, otherwise?: string, at = 0) => {
      if (written === undefined) return part === '}}' ? '}' : `\\${part[0]}`;
      // Two captures need something between them, so one takes what both are filled with.
      const follows = end === at && names.size > 0;
      end = at + part.length;
      // A capture is at least one character.
      if (otherwise === '') return '*';
      if (follows) return '';
      const name = freeName(written, names);
      names.add(name);
      return `{${name}}`;
    },
  );
  return end === -1 ? undefined : pattern;
}

/** A brace of the text, a placeholder, or a character that means something in a pattern. */
const parts = /\{\{|\}\}|\{([^{}|]*)(?:\|([^{}]*))?\}|[\\*{]/g;

/** Returns the name of a capture for a placeholder: `size` for `memory.size`, and `size2` if that is taken. */
function freeName(written: string, taken: ReadonlySet<string>): string {
  const last = written.trim().split('.').at(-1)!;
  const name = last.replace(/\W/g, '_').replace(/^(?=\d|$)/, '_');
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}${number}`;
    if (!taken.has(free)) return free;
  }
}
