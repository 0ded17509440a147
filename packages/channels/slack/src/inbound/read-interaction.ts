import { get, isObject, type JsonObject, misread } from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import { type BodyContext, eventOf, type PartReading, placeOf, wrong } from './part.js';
import { payloadOf, titleOf } from './read-action.js';
import { idOf, nameOf, timeOf } from './scalars.js';

/** The start of the `action_id` of our own buttons with a link: the platform posts taps on these as well. */
export const urlActionId = 'br:url:';

/** Reads the `payload` of a form: something that a person tapped, chose or sent off. */
export function readInteraction(body: JsonObject, context: BodyContext): readonly PartReading[] {
  const type = get(body, 'type');
  switch (type) {
    case 'block_actions':
    case 'interactive_message':
      return readActions(body, context);
    case 'message_action':
    case 'shortcut':
      return [readCallback(body, get(body, 'callback_id'), 'callback_id', context)];
    case 'view_submission': {
      const callback = get(get(body, 'view'), 'callback_id');
      return [readCallback(body, callback, 'view.callback_id', context)];
    }
    default:
      if (typeof type !== 'string') return [wrong('type', misread.text('type', type))];
      return [{ skipped: nameOf(type) }];
  }
}

/** One event for each action; the platform sends one with each, mostly. */
function readActions(body: JsonObject, context: BodyContext): readonly PartReading[] {
  const actions = get(body, 'actions');
  if (!Array.isArray(actions)) return [wrong('actions', misread.list('actions', actions))];
  if (actions.length === 0) return [{ skipped: 'empty' }];
  return actions.map((action: unknown, index) => {
    const at = `actions[${index}]`;
    if (!isObject(action)) return wrong(at, misread.item('actions', action));
    if (isLink(action)) return { skipped: 'url_button' };
    const payload = payloadOf(action);
    if (payload === undefined) return wrong(at, say`It has neither a value nor an action_id.`);
    const title = titleOf(action);
    const said = { payload, ...(title !== undefined && { title }) };
    return readDeed(body, action, index, context, said);
  });
}

/** Whether it is a button that opens a page: taps on these are posted, too, and want no answer. */
function isLink(action: JsonObject): boolean {
  const id = get(action, 'action_id');
  return (
    (typeof id === 'string' && id.startsWith(urlActionId)) ||
    idOf(get(action, 'url')) !== undefined ||
    idOf(get(get(action, 'selected_option'), 'url')) !== undefined
  );
}

/** A shortcut, or a form that was sent off: known by the name that it was given. */
function readCallback(
  body: JsonObject,
  callback: unknown,
  at: string,
  context: BodyContext,
): PartReading {
  if (typeof callback !== 'string' || callback === '') {
    return wrong(
      at,
      say`It does not say what it is, so no rule can take it: give it a callback_id.`,
    );
  }
  return readDeed(body, body, 0, context, { payload: callback });
}

/** @param deed what has the time and the names of what was done: an action, or the body itself */
function readDeed(
  body: JsonObject,
  deed: JsonObject,
  index: number,
  context: BodyContext,
  said: { readonly payload: string; readonly title?: string },
): PartReading {
  const user = get(get(body, 'user'), 'id');
  const container = get(body, 'container');
  const channel = idOf(get(get(body, 'channel'), 'id')) ?? get(container, 'channel_id');
  const trigger = idOf(get(body, 'trigger_id'));
  const time = idOf(get(deed, 'action_ts')) ?? idOf(get(body, 'action_ts'));
  const name = idOf(get(deed, 'action_id')) ?? idOf(get(deed, 'name')) ?? said.payload;
  const id =
    trigger === undefined
      ? `${idOf(user)}:${time ?? context.receivedAt ?? ''}:${name}`
      : index === 0
        ? trigger
        : `${trigger}:${index}`;
  return eventOf(
    {
      kind: 'postback',
      id,
      user,
      userAt: 'user.id',
      place: placeOf(channel),
      timestamp: timeOf(time),
    },
    body,
    context,
    said,
  );
}
