import type { ChannelProfile } from '../channel-profile.js';
import type { Report, WarningCode } from '../report/diagnostic.js';
import type { Span } from '../report/source.js';
import { exactWordsOf } from '../rules/exact-words.js';
import { type HeldTo, heldToDefault } from '../rules/held-to.js';
import { findMemoryUses, type MemoryUses } from '../rules/memory-uses.js';
import type { RuleSet } from '../rules/model.js';
import { mayBeTyped } from '../rules/takes-typed-taps.js';
import { countRules } from '../rules/walk-rules.js';
import { startClaims } from './proof/claims/claim.js';
import { startProofs, stepsTaken } from './proof/claims/languages.js';
import { withDeclared } from './proof/clauses/platform.js';
import { Reach } from './proof/cover/reach.js';
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
  /** Reports each place for which it has a proof, and no other. */
  readonly run: (given: CheckContext, report: Report) => void;
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
  readonly reach: Reach;
  /** The ways in which rules and defaults take taps. */
  readonly taps: readonly TapWay[];
  /** What rules do with names and questions. */
  readonly memory: MemoryUses;
  /** Follow-ups that rules set, each with what may take it. */
  readonly followUps: readonly SetFollowUp[];
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
export function runEach(
  checks: readonly Check[],
  ruleSet: RuleSet,
  profile: readonly ProfilePayload[],
  report: Report,
  { profiles, known }: Pick<HeldTo, 'profiles' | 'known'> = heldToDefault,
  kept?: KeptChecks,
): void {
  const typed = mayBeTyped(ruleSet.root);
  const words = exactWordsOf(ruleSet.root);
  const look = () => {
    startProofs(countRules(ruleSet.root));
    startClaims(words);
    kept?.begin(JSON.stringify([ruleSet.declared, typed, [...words]]));
    const given = new Prepared(ruleSet, profile, { profiles, known }, kept);
    for (const check of checks) check.run(given, report);
    kept?.finish(stepsTaken());
    startProofs(0);
    startClaims(new Set());
    forgetSets();
  };
  withDeclared(ruleSet.declared, look, profiles, typed, known);
}

class Prepared implements CheckContext {
  readonly ruleSet: RuleSet;
  readonly profile: readonly ProfilePayload[];
  readonly channels: readonly ChannelProfile[];
  readonly knownChannels: readonly ChannelProfile[];
  readonly kept: KeptChecks;
  readonly standings: readonly Standing[];
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
    this.standings = survey(ruleSet, this.kept.ways);
  }

  get reach(): Reach {
    this.#reach ??= new Reach(this.standings, this.#isKept ? this.kept.reach : undefined);
    return this.#reach;
  }

  get taps(): readonly TapWay[] {
    this.#taps ??= tapWays(this.standings);
    return this.#taps;
  }

  get memory(): MemoryUses {
    this.#memory ??= findMemoryUses(this.ruleSet.root);
    return this.#memory;
  }

  get followUps(): readonly SetFollowUp[] {
    this.#followUps ??= followUpsOf(this.standings);
    return this.#followUps;
  }
}
