import type { Json } from '../../message.js';
import { isNull, type Node, toScalar } from '../../syntax/node.js';
import { type Filling, fillText } from '../fill-text.js';
import { setOwn } from '../own.js';
import { byKind, listOf, nested, oneOf, type Reader, refuse, text } from '../shape.js';
import { readTemplate, type Template, type TemplatePart } from '../template.js';
import type {
  MessageContext,
  MessageKey,
  MessageKind,
  MessageView,
  Tappable,
  TextReaders,
} from './message.js';

/** A message in the platform's own format, passed on as it is. */
export interface RawMessage {
  readonly kind: 'raw';
  readonly message: JsonTemplate;
}

/** A JSON value whose texts are templates. A text with placeholders has the kind `template`. */
export type JsonTemplate =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'template'; readonly parts: readonly TemplatePart[] }
  | { readonly kind: 'list'; readonly items: readonly JsonTemplate[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, JsonTemplate])[] };

export const rawMessage: MessageKind<RawMessage> = {
  properties(shared) {
    const value = jsonReader(shared);
    return {
      message(data) {
        const message = value(data);
        return typeof message === 'object' && message?.kind === 'map'
          ? message
          : refuse('a message object');
      },
    };
  },
  fill: ({ message }, names) => ({
    raw: fillJson(message, names) as { readonly [key: string]: Json },
  }),
  templates: ({ message }) => jsonTemplates(message),
};

export const rawView: MessageView<RawMessage> = {
  clicks: ({ message }) => clicksInJson(message),
  shown: () => [],
  words: () => undefined,
};

/** Deeper than a rule file can nest, and shallow enough for the stack. */
const maxDepth = 250;

function jsonReader({ parts }: TextReaders): Reader<JsonTemplate> {
  const values = nested<JsonTemplate>(maxDepth);
  const composed = byKind<Extract<JsonTemplate, { readonly kind: string }>>({
    template: { kind: oneOf('template'), parts },
    list: { kind: oneOf('list'), items: listOf(values.reader) },
    map: {
      kind: oneOf('map'),
      entries: listOf<readonly [string, JsonTemplate]>((data) =>
        Array.isArray(data)
          ? [text(data[0]), values.reader(data[1])]
          : refuse('a key with a value'),
      ),
    },
  });
  values.define((data) => (isConstant(data) ? data : composed(data)));
  return values.reader;
}

function isConstant(data: unknown): data is string | number | boolean | null {
  return (
    data === null ||
    typeof data === 'string' ||
    typeof data === 'boolean' ||
    (typeof data === 'number' && Number.isFinite(data))
  );
}

function fillJson(template: JsonTemplate, names: Filling): Json {
  if (typeof template !== 'object' || template === null) return template;
  switch (template.kind) {
    case 'template':
      return fillText(template.parts, names);
    case 'list':
      return template.items.map((item) => fillJson(item, names));
    case 'map': {
      const map: Record<string, Json> = {};
      for (const [key, value] of template.entries) setOwn(map, key, fillJson(value, names));
      return map;
    }
  }
}

function jsonTemplates(template: JsonTemplate): readonly Template[] {
  if (typeof template !== 'object' || template === null) return [];
  switch (template.kind) {
    case 'template':
      return [template.parts];
    case 'list':
      return template.items.flatMap(jsonTemplates);
    case 'map':
      return template.entries.flatMap(([, value]) => jsonTemplates(value));
  }
}

/** Returns the Send API's own buttons and quick replies: maps with a payload and with a type that sends it back. */
function clicksInJson(json: JsonTemplate): readonly Tappable[] {
  if (typeof json !== 'object' || json === null || json.kind === 'template') return [];
  if (json.kind === 'list') return json.items.flatMap(clicksInJson);
  const map = new Map(json.entries);
  const payload = toTemplate(map.get('payload'));
  const style =
    map.get('type') === 'postback'
      ? 'button'
      : map.get('content_type') === 'text'
        ? 'quick_reply'
        : undefined;
  if (payload !== undefined && style !== undefined) {
    return [{ style, title: toTemplate(map.get('title')) ?? '', payload, span: undefined }];
  }
  return json.entries.flatMap(([, value]) => clicksInJson(value));
}

function toTemplate(json: JsonTemplate | undefined): Template | undefined {
  if (typeof json === 'string') return json;
  return typeof json === 'object' && json?.kind === 'template' ? json.parts : undefined;
}

/** `raw: { text: Hello! }` */
export const rawKey: MessageKey<RawMessage> = {
  schema: {
    description: 'Any message object of the Send API, as it is.',
    examples: [{ attachment: { type: 'template', payload: {} } }],
  },
  shape: {
    type: 'object',
    'x-kind': 'a message of the Send API, such as { text: Hello! }',
    'x-write': 'Write: { text: $ }',
  },
  synonyms: [],
  beside: [],
  read: (value, _, context) =>
    value.kind === 'map' ? { kind: 'raw', message: readJson(value, context) } : undefined,
};

function readJson(node: Node, context: MessageContext): JsonTemplate {
  if (node.kind === 'list') {
    return { kind: 'list', items: node.items.map((item) => readJson(item, context)) };
  }
  if (node.kind === 'map') {
    const entries = node.entries.map(({ key, value }) => [key, readJson(value, context)] as const);
    return { kind: 'map', entries };
  }
  if (node.kind === 'broken' || isNull(node)) return null;
  const scalar = toScalar(node);
  if (typeof scalar !== 'string') return scalar;
  const template = readTemplate(node, context.names, context.report);
  return typeof template === 'string' ? template : { kind: 'template', parts: template };
}
