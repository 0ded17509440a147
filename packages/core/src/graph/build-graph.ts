import type { ChannelProfile } from '../channel-profile.js';
import { checkSteps, type ProfilePayload } from '../checks/check.js';
import { deadEverywhere } from '../checks/dead-button.js';
import { newLists, provenLists } from '../checks/proof/claims/claim.js';
import { newSearches, searching, stepsTaken } from '../checks/proof/claims/languages.js';
import {
  alikeInTaps,
  allChannels,
  learnOf,
  withKnowledge,
} from '../checks/proof/clauses/platform.js';
import { KeptChecks } from '../checks/proof/kept-checks.js';
import { sentByProfile } from '../checks/proof/taps/profile-taps.js';
import type { Declarations } from '../declared.js';
import { needOptions } from '../report/argument.js';
import type { Finding } from '../report/diagnostic.js';
import { say } from '../report/say.js';
import { type Span, toLine } from '../report/source.js';
import { clicksOf, inWords } from '../rules/clicks.js';
import { describeCondition } from '../rules/describe.js';
import { writeDuration } from '../rules/duration.js';
import { exactWordsOf } from '../rules/exact-words.js';
import { type HeldTo, heldToIn } from '../rules/held-to.js';
import { viewOf } from '../rules/messages/list.js';
import type { Default, Group, MessageTemplate, Rule, RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { handoverTo } from '../rules/outcomes/handover.js';
import { mayBeTyped } from '../rules/takes-typed-taps.js';
import { countRules, walkRules } from '../rules/walk-rules.js';
import { finish, type Steps, within } from '../steps.js';
import type { ExitNode, Graph, GraphEdge, GraphNode } from './graph.js';
import { type Prober, proberOf, type RoutedTap, takerKey } from './prober.js';
import { entriesOf, type ProfileButton } from './profile-buttons.js';
import { type ProvenTakers, type ProvenWays, provenWaysOf } from './proven-ways.js';

/** What is drawn besides the rules, and the channels that the bot is on, as rules were read with them. */
export interface GraphOptions extends Pick<Declarations, 'channels' | 'knownChannels'> {
  /** What the page's menu, get-started button and ice breakers send, in addition to `profile:` of the rules. */
  readonly profile?: readonly (ProfilePayload & { readonly title?: string })[];
}

/**
 * Returns how the rules are connected: groups and their items, what each rule lets people tap, and which rule takes
 * that. Where a tap leads is found by routing it; that it leads nowhere is proved as `check` proves it.
 */
export function graph(ruleSet: RuleSet, options: GraphOptions = {}): Graph {
  return finish(new Graphs().steps(needRuleSet('graph', ruleSet), options));
}

/** Makes graphs of rules while somebody edits them. What is known of unchanged rules is kept from one graph to the next. */
export class Graphs {
  readonly #kept = new KeptChecks();

  /**
   * Makes what `graph` returns, in steps of some milliseconds, so that a program can do something else in between.
   * Meanwhile the rules must not change: if they belong to a workspace, its next check makes this graph invalid.
   */
  *steps(ruleSet: RuleSet, options: GraphOptions = {}): Steps<Graph> {
    needOptions('graph', options, '{ profile: [{ payload: "MENU" }] }');
    const rules = needRuleSet('graph', ruleSet);
    const searches = newSearches(countRules(rules.root));
    const heldTo = heldToIn(options);
    const { profiles, known } = heldTo;
    const knowledge = learnOf(rules.declared, profiles, mayBeTyped(rules.root), known);
    yield;
    const lists = newLists(exactWordsOf(rules.root));
    yield;
    // What proofs look up in their modules is there during a step, and not between steps.
    return yield* within(new GraphBuilder(rules, options, heldTo).build(this.#kept), (step) =>
      withKnowledge(knowledge, () =>
        searching.during(searches, () => provenLists.during(lists, step)),
      ),
    );
  }
}

/** How many things are done in one step. */
const eachStep = 24;

/** The group around something. */
interface ParentNode {
  readonly id: string;
  readonly key: string;
  /** Whether a condition must hold to enter it. */
  readonly asked: boolean;
}

/** The parent of everything that is in no group that is drawn. */
const outermost: ParentNode = { id: '', key: '', asked: false };

class GraphBuilder {
  readonly #ruleSet: RuleSet;
  readonly #profile: NonNullable<GraphOptions['profile']>;
  readonly #heldTo: HeldTo;
  #prober!: Prober;
  readonly #nodes: GraphNode[] = [];
  readonly #edges: GraphEdge[] = [];
  readonly #ids = new Map<string, number>();
  readonly #keys = new Map<string, number>();
  /** The nodes of rules and defaults that can take a tap, by `takerKey`. */
  readonly #takers = new Map<string, string>();
  /** Those of them that take every event. */
  readonly #unasked = new Set<string>();
  readonly #exits = new Map<string, string>();
  /** Buttons that are followed once all rules are known. */
  readonly #taps: { readonly id: string; readonly tap: RoutedTap }[] = [];
  readonly #deadTaps = new Set<string>();
  /** Questions and follow-ups, and who takes them. */
  readonly #later: { readonly id: string; readonly of: ProvenTakers }[] = [];
  #ways!: ProvenWays;
  #dead: ReadonlySet<string> = new Set();

  constructor(ruleSet: RuleSet, { profile = [] }: GraphOptions, heldTo: HeldTo) {
    this.#ruleSet = ruleSet;
    this.#profile = profile;
    this.#heldTo = heldTo;
  }

  *build(kept: KeptChecks): Steps<Graph> {
    this.#prober = yield* proberOf(this.#ruleSet);
    this.#dead = yield* deadButtons(this.#ruleSet, this.#profile, this.#heldTo, kept);
    const searches = searching.now;
    kept.count(() => stepsTaken(searches));
    this.#ways = yield* provenWaysOf(this.#ruleSet, kept.ways);
    this.#start();
    let count = 0;
    const enter = (group: Group, outer: ParentNode) => this.#group(group, outer);
    for (const { of, around } of walkRules(this.#ruleSet.root, outermost, enter)) {
      if (of.kind === 'rule') this.#rule(of, around);
      else this.#default(of, around);
      if (++count % eachStep === 0) yield undefined;
    }
    const order = new Map([...this.#takers.keys()].map((taker, at) => [taker, at]));
    for (const { id, tap } of this.#taps) {
      if (++count % eachStep === 0) yield undefined;
      const isAsking = (taker: string) => this.#takers.has(taker) && !this.#unasked.has(taker);
      const found = this.#prober.follow(tap, this.#ways.isTimed(tap), isAsking);
      const all = new Set([...found.takers, ...this.#ways.ofTap(tap).map(keyOfTaker)]);
      const otherwise = found.takers.length === 0 && all.size > 0 ? [] : found.otherwise;
      const isDead = this.#deadTaps.has(id);
      const led = isDead ? all : new Set([...all, ...otherwise]);
      this.#lead(id, led, found.sure && led.size === 1, order);
    }
    for (const { id, of } of this.#later) {
      this.#lead(id, new Set(of.takers.map(keyOfTaker)), of.sure, order);
    }
    return { nodes: this.#nodes, edges: this.#edges };
  }

  #lead(
    from: string,
    takers: ReadonlySet<string>,
    sure: boolean,
    order: ReadonlyMap<string, number>,
  ): void {
    const known = [...takers].filter((taker) => order.has(taker));
    for (const taker of known.sort((a, b) => order.get(a)! - order.get(b)!)) {
      this.#edges.push({ from, to: this.#takers.get(taker)!, sure });
    }
  }

  #start(): void {
    const entries = entriesOf(this.#ruleSet.profile);
    if (entries.length + this.#profile.length === 0) return;
    const parent = this.#id('start');
    this.#nodes.push({ kind: 'start', id: parent, key: this.#key('start') });
    const channelsOf = channelsBySpan(this.#ruleSet.profile, this.#heldTo.profiles);
    for (const { span, ...entry } of entries) {
      const key = span && keyOf(span);
      const isDead = key !== undefined && this.#dead.has(key);
      this.#startButton(parent, entry, isDead, key === undefined ? undefined : channelsOf.get(key));
    }
    const known = new Set(entries.map(({ payload }) => payload));
    for (const [at, { payload, title = '', where }] of this.#profile.entries()) {
      if (known.has(payload)) continue;
      const shown = title === '' ? where : title;
      const entry = { style: 'profile', title: shown, payload } as const;
      this.#startButton(parent, entry, this.#dead.has(profileKey(at)));
    }
  }

  #startButton(
    parent: string,
    { style, title, payload }: Pick<ProfileButton, 'style' | 'title' | 'payload'>,
    deadEnd: boolean,
    channels = allChannels,
  ): void {
    const shownOn = alikeInTaps(channels);
    const id = this.#id('button');
    const key = this.#key(`start button ${payload}`);
    this.#nodes.push({ kind: 'button', id, key, parent, style, title, payload, deadEnd });
    const routed = style === 'command' ? 'typed' : style;
    this.#tap(id, { style: routed, title, payload, shownOn }, deadEnd);
  }

  #tap(id: string, tap: RoutedTap, deadEnd: boolean): void {
    this.#taps.push({ id, tap });
    if (deadEnd) this.#deadTaps.add(id);
  }

  #group(group: Group, outer: ParentNode): ParentNode {
    const id = this.#id('group');
    const isFile = group.span.end === 0;
    const key = this.#key(outer === outermost ? 'rules' : keyOfGroup(group, isFile));
    this.#nodes.push({
      kind: 'group',
      id,
      key,
      ...toLine(group.span),
      parent: outer === outermost ? null : outer.id,
      isFile,
      when: group.when ? describeCondition(group.when) : null,
    });
    return { id, key, asked: outer.asked || group.when !== undefined };
  }

  #rule(rule: Rule, { id: parent }: ParentNode): void {
    const id = this.#id('rule');
    this.#takers.set(takerKey({ rule: rule.name, file: '', line: 0 }), id);
    this.#nodes.push({
      kind: 'rule',
      id,
      key: this.#key(`rule ${rule.name}`),
      ...toLine(rule.span),
      parent,
      name: rule.name,
      when: describeCondition(rule.when),
      says: firstWords(rule.outcome.reply),
      disabled: rule.disabled,
      continue: rule.continue,
    });
    if (!rule.disabled) this.#outcome(rule, { id, key: `rule ${rule.name}` });
  }

  #default(from: Default, { id: parent, key: group, asked }: ParentNode): void {
    const id = this.#id('default');
    const key = this.#key(`default of ${group}`);
    const taker = takerKey({ rule: 'default', ...toLine(from.span) });
    this.#takers.set(taker, id);
    if (!asked) this.#unasked.add(taker);
    const says = firstWords(from.outcome.reply);
    this.#nodes.push({ kind: 'default', id, key, ...toLine(from.span), parent, asked, says });
    this.#outcome(from, { id, key });
  }

  #outcome(from: Rule | Default, by: Pick<ParentNode, 'id' | 'key'>): void {
    const { outcome } = from;
    const { id: parent } = by;
    const clicks = outcome.reply.flatMap(clicksOf);
    const shownOn = clicks.length === 0 ? [] : this.#ways.shownOn(from, this.#heldTo.known);
    for (const click of clicks) {
      const id = this.#id('button');
      const deadEnd = click.span !== undefined && this.#dead.has(keyOf(click.span));
      this.#nodes.push({
        kind: 'button',
        id,
        key: this.#key(`${by.key} ${click.style} ${inWords(click.payload)}`),
        parent,
        style: click.style,
        title: inWords(click.title),
        payload: inWords(click.payload),
        deadEnd,
      });
      this.#tap(id, { ...click, shownOn }, deadEnd);
    }
    const { ask, follow_up: followUps = [] } = outcome.memory ?? {};
    if (ask?.question !== undefined) {
      const id = this.#open('question', ask.question, ask.question, by);
      this.#later.push({ id, of: this.#ways.ofQuestion(ask.question) });
    }
    for (const { payload, after } of followUps) {
      const when = after === undefined ? say`later` : say`after ${writeDuration(after)}`;
      const id = this.#open('follow_up', when, inWords(payload), by);
      this.#later.push({ id, of: this.#ways.ofFollowUp(payload) });
    }
    const { route, handover, forward } = outcome;
    this.#exit('route', route, parent);
    this.#exit('handover', handoverTo(handover), parent);
    this.#exit('forward', forward === undefined ? undefined : inWords(forward), parent);
  }

  /** Adds a question or a follow-up of a rule, which leads on without a tap. */
  #open(
    style: 'question' | 'follow_up',
    title: string,
    payload: string,
    { id: parent, key: by }: Pick<ParentNode, 'id' | 'key'>,
  ): string {
    const id = this.#id('button');
    const key = this.#key(`${by} ${style} ${payload}`);
    const words = style === 'question' ? say`asks ${title}` : `${payload} ${title}`;
    this.#nodes.push({
      kind: 'button',
      id,
      key,
      parent,
      style,
      title: words,
      payload,
      deadEnd: false,
    });
    return id;
  }

  #exit(kind: ExitNode['kind'], name: string | undefined, from: string): void {
    if (name === undefined) return;
    const key = `${kind} ${name}`;
    const id = this.#exits.get(key) ?? this.#id(kind);
    if (!this.#exits.has(key)) {
      this.#exits.set(key, id);
      this.#nodes.push({ kind, id, key: this.#key(key), name });
    }
    this.#edges.push({ from, to: id, sure: true });
  }

  /** Returns a key that nothing else has. */
  #key(wanted: string): string {
    const count = (this.#keys.get(wanted) ?? 0) + 1;
    this.#keys.set(wanted, count);
    return count === 1 ? wanted : `${wanted} ${count}`;
  }

  #id(kind: string): string {
    const count = (this.#ids.get(kind) ?? 0) + 1;
    this.#ids.set(kind, count);
    return `${kind}${count}`;
  }
}

