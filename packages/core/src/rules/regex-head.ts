import type { RegexPattern } from './patterns.js';

/** A text that a match begins with, and the expression for what comes after it. */
export interface HeadedRegex {
  readonly head: string;
  readonly rest: RegexPattern;
}

// No `|`, which would leave the beginning to one branch; nothing that looks at what stands before it, such as a `^`
// outside a class or a `\b`; no flags, past which a repeat reaches. A head of ASCII never ends within a character.
const headed =
  /^\^([\w -]+)(?![*+?{])((?:[\w $.,+*?){}-]|\((?!\?)|\(\?(?::|P?<\w+>)|\\[dDwWsS]|\[\^?[^[\]\\^]+\])+)$/;

/**
 * `^TICKET_7_[0-9]+$` is the text `TICKET_7_` with `^[0-9]+$` after it. Hundreds of rules that differ in a text like this
 * share one expression then: a compiled one is large, and among many each is far from the processor when its turn
 * comes. An expression that is not sure to mean the same is left whole, with an empty head.
 */
export function splitHead(pattern: RegexPattern, ignoreCase: boolean): HeadedRegex {
  const match = ignoreCase ? null : headed.exec(pattern.text);
  if (match === null) return { head: '', rest: pattern };
  return { head: match[1]!, rest: { ...pattern, text: `^${match[2]}` } };
}
