import type { Memory } from '@botrules/core';
import type { PlayedTalk } from './play-talk.js';
import type { RulePlace, TalkMemory } from './talk.js';

/** What is remembered at the end of a conversation, with the rule that wrote each thing last. */
export function remembered({ parts, memory, player }: PlayedTalk): TalkMemory {
  const writers = writersOf(parts);
  const { now } = player;
  const lives = (until: number | undefined) => until === undefined || now < until;
  const {
    values = {},
    question,
    followUps = [],
    human,
    arrival,
    missed = 0,
    once = {},
  } = memory ?? ({} as Partial<Memory>);
  const by = (key: string) => writers.get(key) ?? null;
  return {
    values: Object.entries(values)
      .filter(([, { until }]) => lives(until))
      .map(([name, { value, until }]) => ({
        name,
        value,
        until: until ?? null,
        by: by(`value ${name}`),
      })),
    question:
      question !== undefined && lives(question.until) ? { ...question, by: by('question') } : null,
    followUps: followUps
      .toSorted((one, other) => one.due - other.due)
      .map(({ payload, due, inAnyCase }) => ({
        payload,
        due,
        inAnyCase: inAnyCase === true,
        by: by(`follow-up ${payload}`),
      })),
    human: human !== undefined && now < human ? human : null,
    arrival: arrival === undefined ? null : withoutTime(arrival),
    missed,
    once: Object.entries(once)
      .filter(([, { until }]) => until === 'ever' || now < until)
      .map(([mark, { until }]) => ({ mark, until: until === 'ever' ? null : until })),
  };
}

function withoutTime({ at: _, ...referral }: NonNullable<Memory['arrival']>) {
  return referral;
}

/** Which rule wrote a thing last. */
function writersOf(parts: PlayedTalk['parts']): ReadonlyMap<string, RulePlace> {
  const writers = new Map<string, RulePlace>();
  for (const part of parts) {
    if (part.is === 'pause') continue;
    for (const { rule, file, line, memory } of part.decision.steps) {
      if (memory === undefined) continue;
      const place = { rule, file, line };
      for (const name of Object.keys({ ...memory.count, ...memory.remember })) {
        writers.set(`value ${name}`, place);
      }
      if (memory.ask !== undefined) writers.set('question', place);
      for (const { payload } of memory.followUps ?? []) writers.set(`follow-up ${payload}`, place);
    }
  }
  return writers;
}
