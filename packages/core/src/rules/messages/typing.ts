import * as problems from '../../report/problems.js';
import { numberWithin } from '../shape.js';
import type { MessageKey, MessageKind, MessageView } from './message.js';

/** Shows the typing dots for some time. */
export interface TypingMessage {
  readonly kind: 'typing';
  readonly milliseconds: number;
}

/** Longer than any channel shows them. Each channel's own limit is in its profile, which is checked when rules are read. */
const longest = 24 * 3_600_000;

export const typingMessage: MessageKind<TypingMessage> = {
  properties: () => ({ milliseconds: numberWithin(0, longest) }),
  fill: ({ milliseconds }) => ({ typing: milliseconds }),
  templates: () => [],
};

export const typingView: MessageView<TypingMessage> = {
  clicks: () => [],
  shown: () => [{ kind: 'typing' }],
  words: () => undefined,
};

/** In milliseconds. */
const unitLength: { readonly [unit: string]: number } = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** `typing: 2s` */
export const typingKey: MessageKey<TypingMessage> = {
  schema: {
    description: 'Shows the typing dots for that long, 20 seconds at the most.',
    examples: ['2s'],
  },
  shape: {
    type: ['string'],
    'x-kind': 'a time such as 2s or 500ms',
    pattern: '^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$',
    'x-pattern': 'Typing takes a time such as 2s or 500ms',
  },
  synonyms: ['wait', 'delay', 'pause'],
  beside: [],
  read(value, _, { names, report }) {
    const text = value.kind === 'text' ? value.text : '';
    const [, amount, unit] = /^([0-9]+(?:\.[0-9]+)?)(ms|s|m|h)$/.exec(text) ?? [];
    if (amount === undefined) return undefined;
    const milliseconds = Math.round(Number(amount) * unitLength[unit!]!);
    // On a channel with a lower limit, they just end earlier.
    const most = Math.max(...names.heldTo.profiles.map((each) => each.limits.typingMilliseconds));
    if (milliseconds > most) report(problems.typingTooLong(value.span, most / 1000));
    return { kind: 'typing', milliseconds };
  },
};
