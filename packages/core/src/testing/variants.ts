import type { Message } from '../message.js';
import { createChoosingRouter } from '../router/linear-router.js';
import type { MessageTemplate, RuleSet } from '../rules/model.js';
import { walkEntries } from '../rules/walk-rules.js';
import type { Played } from './player.js';

/** The messages that each place of the reply to an event may have: several if one is chosen. */
export type Variants = (
  played: Pick<Played, 'event' | 'memory' | 'decision'>,
) => readonly (readonly Message[])[];

/** Returns what lists the variants of replies. */
export function createVariants(ruleSet: RuleSet): Variants {
  let most = 1;
  for (const { of } of walkEntries(ruleSet.root)) {
    for (const message of of.outcome.reply) most = Math.max(most, countVariants(message));
  }
  let at = 0;
  const router = createChoosingRouter(ruleSet, (_, count) => at % count);
  return ({ event, memory, decision }) => {
    const places = decision.reply.map((message) => [message]);
    for (at = 0; most > 1 && at < most; at++) {
      for (const [place, message] of router.route(event, memory).reply.entries()) {
        if (!places[place]!.some((one) => isSame(one, message))) places[place]!.push(message);
      }
    }
    return places;
  };
}

function countVariants(message: MessageTemplate): number {
  return message.kind === 'one_of' ? message.variants.length : 1;
}

function isSame(one: Message, other: Message): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
