import type { Decision } from '../decision.js';
import type { Memory } from '../memory/memory.js';
import { liveValue } from '../memory/recall.js';
import type { Json, Message } from '../message.js';
import type { Span } from '../report/source.js';
import { parseDuration, writeDuration } from '../rules/duration.js';
import { isOutcome, outcomeKeyOf } from '../rules/outcomes/list.js';
import {
  isNull,
  type ListNode,
  type MapEntry,
  type MapNode,
  type Node,
  textAt,
  toData,
} from '../syntax/node.js';
import { passesTest } from './memory-tests.js';

/** One thing in a decision that is not as expected. */
export interface Mismatch {
  /** What differs, as one would write it in code: `rule`, `captures.order_id`, `reply[0].text`. */
  readonly path: string;
  readonly expected: Json;
  /** `undefined` if the decision has nothing there. */
  readonly actual: Json | undefined;
  /** Where the test says so. */
  readonly span: Span;
}

/** What happened to an event, as a test can ask about it. */
export interface JudgedEvent {
  readonly decision: Decision;
  /** What is remembered afterwards. */
  readonly after: Memory | undefined;
  /** The time of the event, in milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** The `name` of the group of the default that took the event. */
  readonly groupName: string | undefined;
  /** Returns the messages that each place of the reply may have: several if one is chosen. */
  variants(): readonly (readonly Message[])[];
}

type Actual = Json | undefined;

/**
 * Compares a decision with what a test expects. Texts, numbers and booleans are compared by their text. If another rule
 * took the event, only that is reported: everything else follows from it.
 */
export function mismatches(expect: MapNode, came: JudgedEvent): readonly Mismatch[] {
  const found = expect.entries.flatMap((entry) => [...compareEntry(entry, came)]);
  const byRule = found.filter(({ path }) => /^(?:rule|rules|default)$/.test(path));
  return byRule.length > 0 ? byRule : found;
}

function* compareEntry({ key, value }: MapEntry, came: JudgedEvent): Generator<Mismatch> {
  const { decision } = came;
  switch (key) {
    case 'nothing':
      // A rule with `continue` takes nothing, but it does something.
      if (decision.rule !== null) yield mismatch('rule', value, decision.rule, null);
      else if (decision.steps.length > 0) yield mismatch('rules', value, names(decision), []);
      break;
    case 'default':
      if (decision.rule !== 'default') {
        yield mismatch('rule', value, decision.rule, 'default');
      } else if (value.kind === 'text' && !isPlace(value.text, came)) {
        yield mismatch('default', value, came.groupName ?? placesOf(decision)[1]);
      }
      break;
    case 'memory':
      if (value.kind === 'map') yield* compareMemory(value, came);
      break;
    case 'ask':
      yield* compareQuestion(value, came);
      break;
    case 'follow_up':
      yield* compareFollowUps(value, decision);
      break;
    case 'rules':
      yield* compare(key, asList(value), names(decision));
      break;
    case 'reply':
      yield* compareReply(asList(value), came);
      break;
    case 'rule': {
      const place = value.kind === 'text' ? /^default: ?(.+)$/.exec(value.text)?.[1] : undefined;
      if (place === undefined || decision.rule !== 'default') {
        yield* compare(key, value, decision.rule);
      } else if (!isPlace(place, came)) {
        yield mismatch(key, value, `default:${came.groupName ?? placesOf(decision)[1]}`);
      }
      break;
    }
    case 'captures':
      yield* compare(key, value, decision[key]);
      break;
    default:
      if (isOutcome(key)) yield* compareOutcome(key, value, decision[key] as Json);
  }
}

function* compareOutcome(key: string, node: Node, actual: Actual): Generator<Mismatch> {
  const by = outcomeKeyOf(key)!.expected.isNamedBy;
  if (by === undefined) yield* compare(key, node, actual);
  // A plain text is compared with the part that it stands for, whether or not there is more.
  else if (node.kind === 'map' && typeof actual === 'string')
    yield* compare(key, node, { [by]: actual });
  else if (node.kind === 'text' && isMap(actual))
    yield* compare(`${key}.${by}`, node, own(actual, by));
  else yield* compare(key, node, actual);
}

/** Returns whether words name the default that took the event: by the name of its group, its file, or its file and line. */
function isPlace(words: string, { decision, groupName }: JudgedEvent): boolean {
  if (groupName !== undefined && groupName === words) return true;
  return placesOf(decision).some((place) => place === words || place.endsWith(`/${words}`));
}

function placesOf({ steps }: Decision): readonly [file: string, fileAndLine: string] {
  const { file = '', line = 0 } = steps.at(-1) ?? {};
  return [file, `${file}:${line}`];
}

function mismatch(
  path: string,
  node: Node,
  actual: Actual,
  expected = toData(node) as Json,
): Mismatch {
  return { path, expected, actual, span: node.span };
}

function names(decision: Decision): readonly string[] {
  return decision.rules.map(({ name }) => name);
}

// ── What is remembered ──────────────────────────────────────────────────────────────────────────────

function* compareMemory(tests: MapNode, { after, now }: JudgedEvent): Generator<Mismatch> {
  for (const { key, value } of tests.entries) {
    const known = liveValue(after?.values ?? {}, key, now)?.value;
    if (!passesTest(value, known)) yield mismatch(`memory.${key}`, value, known);
  }
}

