import type { ButtonSketch, MessageSketch, OutcomeSketch, TextSketch } from './rule-sketch.js';
import type { Scope } from './write-conditions.js';
import { oneOrMore, Plain, type Yaml, YamlMap } from './yaml-text.js';

const paramNames = ['kind', 'id', '__proto__', 'toString'];
const placeholderFields = [
  'event',
  'payload',
  'standby',
  'title',
  'referral.ref',
  'payload.json.a',
  'payload.query.a',
  'raw.a',
  'split.a',
];
const neverAbsent = new Set(['event', 'channel', 'standby']);

/** Writes what a rule or default says to do, its holes filled with names that are in sight. */
export function writeOutcome(outcome: OutcomeSketch, scope: Scope): YamlMap {
  const known = [
    ...[...scope.captures].map(([name, { optional }]) => ({ name, sure: !optional })),
    ...placeholderFields.map((name) => ({ name, sure: neverAbsent.has(name) })),
  ].filter(({ name }, index, all) => all.findIndex((each) => each.name === name) === index);
  const params = outcome.params.slice(0, paramNames.length).map((param, index) => {
    const name = paramNames[index]!;
    return [name, 'plain' in param ? new Plain(param.plain) : writeText(param, known)] as const;
  });
  const inReach = [
    ...known,
    ...params
      .filter(([name]) => !known.some((each) => each.name === name))
      .map(([name, value]) => ({ name, sure: value instanceof Plain })),
  ];
  const { reply } = outcome;
  const messages = reply.map((message) => writeMessage(message, inReach));
  return new YamlMap([
    ['route', outcome.route],
    ['params', params.length === 0 ? undefined : new YamlMap(params)],
    ['reply', messages.length === 0 ? undefined : oneOrMore(messages)],
    ['forward', outcome.forward && writeUrl(outcome.forward, inReach)],
    ['handover', writeHandover(outcome.handover, inReach)],
  ]);
}

function writeHandover(handover: OutcomeSketch['handover'], known: Known): Yaml | undefined {
  if (handover === undefined || typeof handover === 'string') return handover;
  return new YamlMap([
    ['to', handover.to],
    ['metadata', writeText(handover.metadata, known)],
  ]);
}

type Known = readonly { readonly name: string; readonly sure: boolean }[];

function writeText(text: TextSketch, known: Known): string {
  const written = text.parts.map((part) => {
    if (typeof part === 'string') return part.replace(/[{}]/g, '$&$&');
    const { name, sure } = known[part.pick % known.length]!;
    const words = part.words ?? (sure ? undefined : 'none');
    return words === undefined ? `{${name}}` : `{${name}|${words}}`;
  });
  return written.join('').replace(doubled, '{{"') || 'Hi';
}

/** Braces that the parts of a text happen to put around a word would be a slip; around a quoted one they are JSON. */
const doubled = /(?<=(?:^|[^{])(?:\{\{)*)\{\{(?=[^{}]*\}\})/g;

function writeUrl(text: TextSketch, known: Known): string {
  return `https://shop.example/${writeText(text, known).replaceAll(' ', '')}`;
}

function writeMessage(message: MessageSketch, known: Known): Yaml {
  const text = (sketch: TextSketch) => writeText(sketch, known);
  switch (message.kind) {
    case 'plain':
      return text(message.text);
    case 'buttons':
      return new YamlMap([
        ['text', text(message.text)],
        ['buttons', message.buttons.map((button) => writeButton(button, known))],
      ]);
    case 'quick replies':
      return new YamlMap([
        ['text', text(message.text)],
        [
          'quick_replies',
          message.replies.map(
            ({ title, payload }) =>
              new YamlMap([
                ['title', text(title)],
                ['payload', text(payload)],
              ]),
          ),
        ],
      ]);
    case 'card': {
      const card = new YamlMap([
        ['title', text(message.title)],
        ['subtitle', message.subtitle && text(message.subtitle)],
        ['url', message.url && writeUrl(message.url, known)],
        [
          'buttons',
          message.buttons.length === 0
            ? undefined
            : message.buttons.map((button) => writeButton(button, known)),
        ],
      ]);
      return new YamlMap([['cards', [card]]]);
    }
    case 'media':
      return new YamlMap([[message.media, writeUrl(message.url, known)]]);
    case 'typing':
      return new YamlMap([['typing', message.time]]);
    case 'one of':
      return new YamlMap([['one_of', message.of.map((each) => writeMessage(each, known))]]);
    case 'raw':
      return new YamlMap([
        [
          'raw',
          new YamlMap([
            ['text', text(message.text)],
            ['n', new Plain('1')],
          ]),
        ],
      ]);
  }
}

function writeButton({ title, action, value }: ButtonSketch, known: Known): Yaml {
  const written =
    action === 'phone'
      ? '+15550100'
      : action === 'url'
        ? writeUrl(value, known)
        : writeText(value, known);
  return new YamlMap([
    ['title', writeText(title, known)],
    [action, written],
  ]);
}
