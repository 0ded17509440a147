import type { Choose, Filling } from '../rules/fill-text.js';
import type { OutcomeTemplate, Table } from '../rules/model.js';
import type { CaptureSink } from '../rules/operators/operator.js';
import { fillStep, type Step, type StepPlace, withParams } from '../rules/outcomes/list.js';
import { setOwn } from '../rules/own.js';
import { sha256Head } from '../rules/sha-256.js';
import type { Facts, TableRow } from './facts.js';
import type { Keeping } from './keep.js';
import { keepStep } from './memory-slot.js';

/** Returns what one rule or default adds to a decision: its outcome, with every placeholder filled. */
export function toStep(
  place: StepPlace,
  outcome: OutcomeTemplate,
  captures: Readonly<Record<string, string>>,
  facts: Facts,
  keeping: Keeping | undefined,
  choose: Choose = byChance,
): Step {
  const before: Filling = { facts, captures, params: {}, choose, rule: place.rule };
  return keeping === undefined
    ? fillStep(place, outcome, withParams(outcome, before))
    : keepStep(place, outcome, keeping, facts, before);
}

/** Chooses by the event's id, so that a repeat gets the same variant; the first if the event has no id. */
function byChance(place: number, count: number, { facts: { id }, rule }: Filling): number {
  return id === undefined ? 0 : sha256Head(id, rule, String(place)) % count;
}

/** Collects captures in an ordinary object. */
export class CaptureRecord implements CaptureSink {
  readonly record: Record<string, string> = {};
  rows: Map<string, TableRow> | undefined;

  set(name: string, text: string): void {
    setOwn(this.record, name, text);
  }

  row(name: string, table: Table, row: number): void {
    this.rows ??= new Map();
    this.rows.set(name, { table, row });
  }
}
