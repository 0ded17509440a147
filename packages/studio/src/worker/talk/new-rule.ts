import { createRouter } from '@botrules/core';
import {
  addRule,
  applyEdits,
  createConversations,
  itemsOf,
  type NewRule,
  type OutlineItem,
  outline,
  say,
  type TextEdit,
} from '@botrules/core/tooling';
import { answersTo } from '../awaited.js';
import { newName } from '../new-name.js';
import type { Steps } from '../steps.js';
import { type Ground, type KnownChannels, ruleFiles } from './ground.js';
import { playTalk, type TalkEvent } from './play-talk.js';
import type { Talk } from './talk.js';
import { answerAt, type WhichAnswer } from './why.js';

/** What a new rule looks for. */
export interface NewCondition {
  /** The open question, the words, the payload, the `ref` or the attachment are what it goes by; otherwise the kind of event alone. */
  readonly by: 'question' | 'words' | 'payload' | 'ref' | 'attachment' | 'follow-up' | 'event';
  readonly value: string;
}

/** A place in the order of trying. */
export interface RulePosition {
  readonly file: string;
  /** What it stands behind: the id of an item in the outline; `null` for the first place of the file. */
  readonly after: string | null;
}

/** A place with its name. */
export interface NamedPosition extends RulePosition {
  /** The rule or group that it stands behind; `null` for the first place. */
  readonly name: string | null;
}

/** What a new rule could be, for what was done in a conversation. */
export interface RuleDraft {
  readonly name: string;
  readonly condition: NewCondition;
  /** Everywhere where it can stand, in the order of trying. */
  readonly places: readonly NamedPosition[];
  /** Where it takes least away: a number of `places`. */
  readonly place: number;
}

/** A rule for what was done, so that a default need not take it; `null` where the answer is not there any more. */
export function* draftRule(
  ground: Ground,
  talk: Talk,
  which: WhichAnswer,
  channels: KnownChannels = [],
): Steps<RuleDraft | null> {
  const answer = answerAt(ground, talk, which, channels);
  if (answer === undefined) return null;
  const condition = conditionFor(answer);
  const places: NamedPosition[] = [];
  const names = new Set<string>();
  for (const file of ruleFiles(ground)) {
    const root = outline(file, ground.texts.get(file)!);
    if (root === undefined) continue;
    places.push(...placesIn(root, file));
    for (const { name } of itemsOf(root)) if (name) names.add(name);
    yield;
  }
  if (places.length === 0) return null;
  return {
    name: newName(condition.value, names),
    condition,
    places,
    place: leastHarm(places, answer),
  };
}

function conditionFor({ decision: { event }, memory }: TalkEvent): NewCondition {
  const { event: kind, payload, text, referral, attachment } = event;
  if (kind === 'follow_up') return { by: 'follow-up', value: payload ?? '' };
  if (payload !== undefined && referral?.ref === undefined)
    return { by: 'payload', value: payload };
  if (referral?.ref !== undefined) return { by: 'ref', value: referral.ref };
  if (kind === 'message' && text?.trim()) {
    const { question } = memory ?? {};
    const isOpen = question !== undefined && (event.timestamp ?? 0) < question.until;
    return isOpen
      ? { by: 'question', value: question.name }
      : { by: 'words', value: wordsIn(text) };
  }
  if (attachment !== undefined) return { by: 'attachment', value: attachment };
  return { by: 'event', value: kind };
}

/** What is compared as words: without the marks around them. */
function wordsIn(text: string): string {
  const words = text.replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ').trim();
  return words === '' ? text.trim() : words.toLocaleLowerCase();
}

/** The places in one file: at its top, and behind each item of its own list. */
function placesIn(root: OutlineItem, file: string): readonly NamedPosition[] {
  const items = root.items.filter(({ kind }) => kind !== 'default');
  const isRules = items.length > 0 || root.items.length > 0;
  // A file of tables, lists or the profile alone takes part in no order.
  if (!isRules) return [];
  return [
    { file, after: null, name: null },
    ...items.map((item) => ({ file, after: item.id, name: nameOf(item) })),
  ];
}

function nameOf({ kind, name, items }: OutlineItem): string {
  if (kind === 'group' && name === null) {
    const [first] = items.flatMap(itemsOf).filter((item) => item.kind === 'rule');
    return first?.name ? say`the group of ${first.name}` : say`a group`;
  }
  return name ?? kind;
}

