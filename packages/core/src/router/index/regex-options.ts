import type { RegexPattern } from '../../rules/model.js';
import { foldRegex } from '../../rules/regex-fold.js';
import { type RegexNode, readRegex } from '../../rules/regex-syntax.js';
import type { Option, ProbeKind } from './probe.js';

/** How many texts may represent one expression; with more, looking for them does not pay. */
const mostTexts = 32;

/** Returns what an expression cannot match without: literals at its start, its end, or anywhere. */
export function regexOptions(
  pattern: RegexPattern,
  ignoreCase: boolean,
  toOption: (kind: ProbeKind, texts: readonly string[], exact: boolean) => Option,
): readonly Option[] {
  const root = readRegex(ignoreCase ? foldRegex(pattern.text) : pattern.text);
  if (root === undefined) return [];

  const of = (node: RegexNode): readonly Option[] => {
    if (node.kind === 'group') return of(node.of);
    if (node.kind === 'choice') {
      const branches = node.of.map(of);
      return branches.every((branch) => branch.length > 0) ? [{ branches }] : [];
    }
    const parts = node.kind === 'sequence' ? node.of : [node];
    const starts = parts[0]?.kind === 'start';
    const ends = parts.at(-1)?.kind === 'end';
    const inner = parts.slice(starts ? 1 : 0, ends ? -1 : undefined);
    const only = inner.length === 1 ? inner[0]! : undefined;
    if (only?.kind === 'literal' && only.exact) {
      const kind = starts ? (ends ? 'is' : 'starts_with') : ends ? 'ends_with' : 'contains';
      return [toOption(kind, [only.text], true)];
    }
    const whole: RegexNode = { kind: 'sequence', of: inner };
    const option = (kind: ProbeKind, texts: readonly string[] | undefined): readonly Option[] =>
      texts === undefined ? [] : [toOption(kind, texts, false)];
    const first = starts ? edge(whole, 'start') : undefined;
    const last = ends ? edge(whole, 'end') : undefined;
    const inside = required(whole);
    // The beginning or end of a text is found sooner than a part of it.
    const known = isSame(inside, first) || isSame(inside, last);
    return [
      ...option('starts_with', first),
      ...option('ends_with', last),
      ...option('contains', known ? undefined : inside),
    ];
  };
  return of(root);
}

/** Returns texts: whatever a node matches begins (or ends) with one of them. */
function edge(node: RegexNode, side: 'start' | 'end'): readonly string[] | undefined {
  switch (node.kind) {
    case 'literal':
      return node.exact ? some([node.text]) : undefined;
    case 'group':
      return edge(node.of, side);
    case 'repeat':
      return node.least > 0 ? edge(node.of, side) : undefined;
    case 'sequence': {
      const outermost = node.of
        .filter((part) => part.kind !== 'nothing')
        .at(side === 'start' ? 0 : -1);
      return outermost && edge(outermost, side);
    }
    case 'choice':
      return union(node.of.map((branch) => edge(branch, side)));
    default:
      return undefined;
  }
}

/** Returns texts: whatever a node matches contains one of them. They are as long as possible. */
function required(node: RegexNode): readonly string[] | undefined {
  switch (node.kind) {
    case 'literal':
      return node.exact ? some([node.text]) : undefined;
    case 'group':
      return required(node.of);
    case 'repeat':
      return node.least > 0 ? required(node.of) : undefined;
    case 'sequence':
      return node.of
        .flatMap((part) => [required(part) ?? []])
        .filter((texts) => texts.length > 0)
        .reduce<readonly string[] | undefined>(
          (best, texts) => (best && shortest(best) >= shortest(texts) ? best : texts),
          undefined,
        );
    case 'choice':
      return union(node.of.map((branch) => required(branch)));
    default:
      return undefined;
  }
}

function isSame(some: readonly string[] | undefined, others: readonly string[] | undefined) {
  return some !== undefined && some.join('\0') === others?.join('\0');
}

function union(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const texts: string[] = [];
  for (const set of sets) {
    if (set === undefined) return undefined;
    texts.push(...set);
  }
  return some([...new Set(texts)]);
}

function some(texts: readonly string[]): readonly string[] | undefined {
  return texts.includes('') || texts.length > mostTexts ? undefined : texts;
}

function shortest(texts: readonly string[]): number {
  return Math.min(...texts.map((text) => text.length));
}
