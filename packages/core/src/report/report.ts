import { needNumber, needShape, wrongArgument } from './argument.js';
import type { Diagnostic, DiagnosticCode, Finding, Report, Severity } from './diagnostic.js';
import type { Source, Span } from './source.js';

/** More than people read at one sitting; the rest is counted. */
const maxDiagnostics = 100;

const warnings: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'unreachable-rule',
  'unreachable-value',
  'unreachable-default',
  'never-holds',
  'pointless-test',
  'dead-button',
  'taken-by-words',
  'never-remembered',
  'unremembered-value',
  'never-begins',
  'unused-memory',
  'unasked-question',
  'no-follow-up',
  'endless-follow-up',
  'outside-window',
  'silent-rule',
  'words-of-the-page',
  'hidden-name',
  'foreign-placeholder',
  'channel-limit',
  'cut-text',
  'not-on-channel',
  'unknown-source',
  'unlikely-ref',
  'plain-http',
  'unlikely-cell',
  'lost-text',
  'invisible-character',
  'looks-like-operator',
  'looks-like-pattern',
  'looks-like-placeholder',
  'exact-case',
  'idle-typos',
  'idle-one-of',
  'written-twice',
  'unread-file',
  'file-order',
  'unused-list',
  'no-default',
]);

/** Returns whether findings of this code are errors, which stop a load, or warnings. */
export function severityOf(code: DiagnosticCode): Severity {
  return warnings.has(code) ? 'warning' : 'error';
}

const noFindings: readonly Finding[] = [];

/** Collects what the stages of a load find. */
export class Findings {
  readonly #all: Finding[] = [];
  #errors = 0;

  /** Bound, so that it can be passed on by itself. */
  readonly report: Report = (finding) => {
    needShape(
      'report',
      'a finding',
      finding,
      { code: 'string', message: 'string', span: 'object' },
      'Give it a code, a message and a span.',
    );
    this.#all.push(finding);
    if (severityOf(finding.code) === 'error') this.#errors++;
  };

  /** How many there are. */
  get length(): number {
    return this.#all.length;
  }

  /** Returns those that came after the first `length`. */
  since(length: number): readonly Finding[] {
    return this.#all.length === length ? noFindings : this.#all.slice(length);
  }

  /** Whether any of them keeps the rules from loading. */
  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** Returns the findings as diagnostics, sorted by place; errors come first if there are too many to return all. */
  finish(
    order: ReadonlyMap<string, unknown> = new Map(),
    most = maxDiagnostics,
  ): {
    /** The findings, at most 100 or as many as `most` says. */
    readonly diagnostics: readonly Diagnostic[];
    /** How many more there were. */
    readonly omitted: number;
  } {
    if (!(order instanceof Map)) {
      throw wrongArgument('finish', 'the files in their order, as a Map', order, 'Leave it out.');
    }
    needNumber('finish', 'how many findings there are at the most', most, 'Leave it out for 100.');
    const rank = new Map([...order.keys()].map((file, index) => [file, index]));
    const byPlace = (a: Finding, b: Finding) =>
      (rank.get(a.span.source.file) ?? Number.MAX_SAFE_INTEGER) -
        (rank.get(b.span.source.file) ?? Number.MAX_SAFE_INTEGER) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end;
    const bySeverity = (a: Finding, b: Finding) =>
      Number(warnings.has(a.code)) - Number(warnings.has(b.code));
    const all = this.#all.filter(({ onlyIf }) => onlyIf?.() ?? true);
    const errors = all.filter(({ code }) => !warnings.has(code));
    const roots = new Causes(errors.filter(({ follows }) => follows === undefined));
    const saidErrors = errors.filter((finding) => !roots.cause(finding));
    const causes = new Causes(saidErrors);
    const doubts = all.filter(({ code }) => warnings.has(code));
    const better = new Causes(doubts.filter(({ yieldsTo }) => yieldsTo === undefined));
    const saidDoubts = doubts.filter(
      (finding) =>
        !causes.cause(finding) &&
        !(finding.yieldsTo && better.cause({ follows: [finding.yieldsTo] })),
    );
    const said = [...saidErrors, ...saidDoubts];
    const kept = said
      .sort((a, b) => bySeverity(a, b) || byPlace(a, b))
      .slice(0, most)
      .sort(byPlace);
    return { diagnostics: kept.map(toDiagnostic), omitted: said.length - kept.length };
  }
}

/** Mistakes that may cause others: one mistake, one message. */
class Causes {
  /** Where they begin, by file, in order. */
  readonly #starts = new Map<string, number[]>();

  constructor(findings: readonly Finding[]) {
    for (const { span } of findings) {
      const { file } = span.source;
      const starts = this.#starts.get(file) ?? [];
      starts.push(span.start);
      this.#starts.set(file, starts);
    }
    for (const starts of this.#starts.values()) starts.sort((a, b) => a - b);
  }

  /** Returns whether one of them may have caused a finding. */
  cause({ follows }: Pick<Finding, 'follows'>): boolean {
    return follows?.some((span) => this.#within(span)) ?? false;
  }

  #within({ source, start, end }: Span): boolean {
    const starts = this.#starts.get(source.file) ?? [];
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < start) low = middle + 1;
      else high = middle;
    }
    // A value that is missing at the very end begins where the span ends.
    return low < starts.length && starts[low]! <= end;
  }
}

/** Makes a diagnostic of a finding: finds its line and column. */
function toDiagnostic(finding: Finding): Diagnostic {
  const { code, message, span, instead, insteadOf = span, related } = finding;
  const hint = finding.betterHint?.() ?? finding.hint;
  return {
    code,
    severity: severityOf(code),
    ...toPlace(span),
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(related?.length
      ? { related: related.map((other) => ({ ...toPlace(other.span), message: other.message })) }
      : {}),
    ...(instead === undefined
      ? {}
      : {
          fix: { file: span.source.file, from: insteadOf.start, to: insteadOf.end, text: instead },
        }),
  };
}

export function toPlace({ source, start, end }: Span): {
  file: string;
  line: number;
  column: number;
  length: number;
} {
  return { file: source.file, ...source.position(start), length: lengthInLine(source, start, end) };
}

/** A span over several lines is shown on its first. */
function lengthInLine(source: Source, start: number, end: number): number {
  const lineEnd = source.text.indexOf('\n', start);
  const last = lineEnd === -1 ? end : Math.min(end, lineEnd);
  return source.text.slice(start, last).trimEnd().length;
}
