import {
  type ButtonNode,
  type DefaultNode,
  type Graph,
  type GraphNode,
  type GroupNode,
  type RuleNode,
  type StartNode,
  say,
} from '@botrules/core/tooling';
import type { MapPlace } from './map-answer.js';

/** What a card of a map stands for. */
export type CardNode = RuleNode | DefaultNode | StartNode;

/** A graph with what a map looks up in it. */
export class KnownGraph {
  readonly graph: Graph;
  readonly byId: ReadonlyMap<string, GraphNode>;
  /** Rules, defaults and the profile, in the order in which they are tried. */
  readonly cards: readonly CardNode[];
  readonly byKey: ReadonlyMap<string, CardNode>;
  /** The buttons of each card. */
  readonly buttons: ReadonlyMap<string, readonly ButtonNode[]>;
  /** The ids that a button leads to. */
  readonly leadsTo: ReadonlyMap<string, readonly string[]>;

  constructor(graph: Graph) {
    this.graph = graph;
    this.byId = new Map(graph.nodes.map((node) => [node.id, node]));
    this.cards = graph.nodes.filter(
      (node) => node.kind === 'rule' || node.kind === 'default' || node.kind === 'start',
    );
    this.byKey = new Map(this.cards.map((node) => [node.key, node]));
    const buttons = new Map<string, ButtonNode[]>();
    for (const node of graph.nodes) {
      if (node.kind !== 'button') continue;
      const others = buttons.get(node.parent);
      if (others) others.push(node);
      else buttons.set(node.parent, [node]);
    }
    this.buttons = buttons;
    const leadsTo = new Map<string, string[]>();
    for (const { from, to } of graph.edges) {
      const others = leadsTo.get(from);
      if (others) others.push(to);
      else leadsTo.set(from, [to]);
    }
    this.leadsTo = leadsTo;
  }

  /** The card that a button stands on; for a card, the card itself. */
  cardOf(id: string): string {
    const node = this.byId.get(id);
    return node?.kind === 'button' ? node.parent : id;
  }

  buttonsOf(id: string): readonly ButtonNode[] {
    return this.buttons.get(id) ?? [];
  }

  /** How sure it is that a button leads somewhere. */
  lookOf({ id, deadEnd }: ButtonNode): 'button' | 'dead' | 'weak' {
    if (deadEnd) return 'dead';
    const takers = (this.leadsTo.get(id) ?? []).map((to) => this.byId.get(to)!);
    return takers.some((taker) => taker.kind !== 'default' || taker.asked) ? 'button' : 'weak';
  }

  /** What the groups around a card ask, the outermost first. */
  asksOf(node: CardNode): readonly string[] {
    const asks: string[] = [];
    let at: string | null = node.kind === 'start' ? null : node.parent;
    while (at !== null) {
      const group = this.byId.get(at) as GroupNode;
      if (group.when !== null) asks.unshift(group.when);
      at = group.parent;
    }
    return asks;
  }
}

/** Where a card stands; the profile stands nowhere. */
export function placeOf(node: CardNode): MapPlace | undefined {
  return node.kind === 'start' ? undefined : { file: node.file, line: node.line };
}

/** The name of a rule; a default has none, nor has the profile. */
export function nameOf(node: CardNode): string {
  return node.kind === 'rule' ? node.name : node.kind === 'default' ? 'default' : say`Menu`;
}

/** What follows the last slash. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
