import type { Finding, Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { inQuotes, lineEnd, lineWith } from '../report/quoted-line.js';
import { say } from '../report/say.js';
import type { Source } from '../report/source.js';
import { type Node, type TextNode, within } from '../syntax/node.js';
import type { Sent } from './walk-texts.js';

/** Keys whose values have no space followed by `#`: anything like that is a comment. */
const noWords =
  /^(?:route|handover|typing|disabled|continue|exists|ignore_case|loose|typos|event|channel|standby|days|hours|timezone|from|until|at_least|at_most|more_than|less_than|max_age|nothing|status)$/;
/** Keys below which the writer chooses all names. */
const ownKeys = /^(?:params|lists|captures|raw|x-.*)$/;

/**
 * Warns where YAML cuts or changes a text: ` #` turns the rest into a comment, `&name` before a text turns its first
 * word into a name, and list lines below a text are joined into one line.
 */
export function reportLostTexts(root: Node, report: Report): void {
  // A text that several aliases refer to is one text.
  const hasNames = mayHaveAliases(root);
  const seen = new Set<Node>();
  const visit = (node: Node, key: string, named: boolean): void => {
    if (node.kind === 'broken' || seen.has(node)) return;
    if (hasNames) seen.add(node);
    if (node.kind === 'text') {
      const lost = !named && noWords.test(key) ? undefined : lostIn(node, hasNames);
      if (lost) report(lost);
    } else if (node.kind === 'list') {
      for (const item of node.items) visit(item, key, named);
    } else {
      for (const entry of node.entries) {
        visit(entry.value, entry.key, named || ownKeys.test(entry.key));
      }
    }
  };
  visit(root, '', false);
}

/** Returns whether a node or one inside it may have a name, by which an alias could refer to it: most files have none. */
export function mayHaveAliases({ span: { source, start, end } }: Node): boolean {
  return source.text.slice(Math.max(0, start - longestName), end).includes('&');
}

/** Finds `\\n` outside double quotes, where it is not a line break: people see a backslash and an n. */
export function findWrittenEscape({ role, node }: Sent): Finding | undefined {
  if (role !== 'words') return undefined;
  const match = /(?<![\\:\w]:?)\\n|(?<=\p{L})\\n(?=[\p{Lu}\s\\•-])|\\["']/u.exec(node.text);
  if (!match) return undefined;
  const breaks = match[0] === '\\n';
  return {
    code: 'lost-text',
    span: within(node, match.index, match.index + 2),
    message: say`People see ${quote(match[0])} as it stands here.`,
    hint: breaks
      ? say`For a line break put the text in double quotes, or write "|" and the text in the lines below.`
      : say`Leave the "\\" out: ${inQuotes(node.text.replace(/\\(["'])/g, '$1'))}`,
  };
}

function lostIn(node: TextNode, hasNames: boolean): Finding | undefined {
  if (node.text === '') return undefined;
  const cut = node.plain && (cutByComment(node) ?? (hasNames ? cutByAnchor(node) : undefined));
  return cut || joinedLines(node);
}

/** Finds `We are #1 in town`, which is `We are`. An intended comment has a space after `#`, or a row of `#`, `-` or `=`. */
function cutByComment({ span, text }: TextNode): Finding | undefined {
  const { source, end } = span;
  if (!/[ \t]/.test(source.text.charAt(end))) return undefined;
  const [rest] =
    /^[ \t]+#(?![\s#=*~-])\S.*/.exec(source.text.slice(end, lineEnd(source, end))) ?? [];
  if (rest === undefined) return undefined;
  const comment = rest.trim();
  const at = end + rest.indexOf('#');
  return {
    code: 'lost-text',
    span: { source, start: at, end: at + comment.length },
    message: say`YAML reads ${quote(comment)} as a comment: only ${quote(text)} is left of the text.`,
    hint: quotesHint(source, span.start, end + rest.length),
  };
}

/** How far before a text its name is looked for. */
const longestName = 200;

/** Finds `&more drinks`, which is `drinks`: `more` is its name. If an alias refers to it, it is intended. */
function cutByAnchor({ span, text }: TextNode): Finding | undefined {
  const { source, start, end } = span;
  const before = source.text.slice(Math.max(0, start - longestName), start);
  const [whole, name] = /&([^\s,[\]{}]+)[ \t]+$/.exec(before) ?? [];
  if (whole === undefined || isAliased(source.text, name!)) return undefined;
  const from = start - whole.length;
  return {
    code: 'lost-text',
    span: { source, start: from, end: from + 1 + name!.length },
    message: say`YAML reads ${quote(`&${name}`)} as a name for what follows: only ${quote(text)} is left of the text.`,
    hint: quotesHint(source, from, end),
  };
}

function isAliased(text: string, name: string): boolean {
  for (let at = text.indexOf(`*${name}`); at !== -1; at = text.indexOf(`*${name}`, at + 1)) {
    if (!/[^\s,[\]{}]/.test(text.charAt(at + 1 + name.length))) return true;
  }
  return false;
}

/** The beginning of a line that readers take for an item of a list. */
const bullet =
  /^[ \t]*(?:[-*•·‣▪►–—✓✔☑➤→]|\d{1,2}[.)]|\p{L}\)|[\d#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\p{M}|\u200d|\p{Extended_Pictographic}|\p{Emoji_Modifier})*)[ \t]+\S/u;
/** Whether a text may have such a line: most do not, and are skipped at once. */
const bulletSign = /[-*•·‣▪►–—✓✔☑➤→.)]|\u20e3|\p{Extended_Pictographic}/u;

/**
 * Finds list lines that YAML joins into one, as it does except after `|`. Two such lines make a list; a single one may
 * be a sentence that continues with a dash, a number or an emoji.
 */
function joinedLines({ span, text, plain }: TextNode): Finding | undefined {
  const { source, start } = span;
  if (lineEnd(source, start) >= span.end) return undefined;
  const first = source.text.charAt(start);
  if (first === '|' || !bulletSign.test(text)) return undefined;
  const written = source.text.slice(start, span.end);
  if (!written.includes('\n')) return undefined;
  const [head = '', ...lines] = written.trimEnd().split('\n');
  if ([plain ? head : head.slice(1), ...lines].filter((line) => bullet.test(line)).length < 2)
    return;
  const folded = first === '>' && !plain;
  // After ">", a line that is indented more than the lines before it stays a line.
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map(indentOf));
  let at = start + head.length + 1;
  for (const [index, line] of lines.entries()) {
    const above = index === 0 ? head : lines[index - 1]!;
    const begins = folded && (index === 0 || above.trim() === '');
    const stays = folded && (indentOf(line) > indent || indentOf(above) > indent);
    // After an empty line, a new line begins anyway; before a "\" the writer has taken care of it.
    const broken = above.trim() === '' || /\\n?$/.test(above.trimEnd());
    if (!begins && !stays && !broken && bullet.test(line)) {
      const from = at + indentOf(line);
      return {
        code: 'lost-text',
        span: { source, start: from, end: from + line.trim().length },
        message: say`YAML joins these lines to one line: ${quote(text.trim())}.`,
        hint: folded
          ? say`Write "|" in place of ">": below it each line stays a line.`
          : say`Write "|" after the colon, and the text in the lines below: each line then stays a line.`,
      };
    }
    at += line.length + 1;
  }
  return undefined;
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)![0].length;
}

function quotesHint(source: Source, start: number, end: number): string {
  const written = source.text.slice(start, end).trimEnd();
  const line = lineWith(source, start, end, inQuotes(written));
  return line === undefined || written.includes('\n')
    ? say`Put the text in quotes.`
    : say`Put the text in quotes: ${line}`;
}
