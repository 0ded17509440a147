import fc from 'fast-check';
import { seldom } from './arbitrary-values.js';
import type {
  ButtonSketch,
  HoleSketch,
  MessageSketch,
  OutcomeSketch,
  ParamSketch,
  PlainSketch,
  TextSketch,
} from './rule-sketch.js';

const hole: fc.Arbitrary<HoleSketch> = fc.record({
  kind: fc.constant('hole' as const),
  pick: fc.nat(12),
  words: seldom(2, fc.constantFrom('none', 'friend', 'né')),
});

const sentence: fc.Arbitrary<TextSketch> = fc.record({
  kind: fc.constant('text' as const),
  parts: fc.array(fc.oneof(fc.constantFrom('Hi', ' é ', 'Σ{', '}', 'a|b'), hole), {
    minLength: 1,
    maxLength: 3,
  }),
});

const button: fc.Arbitrary<ButtonSketch> = fc.record({
  title: sentence,
  action: fc.constantFrom('payload', 'url', 'phone'),
  value: sentence,
});

const buttons = fc.array(button, { minLength: 1, maxLength: 2 });

const plainMessage: fc.Arbitrary<PlainSketch> = fc.oneof(
  { withCrossShrink: true },
  fc.record({ kind: fc.constant('plain' as const), text: sentence }),
  fc.record({ kind: fc.constant('buttons' as const), text: sentence, buttons }),
  fc.record({
    kind: fc.constant('quick replies' as const),
    text: sentence,
    replies: fc.array(fc.record({ title: sentence, payload: sentence }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  fc.record({
    kind: fc.constant('card' as const),
    title: sentence,
    subtitle: sentence,
    url: seldom(2, sentence),
    buttons: fc.array(button, { maxLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('media' as const),
    media: fc.constantFrom('image', 'video', 'audio', 'file'),
    url: sentence,
  }),
  fc.record({
    kind: fc.constant('typing' as const),
    time: fc.constantFrom('2s', '500ms', '1.5s'),
  }),
  fc.record({ kind: fc.constant('raw' as const), text: sentence }),
);

const message: fc.Arbitrary<MessageSketch> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: plainMessage, weight: 6 },
  fc.record({
    kind: fc.constant('one of' as const),
    of: fc.array(plainMessage, { minLength: 1, maxLength: 3 }),
  }),
);

const param: fc.Arbitrary<ParamSketch> = fc.oneof(
  fc.constantFrom({ plain: '5' }, { plain: 'true' }, { plain: '007' }, { plain: 'yes' }),
  sentence,
);

/** What a rule or default says to do: every kind of message, holes in every text. */
export const outcome: fc.Arbitrary<OutcomeSketch> = fc.record({
  kind: fc.constant('outcome' as const),
  route: fc.constantFrom('a', 'orders.status'),
  params: fc.array(param, { maxLength: 2 }),
  reply: fc.array(message, { maxLength: 2 }),
  forward: seldom(6, sentence),
  handover: seldom(
    6,
    fc.oneof(
      fc.constantFrom('page_inbox', '1234567890'),
      fc.record({ to: fc.constantFrom('bot', 'request', '1234567890'), metadata: sentence }),
    ),
  ),
});
