// Decides which shapes a text has if a regex is found in it. If it cannot read the regex, it allows any.

import { type RegexNode, readRegex } from '../../../rules/regex-syntax.js';
import { anything, type Glob, toGlob } from './glob.js';

/** If a regex has more shapes than this, its alternatives become gaps. */
const mostShapes = 16;
const mostBranches = 64;

/**
 * Returns shapes of a regex: every text in which it is found has one of them. `^ORDER_\d+` gives `ORDER_` and more.
 * With `anyCase`, case is ignored: that is not sure, and only good for finding other rules.
 */
export function regexShapes(text: string, anyCase = false): readonly Glob[] {
  const node = readRegex(text);
  if (node === undefined) return [anything];
  const flattener = new Flattener(anyCase);
  const branches = node.kind === 'choice' && node.of.length <= mostBranches ? node.of : [node];
  return branches.flatMap((branch) => flattener.ways(branch)).map(toShape);
}

function toShape(parts: RegexPath): Glob {
  const start = parts[0] === 'start' ? [] : [0];
  const end = parts.at(-1) === 'end' ? [] : [0];
  const inside = parts.flatMap((part) => (typeof part === 'object' ? part.part : []));
  return toGlob([...start, ...inside, ...end]);
}

/** A way through an expression: anchors, texts, and gaps of at least a number of characters. */
type RegexPath = readonly ('start' | 'end' | { readonly part: string | number })[];

class Flattener {
  readonly #anyCase: boolean;

  constructor(anyCase: boolean) {
    this.#anyCase = anyCase;
  }

  ways(node: RegexNode): readonly RegexPath[] {
    switch (node.kind) {
      case 'literal':
        return [[{ part: node.exact || this.#anyCase ? node.text : 0 }]];
      case 'character':
        return node.of?.map((each) => [{ part: each }]) ?? [[{ part: 1 }]];
      case 'sequence':
        return node.of.reduce<readonly RegexPath[]>(
          (before, each) => this.#join(before, this.ways(each)),
          [[]],
        );
      case 'group':
        return this.ways(node.of);
      case 'choice': {
        const ways = node.of.flatMap((each) => this.ways(each));
        return ways.length > mostShapes ? [[{ part: 0 }]] : ways;
      }
      case 'repeat':
        return node.least === 0 ? [[{ part: 0 }]] : this.#join(this.ways(node.of), [[{ part: 0 }]]);
      case 'nothing':
        return [[]];
      default:
        return [[node.kind]];
    }
  }

  #join(before: readonly RegexPath[], after: readonly RegexPath[]): readonly RegexPath[] {
    const next = before.length * after.length > mostShapes ? [gapFor(after)] : after;
    return before.flatMap((one) => next.map((other) => [...one, ...other]));
  }
}

/** Returns what is sure of several ways: a gap as long as the shortest. */
function gapFor(ways: readonly RegexPath[]): RegexPath {
  const isCharacter = (way: RegexPath) =>
    way.length === 1 && typeof way[0] === 'object' && way[0].part !== 0 && way[0].part !== '';
  return [{ part: ways.every(isCharacter) ? 1 : 0 }];
}
