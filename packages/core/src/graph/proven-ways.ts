import { toValues } from '../checks/proof/claims/claim.js';
import {
  type Clause,
  everything,
  know,
  type Literal,
  restrict,
} from '../checks/proof/clauses/clause.js';
import { notHuman, notOnStandby } from '../checks/proof/clauses/platform.js';
import { type Standing, survey } from '../checks/proof/survey.js';
import { isMet, mayMeet, payloadOf, toClause } from '../checks/proof/taps/tap.js';
import { eventKinds } from '../event-fields.js';
import type { Default, Rule, RuleSet, Template } from '../rules/model.js';
import type { RoutedTap } from './prober.js';

/** Rules and defaults that may take something, in their order. */
export interface ProvenTakers {
  readonly takers: readonly (Rule | Default)[];
  /** It is one, and takes it whatever is remembered. */
  readonly sure: boolean;
}

/** Where what hangs on the memory leads, by what the rules ask: routing one event does not show it. */
export class ProvenWays {
  readonly #standings: readonly Standing[];

  constructor(ruleSet: RuleSet) {
    this.#standings = survey(ruleSet);
  }

  /** Who takes a follow-up. */
  ofFollowUp(payload: Template): ProvenTakers {
    const event = restrict(inTalk(), 'event', 1 << eventKinds.indexOf('follow_up'));
    const clause = event && know(event, plain('payload'), true, payloadOf(payload));
    return this.#takers(clause, (literal) => nameOf(literal) === 'event');
  }

  /** Who takes the answer to a question. */
  ofQuestion(question: string): ProvenTakers {
    const clause = know(inTalk(), plain('answer_to'), true, toValues([question]));
    return this.#takers(clause, (literal) => nameOf(literal) === 'answer_to');
  }

  /**
   * Who may take a tap for something that the click itself does not show, such as what is remembered of the person, or
   * because a rule with `once` passes it over the second time.
   */
  ofTap({ style, title, payload }: RoutedTap): readonly (Rule | Default)[] {
    const clause = toClause({ style, title, payload });
    const takers: (Rule | Default)[] = [];
    let isPassedOn = false;
    for (const { of, ways = [], takes } of clause === undefined ? [] : this.#standings) {
      const own = takes ? ways.filter((way) => asksForPayload(way) && mayMeet(clause!, way)) : [];
      if (own.length === 0) continue;
      if (isPassedOn || own.some(({ literals }) => literals.some(isNoPartOfClick))) takers.push(of);
      isPassedOn ||= of.once !== undefined;
      if (of.once === undefined && own.some((way) => isMet(clause!, way))) break;
    }
    return takers;
  }

  #takers(clause: Clause | undefined, asks: (literal: Literal) => boolean): ProvenTakers {
    const takers: (Rule | Default)[] = [];
    for (const { of, ways = [], takes } of clause === undefined ? [] : this.#standings) {
      const own = ways.filter((way) => takes && way.literals.some(asks) && mayMeet(clause!, way));
      if (own.length === 0) continue;
      takers.push(of);
      // One with "once" passes the next on.
      if (of.once === undefined && own.some((way) => isMet(clause!, way))) {
        return { takers, sure: takers.length === 1 };
      }
    }
    return { takers, sure: false };
  }
}

/** An event of a talk in which only the person and the bot are. */
function inTalk(): Clause {
  return restrict(restrict(everything, 'standby', notOnStandby)!, 'human', notHuman)!;
}

function nameOf(literal: Literal): string {
  return literal.kind === 'closed' ? literal.field : literal.field.name;
}

function asksForPayload({ literals }: Clause): boolean {
  return literals.some((literal) => /^payload\b/.test(nameOf(literal)));
}

/** What a click is routed with, to see where it leads. */
const partsOfClick = /^(?:event|channel|payload|title|text|time|standby|referral)\b/;

function isNoPartOfClick(literal: Literal): boolean {
  return !partsOfClick.test(nameOf(literal));
}

function plain(name: 'payload' | 'answer_to') {
  return { kind: 'plain', name } as const;
}
