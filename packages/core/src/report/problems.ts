import { hiddenDifference, nameOf } from './characters.js';
import type { Finding } from './diagnostic.js';
import { meantAttachment } from './meant-attachment.js';
import { inQuotes } from './quoted-line.js';
import { say, spokenTag, translated } from './say.js';
import type { Span } from './source.js';
import { nearest } from './suggest.js';

// Every sentence that a load can say, one function each. A message is one sentence that quotes the writer; a hint is
// an imperative.

/** Returns the writer's own words, short enough for one line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return say`"${line.length <= 60 ? line : `${line.slice(0, 59)}…`}"`;
}

/** Returns a number as people read it: `1,000`. */
export function number(count: number): string {
  return count.toLocaleString(spokenTag());
}

/** @param written what is there now: if the two look the same, the hint names the difference */
export function didYouMean(word: string, written: string): string;
export function didYouMean(word: string | undefined, written: string): string | undefined;
export function didYouMean(word: string | undefined, written: string): string | undefined {
  if (word === undefined) return undefined;
  return [say`Did you mean ${quote(word)}?`, hiddenDifference(written, word) ?? []]
    .flat()
    .join(' ');
}

/** What to do about an unknown word. */
export type MeantWord = Pick<Finding, 'hint' | 'instead'>;

/** Returns the hint that a word was most likely meant, and the word; if none is similar, what else to do. */
export function suggestion(
  word: string | undefined,
  written: string,
  otherwise?: string,
): MeantWord {
  return word === undefined
    ? { hint: otherwise }
    : { hint: didYouMean(word, written), instead: word };
}

export function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : say`${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;
}

/** Returns `A, B and C`. */
export function together(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : say`${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}

// ── yaml-syntax ─────────────────────────────────────────────────────────────────────────────────────

export function notYaml(span: Span, message: string, hint: string): Finding {
  return { code: 'yaml-syntax', span, message, hint };
}

export function oddSpaceMessage(character: string): string {
  return say`There is a ${nameOf(character)} here, where YAML needs a plain space.`;
}

/** @param count how many such spaces the file has */
export function oddSpaceHint(count: number): string {
  const others = count > 1 ? say`, here and in the rest of this file` : '';
  return say`It comes from a web page or a word processor: type a plain space in its place${others}.`;
}

export function oddSpace(span: Span, count: number): Finding {
  const character = span.source.text.charAt(span.start);
  return notYaml(span, oddSpaceMessage(character), oddSpaceHint(count));
}

export function wrongDashMessage(sign: string): string {
  return say`${quote(sign)} is not the "-" that begins an item of a list.`;
}

export function wrongDash(span: Span, sign: string): Finding {
  return notYaml(span, wrongDashMessage(sign), say`Type a plain "-" and a space.`);
}

export function tag(span: Span, sign: string): Finding {
  const written = sign.replace(/[,\]}]+$/, '');
  return {
    code: 'yaml-syntax',
    span,
    message: say`A text cannot begin with "!" unless it is quoted.`,
    hint: say`Put the text in quotes, ${quote(written)} included; or delete ${quote(written)} if a tag of YAML is meant.`,
  };
}

export function strangeCharacter(span: Span): Finding {
  const unit = span.source.text.charCodeAt(span.start);
  return unit === 0x0d
    ? {
        code: 'yaml-syntax',
        span,
        message: say`The lines of this file end in a way that YAML does not know (CR alone).`,
        hint: say`Save it with line ends of the kind LF or CRLF.`,
      }
    : {
        code: 'yaml-syntax',
        span,
        message: say`There is a character here that no YAML text can have (U+${unit.toString(16).toUpperCase().padStart(4, '0')}).`,
        hint: say`Delete it, or save the file again as UTF-8.`,
      };
}

export function halfCharacter(span: Span, half: string): Finding {
  const code = half.charCodeAt(0).toString(16).toUpperCase();
  return {
    code: 'yaml-syntax',
    span,
    message: say`This text has half of a character in it (U+${code}).`,
    hint: say`Write the whole character, such as 😀.`,
  };
}

