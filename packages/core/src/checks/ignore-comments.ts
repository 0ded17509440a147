import type { Report } from '../report/diagnostic.js';
import { severityOf } from '../report/report.js';
import type { Span } from '../report/source.js';

const comment = /^\s*#/;
const ignore = /^\s*#\s*botrules-ignore\s+([a-z-]+(?:\s*,\s*[a-z-]+)*)\s*(?::|$)/;

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
  let lineStart = text.lastIndexOf('\n', start - 1) + 1;
  while (lineStart > 0) {
    const before = text.lastIndexOf('\n', lineStart - 2) + 1;
    const line = text.slice(before, lineStart).trimEnd();
    if (!comment.test(line)) break;
    codes.push(...(ignore.exec(line)?.[1]?.split(/\s*,\s*/) ?? []));
    lineStart = before;
  }
  return codes;
}
