import { get, printable, type ShownCall, textOf, toldMedia, toldTyping } from '@botrules/channel';
import type { Json } from '@botrules/core';
import { say } from '@botrules/core/tooling';

/** Where the address of what is shown stands, by the method. */
const media: ReadonlyMap<string, string> = new Map([
  ['sendPhoto', 'photo'],
  ['sendVideo', 'video'],
  ['sendAudio', 'audio'],
  ['sendVoice', 'voice'],
  ['sendDocument', 'document'],
]);

/** What a person would see of a call, as lines of text for a terminal. */
export function describeCall({
  path,
  body,
  waitMs,
}: ShownCall & { readonly waitMs?: number }): readonly string[] {
  if (path === 'answerCallbackQuery') return [say`(stops the spinner on the button)`];
  if (path === 'sendChatAction') {
    return [toldTyping(waitMs)];
  }
  const key = media.get(path);
  const words = textOf(body.text) ?? textOf(body.caption);
  const shown = [
    ...(key === undefined ? [] : [toldMedia(key, textOf(body[key]))]),
    ...(words === undefined ? [] : words.split(/\r?\n/)),
    ...buttonsOf(body.reply_markup),
  ];
  return (shown.length > 0 ? shown : [`${path} ${JSON.stringify(body)}`]).map(printable);
}

function buttonsOf(markup: Json | undefined): readonly string[] {
  const rows = get(markup, 'inline_keyboard');
  const buttons = Array.isArray(rows) ? rows.flat() : [];
  return buttons.map((button: unknown) => {
    const target = textOf(get(button, 'callback_data')) ?? textOf(get(button, 'url'));
    return `  [${textOf(get(button, 'text'))}] → ${target ?? JSON.stringify(button)}`;
  });
}
