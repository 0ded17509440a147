import { plainFields } from '../event-fields.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { nearest } from '../report/suggest.js';
import { toField } from './fields.js';

/** A brace in a text that is neither part of a placeholder nor doubled. */
interface StrayBrace {
  /** Where in the text it ends. */
  readonly end: number;
  readonly message: string;
  readonly hint: string;
}

/** The names that a placeholder may have in the text. */
export interface KnownNames {
  readonly captures: ReadonlyMap<string, unknown>;
  readonly params: ReadonlySet<string>;
  readonly fields: readonly string[];
}

/** These names, and the fields that the rule's condition guarantees. */
type FilledNames = KnownNames & { readonly filled: () => ReadonlySet<string> };

/** How other tools write a placeholder: `{{first_name}}`, `{{ order.id }}`, `{{first name|there}}`. */
const doubled = /\{\{[\s~-]*([^\s{}"'|:,;[\]<>()~-][^{}"'|:,;[\]<>()]*?)[\s~-]*(\|[^{}]*)?\}\}/y;
/** A name of several words after two braces that are never closed. */
const opened = /\{\{\s*(\p{L}+(?:[_.]\p{L}+)+)[^{}]*$/uy;
/** JSON begins with a brace and a quoted key. */
const json = /\{\s*"/y;

/** Returns what is wrong with the brace at `at`; `undefined` if nothing is. */
export function findStrayBrace(
  text: string,
  at: number,
  names: FilledNames,
): StrayBrace | undefined {
  if (text.charAt(at) === '}') return text.charAt(at + 1) === '}' ? undefined : closing(text, at);
  if (text.charAt(at + 1) === '{') return twoBraces(text, at, names);
  if (matchAt(json, text, at)) return jsonBraces(text, at);
  if (text.indexOf('}', at) !== -1) return undefined;
  return {
    end: text.length,
    message: say`The "{" that begins here is never closed.`,
    hint: say`Close it with "}", or write "{{" for a brace that is sent.`,
  };
}

function closing(text: string, at: number): StrayBrace {
  const [placeholder] = /\{[^{}]*\}$/.exec(text.slice(0, at)) ?? [];
  return {
    end: at + 1,
    message: say`There is no "{" before this "}".`,
    hint: placeholder
      ? say`Write ${placeholder}, with one brace on each side, or "}}" for a brace that is sent.`
      : say`Put a "{" before the name, or write "}}" for a brace that is sent.`,
  };
}

function twoBraces(text: string, at: number, names: FilledNames): StrayBrace | undefined {
  const [written, name, words = ''] = matchAt(doubled, text, at) ?? matchAt(opened, text, at) ?? [];
  if (written === undefined || name === undefined) return undefined;
  const known = [...names.captures.keys(), ...names.params, ...names.filled(), ...names.fields];
  const meant =
    known.includes(name) || toField(name) ? name : nearest(name, [...known, ...plainFields]);
  // Some tools name the fallback after the bar: `|fallback:"there"`, `| default: there`.
  const otherwise = /^\|\s*(?:\w+\s*:\s*)?["']?(.*?)["']?\s*$/.exec(words)?.[1];
  const placeholder = `{${meant}${otherwise === undefined ? '' : `|${otherwise}`}}`;
  return {
    end: at + written.length,
    message: say`${quote(written)} is not a placeholder: a placeholder has one brace on each side.`,
    hint:
      meant === undefined
        ? withoutName(name, [...names.captures.keys(), ...names.params])
        : say`Write ${placeholder}.`,
  };
}

/** Returns what to do about the name of a placeholder that nothing gives. */
export function withoutName(name: string, known: readonly string[]): string {
  const usable = known.slice(0, 5).map((one) => `{${one}}`);
  return say`Nothing gives ${quote(name.trim())} here: leave it out${
    usable.length === 0 ? '' : say`, or use ${usable.join(', ')}`
  }.`;
}

function jsonBraces(text: string, at: number): StrayBrace {
  const placeholder = /\{[A-Za-z_][\w.]*(?:\|[^{}]*)?\}/.source;
  const written = text
    .slice(at)
    .replace(new RegExp(`(${placeholder})|[{}]`, 'g'), (brace, kept) => kept ?? brace + brace);
  return {
    end: text.length,
    message: say`A "{" begins a placeholder, so the braces of JSON are written twice.`,
    hint: say`Write ${text.slice(0, at)}${written}`,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
