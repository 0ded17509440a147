import type { MatchedRule } from '../decision.js';
import { toLine } from '../report/source.js';
import type { Default, Rule } from '../rules/model.js';

/** What rules ask of the program that they run in. */
export interface Asks {
  /** The routes that they name, each once, in their order. */
  readonly routes: readonly string[];
  /** Those that forward: the first hundred. */
  readonly forwards: readonly MatchedRule[];
}

const mostForwards = 100;

/** What rules and defaults ask of the program that they run in. */
export function asksOf(entries: readonly (Rule | Default)[]): Asks {
  const routes = new Set<string>();
  const forwards: MatchedRule[] = [];
  for (const of of entries) {
    const { route, forward } = of.outcome;
    if (route !== undefined) routes.add(route);
    if (forward && forwards.length < mostForwards) {
      forwards.push({ name: of.kind === 'default' ? 'default' : of.name, ...toLine(of.span) });
    }
  }
  return { routes: [...routes], forwards };
}
