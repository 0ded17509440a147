import { diff } from '@codemirror/merge';

/** A part of two edits of one text. */
export type MergedPart =
  /** Nobody changed it, or one of both did, or both in the same way. */
  | { readonly kind: 'settled'; readonly text: string }
  /** Both changed it: lines of one touch lines of the other. */
  | { readonly kind: 'both'; readonly mine: string; readonly theirs: string };

/** More different lines than this are not told apart. */
const mostLines = 0xd000;

/**
 * Puts two edits of a text together, line by line.
 *
 * @param base what both are edits of
 */
export function mergeTexts(base: string, mine: string, theirs: string): readonly MergedPart[] {
  const whole = together(base, mine, theirs);
  if (whole.kind === 'settled') return [whole];
  const known = new Map<string, number>();
  const [before, own, other] = [base, mine, theirs].map(linesOf) as [Lines, Lines, Lines];
  // A character a line: what finds how texts differ finds how their lines do.
  const coded = [before, own, other].map((lines) => codesOf(lines, known));
  if (known.size > mostLines) return [whole];
  const [codes, ownCodes, otherCodes] = coded as [string, string, string];
  const changes: readonly SideChange[] = [
    ...diff(codes, ownCodes).map((change) => ({ ...change, lines: own, isMine: true })),
    ...diff(codes, otherCodes).map((change) => ({ ...change, lines: other, isMine: false })),
  ].sort((a, b) => a.fromA - b.fromA || a.toA - b.toA);
  const parts: MergedPart[] = [];
  let at = 0;
  for (let next = 0; next < changes.length; ) {
    const from = changes[next]!.fromA;
    let to = changes[next]!.toA;
    const first = next;
    while (next < changes.length && changes[next]!.fromA <= to) {
      to = Math.max(to, changes[next]!.toA);
      next += 1;
    }
    const touching = changes.slice(first, next);
    const side = (isMine: boolean) =>
      changed(
        before,
        from,
        to,
        touching.filter((change) => change.isMine === isMine),
      );
    if (from > at) parts.push({ kind: 'settled', text: before.slice(at, from).join('') });
    parts.push(together(before.slice(from, to).join(''), side(true), side(false)));
    at = to;
  }
  if (at < before.length) parts.push({ kind: 'settled', text: before.slice(at).join('') });
  return parts;
}

type Lines = readonly string[];

/** A change of one side: lines of the base, and of the side. */
interface SideChange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly lines: Lines;
  readonly isMine: boolean;
}

function together(base: string, mine: string, theirs: string): MergedPart {
  if (mine === theirs || theirs === base) return { kind: 'settled', text: mine };
  if (mine === base) return { kind: 'settled', text: theirs };
  return { kind: 'both', mine, theirs };
}

/** Lines of the base as one side has them. */
function changed(base: Lines, from: number, to: number, changes: readonly SideChange[]): string {
  let at = from;
  let text = '';
  for (const { fromA, toA, fromB, toB, lines } of changes) {
    text += base.slice(at, fromA).join('') + lines.slice(fromB, toB).join('');
    at = toA;
  }
  return text + base.slice(at, to).join('');
}

/** Lines with their ends. */
function linesOf(text: string): Lines {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function codesOf(lines: Lines, known: Map<string, number>): string {
  return lines
    .map((line) => {
      let code = known.get(line);
      if (code === undefined) {
        code = known.size + 1;
        known.set(line, code);
      }
      return String.fromCharCode(Math.min(code, mostLines));
    })
    .join('');
}
