import type { Report } from '../report/diagnostic.js';
import { quote, together } from '../report/problems.js';
import { say } from '../report/say.js';
import { inWords } from '../rules/clicks.js';
import { writeDuration } from '../rules/duration.js';
import type { MemoryUses } from '../rules/memory-uses.js';
import type { FollowUpTemplate } from '../rules/outcomes/memory/follow-up.js';
import type { Steps } from '../steps.js';
import type { Check, CheckContext } from './check.js';
import { relate } from './proof/claims/relate.js';
import type { Clause } from './proof/clauses/clause.js';
import { notHuman, notOnStandby, onlyFollowUp } from './proof/clauses/platform.js';
import type { Standing } from './proof/survey.js';
import type { SetFollowUp } from './proof/taps/follow-up.js';
import { payloadOf } from './proof/taps/tap.js';

/**
 * Checks follow-ups whose rule sets them again whatever happens: a person who stays silent gets a message every hour. A
 * follow-up at a time of day may be meant to come each day, so nothing is said of it.
 */
export const endlessFollowUp: Check = {
  code: 'endless-follow-up',
  proves:
    'what takes this follow-up sets it again each time, with nothing that ends it but the person',
  run: report,
};

/** The place of each rule and default in the order in which they are tried. */
type Order = ReadonlyMap<Standing, number>;

/** How many follow-ups are looked at in one step. */
const eachStep = 16;

function* report(context: CheckContext, tell: Report): Steps<void> {
  const { memory, standings } = context;
  if (memory.followUps.length === 0) return;
  const all = yield* context.followUps();
  const order = new Map(standings.map((standing, at) => [standing, at]));
  const callOffs = new CallOffs(context, all, order);
  const setBy = new Map<Standing, SetFollowUp[]>();
  for (const followUp of all) {
    const others = setBy.get(followUp.by);
    if (others) others.push(followUp);
    else setBy.set(followUp.by, [followUp]);
  }
  const next = new Map<SetFollowUp, readonly SetFollowUp[]>();
  for (const [at, followUp] of all.entries()) {
    if (at % eachStep === 0) yield;
    const taker = callOffs.mayGoOn(followUp) ? sureTaker(followUp, order) : undefined;
    next.set(followUp, (taker && isKept(taker) && setBy.get(taker)) || []);
  }
  const told = new Set<SetFollowUp>();
  for (const round of roundsOf(all, next)) {
    yield;
    if (round.some((one) => told.has(one))) continue;
    for (const one of round) told.add(one);
    const rules = new Set(round.map(({ by }) => by));
    if (![...rules].some(({ of }) => of.outcome.reply.length > 0)) continue;
    // If no other rule sets one of them, they never begin, which is told of elsewhere.
    if (!isBegun(all, rules)) continue;
    tell(finding(round));
  }
}

/** Finds out which follow-ups may be called off between one time and the next. */
class CallOffs {
  readonly #memory: MemoryUses;
  readonly #all: readonly SetFollowUp[];
  readonly #handsOver: boolean;
  /** What may call follow-ups off while the person is silent, since it may take a follow-up. */
  readonly #inSilence = new Set<Standing>();

  constructor({ memory, standings }: CheckContext, all: readonly SetFollowUp[], order: Order) {
    this.#memory = memory;
    this.#all = all;
    this.#handsOver = standings.some(({ of }) => of.outcome.handover !== undefined);
    const ending = new Set(standings.filter((each) => mayEnd(each) && mayTakeFollowUps(each)));
    // A handler may set others than the rules do.
    const isUnsure = memory.callsCode || all.some((each) => each.isUnsure);
    if (ending.size > 0 && isUnsure) this.#inSilence = ending;
    else if (ending.size > 0) {
      for (const followUp of all) {
        // What comes behind the one that takes it each time never gets it.
        const last = order.get(sureTaker(followUp, order)!) ?? Number.POSITIVE_INFINITY;
        for (const { standing } of followUp.takers) {
          if (ending.has(standing) && order.get(standing)! <= last) this.#inSilence.add(standing);
        }
      }
    }
  }

  /** Returns whether nothing but time passes between this follow-up and the next. */
  mayGoOn({ template }: SetFollowUp): boolean {
    if (template.after === undefined) return false;
    for (const standing of this.#inSilence) if (calledOffBy(standing, template)) return false;
    return !template.inAnyCase || this.#isKeptByAll(template);
  }

  /** Returns whether no rule calls a follow-up off that stays when the person writes, or sets one in its place that does not. */
  #isKeptByAll({ payload }: FollowUpTemplate): boolean {
    const { cancelled, callsOffAll, callsCode } = this.#memory;
    if (callsCode || callsOffAll || this.#handsOver) return false;
    const claim = payloadOf(payload);
    return (
      cancelled.every((one) => relate(payloadOf(one.payload), claim) === 'out') &&
      this.#all.every(
        ({ template }) =>
          template.inAnyCase || relate(payloadOf(template.payload), claim) === 'out',
      )
    );
  }
}