function* compareQuestion(node: Node, { after, now }: JudgedEvent): Generator<Mismatch> {
  const { question } = after ?? {};
  const open = question !== undefined && now < question.until ? question.name : 'nothing';
  if (node.kind === 'text' && node.text !== open) yield mismatch('ask', node, open);
}

function* compareFollowUps(node: Node, { memory }: Decision): Generator<Mismatch> {
  const set = memory?.followUps ?? [];
  const isNone = node.kind === 'text' && node.text === 'nothing';
  const wanted = isNone ? [] : asList(node).items;
  const isSet = (item: Node, at: number) => {
    const followUp = set[at];
    const payload = item.kind === 'map' ? textAt(item, 'payload') : item;
    const after = item.kind === 'map' ? textAt(item, 'after') : undefined;
    const span = parseDuration(after?.text ?? '');
    return (
      payload?.kind === 'text' &&
      followUp?.payload === payload.text &&
      (span === undefined || followUp.due - memory!.at === span)
    );
  };
  if (wanted.length === set.length && wanted.every(isSet)) return;
  const actual = set.map(({ payload, due }) => ({
    payload,
    after: writeDuration(due - memory!.at),
  }));
  yield mismatch('follow_up', node, actual.length === 0 ? 'nothing' : actual);
}

// ── The reply ───────────────────────────────────────────────────────────────────────────────────────

/** Compares messages; if one is chosen from several, any of them may fit. */
function* compareReply(list: ListNode, came: JudgedEvent): Generator<Mismatch> {
  const actual = came.decision.reply;
  const found = [...compareParts('reply', list, actual as unknown as Json, 'text')];
  if (found.length === 0 || actual.length !== list.items.length) {
    yield* found;
    return;
  }
  const variants = came.variants();
  for (const [at, item] of list.items.entries()) {
    const one: ListNode = { ...list, items: [item] };
    const fits = (message: Message) =>
      [...compareParts('reply', one, [message as Json], 'text')].length === 0;
    if (!variants[at]!.some(fits)) yield* found.filter(({ path }) => isIn(path, at));
  }
}

function isIn(path: string, at: number): boolean {
  return /^reply\[(\d+)\]/.exec(path)?.[1] === String(at);
}

function asList(node: Node): ListNode {
  return node.kind === 'list' ? node : { kind: 'list', items: [node], span: node.span };
}

function* compare(path: string, node: Node, actual: Actual): Generator<Mismatch> {
  if (node.kind === 'text') {
    if (!isText(node, actual)) yield mismatch(path, node, actual);
  } else if (node.kind === 'list') {
    yield* compareList(path, node, actual);
  } else if (node.kind === 'map' && isMap(actual)) {
    for (const { key, value } of node.entries) {
      yield* compare(`${path}.${key}`, value, own(actual, key));
    }
  } else {
    yield mismatch(path, node, actual);
  }
}

function* compareList(path: string, list: ListNode, actual: Actual): Generator<Mismatch> {
  if (!Array.isArray(actual) || actual.length !== list.items.length) {
    yield mismatch(path, list, actual);
  } else if (list.items.every((item) => item.kind === 'text')) {
    // A list of texts is easier to grasp as a whole than item by item.
    const same = list.items.every((item, at) => isText(item, actual[at]));
    if (!same) yield mismatch(path, list, actual);
  } else {
    for (const [at, item] of list.items.entries()) {
      yield* compare(`${path}[${at}]`, item, actual[at]);
    }
  }
}

/** The lists whose items a text can name, and the key that it then gives. */
const parts: { readonly [list: string]: string } = {
  buttons: 'title',
  quick_replies: 'title',
  cards: 'title',
};

/** Compares messages, buttons, quick replies or cards, each by the parts that the test names. */
function* compareParts(
  path: string,
  list: ListNode,
  actual: Actual,
  by: string,
): Generator<Mismatch> {
  if (!Array.isArray(actual) || actual.length !== list.items.length) {
    yield mismatch(path, list, actual);
    return;
  }
  for (const [at, item] of list.items.entries()) {
    const part = actual[at] as { readonly [key: string]: Json };
    const where = `${path}[${at}]`;
    if (item.kind === 'map') {
      for (const { key, value } of item.entries) {
        yield* comparePart(`${where}.${key}`, key, value, own(part, key));
      }
    } else {
      const named = own(part, by);
      yield* named === undefined
        ? [mismatch(where, item, part)]
        : compare(`${where}.${by}`, item, named);
    }
  }
}

function* comparePart(path: string, key: string, node: Node, actual: Actual): Generator<Mismatch> {
  if (Object.hasOwn(parts, key)) {
    yield* compareParts(path, asList(node), actual, parts[key]!);
  } else if (key === 'typing' && node.kind === 'text') {
    if (milliseconds(node.text) !== actual) yield mismatch(path, node, actual);
  } else {
    yield* compare(path, node, actual);
  }
}

/** Reads `2s`, `500ms` and `2000`. */
function milliseconds(text: string): number {
  const [, count, unit] = /^(\d+(?:\.\d+)?)(s|ms)?$/.exec(text) ?? [];
  return Math.round(Number(count) * (unit === 's' ? 1000 : 1));
}

function isText(node: Node, actual: Actual): boolean {
  if (node.kind !== 'text' || actual === undefined) return false;
  if (actual === null) return isNull(node);
  return typeof actual !== 'object' && String(actual) === node.text;
}

function isMap(actual: Actual): actual is { readonly [key: string]: Json } {
  return typeof actual === 'object' && actual !== null && !Array.isArray(actual);
}

function own(map: { readonly [key: string]: Json }, key: string): Actual {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
