import { eventField } from '../event-fields.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { keywordOf } from '../rules/operators/list.js';
import {
  entryOf,
  type ListNode,
  type MapEntry,
  type MapNode,
  type Node,
  type TextNode,
} from '../syntax/node.js';

/** A text of a rule file, or several, and what they are for. */
export type WrittenText = Compared | Sent | FieldName | CellOfTable | RowOfTable | SeveralTexts;

/** A text that a field is compared with. */
export interface Compared {
  readonly role: 'compared';
  /** `payload`, `text`, … */
  readonly field: string;
  /** The operator above it; `is` if it is directly below the field. */
  readonly operator: string;
  readonly node: TextNode;
  /** All texts of the same list; only this text if there is no list. */
  readonly among: readonly TextNode[];
}

/** The field of a text in a list of values, which tests of any field may name. */
export const listed = 'FIELD';

/**
 * A text of an outcome: the payload of a button, a quick reply or a follow-up, words that people read, or a text that
 * is kept for rules to compare with.
 */
export interface Sent {
  readonly role: 'payload' | 'words' | 'kept';
  readonly node: TextNode;
}

/** A cell of a table that is written out. */
interface CellOfTable {
  readonly role: 'cell';
  readonly node: TextNode;
}

/** A row of such a table. */
interface RowOfTable {
  readonly role: 'row';
  readonly map: MapNode;
}

/** What stands in one list and differs: values that are compared, or what a person can tap. */
interface SeveralTexts {
  readonly role: 'values' | 'taps';
  readonly list: ListNode;
}

/** The name of a field that is tested. */
export interface FieldName {
  readonly role: 'field';
  readonly field: string;
  /** Where it is written. */
  readonly span: Span;
}

type Visit = (text: WrittenText) => void;

const notFields: ReadonlySet<string> = new Set(['all', 'any', 'not', 'time']);
/** Visits every text of a rule file that is compared or sent, and every cell. If the file has no rules, there are none. */
export function walkTexts(root: Node, visit: Visit): void {
  if (root.kind !== 'map') return;
  walkGroup(root, visit);
  walkProfile(entryOf(root, 'profile')?.value, visit);
}

function walkProfile(node: Node | undefined, visit: Visit): void {
  if (node?.kind !== 'map') return;
  walkMenu(entryOf(node, 'menu')?.value, visit);
  walkMenu(entryOf(node, 'ice_breakers')?.value, visit);
  const languages = entryOf(node, 'languages')?.value;
  for (const { value } of languages?.kind === 'map' ? languages.entries : []) {
    walkProfile(value, visit);
  }
}

function walkMenu(node: Node | undefined, visit: Visit): void {
  if (node?.kind !== 'list') return;
  visit({ role: 'taps', list: node });
  for (const item of node.items) {
    if (item.kind === 'map') walkMenu(entryOf(item, 'menu')?.value, visit);
  }
}

function walkGroup(map: MapNode, visit: Visit): void {
  walkCondition(entryOf(map, 'when')?.value, visit);
  walkOutcome(entryOf(map, 'default')?.value, visit);
  const lists = entryOf(map, 'lists')?.value;
  for (const { value } of lists?.kind === 'map' ? lists.entries : []) {
    if (value.kind === 'list') walkTest(value, listed, 'is', visit);
  }
  const tables = entryOf(map, 'tables')?.value;
  for (const { value } of tables?.kind === 'map' ? tables.entries : []) walkTable(value, visit);
  const rules = entryOf(map, 'rules')?.value;
  for (const item of rules?.kind === 'list' ? rules.items : []) {
    if (item.kind !== 'map') continue;
    walkGroup(item, visit);
    walkOutcome(item, visit);
  }
}

function walkTable(node: Node, visit: Visit): void {
  const rows = node.kind === 'map' ? entryOf(node, 'rows')?.value : undefined;
  for (const row of rows?.kind === 'list' ? rows.items : []) {
    if (row.kind !== 'map') continue;
    visit({ role: 'row', map: row });
    for (const { value } of row.entries) {
      if (value.kind === 'text') visit({ role: 'cell', node: value });
    }
  }
}