function mayTakeFollowUps({ ways }: Standing): boolean {
  return ways?.some(({ event }) => (event & onlyFollowUp) !== 0) ?? true;
}

/** Returns whether a rule may call follow-ups off, itself or by its handler; a person of the page who takes over does. */
function mayEnd({ of: { outcome } }: Standing): boolean {
  const { route, handover, memory } = outcome;
  return (
    route !== undefined ||
    handover !== undefined ||
    memory?.cancel !== undefined ||
    memory?.forget?.includes('everything') === true
  );
}

function calledOffBy({ of: { outcome } }: Standing, { payload }: FollowUpTemplate): boolean {
  const { route, handover, memory } = outcome;
  const { cancel = [], forget = [] } = memory ?? {};
  if (route !== undefined || handover !== undefined) return true;
  if (forget.includes('everything') || cancel.includes('everything')) return true;
  const claim = payloadOf(payload);
  return cancel.some((one) => relate(payloadOf(one), claim) !== 'out');
}

/** Returns the rule or default that takes a follow-up each time that it comes; `undefined` if it is not always the same. */
function sureTaker(
  { takers, isUnsure, channels, template }: SetFollowUp,
  order: Order,
): Standing | undefined {
  if (isUnsure) return undefined;
  let first = takers[0];
  for (const taker of takers) {
    if (order.get(taker.standing)! < order.get(first!.standing)!) first = taker;
  }
  if (first === undefined) return undefined;
  const { standing } = first;
  const ways = takers.flatMap((each) => (each.standing === standing ? each.clause : []));
  return standing.takes && ways.some((way) => holds(way, channels, payloadOf(template.payload)))
    ? standing
    : undefined;
}

/** Returns whether a way holds for each follow-up with such a payload, whatever else is so. */
function holds(way: Clause, channels: number, payload: ReturnType<typeof payloadOf>): boolean {
  if ((channels & ~way.channel) !== 0) return false;
  return way.literals.every((literal) => {
    if (literal.kind === 'closed') {
      const known = { event: onlyFollowUp, standby: notOnStandby, human: notHuman, channel: 0 };
      return (known[literal.field] & ~literal.values) === 0;
    }
    const { field, claim } = literal;
    return field.name === 'payload' && relate(payload, claim) === (literal.holds ? 'in' : 'out');
  });
}

/** Returns whether what a rule sets stays set: a handler may call it off, and a person of the page who takes over does. */
function isKept({ of: { once, outcome } }: Standing): boolean {
  const { route, handover, memory } = outcome;
  return (
    once === undefined &&
    route === undefined &&
    handover === undefined &&
    memory?.forget === undefined &&
    memory?.cancel === undefined
  );
}

/** Returns the rounds in which follow-ups come to be set again, each as the follow-ups in their order. */
function* roundsOf(
  all: readonly SetFollowUp[],
  next: ReadonlyMap<SetFollowUp, readonly SetFollowUp[]>,
): Generator<readonly SetFollowUp[]> {
  const done = new Set<SetFollowUp>();
  for (const start of all) {
    // The way to where the search is, each with those that it has still to try.
    const way: SetFollowUp[] = [];
    const left: SetFollowUp[][] = [];
    const enter = (one: SetFollowUp): void => {
      done.add(one);
      way.push(one);
      left.push([...next.get(one)!]);
    };
    if (!done.has(start)) enter(start);
    while (way.length > 0) {
      const one = left.at(-1)!.pop();
      if (one === undefined) {
        way.pop();
        left.pop();
        continue;
      }
      const at = way.indexOf(one);
      if (at !== -1) yield way.slice(at);
      else if (!done.has(one)) enter(one);
    }
  }
}

function isBegun(all: readonly SetFollowUp[], rules: ReadonlySet<Standing>): boolean {
  return all.some(
    ({ by, takers }) => !rules.has(by) && takers.some(({ standing }) => rules.has(standing)),
  );
}

function finding(round: readonly SetFollowUp[]): Parameters<Report>[0] {
  const [{ template }] = round as [SetFollowUp];
  const every = writeDuration(round.reduce((sum, one) => sum + one.template.after!, 0));
  const payload = quote(inWords(template.payload));
  const others = round.slice(1).map(({ template: { payload } }) => quote(inWords(payload)));
  const what =
    others.length === 0
      ? say`The follow-up ${payload} sets itself again`
      : say`The follow-up ${payload} sets itself again by way of ${together(others)}`;
  return {
    code: 'endless-follow-up',
    span: template.span,
    message: round.every((one) => one.template.inAnyCase)
      ? say`${what}, without an end: it comes every ${every}, whatever the person does.`
      : say`${what}, without an end: it comes every ${every} until the person writes.`,
    hint: say`Delete this "follow_up", or let it end: add "count: reminders" to this rule, and memory.reminders: { not: { at_least: 3 } } to its "when".`,
    related: round.slice(1).map(({ template }) => ({
      span: template.span,
      message: say`This follow-up comes in between.`,
    })),
  };
}
