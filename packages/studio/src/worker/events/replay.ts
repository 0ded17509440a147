import type { Decision, Event, RuleSet } from '@botrules/core';
import {
  createComparison,
  createConversations,
  createTally,
  routerSteps,
} from '@botrules/core/tooling';
import type { Steps } from '../steps.js';
import { didOf } from '../tests/show-test.js';
import type { ReplayAnswer, ShownGroup } from './event-answer.js';

/** More ways in which events differ are counted, and not told apart. */
const mostGroups = 200;
/** How much of a text is shown in a sample, in characters. */
const longestText = 160;

/** How many events are played in one step. */
const eachStep = 50;

/** What was decided on recorded events: a list for each event, with the follow-ups that fell due before it, and one for the end. */
export type Replayed = readonly (readonly Decision[])[];

/** Plays recorded events in their order, each person with a memory of their own. */
export function* play(ruleSet: RuleSet, events: readonly Event[]): Steps<Replayed> {
  const conversations = createConversations(yield* routerSteps(ruleSet));
  const decided: Decision[][] = [];
  for (const event of events) {
    decided.push(conversations.add(event).map(({ decision }) => decision));
    if (decided.length % eachStep === 0) yield undefined;
  }
  return [...decided, conversations.end().map(({ decision }) => decision)];
}

/** What changes between two sets of rules, and who takes what with the second. */
export function compare(
  ruleSet: RuleSet,
  before: Replayed | undefined,
  after: Replayed,
): ReplayAnswer {
  const tally = createTally(ruleSet);
  const comparison = createComparison({ samples: 3, groups: mostGroups });
  const decisionsOf = new Map<string, readonly [Decision, Decision]>();
  for (const [at, decided] of after.entries()) {
    for (const decision of decided) tally.add(decision);
    if (before === undefined || before === after) continue;
    for (const [number, [one, other]] of pairs(before[at] ?? [], decided).entries()) {
      const name = `${at + 1}.${number}`;
      if (comparison.add(one, other, name)) decisionsOf.set(name, [one, other]);
    }
  }
  const { different, groups, others } = comparison.result();
  const { lines, untaken } = tally.result();
  return {
    total: after.length - 1,
    different,
    others,
    untaken,
    isComparable: before !== undefined,
    groups: groups.map(
      ({ samples, ...group }): ShownGroup => ({
        ...group,
        samples: samples.map(({ at, event, differences }) => {
          const [one, other] = decisionsOf.get(String(at))!;
          return {
            number: Math.floor(Number(at)),
            ...didOf(event),
            before: textsOf(one),
            after: textsOf(other),
            differences,
          };
        }),
      }),
    ),
    takers: lines.map(({ rule, file, line, took, added }) => ({
      rule,
      file,
      line,
      events: took + added,
    })),
  };
}

/** What two sets of rules decided, side by side. A follow-up that only one of them set is untaken in the other. */
function pairs(
  before: readonly Decision[],
  after: readonly Decision[],
): readonly (readonly [Decision, Decision])[] {
  const keyOf = ({ event }: Decision) =>
    event.event === 'follow_up' ? `follow-up ${event.id}` : 'the event';
  const [earlier, later] = [before, after].map(
    (decided) => new Map(decided.map((decision) => [keyOf(decision), decision])),
  ) as [Map<string, Decision>, Map<string, Decision>];
  return [...new Set([...earlier.keys(), ...later.keys()])].map((key) => {
    const [one, other] = [earlier.get(key), later.get(key)];
    return [one ?? untakenOf(other!), other ?? untakenOf(one!)];
  });
}

function untakenOf({ event }: Decision): Decision {
  const nothing = { route: null, params: {}, reply: [], forward: null, handover: null };
  return { event, rule: null, rules: [], captures: {}, steps: [], ...nothing };
}

/** The words of an answer, a text a message. */
function textsOf({ reply }: Decision): readonly string[] {
  return reply.flatMap((message) => {
    if ('text' in message) return [shortened(message.text)];
    if ('cards' in message) return message.cards.map(({ title }) => shortened(title));
    const [kind] = Object.keys(message);
    return kind === 'typing' || kind === undefined ? [] : [`(${kind})`];
  });
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= longestText ? text : `${characters.slice(0, longestText).join('')}…`;
}
