import { byKind, oneOf, type Reader, type Readers } from '../shape.js';
import { buttonsKey } from './buttons.js';
import { cardsKey, cardsMessage } from './cards.js';
import { audioKey, fileKey, imageKey, mediaMessage, videoKey } from './media.js';
import type { MessageKey, MessageKind, TextReaders } from './message.js';
import { quickRepliesKey } from './quick-replies.js';
import { rawKey, rawMessage } from './raw.js';
import { textKey, textMessage } from './text.js';
import { typingKey, typingMessage } from './typing.js';

/** Every kind of message. */
const kinds = {
  text: textMessage,
  cards: cardsMessage,
  media: mediaMessage,
  typing: typingMessage,
  raw: rawMessage,
};

/** Every key of a message, in the order in which people are told of them. */
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
} satisfies { readonly [key: string]: MessageKey<MessageTemplate> };

type OneMessage<One> = One extends MessageKind<infer Template> ? Template : never;

/** One message of a reply, its placeholders not yet filled. */
export type MessageTemplate = OneMessage<(typeof kinds)[keyof typeof kinds]>;

/** The kind that a message is of. */
export function kindOf<T extends MessageTemplate>({ kind }: T): MessageKind<T> {
  return kinds[kind] as unknown as MessageKind<T>;
}

/** A reader of messages of all kinds. */
export function messageReader(shared: TextReaders): Reader<MessageTemplate> {
  return byKind<MessageTemplate>(
    Object.fromEntries(
      Object.entries(kinds).map(([kind, { properties }]) => [
        kind,
        { kind: oneOf(kind), ...properties(shared) },
      ]),
    ) as {
      readonly [kind in keyof typeof kinds]: Readers<OneMessage<(typeof kinds)[kind]>>;
    },
  );
}

/** The key of a message that has this name, if there is one. */
export function messageKeyOf(name: string): MessageKey<MessageTemplate> | undefined {
  return Object.hasOwn(keys, name) ? keys[name as keyof typeof keys] : undefined;
}

/** The names of all keys that can stand in a message. */
export const messageKeyNames = (): readonly string[] => Object.keys(keys);
