import type { Report } from '../report/diagnostic.js';
import { entryOf, type MapNode } from '../syntax/node.js';
import { filledFields } from './filled-fields.js';
import type { KnownRow } from './knowledge.js';
import { type OutcomeTemplate, readOutcomes } from './outcomes/list.js';
import { type ParamTemplate, paramsKey } from './outcomes/params.js';
import type { Scope } from './scope.js';
import type { Names } from './template.js';

// Most rules capture nothing and have no params, and there may be 100,000 of them.
const noCaptures: ReadonlyMap<string, boolean> = new Map();
const noRows: ReadonlyMap<string, KnownRow> = new Map();
const noNames: ReadonlySet<string> = new Set();

/** Reads what a rule or a default says to do. What has the wrong shape has been said and is left out. */
export function readOutcome(
  map: MapNode,
  {
    known,
    when,
    conditions,
    fields,
    heldTo,
  }: Pick<Scope, 'known' | 'when' | 'conditions' | 'fields' | 'heldTo'>,
  report: Report,
): OutcomeTemplate {
  const written = [...known.captures].filter(([, { isRow }]) => !isRow);
  const captures =
    written.length === 0
      ? noCaptures
      : new Map(written.map(([name, { always }]) => [name, always]));
  const rows =
    known.captures.size === 0
      ? noRows
      : new Map([...known.captures].flatMap(([name, { row }]) => (row ? [[name, row]] : [])));
  let filled: ReadonlySet<string> | undefined;
  const constants: Names = {
    captures,
    rows,
    params: noNames,
    hidden: noNames,
    // Few texts show a field, and to look for what is sure of them costs more than to read the rest.
    filled: () => (filled ??= filledFields(when)),
    conditions,
    fields,
    heldTo,
  };
  const params = paramsKey.read(entryOf(map, 'params')?.value, constants, report);
  if (params.length === 0) return readOutcomes(map, params, constants, report);
  const hidden = params.filter(({ name, value }) => captures.has(name) && !shows(value, name));
  const names: Names = {
    ...constants,
    params: new Set(params.map(({ name }) => name)),
    hidden: new Set(hidden.map(({ name }) => name)),
  };
  return readOutcomes(map, params, names, report);
}

/** Whether a param is made of the capture of this name: then it does not matter which of the two a text shows. */
function shows(value: ParamTemplate['value'], name: string): boolean {
  return (
    typeof value === 'object' &&
    value.some((part) => typeof part === 'object' && part.kind === 'capture' && part.name === name)
  );
}
