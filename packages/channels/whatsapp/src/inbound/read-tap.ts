import { get, isObject, jsonText } from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import { isProblem, type MessageContent, wordsOf } from './content.js';

type TapReading =
  | MessageContent
  | { readonly skipped: string }
  | { readonly problem: string; readonly at: string };

/**
 * Reads a tap: a button of a template (`button`), or a reply button, a row of a list or a form (`interactive`). A kind that
 * is not known yet is seen all the same, as a message without words.
 */
export function readTap(type: 'button' | 'interactive', tapped: unknown): TapReading {
  if (type === 'button') {
    // A template that was sent without payloads brings the words of the button in their place.
    const title = wordsOf(tapped, 'text');
    return tapOf(wordsOf(tapped, 'payload') ?? title, title, 'button');
  }
  const kind = get(tapped, 'type');
  if (kind === 'call_permission_reply') return { skipped: kind };
  const reply = typeof kind === 'string' ? get(tapped, kind) : undefined;
  if (kind === 'nfm_reply') {
    const answers = get(reply, 'response_json');
    const payload = isObject(answers) ? jsonText(answers) : wordsOf(reply, 'response_json');
    return tapOf(payload, undefined, 'interactive.nfm_reply');
  }
  if (!isObject(reply) || get(reply, 'id') === undefined) return { event: 'message' };
  return tapOf(wordsOf(reply, 'id'), wordsOf(reply, 'title'), `interactive.${kind}`);
}

type TapWords = ReturnType<typeof wordsOf>;

function tapOf(payload: TapWords, title: TapWords, at: string): TapReading {
  if (isProblem(payload)) return { ...payload, at };
  if (isProblem(title)) return { ...title, at };
  if (payload === undefined) return { problem: say`It does not say what was tapped.`, at };
  return { event: 'postback', payload, ...(title !== undefined && { title }) };
}
