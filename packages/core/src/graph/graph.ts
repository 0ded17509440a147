import { needShape } from '../report/argument.js';
/** How rules, groups, buttons and routes are connected, as plain data that JSON can carry. */
export interface Graph {
  /** Each one comes after the group, rule or default that contains it. */
  readonly nodes: readonly GraphNode[];
  /** What leads where. */
  readonly edges: readonly GraphEdge[];
}

/** Anything in the graph. */
export type GraphNode = GroupNode | RuleNode | DefaultNode | StartNode | ButtonNode | ExitNode;

interface NodeBase {
  /** Letters and digits, unique in its graph. */
  readonly id: string;
  /**
   * What identifies it, unique in its graph: `rule order status`. It stays the same in later graphs while other things
   * change; for rules and groups, it is their `id` in an outline.
   */
  readonly key: string;
}

/** Where something is written. */
interface WrittenAt {
  readonly file: string;
  readonly line: number;
}

/** A group of rules. */
export interface GroupNode extends NodeBase, WrittenAt {
  readonly kind: 'group';
  /** The id of the group that contains it; `null` for the whole rule set. */
  readonly parent: string | null;
  /** Whether it is a file or a folder. */
  readonly isFile: boolean;
  /** What must hold to enter it, in words; `null` if nothing must. */
  readonly when: string | null;
}

/** A rule. */
export interface RuleNode extends NodeBase, WrittenAt {
  readonly kind: 'rule';
  /** The id of the group that contains it. */
  readonly parent: string;
  /** The name of the rule. */
  readonly name: string;
  /** Its condition in words: `payload is "HUMAN" or "AGENT"`. */
  readonly when: string;
  /** The first text that it sends, placeholders as written; `null` if it sends none. */
  readonly says: string | null;
  /** Whether it is disabled. */
  readonly disabled: boolean;
  /** Whether events that it took go on to the rules below. */
  readonly continue: boolean;
}

/** What answers if no rule of its group does. */
export interface DefaultNode extends NodeBase, WrittenAt {
  readonly kind: 'default';
  /** The id of the group that contains it. */
  readonly parent: string;
  /** Whether a group around it has a condition. If none does, it takes every event, and so every button that no rule takes. */
  readonly asked: boolean;
  /** The first text that it sends. */
  readonly says: string | null;
}

/** What people can tap before they write: the menu, the get-started button, ice breakers and commands. */
export interface StartNode extends NodeBase {
  readonly kind: 'start';
}

/** What leads on from a rule: a button, a quick reply, an entry of the page’s menu, a question or a follow-up. */
export interface ButtonNode extends NodeBase {
  readonly kind: 'button';
  /** The id of the rule or default that sends it, or of the profile that contains it. */
  readonly parent: string;
  /** What it is. */
  readonly style: 'button' | 'quick_reply' | 'profile' | 'command' | 'question' | 'follow_up';
  /** The words on it; for a question, what is asked; for a follow-up, when it comes. */
  readonly title: string;
  /** As written: `TRACK_{order_id}`; for a question, its name; for a command, what is typed: `/help`. */
  readonly payload: string;
  /** Whether no rule asks for it on any channel that shows it, whatever its placeholders are filled with. */
  readonly deadEnd: boolean;
}

/** Where a conversation leaves the rules. */
export interface ExitNode extends NodeBase {
  readonly kind: 'route' | 'handover' | 'forward';
  /** The route, the address or the app. */
  readonly name: string;
}

/** Where a button, or an outcome, leads. */
export interface GraphEdge {
  /** A button, or a rule or default. */
  readonly from: string;
  /**
   * For a button, the rule or default that takes it; otherwise an exit. A button leads to a default of the whole rule
   * set if that takes it at some times, or if nothing else takes it and this is not proved.
   */
  readonly to: string;
  /** Whether it always leads there, rather than only for some placeholders, at some times or on one channel. */
  readonly sure: boolean;
}

/** @throws {TypeError} if a caller passed something other than a graph */
export function needGraph(caller: string, graph: unknown): void {
  needShape(
    caller,
    'a graph',
    graph,
    { nodes: 'object', edges: 'object' },
    'Pass what graph(ruleSet) returned.',
  );
}
