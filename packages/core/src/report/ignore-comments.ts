import type { Report } from './diagnostic.js';
import { severityOf } from './report.js';
import type { Span } from './source.js';

const comment = /^[ \t]*#/;
const ignore = /^[ \t]*#\s*botrules-ignore\s+([a-z-]+(?:\s*,\s*[a-z-]+)*)\s*(?::|$)/;

/**
 * A report that passes over each warning that a comment on the line above it names:
 * `# botrules-ignore CODE: reason`, or several codes with commas between them. Several comments may stand one above
 * the other. An error is never passed over: it keeps the rules from loading.
 */
export function unlessIgnored(report: Report): Report {
  return (finding) => {
    const { code, span } = finding;
    if (severityOf(code) === 'error' || !ignoredAbove(span).includes(code)) report(finding);
  };
}

/** The codes in the comments right above the line that a span begins in. */
function ignoredAbove({ source: { text }, start }: Span): readonly string[] {
  const codes: string[] = [];
  let lineStart = lineStartBefore(text, start);
  // What is said of a whole file stands at its first line, which may be the comment itself.
  while (comment.test(lineAt(text, lineStart))) lineStart += lineAt(text, lineStart).length + 1;
  while (lineStart > 0) {
    const before = lineStartBefore(text, lineStart - 1);
    const line = lineAt(text, before).trimEnd();
    if (!comment.test(line)) break;
    codes.push(...(ignore.exec(line)?.[1]?.split(/\s*,\s*/) ?? []));
    lineStart = before;
  }
  return codes;
}

/** Where the line begins that an offset is in, or ends. */
function lineStartBefore(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}
