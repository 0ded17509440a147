import type { Message } from '../../message.js';
import { fillText } from '../fill-text.js';
import { readUrl } from '../read-url.js';
import { oneOf } from '../shape.js';
import type { Template } from '../template.js';
import { filledText, type MessageKey, type MessageKind, type MessageView } from './message.js';
import {
  fillQuickReplies,
  type QuickReplyTemplate,
  quickRepliesShown,
  quickReplyClicks,
  quickReplyReader,
  quickReplyTemplates,
  readQuickReplies,
} from './quick-replies.js';

/** A picture, a video, a sound or another file, by its address. */
export interface MediaMessage {
  readonly kind: 'media';
  readonly media: 'image' | 'video' | 'audio' | 'file';
  readonly url: Template;
  readonly quickReplies: readonly QuickReplyTemplate[];
}

export const mediaMessage: MessageKind<MediaMessage> = {
  properties: (shared) => ({
    media: oneOf('image', 'video', 'audio', 'file'),
    url: shared.template,
    quickReplies: quickReplyReader(shared),
  }),
  fill: ({ media, url, quickReplies }, names) =>
    ({ [media]: fillText(url, names), ...fillQuickReplies(quickReplies, names) }) as Message,
  templates: ({ url, quickReplies }) => [url, ...quickReplyTemplates(quickReplies)],
};

export const mediaView: MessageView<MediaMessage> = {
  clicks: ({ quickReplies }) => quickReplyClicks(quickReplies),
  shown: ({ media, quickReplies }) => [{ kind: media }, ...quickRepliesShown(quickReplies)],
  words: () => undefined,
};

/** `image: https://shop.example/map.png` */
export const imageKey: MessageKey<MediaMessage> = {
  schema: {
    description: 'The URL of an image to send.',
    examples: ['https://shop.example/map.png'],
  },
  shape: filledText,
  synonyms: ['picture', 'img', 'photo'],
  beside: ['quick_replies'],
  read: (...args) => readMedia('image', ...args),
};

/** `video: https://shop.example/tour.mp4` */
export const videoKey: MessageKey<MediaMessage> = {
  schema: {
    description: 'The URL of a video to send.',
    examples: ['https://shop.example/tour.mp4'],
  },
  shape: filledText,
  synonyms: [],
  beside: ['quick_replies'],
  read: (...args) => readMedia('video', ...args),
};

/** `audio: https://shop.example/hello.mp3` */
export const audioKey: MessageKey<MediaMessage> = {
  schema: {
    description: 'The URL of a sound to send.',
    examples: ['https://shop.example/hello.mp3'],
  },
  shape: filledText,
  synonyms: [],
  beside: ['quick_replies'],
  read: (...args) => readMedia('audio', ...args),
};

/** `file: https://shop.example/prices.pdf` */
export const fileKey: MessageKey<MediaMessage> = {
  schema: {
    description: 'The URL of a file to send.',
    examples: ['https://shop.example/prices.pdf'],
  },
  shape: filledText,
  synonyms: [],
  beside: ['quick_replies'],
  read: (...args) => readMedia('file', ...args),
};

function readMedia(
  media: MediaMessage['media'],
  ...[value, map, context]: Parameters<NonNullable<MessageKey<MediaMessage>['read']>>
): MediaMessage | undefined {
  if (value.kind !== 'text') return undefined;
  const url = readUrl(value, `"${media}"`, context.names, context.report);
  return { kind: 'media', media, url, quickReplies: readQuickReplies(map, context) };
}
