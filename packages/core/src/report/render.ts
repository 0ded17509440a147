import { needOptions, needShape, wrongArgument } from './argument.js';
import type { Diagnostic, Related } from './diagnostic.js';
import { say, translated } from './say.js';
import type { SourceText } from './source.js';

/** How a diagnostic is drawn. */
export interface RenderOptions {
  /** ANSI colours, for a terminal. */
  readonly color?: boolean;
  /** The width of the terminal in columns; longer source lines are cut around the place. */
  readonly width?: number;
  /** Returns the address where a code is explained; on a terminal the code becomes a link (OSC 8). */
  readonly link?: (code: string) => string | undefined;
}

const severities = { error: /* say */ 'error', warning: /* say */ 'warning' } as const;

const styles = { error: '31;1', warning: '33;1', place: '1', dim: '2', hint: '36' } as const;

/**
 * Draws a diagnostic as people read it: place, code and sentence, the lines it is about, and what to do. `sources` has
 * the text of each file by its name; without it the code frame is left out.
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, SourceText>,
  options: RenderOptions = {},
): string {
  needShape(
    'renderDiagnostic',
    'a diagnostic',
    diagnostic,
    { file: 'string', line: 'number', column: 'number', message: 'string', code: 'string' },
    'Pass one of the "diagnostics" that a load returned.',
  );
  needSources(sources);
  needOptions('renderDiagnostic', options, '{ color: true }');
  const paint = (style: keyof typeof styles, text: string) =>
    options.color ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
  const { file, line, column, severity, code, message, hint, related = [] } = diagnostic;
  const label = `[${link(code, options)}]`;
  const place = `${visible(file)}:${line}:${column}:`;
  return [
    `${paint('place', place)} ${paint(severity, `${translated(severities[severity])}${label}:`)} ${visible(message)}`,
    ...frame(diagnostic, sources.get(file), 1, paint, options),
    ...related.flatMap((other) => [
      `  ${paint('place', `${visible(other.file)}:${other.line}:${other.column}:`)} ${visible(other.message)}`,
      ...frame(other, sources.get(other.file), 0, paint, options),
    ]),
    ...(hint === undefined ? [] : [`  ${paint('hint', say`hint:`)} ${visible(hint)}`]),
  ].join('\n');
}

function link(code: string, { color, link: where }: RenderOptions): string {
  const url = color ? where?.(code) : undefined;
  return url ? `\u001b]8;;${url}\u001b\\${code}\u001b]8;;\u001b\\` : code;
}

function frame(
  place: Diagnostic | Related,
  source: SourceText | undefined,
  linesAbove: number,
  paint: (style: keyof typeof styles, text: string) => string,
  { width = 100 }: RenderOptions,
): string[] {
  // A file without a text has no line to show, and neither has a variable that is not set.
  if (!source || source.text === '') return [];
  const lines = source.text.split('\n', place.line);
  const gutter = String(place.line).length;
  const room = Math.max(20, width - gutter - 6);
  const shown: string[] = [];
  for (let line = Math.max(1, place.line - linesAbove); line <= place.line; line++) {
    const text = (lines[line - 1] ?? '').replace(/\r$/, '');
    const number = String(line).padStart(gutter);
    if (line < place.line) {
      if (text.trim() === '') continue;
      shown.push(paint('dim', `  ${number} | ${crop(text, 0, room).text}`.trimEnd()));
      continue;
    }
    const { text: part, at } = crop(text, place.column - 1, room);
    const marked = visible(part).slice(at, at + Math.max(1, place.length));
    const caret =
      ' '.repeat(columns(visible(part).slice(0, at))) + '^'.repeat(columns(marked) || 1);
    shown.push(`${paint('error', '>')} ${number} | ${visible(part)}`.trimEnd());
    shown.push(`  ${' '.repeat(gutter)} | ${paint('error', caret)}`);
  }
  return shown;
}

/** Returns the part of a line around a column that fits, and where the column is in it. */
function crop(line: string, column: number, room: number): { text: string; at: number } {
  if (line.length <= room) return { text: visible(line), at: column };
  const kept = room - 2;
  const start = Math.max(0, Math.min(column - Math.floor(kept / 3), line.length - kept));
  const head = start > 0 ? '…' : '';
  const tail = start + kept < line.length ? '…' : '';
  return {
    text: `${head}${visible(line.slice(start, start + kept))}${tail}`,
    at: column - start + head.length,
  };
}

/** Replaces control characters by marks of one column: a rule file cannot control the terminal that shows it. */
export function visible(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** Returns how many terminal columns a text takes: two for wide letters and emoji, none for combining marks. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}|\ufe0f/u.test(character)) continue;
    count +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return count;
}

function needSources(sources: unknown): void {
  if (sources instanceof Map) return;
  throw wrongArgument(
    'renderDiagnostic',
    'the texts that were read, as a Map',
    sources,
    'Pass the "sources" that the load returned.',
  );
}
