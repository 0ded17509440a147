import type { Finding } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { lineEnd } from '../report/quoted-line.js';
import { say } from '../report/say.js';
import type { Source } from '../report/source.js';

/** Returns the finding about a file whose first line is not YAML. */
export function otherFormat(source: Source): Finding | undefined {
  const { text } = source;
  const start = text.length - text.trimStart().length;
  const span = { source, start, end: lineEnd(source, start) };
  if (/^\s*\{\\rtf/.test(text)) {
    return problems.notYaml(
      span,
      say`This is a document of a word processor (RTF), not plain text.`,
      say`Save it as plain text, in UTF-8.`,
    );
  }
  if (/^\s*<(?:!doctype|html|\?xml|head|body)\b/i.test(text)) {
    return problems.notYaml(
      span,
      say`This is a web page, and not the file that it may show.`,
      say`Download the file itself, or copy its text.`,
    );
  }
  const fence = /^ *```.*$/m.exec(text);
  if (!fence || text.slice(0, fence.index).trim() !== '') return undefined;
  return problems.notYaml(
    { source, start: fence.index, end: fence.index + fence[0].length },
    say`This line marks the text for Markdown, and is not part of it.`,
    say`Delete it, and the "\`\`\`" at the end.`,
  );
}
