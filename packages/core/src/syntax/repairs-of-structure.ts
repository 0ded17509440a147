import { say } from '../report/say.js';
/** A repair that has not been tried yet. */
export interface Candidate {
  /** Where in the line it is marked. */
  readonly at: number;
  readonly length: number;
  /** The corrected line, with its indentation. */
  readonly line: string;
  readonly message: string;
  readonly hint?: string;
}

/** A line near the place where reading broke off. */
export interface NearbyLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The lines before it that are not empty, the nearest first. */
  readonly above: readonly string[];
  readonly below: string | undefined;
}

// Quotes and brackets that are not closed, and lines that are not aligned.

/** Closes a quote that is never closed. */
export function* openQuote({ text }: NearbyLine): Generator<Candidate> {
  for (const quote of ['"', "'"]) {
    const before = /(?:^\s*|:\s+|-\s+|[,[{]\s*)$/;
    for (let at = text.lastIndexOf(quote); at !== -1; at = text.lastIndexOf(quote, at - 1)) {
      if (before.test(text.slice(0, at))) {
        const message = say`The quote that begins here is never closed.`;
        const closed = text.trimEnd();
        const place = { at, length: 1, message };
        const [bare, ends = ''] = /^(.*?)(\s*[}\]]+)$/.exec(closed)?.slice(1) ?? [];
        if (bare !== undefined) yield { ...place, line: `${bare}${quote}${ends}` };
        yield { ...place, line: `${closed}${quote}` };
      }
      if (at === 0) break;
    }
  }
}

const partner: Readonly<Record<string, string>> = { '{': '}', '[': ']', '}': '{', ']': '[' };

/** Closes a brace or bracket that is not closed, or closed with another one. */
export function* bracket({ text }: NearbyLine): Generator<Candidate> {
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (const { 0: sign, index: at } of text.matchAll(/"(?:\\.|[^"\\])*"|'[^']*'|[{}[\]]/g)) {
    if (sign === '{' || sign === '[') open.push({ sign, at });
    if (sign !== '}' && sign !== ']') continue;
    const last = open.pop();
    const right = last && partner[last.sign]!;
    if (right === sign) continue;
    if (last && right) {
      yield {
        at,
        length: 1,
        line: text.slice(0, at) + right + text.slice(at + 1),
        message: say`The "${last.sign}" is closed with "${sign}" here.`,
      };
      yield {
        at,
        length: 1,
        line: `${text.slice(0, at)}${right} ${text.slice(at)}`,
        message: say`The "${last.sign}" is not closed before this "${sign}".`,
      };
    } else {
      yield {
        at,
        length: 1,
        line: text.slice(0, at).trimEnd() + text.slice(at + 1),
        message: say`There is no "${partner[sign]!}" before this "${sign}".`,
      };
    }
    return;
  }
  if (open.length === 0) return;
  const { sign, at } = open.at(-1)!;
  const missing = open.map((one) => partner[one.sign]!).reverse();
  yield {
    at,
    length: 1,
    line: `${text.trimEnd()}${missing.map((one) => (one === '}' ? ' }' : one)).join('')}`,
    message: say`The "${sign}" that begins here is never closed.`,
  };
}

/** Repairs `- Hello` with `buttons:` below it, for which a text has no room. */
export function* buttonsBelowText({
  text,
  above: [previous = ''],
}: NearbyLine): Generator<Candidate> {
  const [, indent = '', key] = /^( *)(buttons|quick_replies):/.exec(text) ?? [];
  if (key === undefined) return;
  if (/^ *(?:- )?reply: +[^\s{["'|>#-][^:]*$/.test(previous)) {
    yield {
      at: indent.length,
      length: key.length,
      line: text.trimStart(),
      message: say`${JSON.stringify(key)} belongs to a message, and the one above is a text by itself.`,
      hint: say`Write "text:" below "reply:", and ${JSON.stringify(`${key}:`)} next to "text:".`,
    };
  }
  if (!/^ *- [^\s{["'-][^:]*$/.test(previous)) return;
  yield {
    at: indent.length,
    length: key.length,
    line: text.trimStart(),
    message: say`${JSON.stringify(key)} belongs to a message, and the one above is a text by itself.`,
    hint: say`Write ${previous.trim().replace(/^- /, '- text: ')}, and ${key}: below "text".`,
  };
}

/** Moves a line that begins in another column than its neighbours. */
export function* indentation({ text, above, below }: NearbyLine): Generator<Candidate> {
  const indent = /^ */.exec(text)![0].length;
  if (text.charAt(indent) === '\t') return;
  const columns = [...above, ...(below === undefined ? [] : [below])].flatMap((line) => {
    const own = /^ */.exec(line)![0].length;
    const inner = /^ *(?:- +)+/.exec(line)?.[0].length;
    return inner === undefined ? [own] : [inner, own];
  });
  // Keys that a group has once are further out than the rules above them.
  const outward = /^ *(?:default|lists):/.test(text) ? -1 : 0;
  const nearestFirst = columns.sort(
    (a, b) =>
      outward * (Number(a < indent) - Number(b < indent)) ||
      Math.abs(a - indent) - Math.abs(b - indent),
  );
  for (const column of new Set(nearestFirst)) {
    // If it is further off, it is hardly a slip of the space bar; and people indent by even numbers, so the neighbour is off.
    if (column === indent || Math.abs(column - indent) > 3) continue;
    if (indent % 2 === 0 && column % 2 === 1) continue;
    yield {
      at: 0,
      length: indent || 1,
      line: ' '.repeat(column) + text.slice(indent),
      message: say`This line has ${spaces(indent)} before it, and its neighbours have ${column === 0 ? say`none` : column}.`,
      hint:
        column === 0 ? say`Begin the line without a space.` : say`Indent it by ${spaces(column)}.`,
    };
  }
}

function spaces(count: number): string {
  return count === 0 ? say`no space` : count === 1 ? say`1 space` : say`${count} spaces`;
}
