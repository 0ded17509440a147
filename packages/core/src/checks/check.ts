import type { ChannelProfile } from '../channel-profile.js';
import type { Report, WarningCode } from '../report/diagnostic.js';
import type { Span } from '../report/source.js';
import { exactWordsOf } from '../rules/exact-words.js';
import { type HeldTo, heldToDefault } from '../rules/held-to.js';
import { findMemoryUses, type MemoryUses } from '../rules/memory-uses.js';
import type { RuleSet } from '../rules/model.js';
import { mayBeTyped } from '../rules/takes-typed-taps.js';
import { countRules } from '../rules/walk-rules.js';
import { finish, type Steps, within } from '../steps.js';
import { newLists, provenLists } from './proof/claims/claim.js';
import { newSearches, searching, stepsTaken } from './proof/claims/languages.js';
import { learnOf, textOfKnowledge, withKnowledge } from './proof/clauses/platform.js';
import { type Reach, reachOf } from './proof/cover/reach.js';
import { KeptChecks } from './proof/kept-checks.js';
import { type Standing, survey } from './proof/survey.js';
import { followUpsOf, type SetFollowUp } from './proof/taps/follow-up.js';
import { type TapWay, tapWays } from './proof/taps/tap.js';
import { forgetSets } from './proof/texts/value-set.js';

/** One kind of finding about rules that load without errors. */
export interface Check {
  /** The code of everything that it reports; `docs/diagnostics/` has a page of this name. */
  readonly code: WarningCode;
  /** What is proved of each place that it marks: `no event reaches this default`. */
  readonly proves: string;
  /** Reports each place for which it has a proof, and no other; in steps if that can take long. */
  readonly run: (given: CheckContext, report: Report) => Steps<void> | void;
}

/** What checks look at. Costly parts are computed when the first check asks for them. */
export interface CheckContext {
  readonly ruleSet: RuleSet;
  /** Payloads that are sent from outside the rules, as by the menu. */
  readonly profile: readonly ProfilePayload[];
  /** The channels that the rules are held to. */
  readonly channels: readonly ChannelProfile[];
  /** Others, to which only what names them is held. */
  readonly knownChannels: readonly ChannelProfile[];
  /** Rules and defaults in the order in which they are tried, with the ways in which each holds. */
  readonly standings: readonly Standing[];
  /** What each rule and default leaves to those below it. */
  readonly reach: () => Steps<Reach>;
  /** The ways in which rules and defaults take taps. */
  readonly taps: () => Steps<readonly TapWay[]>;
  /** What rules do with names and questions. */
  readonly memory: MemoryUses;
  /** Follow-ups that rules set, each with what may take it. */
  readonly followUps: () => Steps<readonly SetFollowUp[]>;
  /** What the last check kept, before some of the rules changed. */
  readonly kept: KeptChecks;
}

/** A payload that is sent from outside the rules: by the menu, the get-started button or an ice breaker. */
export interface ProfilePayload {
  /** What the entry sends back. */
  readonly payload: string;
  /** Where it is, in words: `persistent_menu of profile.json`. */
  readonly where: string;
  /** Its place, if that is known; without one, the finding is reported where the rules begin. */
  readonly span?: Span;
}

/**
 * Runs checks over a rule set.
 *
 * @param kept results from before some of the rules changed: they are used again, and new ones are added. Without it,
 *   all results are dropped afterwards
 */
export function runEach(...of: Parameters<typeof checkSteps>): void {
  finish(checkSteps(...of));
}

/** `runEach` in steps. Meanwhile the rules must not change. */
export function* checkSteps(
  checks: readonly Check[],
  ruleSet: RuleSet,
  profile: readonly ProfilePayload[],
  report: Report,
  { profiles, known }: Pick<HeldTo, 'profiles' | 'known'> = heldToDefault,
  kept?: KeptChecks,
): Steps<void> {
  const typed = mayBeTyped(ruleSet.root);
  yield;
  const words = exactWordsOf(ruleSet.root);
  yield;
  const searches = newSearches(countRules(ruleSet.root));
  const knowledge = learnOf(ruleSet.declared, profiles, typed, known);
  const lists = newLists(words);
  yield;
  const look = function* (): Steps<void> {
    const beside = JSON.stringify([ruleSet.declared, textOfKnowledge(knowledge), [...words]]);
    kept?.begin(beside, () => stepsTaken(searches));
    const given = new Prepared(ruleSet, profile, { profiles, known }, kept);
    yield* given.prepare();
    for (const check of checks) {
      yield* check.run(given, report) ?? [];
      yield;
    }
    kept?.finish();
    forgetSets();
  };
  // What proofs look up in their modules is there during a step, and not between steps.
  yield* within(look(), (step) =>
    withKnowledge(knowledge, () =>
      searching.during(searches, () => provenLists.during(lists, step)),
    ),
  );
}

class Prepared implements CheckContext {
  readonly ruleSet: RuleSet;
  readonly profile: readonly ProfilePayload[];
  readonly channels: readonly ChannelProfile[];
  readonly knownChannels: readonly ChannelProfile[];
  readonly kept: KeptChecks;
  standings: readonly Standing[] = [];
  readonly #isKept: boolean;
  #reach: Reach | undefined;
  #taps: readonly TapWay[] | undefined;
  #memory: MemoryUses | undefined;
  #followUps: readonly SetFollowUp[] | undefined;

  constructor(
    ruleSet: RuleSet,
    profile: readonly ProfilePayload[],
    { profiles, known }: Pick<HeldTo, 'profiles' | 'known'>,
    kept: KeptChecks | undefined,
  ) {
    this.ruleSet = ruleSet;
    this.profile = profile;
    this.channels = profiles;
    this.knownChannels = known;
    this.kept = kept ?? new KeptChecks();
    this.#isKept = kept !== undefined;
  }

  /** Finds what every check looks at. */
  *prepare(): Steps<void> {
    this.standings = yield* survey(this.ruleSet, this.#isKept ? this.kept.ways : undefined);
  }

  *reach(): Steps<Reach> {
    this.#reach ??= yield* reachOf(this.standings, this.#isKept ? this.kept.reach : undefined);
    return this.#reach;
  }

  *taps(): Steps<readonly TapWay[]> {
    this.#taps ??= yield* tapWays(this.standings);
    return this.#taps;
  }

  get memory(): MemoryUses {
    this.#memory ??= findMemoryUses(this.ruleSet.root);
    return this.#memory;
  }

  *followUps(): Steps<readonly SetFollowUp[]> {
    this.#followUps ??= yield* followUpsOf(this.standings);
    return this.#followUps;
  }
}