export function keyTwice(span: Span, key: string, first: Span): Finding {
  return {
    code: 'yaml-syntax',
    span,
    message: say`${quote(key)} is written twice here, and only one can count.`,
    hint: /^(?:rules|tests)$/.test(key)
      ? say`Put all of them below the first ${quote(`${key}:`)}.`
      : /^(?:payload|title|text|event|channel)$|\./.test(key)
        ? say`Keep one of the two. One field can have several tests: payload: [A, B] takes either.`
        : say`Keep one of the two.`,
    related: [{ span: first, message: say`It is written here first.` }],
  };
}

export function keyNotText(span: Span): Finding {
  return {
    code: 'yaml-syntax',
    span,
    message: say`What stands before a colon must be one text.`,
    hint: say`Put it in quotes, or close the brace or bracket before it.`,
  };
}

/** Returns the finding about `{{name}}` without quotes around it. */
export function twoBraces(span: Span): Finding {
  return {
    code: 'yaml-syntax',
    span,
    message: say`A text cannot begin with "{" unless it is quoted.`,
    hint: say`Put the whole text in quotes. A placeholder has one brace on each side: "{name}".`,
  };
}

export function mergeNotMap(span: Span): Finding {
  return {
    code: 'yaml-syntax',
    span,
    message: say`"<<" brings in the keys of another place, and this has no keys.`,
    hint: say`Write the name of a place that has some, as in "<<: *name", or a list of such names.`,
  };
}

export function unknownAlias(span: Span, name: string, known: readonly string[]): Finding {
  return {
    code: 'yaml-syntax',
    span,
    message:
      known.length === 0
        ? say`A text cannot begin with "*" unless it is quoted.`
        : say`Nothing above is named ${quote(`&${name}`)}, so ${quote(`*${name}`)} stands for nothing.`,
    hint:
      didYouMean(nearest(name, known), name) ??
      say`If the text is meant, put it in quotes: "*${name}".`,
  };
}

export function aliasOfItself(span: Span, name: string): Finding {
  return {
    code: 'yaml-syntax',
    span,
    message: say`${quote(`*${name}`)} stands inside what ${quote(`&${name}`)} names, so it would never end.`,
    hint: say`Put ${quote(`&${name}`)} before something that does not hold ${quote(`*${name}`)}.`,
  };
}

export function aliasesGrow(span: Span, most: number): Finding {
  return {
    code: 'yaml-syntax',
    span,
    message: say`With this the names with "*" stand for more than ${number(most)} values.`,
    hint: say`Write the values out, or use "lists".`,
  };
}

export function tooDeep(span: Span, most: number): Finding {
  return {
    code: 'yaml-syntax',
    span,
    message: say`Keys and lists stand more than ${most} deep inside one another here.`,
    hint: say`Look for a bracket, a brace or a dash too many.`,
  };
}

export function textTooLong(span: Span, length: number, most: number): Finding {
  return {
    code: 'over-limit',
    span: { ...span, end: span.start + 1 },
    message: say`This text has ${number(length)} characters, and the limit is ${number(most)}.`,
    hint: say`Look for a quote that is not closed, or shorten the text.`,
  };
}

const noTexts = {
  spreadsheet: {
    code: 'yaml-syntax',
    why: /* say */ 'is an archive or a spreadsheet, not text',
    hint: /* say */ 'Give the name of a text file.',
  },
  'utf-16': {
    code: 'yaml-syntax',
    why: /* say */ 'is text in UTF-16, not in UTF-8',
    hint: /* say */ 'Save it again as UTF-8; in most editors that is a choice under "Save as".',
  },
  'not-text': {
    code: 'yaml-syntax',
    why: /* say */ 'is not text in UTF-8',
    hint: /* say */ 'Save it again as UTF-8; in most editors that is a choice under "Save as".',
  },
  unreadable: {
    code: 'bad-include',
    why: /* say */ 'may not be read',
    hint: /* say */ 'Give this user the right to read it.',
  },
  outside: {
    code: 'bad-include',
    why: /* say */ 'is a link that leads out of the folder that is loaded',
    hint: /* say */ 'Put a copy into the folder, or load a folder that both are in.',
  },
} as const;

export function noText(span: Span, file: string, found: keyof typeof noTexts): Finding {
  const { code, why, hint } = noTexts[found];
  const what = found === 'outside' ? quote(file) : say`The file ${quote(file)}`;
  return { code, span, message: say`${what} ${translated(why)}.`, hint: translated(hint) };
}

