import type { Event, EventKind } from './event.js';
import type { Recall } from './memory/recall.js';

/** The kinds of event that the language has. A channel's profile says which of them it sends. */
export const eventKinds = [
  'postback',
  'quick_reply',
  'message',
  'referral',
  'optin',
  'added',
  'follow_up',
  'handover',
  'human_reply',
] as const satisfies readonly EventKind[];

/** What code that runs or checks rules needs of a field. */
export interface EventField {
  /** Returns the value in an event. Rules see it as a text. */
  readonly get: (event: Event, recall: Recall) => unknown;
  /** `words`: what a person wrote or read. `few`: one of a few words, the same in most events. */
  readonly value: 'text' | 'words' | 'few';
  /** The kinds of event that can have it; by default all. A channel's profile may say more about what it sends. */
  readonly kinds?: readonly EventKind[];
  /** The kinds of event that always have it, or `all`. Of declared kinds, nothing is known except `all`. */
  readonly always?: readonly EventKind[] | 'all';
  /** The kinds of event in which it always has at least one character. */
  readonly filled?: readonly EventKind[];
  /** Whether it is in milliseconds, which tests write as a span: `30d`. */
  readonly isSpan?: true;
  /** Whether it is read from the memory, so that no event has it by itself. */
  readonly isRecalled?: true;
  /** Whether the platform may send it empty. */
  readonly canBeEmpty?: true;
}

const taps: readonly EventKind[] = ['postback', 'quick_reply', 'optin'];

/**
 * The fields of an event that have a name of their own, one row each: here for code that runs, and below for people.
 * The model, the router, the checker, short events, the schemas and the docs are made from these two tables.
 *
 * A quick reply always has its payload, since `readWebhook` only makes one from a message that has it. Everything else
 * can be missing: a postback's payload if another app sent the button, the title in old bodies, each part of a
 * referral.
 */
