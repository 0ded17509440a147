import * as problems from '../../report/problems.js';
import { entryOf, type Node } from '../../syntax/node.js';
import { type Reader, someOf } from '../shape.js';
import type {
  MessageContext,
  MessageKey,
  MessageKind,
  MessageView,
  TextReaders,
} from './message.js';

/** One of several messages, chosen at random; `T` is a message of any other kind. */
export interface OneOfMessage<T> {
  readonly kind: 'one_of';
  /** In the order in which they are written. An event without an id gets the first. */
  readonly variants: readonly T[];
}

/**
 * Returns the kind of message that contains others.
 *
 * @param kindOf returns the kind of one of these
 * @param readVariant returns a reader of these, for rule sets from elsewhere
 */
export function oneOfKind<T extends { readonly kind: string }>(
  kindOf: (variant: T) => MessageKind<T>,
  readVariant: (shared: TextReaders) => Reader<T>,
): MessageKind<OneOfMessage<T>> {
  return {
    properties: (shared) => ({ variants: someOf(readVariant(shared)) }),
    fill({ variants }, names, place) {
      const chosen = variants[names.choose(place, variants.length, names)]!;
      return kindOf(chosen).fill(chosen, names, place);
    },
    templates: ({ variants }) =>
      variants.flatMap((variant) => [...kindOf(variant).templates(variant)]),
  };
}

/**
 * Returns what people see of a message that contains others.
 *
 * @param viewOf returns what they see of one of these
 */
export function oneOfView<T>(viewOf: (variant: T) => MessageView<T>): MessageView<OneOfMessage<T>> {
  return {
    clicks: ({ variants }) => variants.flatMap((variant) => viewOf(variant).clicks(variant)),
    shown: ({ variants }) => variants.flatMap((variant) => viewOf(variant).shown(variant)),
    words: ({ variants }) => viewOf(variants[0]!).words(variants[0]!),
  };
}

/**
 * `one_of: [Hi!, Hello!]`
 *
 * @param readVariant reads one of them
 */
export function oneOfKey<T extends object>(
  readVariant: (node: Node, context: MessageContext) => T | undefined,
): MessageKey<OneOfMessage<T>> {
  return {
    schema: {
      description: 'Several messages, of which one is sent. Which one is left to chance.',
      examples: [['Hi!', 'Hello!', { text: 'Good day!' }]],
    },
    shape: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/variant' },
      'x-kind': 'a list of messages',
      'x-write': 'Write: [$, Hello!]',
    },
    synonyms: ['random', 'any_of', 'variants', 'randomizer', 'oneof'],
    beside: [],
    read(value, map, context) {
      if (value.kind !== 'list') return undefined;
      const { items } = value;
      const variants = items.flatMap((item) => readVariant(item, context) ?? []);
      const different = new Set(variants.map(withoutPlaces));
      // One that stands there twice among others is sent more often than they are, which may be meant.
      if (variants.length === items.length && different.size === 1) {
        context.report(problems.idleOneOf(entryOf(map, 'one_of')!.keySpan, items.length));
      }
      return variants.length === 0 ? undefined : { kind: 'one_of', variants };
    },
  };
}

function withoutPlaces(variant: object): string {
  return JSON.stringify(variant, (name, value) => (name === 'span' ? undefined : value));
}
