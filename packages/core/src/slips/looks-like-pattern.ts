import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { inQuotes } from '../report/quoted-line.js';
import { say } from '../report/say.js';
import { keywordOf } from '../rules/operators/list.js';
import { within } from '../syntax/node.js';
import { type Compared, type FieldName, isTyped, passingCase, type Sent } from './walk-texts.js';

/** A part of an expression that nobody writes in a text. */
const expression =
  /\(?\.[*+]\??\)?|\[\^?(?:[\w]-[\w]|\\[dws])+[^\]]*\][+*?]?|\\[dDwWsSbB](?![\\\w])[+*]?|\(\?[:<i]/;
/** `ORDER_{id}` */
const capture = /\{[A-Za-z_]\w*\}/;
/** `{memory.color}`, `{pizza.title|none}` */
const placeholder = /\{\s*[A-Za-z_]\w*(?:\.[\w-]+)+\s*(?:\|[^{}]*)?\}/;
/** SQL's wildcard: `%pizza%`, `ORDER_%`, `%_DONE`, `ORDER_%_DONE`. Not `50%`, `%20` or `%C3%9F`. */
const wildcard =
  /^%.+%$|^%(?=[_:-])|^%(?![\dA-F]{2})(?=\p{L})|(?<=[_:/-])%(?=[_:/-]|$)|(?<=\p{L})%$/su;
/** `/pizza/i` */
const slashes = /^\/(.+)\/([gimsuy]*)$/;

/** Finds a text that is compared and reads as if a pattern, or another kind of pattern, were meant. */
export function findPattern(text: Compared): Finding | undefined {
  switch (keywordOf(text.operator)?.texts) {
    case 'expression':
      return slashed(text) ?? edge(text);
    case 'pattern':
      return slashed(text) ?? expressionInLike(text);
    case 'phrase':
      return slashed(text) ?? expressionInWords(text) ?? bars(text);
    case 'literal':
      return slashed(text) ?? regular(text) ?? filled(text) ?? fitted(text) ?? bars(text);
    case undefined:
      return undefined;
  }
}

function finding(text: Compared, message: string, hint: string, at?: RegExpExecArray): Finding {
  const span = at ? within(text.node, at.index, at.index + at[0].length) : text.node.span;
  return { code: 'looks-like-pattern', span, message, hint };
}

function test(
  field: string,
  operator: string,
  pattern: string,
  more = passingCase(field, operator),
): string {
  return say`Write ${field}: { ${operator}: ${operator === 'regex' ? `'${pattern.replaceAll("'", "''")}'` : inQuotes(pattern)}${more} }.`;
}

/** Slashes around an expression, and letters after it, belong to other languages. */
function slashed(text: Compared): Finding | undefined {
  const { field, node, operator } = text;
  const [, inner, flags = ''] = slashes.exec(node.text) ?? [];
  if (inner === undefined || /^(?:raw\.|referral\.referer_uri)/.test(field)) return undefined;
  // A payload may be a path: /shop/hats/.
  const meant =
    isTyped(field) || flags !== '' || operator === 'regex' || /[\\*+?[\](){}|^$]/.test(inner);
  if (!meant || (inner.includes('/') && flags === '' && !/[\\*+?[\](){}|^$]/.test(inner))) return;
  return finding(
    text,
    say`The slashes${flags === '' ? '' : say` and the ${quote(flags)}`} are part of the expression ${quote(node.text)} here.`,
    test(field, 'regex', inner, flags.includes('i') ? ', ignore_case: true' : undefined),
  );
}

/** Finds `\bmenü\b`: the edge of a word next to a letter that RE2 does not count as one. */
function edge(text: Compared): Finding | undefined {
  const { node } = text;
  const match =
    /(?<!\\)(?:\\\\)*\\b(?=([^\p{ASCII}]))/u.exec(node.text) ??
    /(?<=([^\p{ASCII}]))\\b/u.exec(node.text);
  if (!match || !/[\p{L}\p{M}]/u.test(match[1]!)) return undefined;
  return finding(
    text,
    say`"\\b" knows the letters from A to Z alone, so next to ${quote(match[1]!)} it is not the edge of a word.`,
    say`Write (?:^|\\P{L}) where a word begins, and (?:\\P{L}|$) where it ends.`,
    match,
  );
}

function regular(text: Compared): Finding | undefined {
  const { field, node, operator } = text;
  const match =
    expression.exec(node.text) ??
    (isTyped(field) ? /^\^(?=\w.*\w\$$)/ : /^\^(?=\w)|(?<=\w)\$$/).exec(node.text);
  if (!match || isMoney(node.text, match)) return undefined;
  return finding(
    text,
    say`${quote(match[0])} is part of the text here: ${quote(operator)} compares letter by letter.`,
    test(field, 'regex', node.text),
    match,
  );
}

/** Returns whether the match is an ellipsis with a plus, or a class of whole words: `[A-B] hats`. */
function isMoney(text: string, { 0: part, index }: RegExpExecArray): boolean {
  return part.startsWith('.') && text.charAt(index - 1) === '.';
}

function expressionInLike(text: Compared): Finding | undefined {
  const { field, node } = text;
  const match =
    expression.exec(node.text) ??
    wildcard.exec(node.text) ??
    /\((?:\.\*|[^()|]+(?:\|[^()|]+)+)\)|^\^(?=\w.*\w\$$)/s.exec(node.text);
  if (!match || isMoney(node.text, match)) return undefined;
  // A "." before a "*" may be intended: `www.*`.
  if (/^\.[*+]$/.test(match[0]) && /[\p{L}\p{N}]$/u.test(node.text.slice(0, match.index))) return;
  const sql = match[0].includes('%');
  const like = node.text.replace(new RegExp(expression.source, 'g'), '*').replaceAll('%', '*');
  return finding(
    text,
    say`${quote(match[0])} is part of the text here: in a "like" only "*" and "{name}" are special.`,
    sql || /^[^\\[\]()^$|?+]*$/.test(like)
      ? test(field, 'like', like)
      : test(field, 'regex', `^${node.text}$`),
    sql ? undefined : match,
  );
}

/** Finds `\bpizza\b`, of which only the letters are looked for. */
function expressionInWords(text: Compared): Finding | undefined {
  const { field, node } = text;
  const match =
    /\\[bBdDwWsS]|\[\^?\w-\w\]|\(\?[:<i]/.exec(node.text) ?? /^\^\w|\w\$$/.exec(node.text);
  if (!match) return undefined;
  return finding(
    text,
    say`${quote(match[0])} is part of the text here: in "words" only "*" at the end of a word is special.`,
    test(field, 'regex', node.text),
    match,
  );
}

/** Finds `ORDER_{id}`, `ORDER_*` and `*pizza*`, which are only patterns in a "like". */
function fitted(text: Compared): Finding | undefined {
  const { field, node, operator } = text;
  const match = capture.exec(node.text) ?? star(text);
  if (!match) return undefined;
  const [what, hint] = match[0].startsWith('{')
    ? [say`A capture`, test(field, 'like', around(operator, node.text))]
    : ['"*"', withoutStars(text)];
  return finding(
    text,
    say`${what} is part of the text here: ${quote(operator)} compares letter by letter.`,
    hint,
    match,
  );
}

/** Finds placeholders in texts to compare with, which are constant: `color: "{memory.color}"` is not filled in. */
function filled(text: Compared): Finding | undefined {
  const match = placeholder.exec(text.node.text);
  if (!match) return undefined;
  const name = match[0].slice(1, -1).split('|')[0]!.trim();
  return finding(
    text,
    say`${quote(match[0])} is part of the text here: what a field is compared with is not filled in.`,
    text.field === name
      ? say`Write ${name}: { exists: true }.`
      : say`Write the value itself, and a rule for each if there are several.`,
    match,
  );
}

/** Returns the pattern of a `like` that fits what the operator would. */
function around(operator: string, text: string): string {
  const begins = operator === 'is' || operator === 'starts_with' || text.startsWith('*');
  const ends = operator === 'is' || operator === 'ends_with' || text.endsWith('*');
  return `${begins ? '' : '*'}${text}${ends ? '' : '*'}`;
}

function star({ field, node: { text } }: Compared): RegExpExecArray | null {
  if (!isTyped(field)) return /(?:^|[\w-])\*+(?=[\w-]|$)/.exec(text) && /\*+/.exec(text);
  return /^\*?[\p{L}\p{N}' -]*[\p{L}]{3,}[\p{L}\p{N}' -]*\*?$/u.test(text) ? /\*/.exec(text) : null;
}

function withoutStars({ field, node: { text }, operator }: Compared): string {
  const [, first, middle = '', last] = /^(\**)(.*?)(\**)$/s.exec(text) ?? [];
  if (middle === '') return say`Write ${field}: { exists: true }.`;
  if (middle.includes('*')) return test(field, 'like', around(operator, text));
  if (operator === 'contains' || (first && last)) return test(field, 'contains', middle);
  if (operator !== 'is') return test(field, operator, middle);
  return test(field, last ? 'starts_with' : 'ends_with', middle);
}

/** Finds `red|blue`, which is one text. Payloads may have parts with bars between them. */
function bars(text: Compared): Finding | undefined {
  const { field, node, operator } = text;
  const grouped = /^\(([^()]+)\)$/.exec(node.text)?.[1];
  const parts = (grouped ?? node.text).split('|').map((part) => part.trim());
  if (parts.length < 2 || !parts.every((part) => /^[\p{L}\p{N}_'’ -]+$/u.test(part))) return;
  if (!grouped && operator !== 'contains' && operator !== 'words' && !isTyped(field)) return;
  const list = `[${parts.join(', ')}]`;
  return finding(
    text,
    say`"|" is part of the text here: several texts need a list.`,
    say`Write ${field}: ${operator === 'is' ? list : `{ ${operator}: ${list}${passingCase(field, operator)} }`}.`,
  );
}

// ── Paths ───────────────────────────────────────────────────────────────────────────────────────────

/** Finds mistakes in paths: `raw.message.attachments[0].type`, `payload.json.items.*.sku`, `raw.entry.0.messaging`. */
export function findPath({ field, span }: FieldName): Finding | undefined {
  const problem = pathProblem(field);
  return problem && { code: 'looks-like-pattern', span, ...problem };
}

/** Finds the same in placeholders. */
export function findPathInWords({ node }: Sent): Finding | undefined {
  for (const match of node.text.matchAll(/\{\s*((?:raw|payload\.json)\.[^{}|]+?)\s*[|}]/g)) {
    const problem = pathProblem(match[1]!);
    const at = match.index + match[0].indexOf(match[1]!);
    if (problem) {
      return {
        code: 'looks-like-pattern',
        span: within(node, at, at + match[1]!.length),
        ...problem,
      };
    }
  }
  return undefined;
}

function pathProblem(path: string): { message: string; hint: string } | undefined {
  if (!/^(?:raw|payload\.(?:json|query))\./.test(path)) return undefined;
  const parts = path.split('.');
  if (parts[1] === 'query') {
    return /^\*+$/.test(parts[2] ?? '')
      ? {
          message: say`A path has no wildcards: "*" in ${quote(path)} is a name like any other.`,
          hint: say`Write the name of the part, such as payload.query.step.`,
        }
      : undefined;
  }
  const numbered = path
    .replace(/\.?\[(['"]?)(\w+)\1\]/g, '.$2')
    .replace(/\.?\[\*?\]/g, '.0')
    .replace(/\.\*(?=\.|$)/g, '.0')
    .replace(/^(raw|payload\.json)\.\$(?=\.|$)/, '$1')
    .replace(/\.\$(?=\.|$)/g, '.0');
  if (/\[(?:\d+|\*|)\]|\[(['"])\w+\1\]/.test(path)) {
    return {
      message: say`A path has dots, not brackets: in ${quote(path)} the brackets are part of a name.`,
      hint: say`Write ${numbered}.`,
    };
  }
  if (parts.includes('*') || parts.includes('$') || parts.includes('**')) {
    const sign = parts.includes('$') ? '$' : '*';
    return {
      message: say`A path has no wildcards: ${quote(sign)} in ${quote(path)} is a name like any other.`,
      hint: say`Write ${numbered}${numbered.length < path.length ? '' : say`, which is the first of them`}.`,
    };
  }
  if (/^raw\.message\.attachments\.\D/.test(path)) {
    return {
      message: say`The attachments are a list, so in ${quote(path)} a number is missing.`,
      hint: say`Write ${path.replace('attachments.', 'attachments.0.')}.`,
    };
  }
  if (parts[0] === 'raw' && (parts[1] === 'entry' || parts[1] === 'messaging')) {
    const rest = parts
      .slice(parts.lastIndexOf('messaging') + 1)
      .filter((part) => !/^\d+$/.test(part));
    return {
      message: say`"raw" begins at one event, so there is no ${quote(parts[1])} in it.`,
      hint:
        rest.length > 0 && parts.includes('messaging')
          ? say`Write raw.${parts
              .slice(parts.lastIndexOf('messaging') + 1)
              .join('.')
              .replace(/^\d+\./, '')}.`
          : say`Write what stands in the event, such as raw.message.mid.`,
    };
  }
  return undefined;
}
