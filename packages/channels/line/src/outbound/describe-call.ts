import {
  get,
  isObject,
  printable,
  type ShownCall,
  textOf,
  toldMedia,
  toldTyping,
} from '@botrules/channel';

/** What a person would see of a call, as lines of text for a terminal. */
export function describeCall({
  path,
  body,
  waitMs,
}: ShownCall & { readonly waitMs?: number }): readonly string[] {
  if (path === 'chat/loading/start') {
    return [toldTyping(waitMs)];
  }
  const messages = Array.isArray(body.messages) ? (body.messages as readonly unknown[]) : [];
  const shown = messages.flatMap((message) => [
    ...linesOf(message),
    ...buttonsIn(get(message, 'quickReply')),
  ]);
  return (shown.length > 0 ? shown : [`(${path})`]).map(printable);
}

function linesOf(message: unknown): readonly string[] {
  const type = textOf(get(message, 'type'));
  switch (type) {
    case 'text':
      return textLines(get(message, 'text'));
    case 'image':
      return [toldMedia(type, textOf(get(message, 'originalContentUrl')))];
    case 'template':
    case 'flex': {
      const contents = get(message, type === 'flex' ? 'contents' : 'template');
      return [...textsIn(contents), ...buttonsIn(contents)];
    }
    default:
      return [`(${type}: ${JSON.stringify(message)})`];
  }
}

/** Pictures and words in the order in which they stand, whatever they are wrapped in. */
function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(cardIn);
  if (!isObject(value)) return [];
  const [image, text] = [get(value, 'url'), get(value, 'text')];
  if (typeof image === 'string') return [toldMedia('image', image)];
  if (typeof text === 'string' && get(value, 'label') === undefined) return textLines(text);
  return ['hero', 'body', 'contents'].flatMap((key) => textsIn(get(value, key)));
}

/** A bubble among others has its buttons with it. */
function cardIn(value: unknown): readonly string[] {
  return get(value, 'type') === 'bubble'
    ? [...textsIn(value), ...buttonsIn(value)]
    : textsIn(value);
}

/** Where buttons stand, in the order in which they are seen. */
const held = ['action', 'actions', 'items', 'body', 'footer', 'contents'];

function buttonsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  // Those of bubbles side by side were told with their bubbles.
  if (!isObject(value) || value.type === 'carousel') return [];
  const label = textOf(get(value, 'label'));
  if (label === undefined) return held.flatMap((key) => buttonsIn(get(value, key)));
  const does = textOf(get(value, 'data')) ?? textOf(get(value, 'uri')) ?? JSON.stringify(value);
  return [`  [${label}] → ${does}`];
}

function textLines(text: unknown): readonly string[] {
  return (textOf(text) ?? '').split(/\r?\n/);
}