/** Last of all rules before the default that took it; at the end of all where nothing did. */
function leastHarm(places: readonly NamedPosition[], { decision }: TalkEvent): number {
  const file = decision.steps.at(-1)?.file;
  const last = places.findLastIndex((place) => place.file === file);
  return last === -1 ? places.length - 1 : last;
}

/** A new rule at a place. */
export interface RuleToTry {
  readonly name: string;
  readonly condition: NewCondition;
  /** What it answers. */
  readonly reply: string;
  readonly place: RulePosition;
}

/** What a new rule does at a place. */
export type TriedRule =
  | {
      readonly edits: readonly TextEdit[];
      readonly file: string;
      /** Whether it takes what it was made for. */
      readonly takesIt: boolean;
      /** What takes that instead, where it does not. */
      readonly instead: string | null;
      /** What else of the conversation it takes away, and from which rule. */
      readonly inConversation: readonly { readonly words: string; readonly from: string | null }[];
      /** How many recorded events it takes away, by the rule that has them now. */
      readonly ofEvents: readonly { readonly from: string | null; readonly events: number }[];
      /** How many recorded events there are. */
      readonly events: number;
    }
  | { readonly problem: string };

/**
 * Tries a new rule out, without writing it: plays the conversation and the recorded events by the rules with it.
 */
export function tryRule(
  ground: Ground,
  talk: Talk,
  which: WhichAnswer,
  { name, condition, reply, place }: RuleToTry,
  channels: KnownChannels = [],
): TriedRule {
  const { file, after } = place;
  const text = ground.texts.get(file);
  if (text === undefined) return { problem: say`${file} is not there any more.` };
  const rule: NewRule = { name, when: whenOf(condition), reply };
  const edits = addRule({ file, text }, rule, after);
  if (edits === undefined) {
    return {
      problem: say`A rule cannot be put there by an edit. Choose another place, or write it in the editor.`,
    };
  }
  const before = playTalk(ground, talk, channels);
  return ground.withText(file, applyEdits(text, edits), ({ value, diagnostics }) => {
    if (value === undefined) {
      const [first] = diagnostics.filter(({ severity }) => severity === 'error');
      return { problem: first?.message ?? say`With this rule, the rules have an error.` };
    }
    const router = createRouter(value);
    const now = playTalk({ router }, talk, channels);
    const events = now.parts.filter((part) => part.is === 'event');
    const own = events.find(({ act, part }) => act === which.act && part === which.part);
    return {
      edits,
      file,
      takesIt: own?.decision.rules.some((each) => each.name === name) ?? false,
      instead: own?.decision.rule ?? null,
      inConversation: before.parts.flatMap((was) => {
        if (was.is !== 'event' || (was.act === which.act && was.part === which.part)) return [];
        const is = events.find(({ act, part }) => act === was.act && part === was.part);
        if (is?.decision.rule !== name) return [];
        const { text: words, title, payload, attachment, event } = was.decision.event;
        const done = words ?? title ?? payload ?? attachment ?? event;
        return [{ words: done, from: was.decision.rule }];
      }),
      ofEvents: takenAway(ground, router, name),
      events: ground.events.length,
    };
  });
}

function whenOf({ by, value }: NewCondition): NewRule['when'] {
  switch (by) {
    case 'question':
      return answersTo(value);
    case 'words':
      return { text: { words: value } };
    case 'payload':
      return { payload: value };
    case 'ref':
      return { 'referral.ref': value };
    case 'attachment':
      return { attachment: value };
    case 'follow-up':
      return { event: 'follow_up', payload: value };
    case 'event':
      return { event: value };
  }
}

/** How many events the rule of this name takes from others. */
function takenAway(
  { router, events }: Ground,
  withIt: ReturnType<typeof createRouter>,
  name: string,
): readonly { readonly from: string | null; readonly events: number }[] {
  const [before, now] = [createConversations(router), createConversations(withIt)];
  const counts = new Map<string | null, number>();
  for (const event of events) {
    const was = before.add(event).at(-1);
    const is = now.add(event).at(-1);
    if (is?.decision.rule !== name) continue;
    const from = was?.decision.rule ?? null;
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts]
    .map(([from, count]) => ({ from, events: count }))
    .sort((one, other) => other.events - one.events);
}
