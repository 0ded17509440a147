import type { Report } from '../report/diagnostic.js';
import { changeOf, moveSpans, replaceSpans, spansIn, type TextChange } from '../report/places.js';
import { Findings } from '../report/report.js';
import { Source } from '../report/source.js';
import type { Item } from '../rules/model.js';
import { addEveryPartToRules } from '../rules/parts/every.js';
import { groupOf } from '../rules/read-group.js';
import type { Scope } from '../rules/scope.js';
import type { Steps } from '../steps.js';
import { type CutText, cutAtItems } from '../syntax/cut-at-items.js';
import { hasAnchor } from '../syntax/has-anchor.js';
import { entryOf, type MapNode, type Node } from '../syntax/node.js';
import { parseYaml } from '../syntax/parse-yaml.js';
import { readPlainLines } from '../syntax/plain-yaml.js';
import { withKeptConditions } from './kept-conditions.js';
import type { KeptFile, KeptFrame, KeptItem } from './rule-cache.js';
import { type Journal, type LoadTrace, replay, traced } from './trace.js';

// Rules that are read may have any part of the language.
addEveryPartToRules();

/** What reading rule by rule needs from a load. */
export interface RuleByRule {
  readonly journal: Journal;
  readonly scope: Scope;
  /** Looks for mistakes that the map of a file shows by itself. */
  readonly look: (map: MapNode) => void;
  readonly report: Report;
  /** Returns how many things so far must be read again in each load, such as includes. */
  readonly unkept: () => number;
}

/**
 * Reads a file rule by rule, and only those rules that have changed. If it was not read before, that takes several steps;
 * else one, since what moves must not stand still between two places.
 *
 * @param before the file as it was last read
 * @returns `undefined` if the file can only be read as a whole: because it does not show where its rules begin, or
 *   something in it is not YAML, which has not been reported
 */
export function* readByRule(
  source: Source,
  before: KeptFile | undefined,
  load: RuleByRule,
): Steps<KeptFile | undefined> {
  const cut = cutAtItems(source.text, 'rules');
  if (!cut) return undefined;
  const parts = before?.parts;
  const change = parts && changeOf(before.source, source);
  const kept = parts && change && keptIn(parts.cut, cut, change);
  const count = cut.starts.length;

  // Nothing is reported before everything has been read.
  const frameNode = kept?.frame ? undefined : readFrame(source, cut);
  if (!kept?.frame && !frameNode) return undefined;
  // Whether a profile is right depends on other files, so its file is read in each load.
  if (frameNode && entryOf(frameNode, 'profile')) return undefined;
  const itemBefore = (number: number): KeptItem | undefined =>
    parts!.items[number >= count - kept!.last ? number - count + parts!.items.length : number];
  const known = (number: number): KeptItem | undefined => {
    if (!kept?.frame) return undefined;
    return number < kept.first || number >= count - kept.last ? itemBefore(number) : undefined;
  };
  const all: (KeptItem | MapNode)[] = [];
  for (let number = 0; number < count; number++) {
    const each = known(number) ?? itemNode(source, cut, number, before !== undefined);
    if (!each) return undefined;
    all.push(each);
    if (before === undefined && number % eachStep === 0) yield;
  }

  const { journal, look, report, unkept } = load;
  const around = frameNode ? readAround(frameNode, source, load) : parts!.frame;
  if (!frameNode) again(journal, around, change!);
  const { lists } = around.group.scope;
  const items: Item[] = [];
  const keptItems: (KeptItem | undefined)[] = [];
  const traces: LoadTrace[] = [around.trace];
  const used = new Set(around.uses);
  for (const [number, each] of all.entries()) {
    let item: KeptItem;
    if ('kind' in each) {
      const unkeptBefore = unkept();
      const { value, trace } = traced(journal, () => {
        look(asFile(each));
        return journal.groups.item(each, around.group.scope);
      });
      const old = kept?.frame ? itemBefore(number)?.items[0] : undefined;
      const own = value && old ? withKeptConditions(value, old, change!) : value;
      item = { items: own ? [own] : [], trace, uses: lists.takeUses() };
      const standsAlone = trace.asked.length + trace.tables.length === 0;
      keptItems.push(standsAlone && unkept() === unkeptBefore ? item : undefined);
    } else {
      item = each;
      again(journal, item, change!);
      keptItems.push(item);
    }
    for (const one of item.items) items.push(one);
    if (item.uses.size > 0) for (const name of item.uses) used.add(name);
    traces.push(item.trace);
    if (before === undefined && number % eachStep === 0) yield;
  }
  let frame = around;
  if (frameNode) {
    const { value, trace } = traced(journal, () => journal.groups.default(frameNode, frame.group));
    frame = { ...frame, default: value, defaultTrace: trace, defaultUses: lists.takeUses() };
  } else {
    replay(journal, frame.defaultTrace);
  }
  for (const name of frame.defaultUses) used.add(name);
  const last = traced(journal, () => lists.reportUnused(frame.map, report, used));
  traces.push(frame.defaultTrace, last.trace);
  return {
    source,
    group: groupOf(frame.group, { source, start: 0, end: 0 }, items, frame.default),
    traces: keptItems.includes(undefined) ? undefined : traces,
    parts: { cut, frame, items: keptItems },
  };
}

