/**
 * The structure of an RE2 expression, as far as Botrules has questions about it: which groups can stay empty, and which
 * texts every match contains. Matching itself is done by re2js.
 */
export type RegexNode =
  /** A run of characters; `exact` is false if case is ignored. */
  | { readonly kind: 'literal'; readonly text: string; readonly exact: boolean }
  /** One character of some kind: the characters, if they are few, and an example. */
  | { readonly kind: 'character'; readonly of?: readonly string[]; readonly example?: string }
  /** `^` or `\A` without the flag `m`. */
  | { readonly kind: 'start' }
  /** `$` or `\z` without the flag `m`. */
  | { readonly kind: 'end' }
  /** A `\b`, a flag, an empty group: takes no characters, and may assert something about its place. */
  | { readonly kind: 'nothing'; readonly asks?: 'boundary' | 'no-boundary' | 'line' | 'line-end' }
  | { readonly kind: 'sequence'; readonly of: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly of: readonly RegexNode[] }
  | { readonly kind: 'repeat'; readonly of: RegexNode; readonly least: number }
  | { readonly kind: 'group'; readonly name: string | undefined; readonly of: RegexNode };

interface Flags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
}

/** Characters that match literally, without the last one if a repeat applies to it. */
const plainRun = /[\w -]+(?![*+?{])/y;
const repeat = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const groupStart = /\((?:\?(?:P?<([A-Za-z_]\w*)>|([imsU]*)(?:-([imsU]+))?([:)])))?/y;
const classEscape = /\\(?:[dDwWsS]|[pP](?:[A-Za-z]|\{\^?\w+\}))/y;
const literalEscape = /\\(?:x\{([0-9A-Fa-f]+)\}|x([0-9A-Fa-f]{2})|([0-7]{2,3}|0)|([^\w]))/y;
/** `[abc]`, `[0-9]`, `[A-Fa-f_]`: letters, digits and ranges of them. */
const plainClass = /\[((?:\w(?:-\w)?)+)\]/y;
/** A class of more characters counts as any character. */
const mostOfClass = 4;
/** The character of `\n` and its like, by the letter. */
export const controls: Readonly<Record<string, string>> = {
  a: '\x07',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** An example for each class that has a letter for its name. */
const examples: Readonly<Record<string, { readonly example: string }>> = {
  '\\d': { example: '0' },
  '\\w': { example: 'x' },
  '\\s': { example: ' ' },
  '\\D': { example: 'x' },
  '\\S': { example: 'x' },
};

/** How deep groups are read. Who writes for people needs a few; each level is a call here, and in what goes through the nodes. */
const deepest = 200;

/** Reads an expression that re2js compiles. If it is not sure, it returns `undefined` rather than something wrong. */
export function readRegex(text: string): RegexNode | undefined {
  const reader = new RegexReader(text);
  const node = reader.choice({ ignoreCase: false, multiline: false });
  return reader.done ? node : undefined;
}

class RegexReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #lost = false;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return !this.#lost && this.#at === this.#text.length;
  }

  choice(given: Flags): RegexNode {
    const branches: RegexNode[] = [];
    let flags = given;
    do {
      if (branches.length > 0) this.#at++;
      const of: RegexNode[] = [];
      while (!this.#lost && this.#at < this.#text.length && !/[|)]/.test(this.#text[this.#at]!)) {
        const [node, after] = this.#item(flags);
        flags = after;
        of.push(this.#repeated(node));
      }
      branches.push({ kind: 'sequence', of: joinLiterals(of) });
    } while (!this.#lost && this.#text[this.#at] === '|');
    return branches.length === 1 ? branches[0]! : { kind: 'choice', of: branches };
  }

  /** Reads a run of characters, a class, an escape or a group; returns it with the flags that apply after it. */
  #item(flags: Flags): readonly [RegexNode, Flags] {
    const run = this.#take(plainRun);
    if (run !== undefined) return [literal(run[0], flags), flags];
    const character = this.#text[this.#at]!;
    if (character === '(') return this.#group(flags);
    if (character === '\\') return [this.#escape(flags), flags];
    if (character === '[') return [this.#class(flags), flags];
    this.#at += character.length;
    if (character === '.') return [{ kind: 'character', example: 'x' }, flags];
    if (character === '^' || character === '$') return [anchor(character === '^', flags), flags];
    // Surrogate pairs are joined again by `joinLiterals`; a repeat takes a whole character.
    const whole = String.fromCodePoint(this.#text.codePointAt(this.#at - 1)!);
    this.#at += whole.length - 1;
    return [literal(whole, flags), flags];
  }

  #group(flags: Flags): readonly [RegexNode, Flags] {
    const match = this.#take(groupStart);
    if (match === undefined) return this.#giveUp(flags);
    const [, name, on = '', off = '', end] = match;
    const inside = {
      ignoreCase: (flags.ignoreCase || on.includes('i')) && !off.includes('i'),
      multiline: (flags.multiline || on.includes('m')) && !off.includes('m'),
    };
    if (end === ')') return [{ kind: 'nothing' }, inside];
    if (++this.#depth > deepest) return this.#giveUp(flags);
    const of = this.choice(inside);
    this.#depth--;
    if (this.#text[this.#at++] !== ')') this.#lost = true;
    return [{ kind: 'group', name, of }, flags];
  }

  #escape(flags: Flags): RegexNode {
    const text = this.#text;
    const next = text[this.#at + 1]!;
    if (next === 'Q') {
      const end = text.indexOf('\\E', this.#at);
      const quoted = text.slice(this.#at + 2, end === -1 ? text.length : end);
      this.#at = end === -1 ? text.length : end + 2;
      // A repeat would apply only to its last character.
      this.#lost ||= /[*+?{]/.test(text[this.#at] ?? '');
      return quoted === '' ? { kind: 'nothing' } : literal(quoted, flags);
    }
    const named = this.#take(classEscape);
    if (named !== undefined) return { kind: 'character', ...examples[named[0]] };
    const match = this.#take(literalEscape);
    if (match !== undefined) {
      const [, braced, hex, octal, sign] = match;
      if (sign !== undefined) return literal(sign, flags);
      const code = octal === undefined ? Number.parseInt(braced ?? hex!, 16) : parseInt(octal, 8);
      return literal(String.fromCodePoint(code), flags);
    }
    this.#at += 2;
    const control = controls[next];
    if (control !== undefined) return literal(control, flags);
    if (next === 'A') return { kind: 'start' };
    if (next === 'z') return { kind: 'end' };
    if (next === 'b') return { kind: 'nothing', asks: 'boundary' };
    if (next === 'B') return { kind: 'nothing', asks: 'no-boundary' };
    return this.#giveUp(flags)[0];
  }

  #class(flags: Flags): RegexNode {
    const plain = flags.ignoreCase ? undefined : this.#take(plainClass);
    if (plain !== undefined) {
      const of = charactersOf(plain[1]!);
      return of === undefined
        ? { kind: 'character', example: plain[1]![0]! }
        : { kind: 'character', of, example: of[0]! };
    }
    const text = this.#text;
    this.#at++;
    if (text[this.#at] === '^') this.#at++;
    if (text[this.#at] === ']') this.#at++;
    while (this.#at < text.length && text[this.#at] !== ']') {
      const named = text.startsWith('[:', this.#at) ? text.indexOf(':]', this.#at) : -1;
      if (named !== -1) this.#at = named + 2;
      else this.#at += text[this.#at] === '\\' ? 2 : 1;
    }
    if (text[this.#at++] !== ']') this.#lost = true;
    return { kind: 'character' };
  }

  #repeated(node: RegexNode): RegexNode {
    const match = this.#take(repeat);
    if (match === undefined) return node;
    const least = match[1] === undefined ? (match[0].startsWith('+') ? 1 : 0) : Number(match[1]);
    return { kind: 'repeat', of: node, least };
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }

  #giveUp(flags: Flags): readonly [RegexNode, Flags] {
    this.#lost = true;
    return [{ kind: 'nothing' }, flags];
  }
}

function charactersOf(inside: string): readonly string[] | undefined {
  const characters = new Set<string>();
  for (const [, first, last] of inside.matchAll(/(\w)(?:-(\w))?/g)) {
    const end = (last ?? first!).charCodeAt(0);
    for (let code = first!.charCodeAt(0); code <= end; code++) {
      if (characters.add(String.fromCharCode(code)).size > mostOfClass) return undefined;
    }
  }
  return [...characters];
}

function literal(text: string, flags: Flags): RegexNode {
  return { kind: 'literal', text, exact: !flags.ignoreCase };
}

function anchor(start: boolean, flags: Flags): RegexNode {
  if (flags.multiline) return { kind: 'nothing', asks: start ? 'line' : 'line-end' };
  return { kind: start ? 'start' : 'end' };
}

function joinLiterals(nodes: readonly RegexNode[]): readonly RegexNode[] {
  const joined: RegexNode[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.kind === 'literal' && before?.kind === 'literal' && node.exact === before.exact) {
      joined[joined.length - 1] = { ...before, text: before.text + node.text };
    } else {
      joined.push(node);
    }
  }
  return joined;
}