export const eventFields = {
  event: { get: ({ event }) => event, value: 'few', always: 'all' },
  channel: { get: ({ channel }) => channel, value: 'few', always: 'all' },
  payload: {
    get: ({ payload }) => payload,
    value: 'text',
    kinds: [...taps, 'follow_up', 'handover'],
    always: ['quick_reply', 'follow_up'],
    filled: ['quick_reply', 'follow_up'],
    canBeEmpty: true,
  },
  title: {
    get: ({ title }) => title,
    value: 'words',
    kinds: taps,
    filled: ['quick_reply'],
    canBeEmpty: true,
  },
  text: {
    get: ({ text }) => text,
    value: 'words',
    kinds: ['quick_reply', 'message', 'human_reply'],
    filled: ['quick_reply'],
  },
  attachment: { get: ({ attachment }) => attachment, value: 'few', kinds: ['message'] },
  'referral.ref': { get: ({ referral }) => referral?.ref, value: 'text' },
  'referral.source': { get: ({ referral }) => referral?.source, value: 'few' },
  'referral.type': { get: ({ referral }) => referral?.type, value: 'few' },
  'referral.ad_id': { get: ({ referral }) => referral?.ad_id, value: 'text' },
  'referral.referer_uri': { get: ({ referral }) => referral?.referer_uri, value: 'text' },
  'sender.id': { get: ({ sender }) => sender?.id, value: 'text' },
  'sender.user_ref': { get: ({ sender }) => sender?.user_ref, value: 'text' },
  'recipient.id': { get: ({ recipient }) => recipient?.id, value: 'text' },
  // If a platform names no chat, the person is alone with the bot, and the chat is the person's.
  'conversation.id': {
    get: ({ conversation, sender }) => conversation?.id ?? sender?.id,
    value: 'text',
  },
  'conversation.type': {
    get: ({ conversation }) => conversation?.type ?? 'direct',
    value: 'few',
    always: 'all',
  },
  standby: { get: ({ standby }) => standby, value: 'few', always: 'all' },
  // A handover itself says in which direction control went.
  human: {
    get: ({ event, human }, { isHuman }) => (event === 'handover' ? (human ?? isHuman) : isHuman),
    value: 'few',
    always: 'all',
    isRecalled: true,
  },
  answer_to: {
    get: (_, { answerTo }) => answerTo,
    value: 'text',
    kinds: ['message', 'quick_reply', 'postback'],
    isRecalled: true,
  },
  'arrival.ref': { get: (_, { arrival }) => arrival?.ref, value: 'text', isRecalled: true },
  'arrival.source': { get: (_, { arrival }) => arrival?.source, value: 'few', isRecalled: true },
  'arrival.type': { get: (_, { arrival }) => arrival?.type, value: 'few', isRecalled: true },
  'arrival.ad_id': { get: (_, { arrival }) => arrival?.ad_id, value: 'text', isRecalled: true },
  'arrival.referer_uri': {
    get: (_, { arrival }) => arrival?.referer_uri,
    value: 'text',
    isRecalled: true,
  },
  'arrival.age': {
    get: (_, { arrivalAge }) => arrivalAge,
    value: 'text',
    isSpan: true,
    isRecalled: true,
  },
  away: { get: (_, { away }) => away, value: 'text', isSpan: true, isRecalled: true },
  missed: { get: (_, { missed }) => missed, value: 'few', always: 'all', isRecalled: true },
  typed: {
    get: ({ typed }) => typed || undefined,
    value: 'few',
    kinds: ['postback', 'quick_reply'],
  },
  'person.first_name': {
    get: (_, { person }) => person?.first_name,
    value: 'text',
    isRecalled: true,
  },
  'person.last_name': {
    get: (_, { person }) => person?.last_name,
    value: 'text',
    isRecalled: true,
  },
  'person.language': { get: (_, { person }) => person?.language, value: 'few', isRecalled: true },
  'person.locale': { get: (_, { person }) => person?.locale, value: 'few', isRecalled: true },
} satisfies { readonly [name: string]: EventField };

/** The name of a field that has one of its own. */
export type PlainField = keyof typeof eventFields;

/** What rule writers are told about a field. */
export interface FieldKey {
  /** What editors show about it in a test. */
  readonly description: string;
  /** Tests of it. */
  readonly examples: readonly unknown[];
  /** The same for an event in a test of rules; left out if the field follows from the others. */
  readonly inEvents?: {
    readonly description: string;
    readonly examples: readonly unknown[];
    /** Whether a map or a list may be written for its JSON text. */
    readonly takesJson?: true;
  };
  /** What people try instead of it. */
  readonly synonyms?: readonly string[];
}

