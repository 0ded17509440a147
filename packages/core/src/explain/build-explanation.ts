import type { Event } from '../event.js';
import { toLine } from '../report/source.js';
import { consult, type Say } from '../router/semantics.js';
import type { Group } from '../rules/model.js';
import { countRules } from '../rules/walk-rules.js';
import type { Explanation, GroupTrial, RuleTrial } from './explanation.js';
import type { TriedEvent } from './tried-event.js';
import { about, type Mention, worthTelling } from './worth-telling.js';

type SayOf<Kind> = Extract<Mention, { readonly of: { readonly kind: Kind } }>;

function isOf<Kind extends Mention['of']['kind']>(say: Mention, kind: Kind): say is SayOf<Kind> {
  return say.of.kind === kind;
}

/**
 * Explains one event: first it collects the verdict on each rule and group, then it picks those worth telling.
 *
 * @param wanted the only rule that is asked about
 */
export function buildExplanation(
  root: Group,
  event: Event,
  tried: TriedEvent,
  wanted: string | undefined,
): Explanation {
  const said = [...consult(root, tried)];
  const failed = said.flatMap((say) =>
    say.verdict === 'failed' || say.verdict === 'not-entered' ? say : [],
  );
  const rules = said.filter(({ verdict }) => verdict === 'took' || verdict === 'added').map(nameOf);
  const taker = said.at(-1)!.verdict === 'took' ? rules.at(-1)! : null;
  const tree = new Tree(root, said, tried);
  const told = wanted === undefined ? worthTelling(said, failed, tried) : about(wanted, root, said);
  for (const say of told) tree.add(say);
  return {
    event,
    rule: taker,
    rules: taker === 'default' ? rules.slice(0, -1) : rules,
    root: tree.root,
    failed: failed.length,
    omitted: failed.filter(({ of }) => !tree.has(of)).length,
    notReached: countRules(root) - said.reduce((sum, say) => sum + rulesIn(say), 0),
  };
}

function nameOf({ of }: Say): string {
  return of.kind === 'rule' ? of.name : 'default';
}

/** Returns how many rules a verdict covers: one, or all rules of a group that was not entered. */
function rulesIn({ of, verdict }: Say): number {
  if (of.kind === 'rule') return 1;
  return of.kind === 'group' && verdict === 'not-entered' ? countRules(of) : 0;
}

// ── As a tree ───────────────────────────────────────────────────────────────────────────────────────

type OpenGroup = { -readonly [Key in keyof GroupTrial]: GroupTrial[Key] } & {
  readonly items: (RuleTrial | GroupTrial)[];
};

/** The verdicts to be told, each inside the groups around it. */
class Tree {
  readonly root: GroupTrial;
  readonly #tried: TriedEvent;
  readonly #verdicts: ReadonlyMap<Group, 'entered' | 'not-entered'>;
  readonly #groups = new Map<object, OpenGroup>();
  readonly #rules = new Set<object>();

  constructor(root: Group, said: readonly Say[], tried: TriedEvent) {
    this.#verdicts = new Map(
      said.flatMap((say) => (isOf(say, 'group') ? [[say.of, say.verdict]] : [])),
    );
    this.#tried = tried;
    this.root = this.#open([root]);
  }

  has(of: Say['of']): boolean {
    return this.#groups.has(of) || this.#rules.has(of);
  }

  add(say: Mention): void {
    const group = this.#open(say.groups);
    if (isOf(say, 'rule')) {
      this.#rules.add(say.of);
      group.items.push(this.#toTrial(say));
    } else if (isOf(say, 'default')) {
      group.default = { kind: 'default', ...toLine(say.of.span), verdict: say.verdict };
    }
  }

  #open(groups: readonly Group[]): OpenGroup {
    const group = groups.at(-1)!;
    const known = this.#groups.get(group);
    if (known !== undefined) return known;
    const trial: OpenGroup = {
      kind: 'group',
      ...toLine(group.span),
      isFile: group.span.end === 0,
      when: this.#tried.show(group.when),
      verdict: this.#verdictOf(groups),
      size: countRules(group),
      items: [],
      default: null,
    };
    this.#groups.set(group, trial);
    if (groups.length > 1) this.#open(groups.slice(0, -1)).items.push(trial);
    return trial;
  }

  #verdictOf(groups: readonly Group[]): GroupTrial['verdict'] {
    const verdicts = groups.flatMap((group) => this.#verdicts.get(group) ?? []);
    if (verdicts.includes('not-entered')) return 'not-entered';
    return verdicts.length === groups.length ? 'entered' : 'not-reached';
  }

  #toTrial({ of, groups, verdict }: SayOf<'rule'>): RuleTrial {
    const tried = this.#tried;
    const holds = tried.holds(of.when);
    const outer = groups.map(({ when }) => when);
    const path = outer.every((when) => tried.holds(when)) ? [...outer, of.when] : [of.when];
    return {
      kind: 'rule',
      name: of.name,
      ...toLine(of.span),
      verdict,
      holds,
      when: tried.show(of.when),
      captures: holds ? tried.captures(path) : {},
    };
  }
}
