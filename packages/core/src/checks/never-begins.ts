import type { Finding, Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import type { MemoryUses } from '../rules/memory-uses.js';
import type { Steps } from '../steps.js';
import type { Check, CheckContext } from './check.js';
import { toValues } from './proof/claims/claim.js';
import type { Clause } from './proof/clauses/clause.js';
import { judgeClaim, nothingKnown } from './proof/clauses/field-facts.js';
import { onlyFollowUp } from './proof/clauses/platform.js';
import type { Standing } from './proof/survey.js';
import type { SetFollowUp } from './proof/taps/follow-up.js';
import { payloadOf } from './proof/taps/tap.js';

/**
 * Checks rules that wait for what only they, or rules that wait for them, give: `memory.n: { less_than: 3 }` in the only
 * rule that counts n. A test of a name that nobody has does not hold, so such a rule never takes its first event.
 */
export const neverBegins: Check = {
  code: 'never-begins',
  proves: 'only rules that wait for what is tested here give it, so nobody ever has it',
  run: report,
};

/** What a rule gives, and others may wait for: a value, an open question, or a follow-up in one way of taking it. */
type Gift = string | Clause;

/** How many rules are looked at in one step. */
const eachStep = 64;

function* report(context: CheckContext, tell: Report): Steps<void> {
  const { standings, memory } = context;
  const isGivenAway = memory.written.length + memory.asked.length + memory.followUps.length > 0;
  // A handler may remember, ask and set follow-ups.
  if (!isGivenAway || memory.callsCode) return;
  const start = new Start(standings, memory, yield* context.followUps());
  for (const [at, standing] of standings.entries()) {
    if (at % eachStep === 0) yield;
    if (standing.of.outcome.memory !== undefined) start.look(standing);
  }
  yield;
  // Once one is told of, what follows from it counts as begun.
  for (const finding of start.stuck()) {
    tell(finding);
    yield;
  }
}

/** Finds out which rules may ever take an event of somebody who has nothing yet: these give, and so others begin. */
class Start {
  readonly #followUps = new Map<Standing, Clause[]>();
  readonly #givers = new Map<Gift, Standing[]>();
  readonly #questions: readonly string[];
  readonly #has = new Set<Gift>();
  readonly #waiting = new Map<Gift, Set<Standing>>();
  readonly #begun = new Set<Standing>();
  readonly #standings: readonly Standing[];

  readonly #setOff: boolean;

  constructor(
    standings: readonly Standing[],
    { written, asked, followUps: set }: MemoryUses,
    followUps: readonly SetFollowUp[],
  ) {
    this.#standings = standings;
    // Rules that are off count: somebody is about to switch them on.
    for (const { name, isOn } of written) if (!isOn) this.#has.add(givenValue(name));
    for (const { question, isOn } of asked) if (!isOn) this.#has.add(givenQuestion(question));
    const setOn = standings.flatMap(({ of }) => of.outcome.memory?.follow_up ?? []);
    this.#setOff = setOn.length < set.length;
    for (const standing of standings) {
      // Of a rule that never holds is told; what it would give is not amiss, too.
      if (standing.ways?.length !== 0) continue;
      for (const given of giftsOf(standing)) this.#has.add(given);
    }
    for (const { by, takers } of followUps) {
      const others = this.#followUps.get(by) ?? [];
      this.#followUps.set(by, others);
      for (const { clause } of takers) others.push(clause);
    }
    const questions = new Set<string>();
    for (const standing of standings) {
      const { ask } = standing.of.outcome.memory ?? {};
      if (ask?.question !== undefined) questions.add(ask.question);
      for (const given of this.#givenBy(standing)) {
        const givers = this.#givers.get(given);
        if (givers) givers.push(standing);
        else this.#givers.set(given, [standing]);
      }
    }
    this.#questions = [...questions];
  }

  look(first: Standing): void {
    const open = [first];
    for (let standing = open.pop(); standing; standing = open.pop()) {
      if (this.#begun.has(standing) || !this.#mayBegin(standing)) continue;
      this.#begun.add(standing);
      for (const given of this.#givenBy(standing)) {
        if (this.#has.has(given)) continue;
        this.#has.add(given);
        open.push(...(this.#waiting.get(given) ?? []));
        this.#waiting.delete(given);
      }
    }
  }

  /** Returns a finding for each rule that waits for itself, then for each round of rules that wait for each other. */
  *stuck(): Generator<Finding> {
    for (const isOwn of [true, false]) {
      for (const standing of this.#standings) {
        if (this.#begun.has(standing) || standing.ways?.length === 0) continue;
        const own = this.#givenBy(standing);
        if (own.length === 0) continue;
        const lacks = this.#lacks(standing);
        const lack = isOwn ? lacks.find(({ of }) => of.some((one) => own.includes(one))) : lacks[0];
        if (lack === undefined) continue;
        if (!lack.of.some((given) => this.#isSetInVain(given))) yield findingFor(standing, lack);
        for (const given of lack.of) this.#has.add(given);
        const waiting = lack.of.flatMap((given) => [...(this.#waiting.get(given) ?? [])]);
        for (const each of new Set([standing, ...waiting])) this.look(each);
      }
    }
  }

  #givenBy(standing: Standing): readonly Gift[] {
    if (standing.ways?.length === 0) return [];
    return [...giftsOf(standing), ...(this.#followUps.get(standing) ?? [])];
  }

  /** Returns whether a rule sets a follow-up with this payload which never gets here: that is told of where it is set. */
  #isSetInVain(given: Gift): boolean {
    if (typeof given === 'string') return false;
    const facts = given.fields.get('payload') ?? nothingKnown;
    return this.#standings.some((standing) => {
      if (this.#followUps.get(standing)?.includes(given)) return false;
      const set = standing.of.outcome.memory?.follow_up ?? [];
      return set.some(({ payload }) => judgeClaim(facts, payloadOf(payload)) !== 'out');
    });
  }

  #mayBegin(standing: Standing): boolean {
    const { ways } = standing;
    if (ways === undefined) return true;
    let may = false;
    for (const way of ways) {
      const lacks = this.#lacking(way);
      if (lacks.length === 0) may = true;
      for (const { of } of lacks) for (const given of of) this.#wait(given, standing);
    }
    return may;
  }

  #wait(given: Gift, standing: Standing): void {
    const others = this.#waiting.get(given);
    if (others) others.add(standing);
    else this.#waiting.set(given, new Set([standing]));
  }

  /** Returns what each way of a rule lacks, if each lacks something; the first that a writer would look at. */
  #lacks({ ways }: Standing): readonly Lack[] {
    return ways?.flatMap((way) => this.#lacking(way)) ?? [];
  }

  #lacking(way: Clause): readonly Lack[] {
    const lacks: Lack[] = [];
    const note = (name: string, of: readonly Gift[]) => {
      // What no rule gives at all is told of where it is misspelt.
      const given = of.filter((one) => this.#givers.has(one));
      if (given.length > 0 && !given.some((one) => this.#has.has(one))) {
        lacks.push({ name, of: given, span: spanIn(way, name) });
      }
    };
    for (const [name, facts] of way.fields) {
      if (facts.are.length === 0) continue;
      if (name.startsWith('memory.')) note(name, [name]);
      else if (name === 'answer_to') {
        const open = this.#questions.filter(
          (question) => judgeClaim(facts, toValues([question])) !== 'out',
        );
        note(name, open.map(givenQuestion));
      }
    }
    if (way.event === onlyFollowUp && !this.#setOff) note('event', [way]);
    return lacks;
  }
}

/** Returns the values and the question that a rule gives once it takes an event. */
function giftsOf({ of: { outcome } }: Standing): readonly string[] {
  const { remember = [], count = [], ask } = outcome.memory ?? {};
  return [
    ...remember.map(({ name }) => givenValue(name)),
    ...count.map(({ name }) => givenValue(name)),
    ...(ask?.question === undefined ? [] : [givenQuestion(ask.question)]),
  ];
}

/** What a rule waits for. */
interface Lack {
  readonly name: string;
  /** Any of these would do. */
  readonly of: readonly Gift[];
  readonly span: Span | undefined;
}

const givenValue = (name: string): string => `memory.${name}`;
const givenQuestion = (question: string): string => `answer_to ${question}`;

function spanIn({ literals }: Clause, name: string): Span | undefined {
  return literals.find((literal) =>
    literal.kind === 'closed'
      ? literal.field === name
      : literal.holds && literal.field.name === name,
  )?.span;
}

function findingFor({ of }: Standing, { name, span = of.span, of: given }: Lack): Finding {
  const [first] = given;
  if (name === 'event') {
    return {
      code: 'never-begins',
      span,
      message: say`This follow-up never comes: only what takes it sets it.`,
      hint: say`Set it in the rule with which it is to begin, too.`,
    };
  }
  if (name === 'answer_to' && typeof first === 'string') {
    const question = first.slice(givenQuestion('').length);
    return {
      code: 'never-begins',
      span,
      message: say`The question ${quote(question)} is never open: only what waits for its answer asks it.`,
      hint: say`Add "ask: ${question}" to the rule whose reply asks for it first.`,
    };
  }
  const instead = withoutValue(span, name);
  const key = name.slice('memory.'.length);
  return {
    code: 'never-begins',
    span,
    message: say`Nobody ever has a "${name}", and without one this test does not hold: only what tests it remembers or counts it.`,
    hint:
      instead === undefined
        ? say`Remember or count "${key}" in a rule that does not test it, or let this one hold without it, too: any: [{ ${name}: { exists: false } }, …].`
        : say`Write ${instead}, which holds without a value, too.`,
    instead,
  };
}

const opposite: { readonly [operator: string]: string } = {
  less_than: 'at_least',
  at_most: 'more_than',
};

/** Returns how to write a test so that it holds without a value, if a value that grows from nothing is meant. */
function withoutValue({ source, start, end }: Span, name: string): string | undefined {
  const [, operator = '', bound] =
    /^[\w.-]+:\s+\{?\s*(less_than|at_most):\s+(\d+)\s*\}?$/.exec(source.text.slice(start, end)) ??
    [];
  return bound === undefined ? undefined : `${name}: { not: { ${opposite[operator]}: ${bound} } }`;
}
