import { needShape } from '../report/argument.js';
import type { Diagnostic, DiagnosticCode } from '../report/diagnostic.js';
import { Findings } from '../report/report.js';
import { Source, type Span } from '../report/source.js';
import { applyEdits, type TextEdit } from '../report/text-edit.js';
import type { Node } from '../syntax/node.js';
import { parseYaml } from '../syntax/parse-yaml.js';
import type { Workspace } from './workspace.js';

/** Mistakes in words of the language, with only one word that can be meant: the whole language is known. */
const sure: ReadonlySet<DiagnosticCode> = new Set([
  'unknown-key',
  'unknown-field',
  'unknown-operator',
  // `yes` for `true`, `30 min` for `30m`.
  'wrong-kind',
  // Tabs that indent, the only fault of YAML with a fix.
  'yaml-syntax',
]);

/** All findings are counted: where some are left out, others come in the place of one that is gone. */
const most = Number.POSITIVE_INFINITY;

/**
 * Applies the `fix` of a finding to the files of a workspace. It is kept if the finding is then gone and there is no
 * new error; otherwise everything stays as it was. What is below an unknown key was not read before, so errors in there
 * are not new.
 *
 * @param diagnostic a finding of `workspace.check` about the files as they are
 * @returns whether the fix was applied
 */
export function applyFix(workspace: Workspace, diagnostic: Diagnostic): boolean {
  needWorkspace('applyFix', workspace);
  needShape(
    'applyFix',
    'a finding',
    diagnostic,
    { code: 'string', message: 'string' },
    'Pass one of those that workspace.check() gave.',
  );
  const { fix } = diagnostic;
  const before = fix && workspace.texts.get(fix.file);
  if (fix === undefined || before === undefined) return false;
  const key = keyOf(diagnostic);
  // What is seen while rules are read needs no checks, which take longer.
  const read = tally(workspace.check({ checks: false, most }).diagnostics);
  const options = read.has(key) ? { checks: false, most } : { most };
  const old = read.has(key) ? read : tally(workspace.check(options).diagnostics);
  const after = applyEdits(before, [fix]);
  workspace.set(fix.file, after);
  const unread = diagnostic.code === 'unknown-key' ? valueAt(fix, after) : undefined;
  const isUnread = ({ file, line, column }: Diagnostic) => {
    const at = unread && file === fix.file ? offsetOf(after, line, column) : -1;
    return unread !== undefined && at >= unread.start && at <= unread.end;
  };
  const { diagnostics } = workspace.check(options);
  const now = tally(diagnostics.filter((each) => !isUnread(each)));
  const isGone = (now.get(key) ?? 0) < (old.get(key) ?? 0);
  const errors = [...now].every(([each, count]) => count <= (old.get(each) ?? 0));
  if (isGone && errors) return true;
  workspace.set(fix.file, before);
  return false;
}

/**
 * Fixes what is certain in the files of a workspace: mistakes in words of the language, such as `wehn` for `when`.
 *
 * @returns what was fixed, in that order
 */
export function fixSlips(workspace: Workspace): readonly Diagnostic[] {
  needWorkspace('fixSlips', workspace);
  const done: Diagnostic[] = [];
  const tried = new Set<string>();
  for (;;) {
    const { diagnostics } = workspace.check({ checks: false, most });
    const next = diagnostics.find(
      (each) => each.fix && sure.has(each.code) && !tried.has(`${placeOf(each)} ${keyOf(each)}`),
    );
    if (!next) return done;
    tried.add(`${placeOf(next)} ${keyOf(next)}`);
    if (applyFix(workspace, next)) done.push(next);
  }
}

/** Returns the place of the value of a key. */
function valueAt({ file, from }: TextEdit, text: string): Span | undefined {
  const root = parseYaml(new Source(file, text), new Findings().report, { quoteLines: false });
  const search = (node: Node): Span | undefined => {
    if (node.kind === 'list') {
      for (const item of node.items) {
        const found = search(item);
        if (found) return found;
      }
    } else if (node.kind === 'map') {
      for (const { keySpan, value } of node.entries) {
        const found = keySpan.start === from ? value.span : search(value);
        if (found) return found;
      }
    }
    return undefined;
  };
  return root && search(root);
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let number = 1; number < line; number++) at = text.indexOf('\n', at) + 1;
  return at + column - 1;
}

/** Counts how often each error is reported, and each finding that has a fix. */
function tally(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of diagnostics) {
    if (each.severity === 'warning' && each.fix === undefined) continue;
    counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ file, code, message }: Diagnostic): string {
  return `${file} ${code} ${message}`;
}

function placeOf({ line, column }: Diagnostic): string {
  return `${line}:${column}`;
}

function needWorkspace(caller: string, workspace: unknown): void {
  needShape(
    caller,
    'a workspace',
    workspace,
    { set: 'function', check: 'function', texts: 'object' },
    'Pass what createWorkspace(texts) returned.',
  );
}