// ── unknown-key, unknown-field, unknown-operator ────────────────────────────────────────────────────

export function unknownKey(
  span: Span,
  key: string,
  what: string,
  known: readonly string[],
  meant: string | undefined,
): Finding {
  return {
    code: 'unknown-key',
    span,
    message: say`Unknown key ${quote(key)} in ${what}.`,
    ...suggestion(meant, key, say`Use ${listed(known)}.`),
  };
}

/** Returns the finding about a key that is next to the one that it belongs below. */
export function standsBeside(
  { key, keySpan }: { readonly key: string; readonly keySpan: Span },
  parent: { readonly key: string; readonly value: { readonly kind: string; readonly span: Span } },
): Finding {
  const { kind, span } = parent.value;
  const first = span.source.text.charAt(span.start);
  const nothing = span.start === span.end;
  return {
    code: 'unknown-key',
    span: keySpan,
    message: say`${quote(key)} stands next to ${quote(`${parent.key}:`)}, not below it.`,
    hint:
      kind === 'text' && !nothing
        ? say`Write "text:" below ${quote(`${parent.key}:`)}, and ${quote(`${key}:`)} next to "text:".`
        : first === '{'
          ? say`Move it between the braces of ${quote(`${parent.key}:`)}.`
          : nothing
            ? say`Indent it by two spaces more than ${quote(`${parent.key}:`)}.`
            : say`Move it below ${quote(`${parent.key}:`)}, in line with what stands there.`,
  };
}

/** A rule that has tests, and no `when:` for them. */
interface WithoutWhen {
  /** The tests as they would be in one line, unless one of them takes several. */
  readonly when: string | undefined;
  /** Whether they stand on lines below one another, next to each other between braces, or apart. */
  readonly place: 'lines' | 'line' | 'apart';
  /** What to write in place of all of them, and where they are. */
  readonly instead: string | undefined;
  readonly of: Span;
}

/** Returns the finding about a rule that has tests, and no `when:` for them. */
export function needsWhen(
  { key, keySpan }: { readonly key: string; readonly keySpan: Span },
  { when, place, instead, of }: WithoutWhen,
): Finding {
  const isShort = when !== undefined && when.length <= 200;
  return {
    code: 'unknown-key',
    span: keySpan,
    message: say`${quote(key)} is a test, and stands where no "when:" is above it.`,
    hint:
      isShort && instead === when
        ? say`Write: ${when}`
        : place === 'lines'
          ? say`Write "when:" in a line above, and indent the tests by two spaces more.`
          : say`Put the tests together, between braces of their own: ${isShort ? when : 'when: { … }'}`,
    ...(instead !== undefined && { instead, insteadOf: of }),
  };
}

export function keyOfAnother(
  span: Span,
  key: string,
  what: string,
  known: readonly string[],
): Finding {
  return {
    code: 'unknown-key',
    span,
    message: say`${quote(key)} cannot stand in ${what}.`,
    hint:
      key === 'default'
        ? say`Begin it in the column of "rules:", without a dash.`
        : say`Move it to a group, which has "rules", or use ${listed(known)}.`,
  };
}

export function unknownField(span: Span, field: string, what: MeantWord): Finding {
  return { code: 'unknown-field', span, message: say`Unknown field ${quote(field)}.`, ...what };
}

export function unknownOperator(span: Span, operator: string, what: MeantWord): Finding {
  return {
    code: 'unknown-operator',
    span,
    message: say`Unknown operator ${quote(operator)}.`,
    ...what,
  };
}

// ── wrong-kind, missing-key ─────────────────────────────────────────────────────────────────────────

/** `due` is what should be there, `written` what is there instead, if anything. */
export function nullValue(span: Span, where: string, due: string, written: string): Finding {
  if (where === '') {
    return {
      code: 'wrong-kind',
      span,
      message: say`YAML reads ${quote(written)} as nothing, and this file has nothing else.`,
      hint: say`Begin it with "rules:", and put each rule below with a dash before it.`,
    };
  }
  return {
    code: 'wrong-kind',
    span,
    message:
      written === ''
        ? say`There is nothing after ${quote(`${where}:`)}.`
        : say`YAML reads ${quote(written)} after ${quote(`${where}:`)} as nothing.`,
    hint:
      written === ''
        ? nothingHint(span, due)
        : say`Put it in quotes if the text is meant: "${written}".`,
  };
}