/** Returns the channels that show each part of a profile, as sets, by its place; what no channel shows is left out. */
function channelsBySpan(
  profile: RuleSet['profile'],
  channels: readonly ChannelProfile[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { span, taps } of profile === undefined ? [] : sentByProfile(profile, channels)) {
    if (span === undefined) continue;
    found.set(
      keyOf(span),
      taps.reduce((set, tap) => set | (tap.channels ?? 0), 0),
    );
  }
  return found;
}

/** Returns the buttons proved to lead nowhere on every channel that shows them, as the places of their payloads; those of the profile by their number. */
function* deadButtons(
  ruleSet: RuleSet,
  profile: readonly ProfilePayload[],
  heldTo: HeldTo,
  kept: KeptChecks,
): Steps<ReadonlySet<string>> {
  const { source } = ruleSet.root.span;
  // A place that no text has identifies a payload of the profile.
  const numbered = profile.map((one, at) => ({
    ...one,
    span: { source, start: -1 - at, end: -1 - at },
  }));
  const dead = new Set<string>();
  const note = ({ span }: Finding) => {
    dead.add(span.start < 0 ? profileKey(-1 - span.start) : keyOf(span));
  };
  yield* checkSteps([deadEverywhere], ruleSet, numbered, note, heldTo, kept);
  return dead;
}

/** Returns the same key as an outline has: it depends on the file, the name or the first rule. */
function keyOfGroup(group: Group, isFile: boolean): string {
  if (isFile) return `file ${group.span.source.file}`;
  if (group.name !== undefined) return `group ${group.name}`;
  for (const { of } of walkRules(group)) if (of.kind === 'rule') return `group ${of.name}`;
  return 'group';
}

function keyOfTaker(of: Rule | Default): string {
  return takerKey({ rule: of.kind === 'rule' ? of.name : 'default', ...toLine(of.span) });
}

function profileKey(at: number): string {
  return `profile ${at}`;
}

function keyOf({ source, start }: Span): string {
  return `${start} ${source.file}`;
}

function firstWords(reply: readonly MessageTemplate[]): string | null {
  const words = reply.map((message) => viewOf(message).words(message));
  const first = words.find((each) => each !== undefined);
  return first === undefined ? null : inWords(first);
}
