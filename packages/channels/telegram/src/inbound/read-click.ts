import { get, isObject, type JsonObject, misread } from '@botrules/channel';
import { placeOf } from './place.js';
import { idOf } from './scalars.js';
import { eventOf, type UpdateContext, type UpdateReading } from './update.js';

/**
 * Reads a tap on a button. The platform does not say when it was (the message's own date may be of last year) nor which
 * words are on the button: these are looked up in the message, where that is still there.
 */
export function readClick(click: JsonObject, context: UpdateContext): UpdateReading {
  const data = get(click, 'data') ?? undefined;
  if (data === undefined && typeof get(click, 'game_short_name') === 'string') {
    return { skipped: 'callback_query_game' };
  }
  if (typeof data !== 'string') {
    return { problem: misread.text('data', data), at: 'data' };
  }
  const message = get(click, 'message') ?? undefined;
  const place = placeOf(idOf(get(get(click, 'from'), 'id')), message);
  if (typeof place === 'string') return { problem: place };
  const title = titleOf(data, message);
  const said = { payload: data, ...(title !== undefined && { title }) };
  return { event: { ...eventOf('postback', place, context.receivedAt, context), ...said } };
}

/** The words on the button that carries this. */
function titleOf(data: string, message: unknown): string | undefined {
  for (const button of buttonsIn(message)) {
    if (get(button, 'callback_data') !== data) continue;
    const title = get(button, 'text');
    if (typeof title === 'string') return title;
  }
  return undefined;
}

function buttonsIn(message: unknown): readonly unknown[] {
  const keyboard = get(get(message, 'reply_markup'), 'inline_keyboard');
  const blocks = get(get(message, 'rich_message'), 'blocks');
  return [
    ...listOf(keyboard).flatMap(listOf),
    ...listOf(blocks).flatMap((block) => {
      const buttons = listOf(get(block, 'buttons'));
      return buttons.flatMap((button) => (isObject(button) ? [button] : listOf(button)));
    }),
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
