import { needShape } from '../report/argument.js';
/** How rules, groups, buttons and routes hang together, as plain data that JSON can carry. */
export interface Graph {
  /** Each after the group, rule or default that it stands in. */
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
   * What it is known by, unique in its graph: `rule order status`. It stays the same in a later graph while other things
   * change; of rules and groups it is the `id` that they have in an outline.
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
  /** The id of the group that it stands in; `null` for the whole rule set. */
  readonly parent: string | null;
  /** The group is a file or a folder. */
  readonly isFile: boolean;
  /** What must hold before it is entered, in words; `null` if nothing must. */
  readonly when: string | null;
}

/** A rule. */
export interface RuleNode extends NodeBase, WrittenAt {
  readonly kind: 'rule';
  /** The id of what it stands in. */
  readonly parent: string;
  /** The name of the rule. */
  readonly name: string;
  /** Its condition in words: `payload is "HUMAN" or "AGENT"`. */
  readonly when: string;
  /** What it says first, placeholders as written; `null` if it sends no text. */
  readonly says: string | null;
  /** Whether it is switched off. */
  readonly disabled: boolean;
  /** Whether events go on after it. */
  readonly continue: boolean;
}

/** What answers where no rule of its group does. */
export interface DefaultNode extends NodeBase, WrittenAt {
  readonly kind: 'default';
  /** The id of what it stands in. */
  readonly parent: string;
  /** A group around it asks for something. Where no group does, it takes every event, and so every button that no rule takes. */
  readonly asked: boolean;
  /** The first words that it answers. */
  readonly says: string | null;
}

/** What people can tap before they write: the menu, the get-started button, ice breakers and commands. */
export interface StartNode extends NodeBase {
  readonly kind: 'start';
}

/** What a rule leaves open: a button, a quick reply, an entry of the page’s menu, a question or a follow-up. */
export interface ButtonNode extends NodeBase {
  readonly kind: 'button';
  /** The id of the rule or default that sends it, or of the profile that has it. */
  readonly parent: string;
  /** What it is. */
  readonly style: 'button' | 'quick_reply' | 'profile' | 'command' | 'question' | 'follow_up';
  /** The words on it; of a question and a follow-up, what is asked, and when it comes. */
  readonly title: string;
  /** As written: `TRACK_{order_id}`; of a question its name; of a command what is typed: `/help`. */
  readonly payload: string;
  /** No rule asks for it, whatever its placeholders stand for. */
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
   * From a button the rule or default that takes it; else an exit. To a default of the whole rule set it leads where that
   * takes it at some times, or where nothing else takes it and this is not proved.
   */
  readonly to: string;
  /** Whether it leads there always: not by some placeholders, at some times or on one channel alone. */
  readonly sure: boolean;
}

/** @throws {TypeError} if a caller handed over something else than a graph */
export function needGraph(caller: string, graph: unknown): void {
  needShape(
    caller,
    'a graph',
    graph,
    { nodes: 'object', edges: 'object' },
    'Pass what graph(ruleSet) returned.',
  );
}
