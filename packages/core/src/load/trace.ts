import type { Finding } from '../report/diagnostic.js';
import type { Findings } from '../report/report.js';
import type { Source } from '../report/source.js';
import type { ClaimedName, GroupReader } from '../rules/read-group.js';
import type { Table } from '../rules/tables/table.js';
import type { Doubt, Slips } from '../slips/slips.js';

/** Another file that was asked for, such as that of a list. */
export interface AskedFile {
  readonly path: string;
  readonly source: Source;
}

/** What reading something records, besides its result. */
export interface LoadTrace {
  readonly findings: readonly Finding[];
  readonly names: readonly ClaimedName[];
  /** Payloads that its buttons send. */
  readonly sent: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly asked: readonly AskedFile[];
  readonly tables: readonly Table[];
}

/** Where a load records what its files cause. */
export interface Journal {
  readonly findings: Findings;
  readonly groups: GroupReader;
  readonly slips: Slips;
  readonly asked: readonly AskedFile[];
  readonly tables: Table[];
  /** Records a file that was asked for. */
  ask(file: AskedFile): void;
}

const nothing: readonly never[] = [];

/** Returns an empty journal. Files that are asked for become sources of the load. */
export function createJournal(
  of: Pick<Journal, 'findings' | 'groups' | 'slips' | 'tables'>,
  sources: Map<string, Source>,
): Journal {
  const asked: AskedFile[] = [];
  const ask = (file: AskedFile) => {
    asked.push(file);
    sources.set(file.source.file, file.source);
  };
  return { ...of, asked, ask };
}

/** Returns the result of a reading, and what it recorded in a journal. */
export function traced<T>(
  { findings, groups, slips, asked, tables }: Journal,
  read: () => T,
): { readonly value: T; readonly trace: LoadTrace } {
  const found = findings.length;
  const marks = [groups.names, slips.sent, slips.doubts, asked, tables].map(({ length }) => length);
  const value = read();
  const trace: LoadTrace = {
    findings: findings.since(found),
    names: since(groups.names, marks[0]!),
    sent: since(slips.sent, marks[1]!),
    doubts: since(slips.doubts, marks[2]!),
    asked: since(asked, marks[3]!),
    tables: since(tables, marks[4]!),
  };
  return { value, trace };
}

/** Records again what was recorded before. */
export function replay(journal: Journal, { findings, ...trace }: LoadTrace): void {
  const { names, sent, doubts, asked, tables } = trace;
  // Most of a file's rules recorded only a name.
  if (names.length > 0) journal.groups.claimAgain(names);
  if (sent.length + doubts.length > 0) journal.slips.seeAgain(sent, doubts);
  if (findings.length + asked.length + tables.length === 0) return;
  for (const finding of findings) journal.findings.report(finding);
  for (const each of asked) journal.ask(each);
  for (const each of tables) journal.tables.push(each);
}

/** Returns one trace for several, in order. */
export function joined(traces: readonly LoadTrace[]): LoadTrace {
  if (traces.length === 1) return traces[0]!;
  return {
    findings: traces.flatMap(({ findings }) => findings),
    names: traces.flatMap(({ names }) => names),
    sent: traces.flatMap(({ sent }) => sent),
    doubts: traces.flatMap(({ doubts }) => doubts),
    asked: traces.flatMap(({ asked }) => asked),
    tables: traces.flatMap(({ tables }) => tables),
  };
}

function since<T>(all: readonly T[], length: number): readonly T[] {
  return all.length === length ? nothing : all.slice(length);
}
