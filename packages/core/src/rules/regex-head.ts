import type { RegexPattern } from './patterns.js';

/** A text that a match begins with, and the expression for what comes after it. */
export interface HeadedRegex {
  readonly head: string;
  readonly rest: RegexPattern;
}

// No `|`, which would leave the head to one branch; nothing that looks at the text before it, such as a `^` outside a
// class or a `\b`; no flags, since a repeat reaches past them. A head in ASCII never ends within a character.
const headed =
  /^\^([\w -]+)(?![*+?{])((?:[\w $.,+*?){}-]|\((?!\?)|\(\?(?::|P?<\w+>)|\\[dDwWsS]|\[\^?[^[\]\\^]+\])+)$/;

/**
 * Splits `^TICKET_7_[0-9]+$` into the text `TICKET_7_` and `^[0-9]+$` after it. Hundreds of rules that differ only in
 * such a text then share one expression: a compiled one is large, and among many, each has left the cache when its turn
 * comes. An expression that may not mean the same is left whole, with an empty head.
 */
export function splitHead(pattern: RegexPattern, ignoreCase: boolean): HeadedRegex {
  const match = ignoreCase ? null : headed.exec(pattern.text);
  if (match === null) return { head: '', rest: pattern };
  return { head: match[1]!, rest: { ...pattern, text: `^${match[2]}` } };
}
