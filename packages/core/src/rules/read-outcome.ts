import type { Report } from '../report/diagnostic.js';
import { entryOf, type MapNode } from '../syntax/node.js';
import { asksForWords } from './asks-for-words.js';
import { filledFields } from './filled-fields.js';
import type { KnownRow } from './knowledge.js';
import { type OutcomeTemplate, readOutcomes } from './outcomes/list.js';
import { type MemoryTemplate, memoryKeyOf, readMemoryKeys } from './outcomes/memory/list.js';
import { type ParamTemplate, paramsKey } from './outcomes/params.js';
import type { Scope } from './scope.js';
import { isSure, type Names } from './template.js';

// Most rules capture nothing and have no params, and there may be 100,000 of them.
const noCaptures: ReadonlyMap<string, boolean> = new Map();
const noRows: ReadonlyMap<string, KnownRow> = new Map();
const noNames: ReadonlySet<string> = new Set();

/** Reads what a rule or a default says to do. Nodes of the wrong shape have been reported and are left out. */
export function readOutcome(
  map: MapNode,
  {
    known,
    when,
    conditions,
    fields,
    remembered,
    heldTo,
  }: Pick<Scope, 'known' | 'when' | 'conditions' | 'fields' | 'remembered' | 'heldTo'>,
  report: Report,
): OutcomeTemplate {
  const writtenOut = [...known.captures].filter(([, { isRow }]) => !isRow);
  const captures =
    writtenOut.length === 0
      ? noCaptures
      : new Map(writtenOut.map(([name, { always }]) => [name, always]));
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
    // Few texts show a field, and finding which are sure costs more than reading the rest.
    filled: () => (filled ??= filledFields(when)),
    asksForWords: () => asksForWords(when),
    conditions,
    fields,
    remembered,
    heldTo,
  };
  const paramsNode = entryOf(map, 'params')?.value;
  // Few rules change the memory, and each key costs a look into the rule.
  const words = map.entries.filter(({ key }) => memoryKeyOf(key)).map(({ key }) => key);
  const written = words.length === 0 ? undefined : readWritten(map, words, constants, report);
  const own = written?.names ?? constants;
  const params = paramsKey.read(paramsNode, own, report);
  const unsure = params.filter(({ value }) => typeof value === 'object' && !isSure(value, own));
  const hidden = params.filter(({ name, value }) => captures.has(name) && !shows(value, name));
  const names: Names =
    params.length === 0
      ? own
      : {
          ...own,
          params: new Set(params.map(({ name }) => name)),
          unsureParams: new Set(unsure.map(({ name }) => name)),
          hidden: new Set(hidden.map(({ name }) => name)),
        };
  const outcome = readOutcomes(map, params, names, report);
  if (written === undefined) return outcome;
  const rest = words.filter((word) => !isWriting(word));
  const memory = { ...written.memory, ...readMemoryKeys(map, rest, names, report) };
  return { ...outcome, memory };
}

/** Returns whether a key is carried out before texts are filled, so that they show its result. */
function isWriting(word: string): boolean {
  return word === 'remember' || word === 'count';
}

/** Reads what a rule remembers and counts, and what its other texts can then rely on. */
function readWritten(
  map: MapNode,
  words: readonly string[],
  constants: Names,
  report: Report,
): { readonly memory: MemoryTemplate | undefined; readonly names: Names } {
  const params = entryOf(map, 'params')?.value;
  const given = params?.kind === 'map' ? params.entries.map(({ key }) => key) : [];
  // Only the names of params are known yet: they may show what is remembered.
  const before: Names = { ...constants, params: new Set(given), unsureParams: new Set(given) };
  const memory = readMemoryKeys(map, words.filter(isWriting), before, report);
  const sure = [
    ...(memory?.count ?? []).map(({ name }) => name),
    ...(memory?.remember ?? [])
      .filter(({ value }) => isSure(value, before))
      .map(({ name }) => name),
  ].map((name) => `memory.${name}`);
  const { filled } = constants;
  return {
    memory,
    names:
      sure.length === 0
        ? constants
        : { ...constants, filled: () => new Set([...filled(), ...sure]) },
  };
}

/** Returns whether a param is made of the capture of this name: it then does not matter which of the two a text shows. */
function shows(value: ParamTemplate['value'], name: string): boolean {
  return (
    typeof value === 'object' &&
    value.some((part) => typeof part === 'object' && part.kind === 'capture' && part.name === name)
  );
}
