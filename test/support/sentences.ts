import { readFileSync } from 'node:fs';

/**
 * What a source file can say to a person: each string and template in it that reads as a sentence, as an expression
 * that finds it, whatever is filled in.
 */
export function sentencesOf(path: string): { readonly text: string; readonly form: RegExp }[] {
  // What a programmer is told about a wrong argument is not a finding.
  const code = readFileSync(path, 'utf8').replace(/\bneed[A-Z]\w*\([^;]*\);/g, '');
  const literals = readLiterals(code);
  return literals
    .filter((literal) => isSentence(literal.join('x')))
    .map((literal) => ({
      text: literal.join('…'),
      form: new RegExp(`^${literal.map(escapePattern).join('.+')}$`, 's'),
    }));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function isSentence(text: string): boolean {
  return /^\S.*\s\S.*\s\S.*[.?]$/s.test(text) && /^["A-Zx]/.test(text);
}

/** String and template literals; a template is the texts between its fillings. */
function readLiterals(code: string): string[][] {
  const literals: string[][] = [];
  // Comments and regular expressions first, so that a quote in them begins nothing.
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=[(,=:[!&|?{};\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`/g;
  for (let match = token.exec(code); match !== null; match = token.exec(code)) {
    const [text] = match;
    if (text === '`') {
      const { parts, end } = readTemplate(code, match.index + 1, literals);
      literals.push(parts);
      token.lastIndex = end;
    } else if (text.startsWith("'") || text.startsWith('"')) {
      literals.push([unquoted(text.slice(1, -1))]);
    }
  }
  return literals;
}

function readTemplate(code: string, start: number, literals: string[][]) {
  const parts: string[] = [];
  let part = '';
  let at = start;
  while (code[at] !== '`') {
    if (code.startsWith('${', at)) {
      let depth = 1;
      const from = at + 2;
      at += 2;
      for (; depth > 0; at++) {
        if (code[at] === '{') depth++;
        if (code[at] === '}') depth--;
      }
      literals.push(...readLiterals(code.slice(from, at - 1)));
      parts.push(part);
      part = '';
    } else if (code[at] === '\\') {
      part += unquoted(code.slice(at, at + 2));
      at += 2;
    } else {
      part += code[at];
      at++;
    }
  }
  return { parts: [...parts, part], end: at + 1 };
}

function unquoted(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
