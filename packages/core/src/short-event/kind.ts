import type { EventKind } from '../event.js';
import { eventField, eventKinds, plainFields } from '../event-fields.js';
import { isOfThePage } from '../memory/whose-event.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { isMap, type ShortEventProblem, type ShortValue, slip, type Texts } from './problem.js';

export const kinds: readonly string[] = eventKinds;
/** What an event of a kind never has: with it, a test would describe an event that cannot come. */
export const neverHas: { readonly [kind: string]: readonly string[] } = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    plainFields.filter((name) => eventField(name)!.kinds?.includes(kind) === false),
  ]),
);

/** Returns the kind of an event that does not name it. */
export function kindOf(texts: Texts, raw: readonly ShortValue[]): EventKind {
  const has = (key: string) => texts.has(key);
  if (has('text')) return has('payload') ? 'quick_reply' : 'message';
  if (has('attachment')) return 'message';
  if (has('payload') || has('title')) return 'postback';
  if ([...texts.keys()].some((key) => key.startsWith('referral.'))) return 'referral';
  const isMessage = raw.some(
    ({ key, value }) =>
      key.startsWith('raw.message') || (key === 'raw' && isMap(value) && isMap(value.message)),
  );
  return isMessage ? 'message' : 'postback';
}

/** Finds something that no event of this kind has, or that it cannot have together. */
export function contradiction(texts: Texts, event: string): ShortEventProblem | undefined {
  // A typed tap has the words as they were typed.
  const isTyped = texts.get('typed') === 'true';
  const key = neverHas[event]?.find(
    (each) => texts.has(each) && !(isTyped && each === 'text' && event === 'postback'),
  );
  if (key !== undefined) return impossible(key, event, texts.has('event'));
  if (event !== 'handover' && texts.has('human')) {
    return slip(
      ['human'],
      say`Only a handover says whether a person of the page has the conversation.`,
      say`In a test, write "human: true" beside "event:".`,
    );
  }
  const [title, text] = [texts.get('title'), texts.get('text')];
  const isSame = title === undefined || text === undefined || title === text;
  if (event !== 'quick_reply' || isTyped || isSame) {
    return undefined;
  }
  return slip(
    ['text'],
    say`The text of a quick reply is its title, and ${quote(text!)} is not ${quote(title!)}.`,
    say`Give the title alone.`,
  );
}

function impossible(key: string, event: string, isSaid: boolean): ShortEventProblem {
  const others = kinds.filter((kind) => !neverHas[kind]?.includes(key) && !isOfThePage(kind));
  const hint = isSaid
    ? say`Write event: ${others.join(say` or `)}, or leave "event" out: the kind follows from the fields.`
    : say`Leave "${key}" out.`;
  const article = /^[aeiou]/.test(event) ? 'An' : 'A';
  return slip(
    [key],
    article === 'An' ? say`An ${event} has no "${key}".` : say`A ${event} has no "${key}".`,
    hint,
  );
}
