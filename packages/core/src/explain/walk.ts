import type { Event } from '../event.js';
import { type Facts, isStandby } from '../router/facts.js';
import type { DefaultTrial, Explanation, GroupTrial, RuleTrial, Verdict } from './explanation.js';
import type { ReadyGroup, ReadyRule } from './ready.js';
import { capturesOf, type Line, type Trials, toPlace } from './trials.js';

/** Up to this many rules and groups that fail are all listed; of more, only those that came close. */
const mostListed = 5;
/** How many of them. */
const mostClose = 10;

type Ready = ReadyRule | ReadyGroup;

/** One event on its way through the rules: first what comes of each, then what of it is worth telling. */
export class Walk {
  readonly #trials: Trials;
  readonly #event: Event;
  readonly #facts: Facts;
  readonly #standby: boolean;
  /** The one rule that is asked about. */
  readonly #wanted: string | undefined;

  readonly #verdicts = new Map<Ready, Verdict | GroupTrial['verdict']>();
  readonly #defaults = new Map<ReadyGroup, DefaultTrial>();
  readonly #failed: { readonly ready: Ready; readonly failing: readonly Line[] }[] = [];
  readonly #rules: string[] = [];
  #taker: string | null = null;
  #notReached = 0;
  #listed: ReadonlySet<Ready> = new Set();
  /** Every rule and group that is in the answer. */
  readonly #told = new Set<Ready>();

  constructor(trials: Trials, event: Event, wanted: string | undefined) {
    this.#trials = trials;
    this.#event = event;
    this.#facts = trials.facts(event);
    this.#standby = isStandby(event);
    this.#wanted = wanted;
  }

  explain(root: ReadyGroup): Explanation {
    this.#tryGroup(root);
    this.#listed = new Set(this.#closest());
    const shown = this.#showGroup(root, []);
    return {
      event: this.#event,
      rule: this.#taker,
      rules: this.#rules,
      root: shown,
      failed: this.#failed.length,
      omitted: this.#failed.filter(({ ready }) => !this.#told.has(ready)).length,
      notReached: this.#notReached,
    };
  }

  // ── What comes of each ────────────────────────────────────────────────────────────────────────────

  #tryGroup(ready: ReadyGroup): void {
    if (this.#taker !== null) {
      this.#notReached += ready.size;
      this.#pass(ready, 'not-reached');
      return;
    }
    const failing = this.#failing(ready.lines);
    if (failing.length > 0) {
      this.#failed.push({ ready, failing });
      this.#pass(ready, 'not-entered');
      return;
    }
    this.#verdicts.set(ready, 'entered');
    for (const item of ready.items) {
      if (item.kind === 'group') this.#tryGroup(item);
      else this.#tryRule(item);
    }
    if (ready.group.default && this.#taker === null) {
      const verdict = this.#standby && !ready.standby ? 'standby' : 'took';
      const place = toPlace(ready.group.default.span);
      this.#defaults.set(ready, { kind: 'default', ...place, verdict });
      if (verdict === 'took') this.#taker = 'default';
    }
  }

  #tryRule(ready: ReadyRule): void {
    const { rule, lines } = ready;
    if (this.#taker !== null) {
      this.#notReached++;
      this.#verdicts.set(ready, 'not-reached');
    } else if (rule.disabled) {
      this.#verdicts.set(ready, 'disabled');
    } else if (this.#standby && !ready.standby) {
      this.#verdicts.set(ready, 'standby');
    } else {
      const failing = this.#failing(lines);
      if (failing.length > 0) {
        this.#verdicts.set(ready, 'failed');
        this.#failed.push({ ready, failing });
        return;
      }
      this.#verdicts.set(ready, rule.continue ? 'added' : 'took');
      this.#rules.push(rule.name);
      if (!rule.continue) this.#taker = rule.name;
    }
  }

  /** Everything in a group that is not looked into. */
  #pass(ready: ReadyGroup, verdict: 'not-entered' | 'not-reached'): void {
    this.#verdicts.set(ready, verdict);
    // Only the rule that is asked about is told of, and without one nothing in here is.
    if (this.#wanted === undefined) return;
    for (const item of ready.items) {
      if (item.kind === 'group') this.#pass(item, verdict);
      else this.#verdicts.set(item, verdict);
    }
  }

  #failing(lines: readonly Line[]): readonly Line[] {
    return lines.filter(({ predicate }) => !predicate.holds(this.#facts));
  }

  // ── What is worth telling ─────────────────────────────────────────────────────────────────────────

  #closest(): readonly Ready[] {
    if (this.#wanted !== undefined) return [];
    if (this.#failed.length <= mostListed) return this.#failed.map(({ ready }) => ready);
    return this.#failed
      .flatMap(({ ready, failing: [line, second] }) => {
        if (line === undefined || second !== undefined) return [];
        const near = this.#trials.nearness(line.condition, this.#facts, this.#event);
        const lines = ready.lines.length;
        return lines > 1 || near >= 0.5 ? { ready, near, lines } : [];
      })
      .sort((a, b) => b.near - a.near || b.lines - a.lines)
      .slice(0, mostClose)
      .map(({ ready }) => ready);
  }

  #isListed(ready: ReadyRule): boolean {
    if (this.#wanted === ready.rule.name) return true;
    switch (this.#verdicts.get(ready)) {
      case 'took':
        return true;
      case 'added':
        return this.#wanted === undefined;
      case 'disabled':
      case 'standby':
        // What would have taken the event is worth telling, and what would not is not.
        return (
          this.#wanted === undefined &&
          (!this.#standby || ready.standby || !ready.rule.disabled) &&
          this.#failing(ready.lines).length === 0
        );
      default:
        return this.#listed.has(ready);
    }
  }

  #showGroup(ready: ReadyGroup, outer: readonly Line[]): GroupTrial {
    const { group, lines, size } = ready;
    const path = [...outer, ...lines];
    return {
      kind: 'group',
      ...toPlace(group.span),
      isFile: group.span.end === 0,
      when: lines.map(({ condition }) => this.#trials.show(condition, this.#facts, this.#event)),
      verdict: this.#verdicts.get(ready) as GroupTrial['verdict'],
      size,
      items: ready.items.flatMap((item) => {
        if (item.kind === 'rule') return this.#isListed(item) ? this.#showRule(item, path) : [];
        const verdict = this.#verdicts.get(item);
        if (verdict === undefined) return [];
        const shown = this.#showGroup(item, path);
        const isTold = shown.items.length > 0 || shown.default !== null;
        if (!isTold && !this.#listed.has(item)) return [];
        this.#told.add(item);
        return shown;
      }),
      default:
        this.#wanted === undefined || this.#taker === 'default' ? this.#default(ready) : null,
    };
  }

  #default(ready: ReadyGroup): DefaultTrial | null {
    return this.#defaults.get(ready) ?? null;
  }

  #showRule(ready: ReadyRule, outer: readonly Line[]): RuleTrial {
    const { rule, lines } = ready;
    this.#told.add(ready);
    const holds = this.#failing(lines).length === 0;
    const path = this.#failing(outer).length === 0 ? [...outer, ...lines] : lines;
    return {
      kind: 'rule',
      name: rule.name,
      ...toPlace(rule.span),
      verdict: this.#verdicts.get(ready) as Verdict,
      holds,
      when: lines.map(({ condition }) => this.#trials.show(condition, this.#facts, this.#event)),
      captures: holds ? capturesOf(path, this.#facts) : {},
    };
  }
}
