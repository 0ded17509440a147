import { type RegexNode, readRegex } from '../rules/regex-syntax.js';
import { anything, type Glob, toGlob } from './glob.js';

/** Shapes of which every text has one that the expression is found in: a text is `ORDER_` and more for `^ORDER_\d+`. */
export function regexShapes(text: string): readonly Glob[] {
  const node = readRegex(text);
  if (node === undefined) return [anything];
  return node.kind === 'choice' ? node.of.map(shapeOf) : [shapeOf(node)];
}

function shapeOf(node: RegexNode): Glob {
  const parts = flatten(node);
  const start = parts[0] === 'start' ? [] : [0];
  const end = parts.at(-1) === 'end' ? [] : [0];
  const inside = parts.flatMap((part) => (typeof part === 'object' ? part.part : []));
  return toGlob([...start, ...inside, ...end]);
}

type Part = 'start' | 'end' | { readonly part: string | number };

function flatten(node: RegexNode): readonly Part[] {
  switch (node.kind) {
    case 'literal':
      return [{ part: node.exact ? node.text : 0 }];
    case 'character':
      return [{ part: 1 }];
    case 'sequence':
      return node.of.flatMap(flatten);
    case 'group':
      return flatten(node.of);
    case 'choice':
    case 'repeat':
      return [{ part: 0 }];
    case 'nothing':
      return [];
    default:
      return [node.kind];
  }
}
