import { toScalar } from '../../syntax/node.js';
import { findBareName } from '../bare-name.js';
import { type Filling, fillAlone } from '../fill-text.js';
import { setOwn } from '../own.js';
import { listOf, object, text } from '../shape.js';
import { readTemplate, type Template } from '../template.js';
import type { OutcomeKey, OutcomeKind } from './outcome.js';

/** One param of an outcome. */
export interface ParamTemplate {
  /** The name of the param. */
  readonly name: string;
  /** A number or boolean if that is exactly what was written, as its JSON text; anything else is text. */
  readonly value: Template | number | boolean;
}

type Params = { readonly [name: string]: string | number | boolean };

/** Most outcomes have no params: they all share one empty list. */
const none: readonly never[] = [];

export const params: OutcomeKind<readonly ParamTemplate[], Params> = {
  reader: ({ template }) =>
    listOf(
      object<ParamTemplate>({
        name: text,
        value: (data) =>
          typeof data === 'boolean' || Number.isFinite(data)
            ? (data as boolean | number)
            : template(data),
      }),
    ),
  templates: (template) =>
    template.flatMap(({ value }) =>
      typeof value === 'number' || typeof value === 'boolean' ? [] : [value],
    ),
  fill(template, names) {
    const filled: Record<string, string | number | boolean> = {};
    if (template.length === 0) return filled;
    // In the order in which they are written: each may use those before it.
    const known: Filling = { ...names, params: filled };
    for (const { name, value } of template) {
      const isText = typeof value !== 'number' && typeof value !== 'boolean';
      const done = isText ? fillAlone(value, known) : value;
      if (done !== undefined) setOwn(filled, name, done);
    }
    return filled;
  },
  sum: layOver,
};

/** Merges the values of several steps by name; later ones replace earlier ones. */
export function layOver<T>(layers: readonly { readonly [name: string]: T }[]): Record<string, T> {
  const sum: Record<string, T> = {};
  for (const layer of layers) {
    for (const name of Object.keys(layer)) setOwn(sum, name, layer[name]!);
  }
  return sum;
}

/** `params: { team: billing }` */
export const paramsKey: OutcomeKey<readonly ParamTemplate[], Params> = {
  said: /* say */ 'with',
  schema: {
    description: 'Constants handed to the handler with the captures.',
    examples: [{ team: 'billing' }],
  },
  shape: {
    type: 'object',
    'x-what': 'params',
    'x-kind': 'names with texts, such as { size: M }',
    propertyNames: {
      pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
      'x-pattern': 'A param\'s name is letters, digits and "_", and does not begin with a digit',
    },
    additionalProperties: {
      description: 'One constant.',
      examples: ['billing'],
      type: ['string', 'number', 'boolean'],
      'x-kind': 'a text',
    },
    'x-write': 'Write: { size: $ }',
  },
  expected: {
    schema: { description: 'Params and their values.', examples: [{ team: 'billing' }] },
    shape: {
      type: 'object',
      minProperties: 1,
      'x-kind': 'names with texts, such as { size: M }',
      'x-what': 'this map',
      additionalProperties: {
        description: 'The value that is expected.',
        examples: ['12'],
        type: ['string', 'number', 'boolean'],
        'x-kind': 'a text',
      },
    },
    isWritten: false,
  },
  synonyms: [],
  isEnough: false,
  read(node, names, report) {
    if (node?.kind !== 'map') return none;
    return node.entries.flatMap(({ key, value }) => {
      if (value.kind !== 'text') return [];
      const scalar = toScalar(value);
      const slip = findBareName(key, value, names);
      if (slip) report(slip);
      return [
        {
          name: key,
          value:
            typeof scalar === 'string'
              ? readTemplate(value, names, report, { mayBeAbsent: true })
              : scalar,
        },
      ];
    });
  },
};
