import type { CST, Document } from 'yaml';
import { Composer, Lexer, Parser, YAMLParseError } from '#yaml';

/**
 * How deep maps and lists may nest to be read at all. The library calls itself for each level, so a text that nests deeper must
 * never reach it: near the end of the stack V8 ends the whole process where it has to compile a regular expression.
 */
const deepest = 400;

const options = {
  version: '1.2',
  // Texts stay texts: `failsafe` has no numbers, booleans or nulls.
  schema: 'failsafe',
  // The library's own check for repeated keys takes time that grows with the square of their number.
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: 'error',
} as const;

/** Reads a text by the library that knows all of YAML. What is wrong is in the document's `errors`; it never throws. */
export function composeYaml(text: string): Document {
  const tokens: CST.Token[] = [];
  const tooDeepAt = readTokens(text, tokens);
  const read = new Composer(options).compose(
    tooDeepAt === undefined ? tokens : [],
    true,
    text.length,
  );
  const [document, second] = read as Iterable<Document.Parsed>;
  if (second) fail(document!, 'MULTIPLE_DOCS', second.range[0], second.range[1]);
  if (tooDeepAt !== undefined) fail(document!, 'RESOURCE_EXHAUSTION', tooDeepAt, tooDeepAt + 1);
  return document!;
}

/**
 * Puts the pieces of a text into a list.
 *
 * @returns where the text nests too deep, if it does: what follows is not read
 */
function readTokens(text: string, into: CST.Token[]): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    into.push(...parser.next(lexeme));
    // What is still open, with the document around it.
    if (parser.stack.length > deepest) return parser.offset;
  }
  into.push(...parser.end());
  return undefined;
}

function fail(
  { errors }: Document.Parsed,
  code: 'MULTIPLE_DOCS' | 'RESOURCE_EXHAUSTION',
  start: number,
  end: number,
): void {
  errors.push(new YAMLParseError([start, end], code, code));
}