/** How many rules are read in one step. */
const eachStep = 16;

/** Reads what is around the rules of a file, except its default. */
function readAround(
  node: MapNode,
  source: Source,
  { journal, scope, look }: RuleByRule,
): KeptFrame {
  const { value: group, trace } = traced(journal, () => {
    look(node);
    return journal.groups.frame(node, scope);
  });
  return {
    group,
    trace,
    uses: group.scope.lists.takeUses(),
    default: undefined,
    defaultTrace: trace,
    defaultUses: new Set(),
    map: { source, start: node.span.start, end: source.text.length },
  };
}

/** Records again what an unchanged part recorded before, and moves it to its new place. */
function again(journal: Journal, part: KeptFrame | KeptItem, change: TextChange): void {
  part.spans ??= spansIn('items' in part ? [part.items, part.trace] : dataOf(part));
  moveSpans(part.spans, change);
  replay(journal, part.trace);
}

/** Returns the parts of a frame that contain spans. */
function dataOf({ trace, defaultTrace, default: otherwise, map, group }: KeptFrame): unknown {
  const { known, when, conditions } = group.scope;
  return [trace, defaultTrace, otherwise, [map], known, when, conditions];
}

/** Returns which parts of a text are unchanged parts of another. */
function keptIn(old: CutText, now: CutText, { from, to, delta }: TextChange) {
  const frame =
    old.colon === now.colon &&
    old.starts[0] === now.starts[0] &&
    from >= old.starts[0]! &&
    to <= old.end &&
    now.end === old.end + delta;
  const most = Math.min(old.starts.length, now.starts.length);
  const endIn = (cut: CutText, number: number) => cut.starts[number + 1] ?? cut.end;
  let first = 0;
  while (
    first < most &&
    old.starts[first] === now.starts[first] &&
    endIn(old, first) === endIn(now, first) &&
    endIn(old, first) <= from
  ) {
    first++;
  }
  let last = 0;
  while (last < most - first) {
    const [a, b] = [old.starts.length - 1 - last, now.starts.length - 1 - last];
    if (old.starts[a]! < to || old.starts[a]! + delta !== now.starts[b]) break;
    if (endIn(old, a) + delta !== endIn(now, b)) break;
    last++;
  }
  return { frame, first, last };
}

/** Reads one item of the list. */
function itemNode(
  source: Source,
  cut: CutText,
  number: number,
  isAlone: boolean,
): MapNode | undefined {
  const start = cut.starts[number]!;
  const lines = source.text.slice(start, cut.starts[number + 1] ?? cut.end);
  // Texts of a rule would keep the whole text of the file in memory as it was when the rule was read.
  const text = isAlone ? detached(lines) : lines;
  const list =
    readPlainLines(source, text, start, cut.column) ??
    readLines(source, text, (offset) => offset + start);
  const [item] = list?.kind === 'list' && list.items.length === 1 ? list.items : [];
  return item?.kind === 'map' ? item : undefined;
}

/** Reads what is around the rules of a file: the file without its rules. */
function readFrame(source: Source, { colon, starts, end }: CutText): MapNode | undefined {
  const { text } = source;
  const inserted = ' []';
  const head = text.slice(0, colon) + inserted + text.slice(colon, starts[0]);
  const place = (offset: number) => {
    if (offset <= colon) return offset;
    const without = Math.max(colon, offset - inserted.length);
    return without < starts[0]! ? without : without - starts[0]! + end;
  };
  const node = readLines(source, head + text.slice(end), place);
  if (node?.kind !== 'map') return undefined;
  const rules = entryOf(node, 'rules');
  if (rules?.value.kind !== 'list' || rules.keySpan.end !== colon - 1) return undefined;
  // Lists and tables are identified by their place, which must not move.
  const moves = node.entries.some(
    ({ key, keySpan }) => keySpan.start > colon && /^(?:lists|tables)$/.test(key),
  );
  return moves ? undefined : node;
}

/** Reads lines of a source that need not be plain; `undefined` if anything is wrong with them. */
function readLines(
  source: Source,
  text: string,
  place: (offset: number) => number,
): Node | undefined {
  // Other lines may have aliases of it. An alias of what is not in these lines is found to be wrong.
  if (hasAnchor(text)) return undefined;
  const own = new Source(source.file, text);
  const findings = new Findings();
  const node = parseYaml(own, findings.report, { wholeCharacters: true });
  if (!node || findings.length > 0) return undefined;
  replaceSpans(spansIn(node), own, source, place);
  return node;
}

/** Returns a copy of a text that keeps nothing else in memory. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** Returns the map of a file with only one item. */
function asFile(item: MapNode): MapNode {
  const { span } = item;
  const rules: Node = { kind: 'list', items: [item], span };
  return { kind: 'map', span, entries: [{ key: 'rules', keySpan: span, value: rules }] };
}
