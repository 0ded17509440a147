import type { Decision, Step } from '../decision.js';
import type { Event } from '../event.js';
import type { RuleSet } from '../rules/model.js';
import { toDecision, toStep } from './decide.js';
import { type Enclosing, type Entry, listEntries } from './entries.js';
import { Facts, FieldSlots, isStandby } from './facts.js';
import { type CaptureMap, type Predicate, PredicateCompiler } from './predicates.js';

/** Rules made ready to answer. */
export interface Router {
  /** The routes that the rules name, each once, in the order of the rules. Those of disabled rules aside. */
  readonly routes: readonly string[];
  /** The answer to one event. Synchronous and pure; throws on no event, whatever it is. */
  route(event: Event): Decision;
}

export function createRouter(ruleSet: RuleSet): Router {
  const slots = new FieldSlots();
  const compiler = new PredicateCompiler(slots);
  const groups = new Map<Enclosing, Predicate>();
  const groupsOf = (enclosing: Enclosing | undefined): Predicate[] => {
    if (enclosing === undefined) return [];
    const own = groups.get(enclosing) ?? compiler.condition(enclosing.when);
    groups.set(enclosing, own);
    return [...groupsOf(enclosing.outer), own];
  };
  const candidates = listEntries(ruleSet).map((entry) => ({
    entry,
    line: entry.from.span.source.position(entry.from.span.start).line,
    predicates: [
      ...groupsOf(entry.group),
      ...(entry.from.kind === 'rule' ? [compiler.condition(entry.from.when)] : []),
    ],
  }));

  const routes = new Set<string>();
  for (const { entry } of candidates) {
    const { route } = entry.from.outcome;
    if (route !== undefined) routes.add(route);
  }

  return {
    routes: [...routes],
    route(event) {
      const facts = new Facts(slots);
      facts.reset(event);
      const standby = isStandby(event);
      const steps: Step[] = [];
      let taker: Entry | undefined;
      for (const { entry, line, predicates } of candidates) {
        if (standby && !entry.standby) continue;
        if (!predicates.every((predicate) => predicate.holds(facts))) continue;
        const captures: CaptureMap = new Map();
        for (const predicate of predicates) predicate.capture(facts, captures);
        steps.push(toStep(entry, line, facts, captures));
        if (entry.from.kind === 'rule' && entry.from.continue) continue;
        taker = entry;
        break;
      }
      return toDecision(event, steps, taker !== undefined, taker?.from.kind === 'default');
    },
  };
}