/** Returns what was most likely meant if nothing is left: `#BUY` is a comment, `&BUY` an anchor. */
function nothingHint({ source, start }: Span, due: string): string {
  const line = source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0]!;
  const [, sign, word] = /(?::|-)\s+([#&])(\S.*?)\s*$/.exec(line) ?? [];
  if (sign === '#')
    return say`A "#" after a space begins a comment. Put the text in quotes: ${inQuotes(`#${word}`)}`;
  if (sign === '&') {
    return say`A "&" gives a name to what follows. Put the text in quotes: ${inQuotes(`&${word}`)}`;
  }
  return /text/.test(due)
    ? say`Write a value, or "" for the empty text, or delete the line.`
    : say`Write ${translated(due)}, or delete the line.`;
}

export function wrongKind(
  span: Span,
  where: string,
  due: string,
  got: string,
  hint?: string,
): Finding {
  return {
    code: 'wrong-kind',
    span,
    message: say`${where} takes ${due}, not ${got}.`,
    hint: hint ?? say`Write ${due} here.`,
  };
}

export function emptyValue(span: Span, where: string, due: string): Finding {
  return {
    code: 'wrong-kind',
    span,
    message: say`${where} is empty.`,
    hint: say`Write ${due}, or delete the line.`,
  };
}

export function blankValue(span: Span, where: string, due: string): Finding {
  return {
    ...emptyValue(span, where, due),
    message: say`${where} has only spaces, which no platform sends.`,
  };
}

export function wrongValue(span: Span, message: string, hint: string): Finding {
  return { code: 'wrong-kind', span, message, hint };
}

export function notOfSpans(span: Span, field: string, meant = '1h'): Finding {
  return wrongValue(
    span,
    say`"${field}" is how long something is ago, which is compared with a span.`,
    say`Write ${field}: { more_than: ${meant} }, or "less_than", "at_least", "at_most" or "exists".`,
  );
}

/** @param missing keys, or choices of keys: of each choice, one is needed */
export function missingKeys(
  span: Span,
  what: string,
  missing: readonly (readonly string[])[],
): Finding {
  const names = missing.map((keys) => (keys.length === 1 ? quote(keys[0]!) : say`something to do`));
  const all = together(names);
  const adds = missing.map((keys) => listed(keys.map((key) => quote(`${key}:`))));
  return {
    code: 'missing-key',
    span,
    message: say`${`${what.charAt(0).toUpperCase()}${what.slice(1)}`} needs ${all}.`,
    hint: say`Add ${adds.join(say`, and `)}.`,
  };
}

export function missingKey(span: Span, message: string, hint: string): Finding {
  return { code: 'missing-key', span, message, hint };
}

/** @param beside the keys of which the one at `span` needs one next to it; there is none */
export function besideNothing(span: Span, key: string, beside: readonly string[]): Finding {
  const keys = listed(beside.map(quote));
  return missingKey(
    span,
    say`${quote(key)} says something of ${keys}, which is not beside it.`,
    say`Add ${keys} beside it, or take ${quote(key)} away.`,
  );
}

export function looseRegex(span: Span): Finding {
  return {
    code: 'bad-regex',
    span,
    message: say`"loose" cannot be said of "regex": what an expression looks for would be folded away.`,
    hint: say`Use "ignore_case: true" in place of "loose: true", or "words" or "like" in place of "regex".`,
  };
}

/** Returns the finding about a text of which nothing is left when it is compared loosely. */
export function nothingLeft(span: Span, text: string): Finding {
  return {
    code: 'bad-pattern',
    span,
    message: say`Of ${quote(text)} nothing is left under "loose", so it tells no texts apart.`,
    hint: say`Write letters, or take "loose" away.`,
  };
}

// ── names ───────────────────────────────────────────────────────────────────────────────────────────

export function duplicateName(span: Span, name: string, first: Span): Finding {
  return {
    code: 'duplicate-name',
    span,
    message: say`Two rules are named ${quote(name)}.`,
    hint: say`Give one of them another name: names tell rules apart in tests, logs and messages.`,
    related: [{ span: first, message: say`The first of that name.` }],
  };
}

export function tooManyNames(span: Span, most: number): Finding {
  return {
    code: 'too-many-names',
    span,
    message: say`A rule set remembers and counts under ${most} names at most, and this is one more.`,
    hint: say`Use a name again: what was remembered under it is replaced.`,
  };
}

/** @param mark the group's name, or the file */
export function sameMark(span: Span, mark: string, first: Span): Finding {
  const isFile = mark === span.source.file;
  return {
    code: 'duplicate-name',
    span,
    message: isFile
      ? say`Two defaults of this file have "once", and nothing tells them apart.`
      : say`Two defaults with "once" are of groups named ${quote(mark)}.`,
    hint: isFile
      ? say`Give the group a name, as in name: orders, next to its "rules:".`
      : say`Give one of the groups another name: "once" goes by it.`,
    related: [{ span: first, message: say`The first of them.` }],
  };
}

export function profileTwice(span: Span, first: Span): Finding {
  const [here, there] = [span, first].map(({ source }) => quote(source.file)) as [string, string];
  return {
    code: 'duplicate-name',
    span,
    message: say`A bot has one profile, and ${there} and ${here} each have one.`,
    hint: say`Keep one "profile:", and move what is missing from the other into it.`,
    related: [{ message: say`The first one is here.`, span: first }],
  };
}

export function reservedName(span: Span): Finding {
  return {
    code: 'duplicate-name',
    span,
    message: say`A rule cannot be named "default": that is what a decision by a default is called.`,
    hint: say`Give the rule another name, or make it a "default:".`,
  };
}

/** What a name should stand for: a list, a table, or either. */
const namedKinds = {
  list: { code: 'unknown-list', what: /* say */ 'list', under: /* say */ '"lists"' },
  table: { code: 'unknown-table', what: /* say */ 'table', under: /* say */ '"tables"' },
  either: {
    code: 'unknown-table',
    what: /* say */ 'table or list',
    under: /* say */ '"tables" or "lists"',
  },
} as const;

/** @param suspects where a mistake may hide the definition */
export function unknownName(
  span: Span,
  kind: keyof typeof namedKinds,
  name: string,
  known: readonly string[],
  suspects: readonly Span[],
): Finding {
  const { code } = namedKinds[kind];
  const [what, under] = [translated(namedKinds[kind].what), translated(namedKinds[kind].under)];
  const values = kind === 'list' ? say`, or write the values themselves: [S, M, L]` : '';
  return {
    code,
    span,
    follows: suspects,
    message: say`There is no ${what} named ${quote(name)} here.`,
    ...suggestion(
      nearest(name, known),
      name,
      known.length > 0
        ? say`Define it under ${under}, or use ${listed(known)}.`
        : say`Define it under ${under} of this file or of a group around it${values}.`,
    ),
  };
}

export function listOfItself(span: Span, name: string, first: Span): Finding {
  return {
    code: 'unknown-list',
    span,
    message: say`The list ${quote(name)} takes itself in, so its values cannot be told.`,
    hint: say`Take out one of the "{ list: … }" that lead round in a circle.`,
    related: [{ span: first, message: say`It is defined here.` }],
  };
}

export function unusedList(span: Span, kind: 'list' | 'table', name: string, group: Span): Finding {
  return {
    code: 'unused-list',
    span,
    follows: [group],
    message:
      kind === 'list'
        ? say`The list ${quote(name)} is never used.`
        : say`The table ${quote(name)} is never used.`,
    hint: say`Use it with "in: ${name}", or delete it.`,
  };
}

// ── unknown-table, unknown-column, bad-table ────────────────────────────────────────────────────────

export function unknownColumn(
  span: Span,
  table: string,
  column: string,
  known: readonly string[],
): Finding {
  return {
    code: 'unknown-column',
    span,
    message: say`The table ${quote(table)} has no column ${quote(column)}.`,
    ...suggestion(nearest(column, known), column, say`Use ${listed(known)}.`),
  };
}

export function rowLikeField(span: Span, name: string): Finding {
  return badTable(
    span,
    say`A row cannot be known as ${quote(name)}, with which names of fields begin.`,
    say`Give the placeholder another name, such as {row in TABLE}.`,
  );
}

/** @param row the key of the first row in which the cell is empty */
export function emptyCell(
  span: Span,
  { name, column, table, row }: { name: string; column: string; table: string; row: string },
): Finding {
  return {
    code: 'absent-placeholder',
    span,
    message: say`The placeholder "{${name}.${column}}" has no words for where the cell is empty, as in the row ${quote(row)} of the table ${quote(table)}.`,
    hint: say`Write what to say then: {${name}.${column}|something}, or fill the cell.`,
  };
}

const saveAgain =
  /* say */ 'Open it in the spreadsheet program and save it as "CSV UTF-8"; in Google Sheets: File, Download, CSV.';

const notTables = {
  spreadsheet: /* say */ 'is a spreadsheet of its program, not a CSV file',
  'utf-16': /* say */ 'is text in UTF-16, not in UTF-8',
  'not-text': /* say */ 'is not text in UTF-8',
};

export function noTable(span: Span, file: string, found: keyof typeof notTables): Finding {
  return badTable(
    span,
    say`The table ${quote(file)} ${translated(notTables[found])}.`,
    translated(saveAgain),
  );
}

export function zeroBytes(span: Span): Finding {
  return badTable(
    span,
    say`This table has zero bytes in it, so it is not text in UTF-8.`,
    translated(saveAgain),
  );
}

/** @param first the first of two that should be one */
export function badTable(span: Span, message: string, hint: string, first?: Span): Finding {
  return {
    code: 'bad-table',
    span,
    message,
    hint,
    ...(first && { related: [{ span: first, message: say`The first one is here.` }] }),
  };
}

// ── bad-pattern, bad-regex, bad-time ────────────────────────────────────────────────────────────────

export function badText(
  code: 'bad-pattern' | 'bad-regex' | 'bad-time',
  span: Span,
  message: string,
  hint: string | undefined,
): Finding {
  return { code, span, message, hint };
}

// ── captures and placeholders ───────────────────────────────────────────────────────────────────────

export function captureClash(span: Span, name: string, first: Span): Finding {
  return {
    code: 'capture-clash',
    span,
    message: say`${quote(`{${name}}`)} is captured twice for one event, so it could mean either.`,
    hint: say`Give one of the two another name.`,
    related: first === span ? [] : [{ span: first, message: say`It is captured here first.` }],
  };
}

export function captureInNot(span: Span, name: string): Finding {
  return {
    code: 'capture-in-not',
    span,
    message: say`${quote(`{${name}}`)} is captured inside a "not", which holds where there is nothing to capture.`,
    hint: say`Use "*" in place of the capture, or "(?:…)" in a regex.`,
  };
}

/** @param part what to write if the name is a part of a known one */
export function unknownPlaceholder(
  span: Span,
  name: string,
  known: readonly string[],
  conditions: readonly Span[],
  remembered: () => ReadonlySet<string>,
  part?: string,
): Finding {
  const like = nearest(name, known);
  return {
    code: 'unknown-placeholder',
    span,
    // Nothing else between the braces must get lost.
    ...(like !== undefined &&
      part === undefined &&
      span.source.text.slice(span.start, span.end) === `{${name}}` && { instead: `{${like}}` }),
    follows: conditions,
    message: say`${quote(`{${name}}`)} cannot be filled in: nothing here is named ${quote(name)}.`,
    hint:
      part ??
      didYouMean(like, name) ??
      say`Capture it with "like" or "regex", add it to "params", use a field, or write "{{" and "}}" for braces that are sent.`,
    betterHint: () => rememberedHint(name, like, remembered()),
  };
}

/** Returns the hint for `{size}` and `{mem.size}` if `size` is remembered; the names are known once all rules have been read. */
function rememberedHint(
  name: string,
  like: string | undefined,
  remembered: ReadonlySet<string>,
): string | undefined {
  const [, around, inner = name] = /^([\w-]+)\.([\w-]+)$/.exec(name) ?? [];
  const isMemory = around !== undefined && nearest(around, ['memory', 'mem']) !== undefined;
  if (remembered.has(inner) || isMemory) {
    const kept = remembered.has(inner) ? inner : (nearest(inner, remembered) ?? inner);
    return say`Write {memory.${kept}} for what is remembered, with words for where it is not: {memory.${kept}|words}.`;
  }
  const kept = like === undefined ? nearest(inner, remembered) : undefined;
  return kept && didYouMean(`{memory.${kept}}`, name);
}

export function absentPlaceholder(
  span: Span,
  name: string,
  how: 'absent' | 'absent or empty',
  conditions: readonly Span[],
  existsHelps = false,
  remembered?: () => ReadonlySet<string>,
): Finding {
  return {
    code: 'absent-placeholder',
    span,
    follows: conditions,
    message:
      how === 'absent'
        ? say`${quote(`{${name}}`)} can be absent, and then the text would have a hole.`
        : say`${quote(`{${name}}`)} can be absent or empty, and then the text would have a hole.`,
    hint: existsHelps
      ? say`Say what to write then: {${name}|words}; or add "${name}: { exists: true }" to "when".`
      : say`Say what to write then: {${name}|words}.`,
    betterHint: () => keptHint(name, remembered?.()),
  };
}

/** Returns the hint for a name of the memory that no rule writes: most likely a misspelling of one that is written. */
function keptHint(name: string, remembered: ReadonlySet<string> | undefined): string | undefined {
  const [, kept] = /^memory\.(.+)$/.exec(name) ?? [];
  if (kept === undefined || remembered === undefined || remembered.has(kept)) return undefined;
  const like = nearest(kept, remembered);
  const meant = didYouMean(like && `memory.${like}`, name);
  return meant && say`No rule remembers ${quote(kept)}. ${meant}`;
}

export function strayBrace(
  span: Span,
  { message, hint, betterHint }: Pick<Finding, 'message' | 'hint' | 'betterHint'>,
): Finding {
  return { code: 'stray-brace', span, message, hint, betterHint };
}

/** A capture takes precedence over a param or a field of the same name. */
export function hiddenName(span: Span, name: string, what: 'param' | 'field'): Finding {
  return {
    code: 'hidden-name',
    span,
    message:
      what === 'param'
        ? say`${quote(`{${name}}`)} shows what is captured under this name, and never the param ${quote(name)}.`
        : say`${quote(`{${name}}`)} shows what is captured under this name, and never the field ${quote(name)}, even where nothing is captured.`,
    hint:
      what === 'param'
        ? say`Give the capture or the param another name.`
        : say`Give the capture another name.`,
  };
}

/** @param count how many messages there are */
export function idleOneOf(span: Span, count: number): Finding {
  return {
    code: 'idle-one-of',
    span,
    message:
      count === 1
        ? say`"one_of" has one message, so nothing is left to chance.`
        : say`The messages of this "one_of" are all the same, so nothing is left to chance.`,
    hint:
      count === 1
        ? say`Add another message, or write this one without "one_of".`
        : say`Write them in other words, or keep one of them, without "one_of".`,
  };
}

// ── over-limit ──────────────────────────────────────────────────────────────────────────────────────

/** A limit that is exceeded, and whose it is: `the platform takes`, `Telegram takes`. */
interface PassedLimit {
  readonly most: number;
  readonly takes: string;
  /** The channel, if the rule can also take events of other channels, which take the text as it is. */
  readonly only: string | undefined;
}

/** It is an error if no channel takes it, otherwise a warning: each channel shows what it can. */
function overLimit({ only }: PassedLimit, finding: Omit<Finding, 'code'>): Finding {
  if (only === undefined) return { code: 'over-limit', ...finding };
  const hint = say`${finding.hint!} Or write a rule of its own for \`channel: ${only}\` above this one.`;
  return { code: 'channel-limit', ...finding, hint };
}

/** @param passed.emoji an emoji in the text that counts as several characters */
export function tooLong(
  span: Span,
  what: string,
  passed: PassedLimit & { readonly length: number; readonly unit: string },
  emoji?: string,
): Finding {
  const { length, most, unit, takes } = passed;
  const counts =
    emoji === undefined ? '' : say` The emoji ${emoji} counts as ${[...emoji].length}.`;
  return overLimit(passed, {
    span,
    message: say`${what} has ${number(length)} ${unit}, and ${takes} ${number(most)}.`,
    hint: say`Shorten it by ${number(length - most)}.${counts}`,
  });
}

export function tooMany(
  span: Span,
  what: string,
  count: number,
  passed: PassedLimit,
  where: string,
): Finding {
  const { most, takes } = passed;
  return overLimit(passed, {
    span,
    message: say`There are ${number(count)} ${what} ${where}, and ${takes} ${number(most)}.`,
    hint: say`Take ${number(count - most)} away, or spread them over several messages.`,
  });
}

export function conditionsTooDeep(span: Span, most: number): Finding {
  return {
    code: 'over-limit',
    span,
    message: say`Conditions nest more than ${most} deep here.`,
    hint: say`Split the rule, or move what several rules share into the "when" of a group.`,
  };
}

export function typingTooLong(span: Span, seconds: number): Finding {
  return {
    code: 'over-limit',
    span,
    message: say`The platform shows typing dots for ${seconds} seconds at the most.`,
    hint: say`Write ${seconds}s or less.`,
  };
}

// ── bad-include ─────────────────────────────────────────────────────────────────────────────────────

export function badInclude(span: Span, message: string, hint: string, first?: Span): Finding {
  return {
    code: 'bad-include',
    span,
    message,
    hint,
    related: first && [{ span: first, message: say`It is loaded here first.` }],
  };
}

// ── referral values ─────────────────────────────────────────────────────────────────────────────────

export function unknownSource(
  span: Span,
  field: string,
  value: string,
  { sent, elsewhere }: SentHere,
): Finding {
  const meant = field === 'attachment' ? meantAttachment(value) : undefined;
  // What is meant, and is not sent here, was not misspelt: "contact" is not nearest to "location".
  const near = meant === undefined ? nearest(value, sent) : meant;
  const isHere = near !== undefined && sent.includes(near);
  const senders = isHere ? [] : elsewhere(meant ?? value).map(({ title }) => title);
  const [one] = senders;
  const known =
    sent.length > 8
      ? say`Known are, for instance, ${listed(sent.slice(0, 3))}.`
      : say`Write one of ${listed(sent)}.`;
  return {
    code: 'unknown-source',
    span,
    yieldsTo: span,
    message: say`The platform is not known to send ${quote(value)} as ${field}.`,
    hint: isHere
      ? didYouMean(near, value)
      : one === undefined
        ? known
        : senders.length === 1
          ? say`${one} sends ${quote(meant ?? value)}: test "channel" in this rule, too.`
          : say`${together(senders)} send ${quote(meant ?? value)}: test "channel" in this rule, too.`,
  };
}

/** What channels are known to send in a field. */
interface SentHere {
  /** What those do that a rule is held to. */
  readonly sent: readonly string[];
  /** Returns the other channels that send a value. */
  readonly elsewhere: (value: string) => readonly { readonly title: string }[];
}

// ── files ───────────────────────────────────────────────────────────────────────────────────────────

export function unreadFile(span: Span, file: string, name: string): Finding {
  return {
    code: 'unread-file',
    span,
    message: say`${quote(file)} is not read: its name does not end in .yaml.`,
    hint: say`Name it ${quote(name)}.`,
  };
}

export function unreadFolder(span: Span, folder: string, name: string): Finding {
  return {
    code: 'unread-file',
    span,
    message: say`The rules in ${quote(folder)} are not read: a folder is read where an include names it.`,
    hint: say`Write "- include: ${name}" among the rules, or move the files out of it.`,
  };
}

export function fileOrder(span: Span, first: string, second: string, name: string): Finding {
  return {
    code: 'file-order',
    span,
    message: say`${quote(first)} is read before ${quote(second)}: names are compared letter by letter.`,
    hint: say`Rename ${quote(second)} to ${quote(name)}.`,
  };
}

export function plainHttp(span: Span, host: string): Finding {
  return {
    code: 'plain-http',
    span,
    message: say`What is sent to ${quote(host)} is not encrypted: others can read it on its way.`,
    hint: say`Write https://.`,
  };
}

export function unlikelyRef(span: Span, value: string): Finding {
  return {
    code: 'unlikely-ref',
    span,
    yieldsTo: span,
    message: say`The platform's documents rule out some characters of the ref ${quote(value)}.`,
    hint: say`Use letters, digits, "-", "_" and "=" in links, and the same here.`,
  };
}
