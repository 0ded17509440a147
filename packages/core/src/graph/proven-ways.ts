import type { ChannelProfile } from '../channel-profile.js';
import { toValues } from '../checks/proof/claims/claim.js';
import {
  type Clause,
  everything,
  know,
  type Literal,
  restrict,
} from '../checks/proof/clauses/clause.js';
import { notHuman, notOnStandby } from '../checks/proof/clauses/platform.js';
import { OverlapIndex } from '../checks/proof/cover/overlap-index.js';
import { type KeptWays, type Standing, survey } from '../checks/proof/survey.js';
import {
  isMet,
  mayMeet,
  payloadOf,
  shownOn,
  type Tap,
  toClause,
} from '../checks/proof/taps/tap.js';
import { eventKinds } from '../event-fields.js';
import type { Default, Rule, RuleSet, Template } from '../rules/model.js';
import { inSteps, type Steps } from '../steps.js';
import type { RoutedTap } from './prober.js';

/** Rules and defaults that may take something, in their order. */
export interface ProvenTakers {
  readonly takers: readonly (Rule | Default)[];
  /** Whether there is exactly one, and it takes it whatever is remembered. */
  readonly sure: boolean;
}

/** Proves where things lead that depend on the memory, from what the rules ask: routing one event does not show it. */
export class ProvenWays {
  readonly #standings: readonly Standing[];
  /** The ways that ask for a payload, by payload: going through all of them for each tap takes seconds. */
  readonly #byPayload = new OverlapIndex(['payload']);
  /** The places of a way: several if more than one rule has it. */
  readonly #placesOf = new Map<Clause, number[]>();
  /** The rules and defaults that test a field which only a few of them test, by that field. */
  readonly #asking = new Map<string, readonly Standing[]>();
  /** The ways that ask for the time but not for a payload, and that may take a tap of this style. */
  readonly #timed = new Map<string, readonly Clause[]>();
  readonly #standingOf: ReadonlyMap<Rule | Default, Standing>;
  /** Whether there is a rule or default of which it is not known what it asks for. */
  readonly #hasUnknown: boolean;

  constructor(standings: readonly Standing[]) {
    this.#standings = standings;
    this.#standingOf = new Map(standings.map((standing) => [standing.of, standing]));
    this.#hasUnknown = standings.some(({ ways }) => ways === undefined);
  }

  /** Returns the channels on which a rule or default shows something, as `shownOn` does. */
  shownOn(of: Rule | Default, known: readonly ChannelProfile[]): readonly number[] {
    return shownOn(this.#standingOf.get(of)!, known);
  }

  /** Files what asks for a payload, for those that are asked for. */
  *file(): Steps<void> {
    yield* inSteps(this.#standings, eachStep, ({ takes, ways = [] }, at) => {
      for (const way of takes ? ways.filter(asksForPayload) : []) {
        const places = this.#placesOf.get(way);
        if (places) places.push(at);
        else {
          this.#placesOf.set(way, [at]);
          this.#byPayload.add(way);
        }
      }
    });
  }

  /** Returns which rules and defaults take a follow-up. */
  ofFollowUp(payload: Template): ProvenTakers {
    const event = restrict(inTalk(), 'event', 1 << eventKinds.indexOf('follow_up'));
    const clause = event && know(event, plain('payload'), true, payloadOf(payload));
    return this.#takers(clause, 'event');
  }

  /** Returns which rules and defaults take the answer to a question. */
  ofQuestion(question: string): ProvenTakers {
    const clause = know(inTalk(), plain('answer_to'), true, toValues([question]));
    return this.#takers(clause, 'answer_to');
  }

  /**
   * Returns which rules and defaults may take a tap for a reason that the tap itself does not show: something that is
   * remembered of the person, or a rule with `once` that lets the second tap pass.
   */
  ofTap(tap: RoutedTap): readonly (Rule | Default)[] {
    return clausesOf(tap).flatMap((clause) => this.#takersOf(clause, tap));
  }

  #takersOf(clause: Clause, { payload }: RoutedTap): readonly (Rule | Default)[] {
    const takers: (Rule | Default)[] = [];
    let isPassedOn = false;
    for (const [at, own] of this.#meeting(clause, payload)) {
      const { of } = this.#standings[at]!;
      if (isPassedOn || own.some(({ literals }) => literals.some(isNoPartOfClick))) takers.push(of);
      isPassedOn ||= of.once !== undefined;
      if (of.once === undefined && own.some((way) => isMet(clause, way))) break;
    }
    return takers;
  }

