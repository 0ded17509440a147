import type { Explanation } from '@botrules/core';
import { type Ground, type KnownChannels, ruleFiles } from './ground.js';
import { playTalk, type TalkEvent } from './play-talk.js';
import type { Talk } from './talk.js';

/** One answer of a conversation, by the numbers that it has in it. */
export interface WhichAnswer {
  readonly act: number;
  readonly part: number;
}

/** Why a rule took what was done, in plain data. */
export interface Why {
  readonly explanation: Explanation;
  /** What was remembered when it came: names and values. */
  readonly remembered: readonly { readonly name: string; readonly value: string }[];
  /** Two files whose numbers have different lengths, where the order of trying may surprise: the first one is tried first. */
  readonly order: readonly [string, string] | null;
}

/** Explains one answer of a conversation; `null` where it is not there any more. */
export function why(
  ground: Ground,
  talk: Talk,
  which: WhichAnswer,
  channels: KnownChannels = [],
): Why | null {
  const found = answerAt(ground, talk, which, channels);
  if (found === undefined) return null;
  const { event, memory, now } = found;
  const values = Object.entries(memory?.values ?? {});
  return {
    explanation: ground.explain(event, { memory }),
    remembered: values
      .filter(([, { until }]) => until === undefined || now < until)
      .map(([name, { value }]) => ({ name, value })),
    order: surprisingOrder(ruleFiles(ground)),
  };
}

/** An answer of a conversation as it was played. */
export function answerAt(
  ground: Ground,
  talk: Talk,
  { act, part }: WhichAnswer,
  channels: KnownChannels,
): TalkEvent | undefined {
  const upTo = { ...talk, acts: talk.acts.slice(0, act + 1) };
  return playTalk(ground, upTo, channels).parts.find(
    (each): each is TalkEvent => each.is === 'event' && each.act === act && each.part === part,
  );
}

/** `0100-a.yaml` is tried before `10-b.yaml`, which looks smaller. */
function surprisingOrder(files: readonly string[]): readonly [string, string] | null {
  const numbered = files.flatMap((file) => {
    const [, number] = /(?:^|\/)(\d+)[^/]*$/.exec(file) ?? [];
    return number === undefined
      ? []
      : [{ file, folder: file.slice(0, file.lastIndexOf('/') + 1), number }];
  });
  const sorted = numbered.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  for (const [at, one] of sorted.entries()) {
    const next = sorted[at + 1];
    if (next?.folder === one.folder && Number(one.number) > Number(next.number)) {
      return [one.file, next.file];
    }
  }
  return null;
}