function walkCondition(node: Node | undefined, visit: Visit): void {
  if (node?.kind === 'list') {
    for (const item of node.items) walkCondition(item, visit);
  } else if (node?.kind === 'map') {
    for (const { key, keySpan, value } of node.entries) {
      if (key === 'time') continue;
      if (notFields.has(key)) {
        walkCondition(value, visit);
      } else {
        visit({ role: 'field', field: key, span: keySpan });
        walkTest(value, key, 'is', visit);
      }
    }
  }
}

function walkTest(node: Node, field: string, operator: string, visit: Visit): void {
  if (node.kind === 'text') {
    visit({ role: 'compared', field, operator, node, among: [node] });
  } else if (node.kind === 'list') {
    visit({ role: 'values', list: node });
    const among = node.items.filter((item): item is TextNode => item.kind === 'text');
    for (const item of node.items) {
      if (item.kind === 'text') visit({ role: 'compared', field, operator, node: item, among });
      else walkTest(item, field, operator, visit);
    }
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (key === 'not') walkTest(value, field, 'is', visit);
      else if (keywordOf(key)?.texts) walkTest(value, field, key, visit);
      // A text by itself is the name of a list.
      else if (key === 'in' && value.kind === 'list') walkTest(value, field, 'is', visit);
    }
  }
}

function walkOutcome(node: Node | undefined, visit: Visit): void {
  if (node?.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    if (key === 'reply') walkMessage(value, visit);
    else if (key === 'follow_up') walkFollowUps(value, visit);
    else if (key === 'cancel') visitEach(textsOf(value), 'kept', visit);
    else if (key === 'remember') walkRemembered(value, visit);
    else if (key === 'handover') walkHandover(value, visit);
  }
}

function walkFollowUps(node: Node, visit: Visit): void {
  for (const item of node.kind === 'list' ? node.items : [node]) {
    const payload = item.kind === 'map' ? entryOf(item, 'payload')?.value : undefined;
    if (payload) visitEach(textsOf(payload), 'payload', visit);
  }
}

function walkRemembered(node: Node, visit: Visit): void {
  for (const { value } of node.kind === 'map' ? node.entries : []) {
    const text = value.kind === 'map' ? entryOf(value, 'value')?.value : value;
    if (text) visitEach(textsOf(text), 'kept', visit);
  }
}

function walkHandover(node: Node, visit: Visit): void {
  const told = node.kind === 'map' ? entryOf(node, 'metadata')?.value : undefined;
  if (told) visitEach(textsOf(told), 'kept', visit);
}

function textsOf(node: Node): readonly TextNode[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.filter((one): one is TextNode => one.kind === 'text');
}

function visitEach(nodes: readonly TextNode[], role: Sent['role'], visit: Visit): void {
  for (const node of nodes) visit({ role, node });
}

function walkMessage(node: Node, visit: Visit): void {
  if (node.kind === 'text') visit({ role: 'words', node });
  else if (node.kind === 'list') for (const item of node.items) walkMessage(item, visit);
  else if (node.kind === 'map') for (const entry of node.entries) walkPart(entry, visit);
}

function walkPart({ key, value }: MapEntry, visit: Visit): void {
  if (value.kind !== 'text') {
    const isTapped = key === 'buttons' || key === 'quick_replies';
    if (isTapped && value.kind === 'list') visit({ role: 'taps', list: value });
    if (key !== 'raw') walkMessage(value, visit);
  } else if (key === 'payload') {
    visit({ role: 'payload', node: value });
  } else if (key === 'text' || key === 'title' || key === 'subtitle') {
    visit({ role: 'words', node: value });
  }
}

/** Returns whether a field holds what a person wrote or read, which has other characters than the texts of programs. */
export function isTyped(field: string): boolean {
  return eventField(field)?.value === 'words';
}

/** Returns what to add after an operator that compares what people type, who may or may not begin with a capital. */
export function passingCase(field: string, operator: string): string {
  return field === 'text' && /^(?:contains|starts_with|ends_with|like|regex)$/.test(operator)
    ? say`, ignore_case: true`
    : '';
}
