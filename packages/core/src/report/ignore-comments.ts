import type { Report } from './diagnostic.js';
import { severityOf } from './report.js';
import type { Span } from './source.js';

const comment = /^[ \t]*#/;
const ignore = /^[ \t]*#\s*botrules-ignore\s+([a-z-]+(?:\s*,\s*[a-z-]+)*)\s*(?::|$)/;

/**
 * Returns a report that drops each warning named by a comment on the line above it: `# botrules-ignore CODE: reason`,
 * or several codes with commas between them. There may be several such comments, one above the other. Errors are never
 * dropped: they keep the rules from loading.
 */
export function unlessIgnored(report: Report): Report {
  return (finding) => {
    const { code, span } = finding;
    if (severityOf(code) === 'error' || !ignoredAbove(span).includes(code)) report(finding);
  };
}

/** Returns the codes in the comments directly above the line in which a span begins. */
function ignoredAbove({ source: { text }, start }: Span): readonly string[] {
  const codes: string[] = [];
  let lineStart = lineStartBefore(text, start);
  // A finding about a whole file is at its first line, which may be the comment itself.
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

/** Returns the start of the line that an offset is in, or at the end of. */
function lineStartBefore(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}