/** What rule writers are told about each field. */
export const fieldKeys: { readonly [name in PlainField]: FieldKey } = {
  event: {
    description:
      'What happened: `postback`, `quick_reply`, `message`, `referral`, `optin`, or `added` (the person added the bot, or let it write again).',
    examples: ['postback', ['referral', 'optin']],
    inEvents: {
      description:
        'What happened: `postback`, `quick_reply`, `message`, `referral`, `optin` or `added`. Where it is left out, it follows from the fields: `payload` and `text` are a quick reply, `text` is a message, a referral alone is a referral, anything else is a postback.',
      examples: ['postback', 'quick_reply', 'message', 'referral', 'optin', 'added'],
    },
  },
  channel: {
    description: 'Where it happened: `messenger`, `instagram`, `telegram` or any other channel.',
    examples: ['instagram'],
    inEvents: {
      description: 'Where it happened: `messenger` unless given, or a channel such as `telegram`.',
      examples: ['messenger', 'instagram'],
    },
    synonyms: ['platform'],
  },
  payload: {
    description:
      "The postback's or quick reply's payload; absent when another app sent the message.",
    examples: ['GET_STARTED', { starts_with: 'ORDER_' }],
    inEvents: {
      description:
        'The payload of the postback or quick reply. A map or a list stands for its JSON text.',
      examples: ['ORDER_12_STATUS', { action: 'buy', sku: 'RED-S' }],
      takesJson: true,
    },
  },
  title: {
    description: 'The title of the button that was clicked.',
    examples: [{ contains: 'agent', ignore_case: true }],
    inEvents: {
      description: 'The title of the button that was clicked, or the words of the quick reply.',
      examples: ['Talk to us'],
    },
    synonyms: ['button'],
  },
  text: {
    description: 'The text of a typed message, or the words of the quick reply that was tapped.',
    examples: [{ contains: ['hello', 'hi'], ignore_case: true }],
    inEvents: {
      description: 'The text of a typed message, or the words of the quick reply.',
      examples: ['Where is my order?'],
    },
    synonyms: ['message', 'keyword', 'keywords'],
  },
  attachment: {
    description:
      'What was sent in place of words, or with them: `image`, `video`, `audio` (a voice message, too), `file`, `sticker`, `location` or `contact`. Of several, the first.',
    examples: ['image', ['image', 'video'], { exists: true }],
    inEvents: {
      description: 'What was sent, with words or without.',
      examples: ['image', 'audio'],
    },
    synonyms: ['attachments', 'attachment.type', 'message.type', 'media', 'attached'],
  },
  'referral.ref': {
    description: 'The `ref` of the m.me link or ad that led here.',
    examples: [{ starts_with: 'summer-' }],
    inEvents: {
      description: 'The `ref` of the link or ad.',
      examples: ['summer-22'],
    },
    synonyms: ['ref'],
  },
  'referral.source': {
    description: 'How the person came: `ADS` for an ad, `SHORTLINK` for an m.me link.',
    examples: ['ADS'],
    inEvents: { description: 'Where the person came from.', examples: ['ADS', 'SHORTLINK'] },
    synonyms: ['source'],
  },
  'referral.type': {
    description: "The referral's type, mostly `OPEN_THREAD`.",
    examples: ['OPEN_THREAD'],
    inEvents: {
      description: 'The kind of referral.',
      examples: ['OPEN_THREAD'],
    },
    synonyms: ['type'],
  },
  'referral.ad_id': {
    description: 'The id of the ad that was clicked.',
    examples: ['120210000000000123'],
    inEvents: {
      description: 'The id of the ad that was clicked.',
      examples: ['120210000000000123'],
    },
    synonyms: ['ad_id', 'ad'],
  },
  'referral.referer_uri': {
    description: 'The page on which the person was, where the platform sends it.',
    examples: [{ starts_with: 'https://shop.example/' }],
    inEvents: {
      description: 'The page with the chat plugin.',
      examples: ['https://shop.example/'],
    },
    synonyms: ['referer_uri'],
  },
  'sender.id': {
    description: 'The page-scoped id of the person.',
    examples: ['4123456789012345'],
    inEvents: {
      description: "The person's id on the page.",
      examples: ['1254459154682919'],
    },
    synonyms: ['psid', 'user'],
  },
  'sender.user_ref': {
    description: "The person's reference where a plugin or a checkbox knows no id.",
    examples: [{ exists: true }],
    inEvents: { description: 'The reference of a person who used a plugin.', examples: ['u-17'] },
    synonyms: ['user_ref'],
  },
  'recipient.id': {
    description: 'The id of the page or account that was written to.',
    examples: ['106727098004746'],
    inEvents: {
      description: 'The id of the page.',
      examples: ['682498171943165'],
    },
    synonyms: ['page', 'page_id'],
  },
  'conversation.id': {
    description: 'The id of the chat: of a group, or of the person who is alone with the bot.',
    examples: ['-1001234567890'],
    inEvents: { description: 'The id of the chat.', examples: ['-1001234567890'] },
    synonyms: ['chat', 'chat_id', 'group'],
  },
  'conversation.type': {
    description: '`direct` where the person is alone with the bot, `group` where there are more.',
    examples: ['group'],
    inEvents: {
      description: '`direct`, or `group`.',
      examples: ['direct', 'group'],
    },
    synonyms: ['chat_type'],
  },
  standby: {
    description:
      '`true` when another app owns the conversation. Such an event is taken only by a rule that tests `standby`, itself or by its group.',
    examples: [true],
    inEvents: { description: '`true` where another app owns the conversation.', examples: [true] },
  },
  human: {
    description:
      '`true` while a person of the page is talking. Such an event is taken only by a rule that tests `human`, itself or by its group. Of a `handover`: whether a person has the conversation from here on.',
    examples: [true],
    inEvents: {
      description:
        'Of a `handover`: `true` where a person of the page gets the conversation, `false` where it comes back to the bot.',
      examples: [true],
    },
    synonyms: ['agent', 'live_chat', 'operator'],
  },
  answer_to: {
    description:
      'The name of the open question, which `ask` opened, on a message, a quick reply, and a click on what the last reply offered. A rule that tests it and takes the event closes the question.',
    examples: ['order.name'],
    synonyms: ['answer', 'question', 'awaiting', 'slot'],
  },
  'arrival.ref': {
    description: 'The `ref` of the link or ad that the person last came by, within 24 hours.',
    examples: [{ starts_with: 'summer-' }],
  },
  'arrival.source': {
    description:
      'How the person last came, within 24 hours: `ADS` for an ad, `SHORTLINK` for an m.me link.',
    examples: ['ADS'],
  },
  'arrival.type': {
    description: 'The type of the last referral within 24 hours, mostly `OPEN_THREAD`.',
    examples: ['OPEN_THREAD'],
  },
  'arrival.ad_id': {
    description: 'The id of the ad that the person last came by, within 24 hours.',
    examples: ['120210000000000123'],
  },
  'arrival.referer_uri': {
    description: 'The page from which the person last came, within 24 hours.',
    examples: [{ starts_with: 'https://shop.example/' }],
  },
  'arrival.age': {
    description: 'How long ago the person came so: 0 where this very event says it.',
    examples: [{ less_than: '1h' }],
  },
  away: {
    description: "How long since the person's event before this one; absent at the first.",
    examples: [{ more_than: '30d' }],
    synonyms: ['inactive', 'last_seen', 'idle'],
  },
  missed: {
    description: 'How many messages in a row before this one no rule but a default took.',
    examples: [{ at_least: 2 }],
    synonyms: ['fallbacks', 'failures', 'misses'],
  },
  typed: {
    description: '`true` on a tap whose title was typed in place of tapped.',
    examples: [true],
    inEvents: {
      description:
        '`true` on a tap whose title was typed; in a conversation, a message with that title becomes one.',
      examples: [true],
    },
  },
  'person.first_name': {
    description: "The person's first name, where the platform tells. It may always be absent.",
    examples: [{ exists: true }],
    synonyms: ['first_name', 'name'],
  },
  'person.last_name': {
    description: "The person's last name, where the platform tells. It may always be absent.",
    examples: [{ exists: true }],
    synonyms: ['last_name'],
  },
  'person.language': {
    description: "The person's language, where the platform tells: `de`. It may always be absent.",
    examples: ['de'],
    synonyms: ['language', 'lang'],
  },
  'person.locale': {
    description:
      "The person's language and country, where the platform tells: `de-AT`. It may always be absent.",
    examples: ['de-AT'],
    synonyms: ['locale'],
  },
};

/** The names of all fields that have a name of their own. */
export const plainFields = Object.keys(eventFields) as readonly PlainField[];

/** Returns what is known of a field; `undefined` if it has no name of its own. */
export function eventField(name: string): EventField | undefined {
  return Object.hasOwn(eventFields, name) ? eventFields[name as PlainField] : undefined;
}
