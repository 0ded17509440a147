import { fits, isBlank, leftOut, type Tell, withLines } from '@botrules/channel';
import type { Button } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { bubbleBytes, flexTextLimit, limits, template } from '../profile.js';
import { type TapAction, toActions } from './actions.js';
import { altTextOf, bytesOf, column, flexMessage, footerOf, type LineMessage } from './flex.js';

/** A text, and the buttons below it. */
export function toText(
  written: string,
  buttons: readonly Button[],
  tell: Tell,
): readonly LineMessage[] {
  if (isBlank(written)) {
    tell('.text', leftOut.emptyText());
    return [];
  }
  const { actions, lines } = toActions(buttons, tell);
  const text = withLines(written, lines, limits.text, '.text', tell);
  if (actions.length === 0) return [{ type: 'text', text }];
  if (fits(text, flexTextLimit)) return [withButtons(text, text, actions, tell)];
  return [{ type: 'text', text }, withButtons('…', text, actions, tell)];
}

/** Buttons below a few words: the platform's own template where they fit, and else a bubble of our own. */
function withButtons(
  text: string,
  altText: string,
  actions: readonly TapAction[],
  tell: Tell,
): LineMessage {
  if (actions.length <= template.actions && fits(text, template.text)) {
    const buttons = { type: 'buttons', text, actions };
    return { type: 'template', altText: altTextOf(altText), template: buttons };
  }
  for (let count = actions.length; ; count--) {
    const bubble = bubbleOf(text, actions.slice(0, count));
    if (bytesOf(bubble) <= bubbleBytes || count === 0) return flexMessage(altText, bubble);
    if (count === actions.length) {
      tell('.buttons', say`The buttons are too large for one message, so the last were left out.`);
    }
  }
}

function bubbleOf(text: string, actions: readonly TapAction[]): LineMessage {
  const body = column([{ type: 'text', text, wrap: true }]);
  return { type: 'bubble', body, ...footerOf(actions) };
}
