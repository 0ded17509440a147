import * as problems from '../../report/problems.js';
import { say } from '../../report/say.js';
import { entryOf, type MapNode, type Node } from '../../syntax/node.js';
import { byKind, oneOf, type Reader } from '../shape.js';
import { buttonsKey } from './buttons.js';
import { cardsKey, cardsMessage, cardsView } from './cards.js';
import { audioKey, fileKey, imageKey, mediaMessage, mediaView, videoKey } from './media.js';
import type {
  MessageContext,
  MessageKey,
  MessageKind,
  MessageView,
  TextReaders,
} from './message.js';
import { type OneOfMessage, oneOfKey, oneOfKind, oneOfView } from './one-of.js';
import { quickRepliesKey } from './quick-replies.js';
import { rawKey, rawMessage, rawView } from './raw.js';
import { readWords, textKey, textMessage, textView } from './text.js';
import { typingKey, typingMessage, typingView } from './typing.js';

/** Every kind of message except the one that contains others. */
const plainKinds = {
  text: textMessage,
  cards: cardsMessage,
  media: mediaMessage,
  typing: typingMessage,
  raw: rawMessage,
};

/** Every kind of message. */
const kinds = { ...plainKinds, one_of: oneOfKind<PlainMessage>(plainKindOf, plainReader) };

/** What people see of every kind of message except the one that contains others. */
const plainViews = {
  text: textView,
  cards: cardsView,
  media: mediaView,
  typing: typingView,
  raw: rawView,
} satisfies { readonly [kind in PlainMessage['kind']]: MessageView<never> };

/** Every key of a message, in the order in which people are told about them. */
const keys = {
  text: textKey,
  buttons: buttonsKey,
  quick_replies: quickRepliesKey,
  cards: cardsKey,
  image: imageKey,
  video: videoKey,
  audio: audioKey,
  file: fileKey,
  typing: typingKey,
  raw: rawKey,
  // A call while a module loads stays in every bundle, unless it is marked like this.
  one_of: /* @__PURE__ */ oneOfKey(readPlain),
} satisfies { readonly [key: string]: MessageKey<MessageTemplate> };

type OneMessage<One> = One extends MessageKind<infer Template> ? Template : never;

/** A message that contains no others. */
type PlainMessage = OneMessage<(typeof plainKinds)[keyof typeof plainKinds]>;

/** One message of a reply whose placeholders are not yet filled. */
export type MessageTemplate = PlainMessage | OneOfMessage<PlainMessage>;

/** Returns the kind of a message. */
export function kindOf<T extends MessageTemplate>({ kind }: T): MessageKind<T> {
  return kinds[kind] as unknown as MessageKind<T>;
}

function plainKindOf({ kind }: PlainMessage): MessageKind<PlainMessage> {
  return plainKinds[kind] as unknown as MessageKind<PlainMessage>;
}

/** Returns what people see of a message. */
export function viewOf<T extends MessageTemplate>(message: T): MessageView<T> {
  const view = message.kind === 'one_of' ? oneOfView(plainViewOf) : plainViewOf(message);
  return view as unknown as MessageView<T>;
}

function plainViewOf({ kind }: PlainMessage): MessageView<PlainMessage> {
  return plainViews[kind] as unknown as MessageView<PlainMessage>;
}

/** Returns a reader of messages of all kinds. */
export function messageReader(shared: TextReaders): Reader<MessageTemplate> {
  return readerOf<MessageTemplate>(kinds, shared);
}

function plainReader(shared: TextReaders): Reader<PlainMessage> {
  return readerOf<PlainMessage>(plainKinds, shared);
}

function readerOf<T extends { readonly kind: string }>(
  some: { readonly [kind: string]: { properties(shared: TextReaders): object } },
  shared: TextReaders,
): Reader<T> {
  return byKind(
    Object.fromEntries(
      Object.entries(some).map(([kind, { properties }]) => [
        kind,
        { kind: oneOf(kind), ...properties(shared) },
      ]),
    ) as unknown as Parameters<typeof byKind<T>>[0],
  );
}

/** Returns the key of a message with this name, if there is one. */
export function messageKeyOf(name: string): MessageKey<MessageTemplate> | undefined {
  return Object.hasOwn(keys, name) ? keys[name as keyof typeof keys] : undefined;
}

/** Returns the names of all keys that a message can have. */
export const messageKeyNames = (): readonly string[] => Object.keys(keys);

/** Reads one message; what the platform does not take is reported. */
export function readMessage(node: Node, context: MessageContext): MessageTemplate | undefined {
  if (node.kind === 'text') return readWords(node, context);
  if (node.kind !== 'map') return undefined;
  const body = bodyOf(node, context);
  if (body === undefined) return undefined;
  return messageKeyOf(body)!.read!(entryOf(node, body)!.value, node, context);
}

/** Returns the key that determines the kind of a message; there must be exactly one. */
function bodyOf(map: MapNode, { report }: MessageContext): string | undefined {
  const found = messageKeyNames().filter((key) => messageKeyOf(key)!.read && entryOf(map, key));
  const [first, second] = found;
  if (!first) {
    // An unknown key of the message may be this one, misspelt.
    if (map.entries.length > 0 && map.entries.every(({ key }) => messageKeyOf(key))) {
      report(
        problems.missingKey(
          map.entries[0]!.keySpan,
          say`Buttons and quick replies need a message above them.`,
          say`Add "text:" next to them, such as text: What would you like?`,
        ),
      );
    }
    return undefined;
  }
  const { beside } = messageKeyOf(first)!;
  const strange = map.entries.find(
    ({ key }) => key !== first && !beside.includes(key) && messageKeyOf(key),
  );
  if (strange) {
    report(
      problems.wrongValue(
        strange.keySpan,
        say`"${strange.key}" cannot stand in one message with "${first}".`,
        second === strange.key || !second
          ? say`Make them two messages, one below the other, each with a dash before it.`
          : say`Keep one of ${problems.listed(found)} a message.`,
      ),
    );
  }
  return first;
}

/** Reads one of the messages that another contains. */
function readPlain(node: Node, context: MessageContext): PlainMessage | undefined {
  const message = readMessage(node, context);
  return message?.kind === 'one_of' ? undefined : message;
}
