import { get, type JsonObject } from '@botrules/channel';
import { decode, idOf } from './scalars.js';

/** What the elements of a form or a message hold, by its keys; the first that has something counts. */
const chosen = [
  'selected_date',
  'selected_time',
  'selected_date_time',
  'selected_user',
  'selected_conversation',
  'selected_channel',
  'selected_options',
  'selected_users',
  'selected_conversations',
  'selected_channels',
];

/** What an action carries: its value, or what was chosen, with commas between several, or the name of its element. */
export function payloadOf(action: JsonObject): string | undefined {
  const option = get(action, 'selected_option');
  const said = idOf(get(action, 'value')) ?? idOf(get(option, 'value'));
  if (said !== undefined) return said;
  for (const key of chosen) {
    const value = get(action, key);
    const several = Array.isArray(value)
      ? value.map((each) => idOf(get(each, 'value')) ?? idOf(each))
      : [];
    const written = idOf(value) ?? several.filter((each) => each !== undefined).join(',');
    if (written !== '') return written;
  }
  return idOf(get(action, 'action_id')) ?? idOf(get(action, 'name'));
}

/** The words on what was tapped or chosen. */
export function titleOf(action: JsonObject): string | undefined {
  const options = get(action, 'selected_options');
  const all = [action, get(action, 'selected_option'), ...(Array.isArray(options) ? options : [])];
  const words = all.map((each) => {
    const text = get(each, 'text');
    return idOf(get(text, 'text')) ?? (typeof text === 'string' ? text : '');
  });
  // A menu of its own has words, too, and what was chosen in it comes later.
  const title =
    words[0] !== ''
      ? words[0]!
      : words
          .slice(1)
          .filter((each) => each !== '')
          .join(', ');
  return title === '' ? undefined : decode(title);
}
