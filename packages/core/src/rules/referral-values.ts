import { fieldKeys } from '../event-fields.js';
import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import type { Node, TextNode } from '../syntax/node.js';
import type { Field } from './model.js';
import { keywordOf } from './operators/list.js';

/**
 * Warns of a text that the platform is not known to send in a field such as `referral.source`, and of one with characters
 * that its documents rule out.
 */
export function reportUnlikelyValues(field: Field, node: Node, report: Report): void {
  if (field.kind !== 'plain') return;
  const { sent, characters } = fieldKeys[field.name];
  if (sent) {
    for (const { text, span, ignoreCase } of equalTexts(node, false)) {
      const isSent = ignoreCase
        ? sent.some((one) => one.toLowerCase() === text.toLowerCase())
        : sent.includes(text);
      if (!isSent) report(problems.unknownSource(span, field.name, text, sent));
    }
  }
  if (characters) {
    for (const { text, span } of writtenTexts(node)) {
      if (!characters.test(text)) report(problems.unlikelyRef(span, text));
    }
  }
}

/** The texts that the field is held equal to: scalars, lists of them, and `is`. */
function* equalTexts(
  node: Node,
  ignoreCase: boolean,
): Generator<{ readonly text: string; readonly span: Span; readonly ignoreCase: boolean }> {
  if (node.kind === 'text') {
    yield { text: node.text, span: node.span, ignoreCase };
  } else if (node.kind === 'list') {
    for (const item of node.items) yield* equalTexts(item, ignoreCase);
  } else if (node.kind === 'map') {
    const folds = node.entries.some(
      ({ key, value }) => key === 'ignore_case' && value.kind === 'text' && value.text === 'true',
    );
    for (const { key, value } of node.entries) {
      if (key === 'is') yield* equalTexts(value, folds);
    }
  }
}

/** The texts that must stand in the field as they are written. */
function* writtenTexts(node: Node): Generator<TextNode> {
  if (node.kind === 'text') {
    yield node;
  } else if (node.kind === 'list') {
    for (const item of node.items) yield* writtenTexts(item);
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (keywordOf(key)?.texts === 'literal') yield* writtenTexts(value);
    }
  }
}
