import { quote, together } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import type { Standing } from './proof/survey.js';

/** How many of the rules that take events together are named. */
const mostNamed = 4;

/** How to name the rules that take what another rule or default would, in the order of the file. */
export interface NamedTakers {
  /** `rule "a"`, `rules "a", "b" and 5 more`, `the default of a group before it`. */
  readonly words: string;
  /** The one taker, if there is only one. */
  readonly only: Standing | undefined;
  /** What the rule would have to be moved before. */
  readonly before: string;
  /** The place of each taker, with `takes` said of it: `Rule "a" takes its events.` */
  readonly related: readonly { readonly span: Span; readonly message: string }[];
}

/** Names takers; `takes` is what each of them is said to do. */
export function nameTakers(takers: readonly Standing[], takes: string): NamedTakers {
  const inOrder = [...takers].sort(byPlace);
  const only = inOrder.length === 1 ? inOrder[0]! : undefined;
  return {
    words: only ? nameOf(only) : namesOf(inOrder),
    only,
    before:
      only === undefined
        ? 'them'
        : only.of.kind === 'rule'
          ? quote(only.of.name)
          : say`the group that has this default`,
    related: inOrder.slice(0, mostNamed).map(({ of }) => ({
      span: of.span,
      message:
        of.kind === 'default' ? say`This default ${takes}.` : say`Rule ${quote(of.name)} ${takes}.`,
    })),
  };
}

function byPlace(a: Standing, b: Standing): number {
  const [one, other] = [a.of.span, b.of.span];
  return one.source === other.source ? one.start - other.start : 0;
}

function nameOf({ of }: Standing): string {
  return of.kind === 'default'
    ? say`the default of a group before it`
    : say`rule ${quote(of.name)}`;
}

function namesOf(takers: readonly Standing[]): string {
  const rules = takers.every(({ of }) => of.kind === 'rule');
  const names = takers.map((taker) =>
    rules && taker.of.kind === 'rule' ? quote(taker.of.name) : nameOf(taker),
  );
  const shown = names.slice(0, names.length > mostNamed ? mostNamed - 1 : names.length);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, say`${more} more`] : shown;
  return rules ? say`rules ${together(all)}` : together(all);
}
