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
import { eventField, eventKinds } from '../event-fields.js';
import type { Tappable } from '../rules/messages/message.js';
import type { Default, Rule, RuleSet, Template } from '../rules/model.js';

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

  /** Who takes a tap, as long as something is remembered. */
  ofTap({ style, title, payload }: Omit<Tappable, 'span'>): readonly (Rule | Default)[] {
    const clause = toClause({ style, title, payload });
    const isAsked = (literal: Literal) => /^payload\b/.test(nameOf(literal));
    return this.#takers(clause, isAsked, isRecalled).takers;
  }

  #takers(
    clause: Clause | undefined,
    ...asks: readonly ((literal: Literal) => boolean)[]
  ): ProvenTakers {
    const takers: (Rule | Default)[] = [];
    for (const { of, ways = [], takes } of clause === undefined ? [] : this.#standings) {
      const own = ways.filter(
        (way) => takes && asks.every((ask) => way.literals.some(ask)) && mayMeet(clause!, way),
      );
      if (own.length === 0) continue;
      takers.push(of);
      if (own.some((way) => isMet(clause!, way))) return { takers, sure: takers.length === 1 };
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

function isRecalled(literal: Literal): boolean {
  const name = nameOf(literal);
  return name.startsWith('memory.') || eventField(name)?.isRecalled === true;
}

function plain(name: 'payload' | 'answer_to') {
  return { kind: 'plain', name } as const;
}