  /** Returns whether the time can affect which rule takes a tap. */
  isTimed(tap: RoutedTap): boolean {
    const clauses = clausesOf(tap);
    if (clauses.length === 0 || this.#hasUnknown) return true;
    const { payload, style } = tap;
    return clauses.some(
      (clause) =>
        this.#meeting(clause, style === 'typed' ? anyText : payload).some(([, ways]) =>
          ways.some(asksForTime),
        ) || this.#timedWays(tap).some((way) => mayMeet(clause, way)),
    );
  }

  #timedWays({ style, shownOn }: RoutedTap): readonly Clause[] {
    const key = `${style} ${shownOn.join(' ')}`;
    const known = this.#timed.get(key);
    if (known) return known;
    const anyTaps = clausesOf({ style, title: undefined, payload: anyText, shownOn });
    const mayGo = (way: Clause) => anyTaps.some((anyTap) => mayMeet(anyTap, way));
    const found = this.#standings
      .flatMap(({ takes, ways = [] }) => (takes ? ways : []))
      .filter((way) => asksForTime(way) && !asksForPayload(way) && mayGo(way));
    this.#timed.set(key, found);
    return found;
  }

  /** Returns the ways that ask for a payload and may take a tap, by the place of their rule, in order. */
  #meeting(tap: Clause, payload: Template): readonly (readonly [number, readonly Clause[]])[] {
    const found = new Map<number, Set<Clause>>();
    for (const way of this.#byPayload.candidates([payloadOf(payload)])) {
      if (!mayMeet(tap, way)) continue;
      for (const at of this.#placesOf.get(way)!) {
        const ways = found.get(at);
        if (ways) ways.add(way);
        else found.set(at, new Set([way]));
      }
    }
    return [...found].sort(([a], [b]) => a - b).map(([at, ways]) => [at, [...ways]] as const);
  }

  #whoAsksFor(field: string): readonly Standing[] {
    const known = this.#asking.get(field);
    if (known) return known;
    const found = this.#standings.filter(({ ways = [] }) =>
      ways.some(({ literals }) => literals.some((literal) => nameOf(literal) === field)),
    );
    this.#asking.set(field, found);
    return found;
  }

  #takers(clause: Clause | undefined, field: 'event' | 'answer_to'): ProvenTakers {
    const asks = (literal: Literal) => nameOf(literal) === field;
    const takers: (Rule | Default)[] = [];
    for (const { of, ways = [], takes } of clause === undefined ? [] : this.#whoAsksFor(field)) {
      const own = ways.filter((way) => takes && way.literals.some(asks) && mayMeet(clause!, way));
      if (own.length === 0) continue;
      takers.push(of);
      // A rule with "once" lets the next event pass.
      if (of.once === undefined && own.some((way) => isMet(clause!, way))) {
        return { takers, sure: takers.length === 1 };
      }
    }
    return { takers, sure: false };
  }
}

/**
 * Proves where things lead in a rule set.
 *
 * @param kept the ways of rules that have not changed
 */
export function* provenWaysOf(ruleSet: RuleSet, kept: KeptWays): Steps<ProvenWays> {
  const ways = new ProvenWays(yield* survey(ruleSet, kept));
  yield* ways.file();
  return ways;
}

/** How many rules are filed in one step. */
const eachStep = 64;

/** Returns what is known of a tap on the channels that show it, for each set of them on which taps are alike. */
function clausesOf({
  shownOn,
  ...tap
}: Pick<Tap, 'style' | 'title' | 'payload'> & Pick<RoutedTap, 'shownOn'>): readonly Clause[] {
  return shownOn.flatMap((channels) => toClause({ ...tap, channels }) ?? []);
}

/** Returns the clause for an event in a conversation of only the person and the bot. */
function inTalk(): Clause {
  return restrict(restrict(everything, 'standby', notOnStandby)!, 'human', notHuman)!;
}

function nameOf(literal: Literal): string {
  return literal.kind === 'closed' ? literal.field : literal.field.name;
}

function asksForPayload({ literals }: Clause): boolean {
  return literals.some((literal) => /^payload\b/.test(nameOf(literal)));
}

function asksForTime({ literals }: Clause): boolean {
  return literals.some((literal) => nameOf(literal) === 'time');
}

/** Whatever a single placeholder may be filled with. */
const anyText: Template = [{ kind: 'capture', name: 'any', otherwise: '', encode: false }];

/** The fields with which a tap is routed to see where it leads. */
const partsOfClick = /^(?:event|channel|payload|title|text|time|standby|referral)\b/;

function isNoPartOfClick(literal: Literal): boolean {
  return !partsOfClick.test(nameOf(literal));
}

function plain(name: 'payload' | 'answer_to') {
  return { kind: 'plain', name } as const;
}
