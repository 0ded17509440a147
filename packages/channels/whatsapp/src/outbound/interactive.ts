import { type Call, fits, isBlank, shorten, type Tell, withLines } from '@botrules/channel';
import type { Json } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { captionLimit, limits, listButton, listLimits, replyLimits } from '../profile.js';
import type { Frame } from './frame.js';
import { type TapChoice, type Tappables, titlesOf } from './tappables.js';

/** A picture, film, sound or document, as bodies have it. */
export interface Medium {
  readonly type: 'image' | 'video' | 'audio' | 'document';
  readonly object: { readonly [key: string]: Json };
}

/** What a message shows. */
export interface Content {
  readonly text: string;
  readonly medium?: Medium | undefined;
}

/** Stands where the platform wants words and there are none. */
export const filler = '…';

/** The calls that show something with what can be tapped below it: most often one. */
export function toInteractive(
  frame: Frame,
  { text, medium }: Content,
  tappables: Tappables,
  tell: Tell,
): readonly Call[] {
  const { choices, link, lines } = tappables;
  const whole = withLines(text, lines, limits.text, '.text', tell);
  if (choices.length === 0 && link === undefined) return toPlain(frame, whole, medium);
  if (choices.length > replyLimits.buttons) {
    const ahead = medium === undefined ? [] : [mediumCall(frame, medium)];
    return [...ahead, interactiveCall(frame, whole, toList(choices, tell))];
  }
  const buttons = link === undefined ? toButtons(choices, tell) : toLink(link, tell);
  const ahead: Call[] = [];
  // Sounds have no place above buttons.
  const isAbove = medium !== undefined && medium.type !== 'audio';
  if (medium !== undefined && !isAbove) ahead.push(mediumCall(frame, medium));
  const isLong = !fits(whole, replyLimits.text);
  if (isLong) {
    const most = replyLimits.text;
    tell('.text', say`Above buttons are ${most} characters at most, so it goes ahead by itself.`);
    ahead.push(textCall(frame, whole));
  }
  const header = isAbove ? { header: { type: medium.type, [medium.type]: medium.object } } : {};
  return [...ahead, interactiveCall(frame, isLong ? '' : whole, { ...header, ...buttons })];
}

function toPlain(frame: Frame, text: string, medium: Medium | undefined): readonly Call[] {
  if (medium === undefined) return [textCall(frame, text)];
  if (isBlank(text)) return [mediumCall(frame, medium)];
  if (medium.type === 'audio' || !fits(text, captionLimit)) {
    return [mediumCall(frame, medium), textCall(frame, text)];
  }
  return [mediumCall(frame, { ...medium, object: { ...medium.object, caption: text } })];
}

function toButtons(choices: readonly TapChoice[], tell: Tell): Frame {
  const titles = titlesOf(choices, replyLimits.title, tell);
  const buttons = choices.map(({ id }, at) => ({
    type: 'reply',
    reply: { id, title: titles[at]! },
  }));
  return { type: 'button', action: { buttons } };
}

/** A row has few words, and below them a line with many: there the whole title stands where it is cut. */
function toList(choices: readonly TapChoice[], tell: Tell): Frame {
  const titles = titlesOf(choices, listLimits.title, tell);
  const rows = choices.map(({ id, title }, at) => ({
    id,
    title: titles[at]!,
    ...(!fits(title.trim(), listLimits.title) && {
      description: shorten(title.trim(), listLimits.description, '', () => {}),
    }),
  }));
  return { type: 'list', action: { button: listButton, sections: [{ rows }] } };
}

/** The button that opens a page. */
export function toLink({ title, url }: NonNullable<Tappables['link']>, tell: Tell): Frame {
  const display_text = shorten(title.trim(), replyLimits.title, '.title', tell);
  return { type: 'cta_url', action: { name: 'cta_url', parameters: { display_text, url } } };
}

/** A message with something to tap. */
export function interactiveCall(frame: Frame, text: string, interactive: Frame): Call {
  const body = { text: isBlank(text) ? filler : text };
  const { type, header, action } = interactive as { readonly [key: string]: Json };
  const parts = { type: type!, ...(header !== undefined && { header }), body, action: action! };
  return messageCall({ ...frame, type: 'interactive', interactive: parts });
}

/** A message of words alone. */
export function textCall(frame: Frame, text: string): Call {
  return messageCall({ ...frame, type: 'text', text: { body: text, preview_url: true } });
}

function mediumCall(frame: Frame, { type, object }: Medium): Call {
  return messageCall({ ...frame, type, [type]: object });
}

/** A call that shows something. */
export function messageCall(body: Call['body']): Call {
  return { kind: 'message', path: 'messages', body };
}
