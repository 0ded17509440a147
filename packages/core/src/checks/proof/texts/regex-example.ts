// Decides on one text in which a regex is found; `undefined` if none can be read off the regex.

import { type RegexNode, readRegex } from '../../../rules/regex-syntax.js';

/** Returns a text in which an expression is surely found, read off the expression; `undefined` if it is not sure. */
export function regexExample(expression: string): string | undefined {
  const node = readRegex(expression);
  if (node === undefined) return undefined;
  const writer = new ExampleWriter();
  return writer.write(node) && writer.isMet() ? writer.text : undefined;
}

type Assertion =
  | 'start'
  | 'end'
  | NonNullable<Extract<RegexNode, { readonly kind: 'nothing' }>['asks']>;

/** Takes the first way through an expression, with as few rounds as each repeat allows. */
class ExampleWriter {
  text = '';
  /** Assertions about places in the text. */
  readonly #asked: (readonly [at: number, what: Assertion])[] = [];

  write(node: RegexNode): boolean {
    switch (node.kind) {
      case 'literal':
        this.text += node.text;
        return true;
      case 'character':
        this.text += node.example ?? '';
        return node.example !== undefined;
      case 'start':
      case 'end':
        this.#asked.push([this.text.length, node.kind]);
        return true;
      case 'nothing':
        if (node.asks) this.#asked.push([this.text.length, node.asks]);
        return true;
      case 'sequence':
        return node.of.every((each) => this.write(each));
      case 'choice':
        return this.write(node.of[0]!);
      case 'group':
        return this.write(node.of);
      case 'repeat':
        for (let count = 0; count < node.least; count++) if (!this.write(node.of)) return false;
        return true;
    }
  }

  /** Returns whether the text meets the assertion at each place. */
  isMet(): boolean {
    return this.#asked.every(([at, what]) => isMetAt(this.text, at, what));
  }
}

function isMetAt(text: string, at: number, what: Assertion): boolean {
  const [before, after] = [text[at - 1], text[at]];
  switch (what) {
    case 'start':
      return at === 0;
    case 'end':
      return at === text.length;
    case 'line':
      return at === 0 || before === '\n';
    case 'line-end':
      return at === text.length || after === '\n';
    case 'boundary':
      return isWord(before) !== isWord(after);
    case 'no-boundary':
      return isWord(before) === isWord(after);
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character);
}
