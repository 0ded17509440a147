import { readFileSync } from 'node:fs';
// It comes with knip.
import { parseSync } from 'oxc-parser';

/** A text that stands in code. */
export interface Literal {
  readonly line: number;
  /** With `{}` in place of what is filled in. */
  readonly text: string;
  /** What it stands in, from the innermost outwards: calls by what is called, keys, attributes, tags, JSX. */
  readonly within: readonly string[];
  /** The tag of the template. */
  readonly tag: string | undefined;
  /** It is marked for translators: the comment `say` stands before it. */
  readonly isMarked: boolean;
  /** It is the key of something. */
  readonly isKey: boolean;
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/**
 * Every text of a file of TypeScript, but for types and for names of modules.
 *
 * @param code what stands in it, where that is not to be read
 */
export function literalsOf(file: string, code = readFileSync(file, 'utf8')): readonly Literal[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const found: Literal[] = [];
  walk(program as unknown as SyntaxNode, [], undefined, false);
  return found;

  function walk(
    node: SyntaxNode,
    within: readonly string[],
    tag: string | undefined,
    isKey: boolean,
  ): void {
    // Types say nothing; what wraps a value, such as "as const", has one inside.
    if (/^TS(?!As|NonNull|Satisfies)/.test(node.type)) return;
    if (isNode(node.source) && /^(?:Import|Export)/.test(node.type)) return;
    const text = textOf(node);
    if (text !== undefined) {
      const line = code.slice(0, node.start).split('\n').length;
      const isMarked = /\/\* say \*\/\s*$/.test(code.slice(0, node.start));
      found.push({ line, text, within, tag, isMarked, isKey });
    }
    const name = nameOf(node, code);
    const inner = name === undefined ? within : [name, ...within];
    const ownTag =
      node.type === 'TaggedTemplateExpression' && isNode(node.tag)
        ? code.slice(node.tag.start, node.tag.end)
        : undefined;
    for (const [key, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) walk(child, inner, ownTag, key === 'key');
      }
    }
  }
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'JSXText') return node.value as string;
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return parts.map(({ value }) => value.cooked).join('{}');
}

/** How an expectation names what a text stands in: `new TypeError`, `needShape()`, `description:`, `aria-label=`, `<p>`. */
function nameOf(node: SyntaxNode, code: string): string | undefined {
  const textAt = (key: string) => {
    const part = node[key];
    return isNode(part) ? code.slice(part.start, part.end) : '';
  };
  switch (node.type) {
    case 'NewExpression':
      return `new ${textAt('callee')}`;
    case 'CallExpression':
      return `${textAt('callee').replace(/^.*\./s, '')}()`;
    case 'Property':
      return `${textAt('key')}:`;
    case 'JSXAttribute':
      return `${textAt('name')}=`;
    case 'JSXElement':
      return '<>';
    case 'ThrowStatement':
      return 'throw';
    case 'BinaryExpression':
      return /^[!=]==?$/.test(String(node.operator)) ? '===' : undefined;
    case 'VariableDeclarator':
      return `${textAt('id')} =`;
    case 'ClassDeclaration':
      return `class ${textAt('id')}`;
    default:
      return undefined;
  }
}
