import { People, readMemoryRecord } from '@botrules/bot';
import { channelOf } from '@botrules/channel';
import { followUpEvent, followUps } from '@botrules/core';
import type { PageLines } from '../delivery/page-lines.js';
import type { Minds } from '../flow/minds.js';
import { changeStored, isCalledOff } from '../rules/decide.js';
import { isOfNewerMemory, memoryIn } from '../rules/stored-memory.js';
import { errorOf } from '../words.js';
import type { Foundation } from './foundation.js';
import type { RulesInForce } from './rules-in-force.js';

/** What decides events: the rules in force, what is remembered of people, and what platforms tell of them. */
export function createMinds(
  { channels, clock, logger }: Foundation,
  rules: RulesInForce,
  lines: PageLines,
): Minds {
  const people = new People({
    senderOf: ({ recipient, channel }) => lines.of(recipient?.id, channel)?.sender,
    now: () => clock.now(),
    onFailure(error, { channel }) {
      // Its reason alone: what a platform says may name the person.
      const reason = channelOf(channels, channel)?.outbound.classify(error).reason;
      logger.warn({ reason }, 'the platform did not say who a person is: rules go on without');
    },
  });
  return {
    decide: (event, memory, person) => rules.decide(event, memory, person),
    isCalledOff,
    expectKnown(memory) {
      try {
        memoryIn(memory);
      } catch (error) {
        if (isOfNewerMemory(errorOf(error))) throw error;
      }
    },
    change(event, memory, change) {
      try {
        return changeStored(event, memory, change, clock.now());
      } catch (error) {
        // The handler has run. What it gave back is wrong, and is wrong again however often it is tried.
        logger.error({ err: error, event: event.id }, 'what a handler wants remembered is wrong');
        return memory;
      }
    },
    followUps(text, now) {
      const { of, memory } = readMemoryRecord(text);
      return followUps(memory, now).map((followUp) => followUpEvent(of, followUp, now));
    },
    ask: (event, memory) => (rules.askForPerson ? people.ask(event, memoryIn(memory)) : undefined),
  };
}
