import { writeShortEvent } from '@botrules/core';
import type {
  ComparisonGroup,
  ComparisonResult,
  DecisionDifference,
  TallyResult,
} from '@botrules/core/tooling';
import { say, spokenTag } from '@botrules/core/tooling';
import type { Io, Output } from '../terminal/io.js';
import { count, cut, inPercent, paint } from '../terminal/style.js';
import { inWords } from './path-words.js';

export interface ReplayReport {
  readonly tally: TallyResult;
  /** Set where the rules were compared with others. */
  readonly comparison: ComparisonResult | undefined;
  /** Lines, or parts of one, that could not be read. */
  readonly broken: number;
}

export function toReplayJson({ tally, comparison, broken }: ReplayReport): string {
  return `${JSON.stringify({ ...tally, ...(comparison && { comparison }), broken }, null, 2)}\n`;
}

export function toReplayHuman(report: ReplayReport, output: Output, env: Io['env']): string {
  const lines = report.comparison
    ? changes(report.comparison, output, env)
    : takers(report.tally, output, env);
  return `${lines.join('\n')}\n`;
}

// ── How many each rule took ─────────────────────────────────────────────────────────────────────────

function takers({ events, untaken, lines }: TallyResult, output: Output, env: Io['env']): string[] {
  const { bold, dim } = paint(output, env);
  const rows = lines.map(({ rule, file, line, took, added }) => ({
    number: took + added,
    name: added > 0 ? `${rule} (continue)` : rule,
    place: `${file}:${line}`,
  }));
  if (untaken > 0) rows.push({ number: untaken, name: say`(nothing took it)`, place: '' });
  const digits = Math.max(
    6,
    ...rows.map(({ number }) => number.toLocaleString(spokenTag()).length),
  );
  const widest = Math.max(4, ...rows.map(({ name }) => name.length));
  const width = Math.min(widest, Math.max(12, output.columns - digits - 10));
  const room = output.columns - digits - 12 - width;
  return [
    `${bold(count(events, say`event`, say`events`))}`,
    '',
    dim(`${say`events`.padStart(digits)}   ${say`share`}  ${say`rule`}`),
    ...rows.map(({ number, name, place }) => {
      const share = events > 0 ? `${inPercent((100 * number) / events)}%` : '';
      const shown = number.toLocaleString(spokenTag()).padStart(digits);
      // A place that does not fit stands below, whole: a cut path helps nobody.
      const below = `\n${' '.repeat(digits + 11)}`;
      const isBeside = place !== '' && place.length <= room;
      const where = place === '' ? '' : `${isBeside ? '  ' : below}${dim(place)}`;
      const row = `${shown}  ${share.padStart(Math.max(6, say`share`.length + 1))}  ${cut(name, width).padEnd(isBeside ? width : 0)}`;
      return number === 0 ? dim(`${row}${where}`) : `${row}${where}`;
    }),
  ];
}

// ── What two rule sets decide differently ───────────────────────────────────────────────────────────

function changes(result: ComparisonResult, output: Output, env: Io['env']): string[] {
  const { bold, green, yellow } = paint(output, env);
  const { events, different, groups, others } = result;
  const all = count(events, say`event`, say`events`);
  if (different === 0) return [green(say`${all}: all are decided as before.`)];
  return [
    bold(
      different === 1
        ? say`1 of ${all} is decided differently.`
        : say`${different.toLocaleString(spokenTag())} of ${all} are decided differently.`,
    ),
    ...groups.flatMap((group) => [
      '',
      `${yellow(headline(group))}: ${count(group.events, say`event`, say`events`)}`,
      ...group.samples.flatMap((sample) => [
        cut(
          `  ${say`line ${sample.at ?? 0}`}: ${JSON.stringify(writeShortEvent(sample.event))}`,
          output.columns,
        ),
        ...(group.paths.length > 0
          ? sample.differences.flatMap((difference) => drawn(difference, output))
          : []),
      ]),
    ]),
    ...(others > 0
      ? [
          '',
          others === 1
            ? say`and 1 event that differs in another way`
            : say`and ${others} events that differ in other ways`,
        ]
      : []),
  ];
}

function headline({ from, to, paths }: ComparisonGroup): string {
  if (paths.length === 0) return say`changed from ${taker(from)} to ${taker(to)}`;
  return say`${taker(to)}, another ${paths.map(inWords).join(', ')}`;
}

function taker(name: string | null): string {
  return name === null ? say`nothing` : name === 'default' ? 'default' : `"${name}"`;
}

function drawn({ path, before, after }: DecisionDifference, { columns }: Output): string[] {
  return [
    cut(`    - ${inWords(path)}: ${JSON.stringify(before) ?? say`nothing`}`, columns),
    cut(`    + ${inWords(path)}: ${JSON.stringify(after) ?? say`nothing`}`, columns),
  ];
}
