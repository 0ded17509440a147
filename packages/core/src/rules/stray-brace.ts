import { plainFields } from '../event-fields.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { nearest } from '../report/suggest.js';
import { toField } from './fields.js';
import {
  type KnownNames,
  meantBy,
  meantByPerson,
  toShowMemory,
  toWrite,
  withoutName,
} from './meant-placeholder.js';

/** A brace in a text that is neither part of a placeholder nor doubled. */
interface StrayBrace {
  /** Where in the text it ends. */
  readonly end: number;
  readonly message: string;
  readonly hint: string;
  /** Returns a better hint if all rules together give one. */
  readonly betterHint?: () => string | undefined;
}

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
  names: KnownNames,
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

function twoBraces(text: string, at: number, names: KnownNames): StrayBrace | undefined {
  const [written, name, words = ''] = matchAt(doubled, text, at) ?? matchAt(opened, text, at) ?? [];
  if (written === undefined || name === undefined) return undefined;
  // Some tools name the fallback after the bar: `|fallback:"there"`, `| default: there`.
  const otherwise = /^\|\s*(?:\w+\s*:\s*)?["']?(.*?)["']?\s*$/.exec(words)?.[1];
  const found = {
    end: at + written.length,
    message: say`${quote(written)} is not a placeholder: a placeholder has one brace on each side.`,
  };
  const meant = meantBy(name, names) ?? meantByPerson(name);
  if (meant) return { ...found, hint: toWrite(meant, otherwise) };
  const known = [...names.captures.keys(), ...names.params, ...names.filled(), ...names.fields];
  const like = toField(name) ? name : nearest(name, [...known, ...plainFields]);
  return {
    ...found,
    hint:
      like === undefined
        ? withoutName(name, names)
        : toWrite({ name: like, mayBeAbsent: false }, otherwise),
    betterHint: () => toShowMemory(name, names, otherwise),
  };
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
