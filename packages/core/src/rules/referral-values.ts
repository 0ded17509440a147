import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import type { Node, TextNode } from '../syntax/node.js';
import type { Field } from './model.js';

/**
 * What the platform has been seen to send. Documented now: ADS and SHORTLINK
 * (messaging_referrals reference, July 2025); the rest is history, or Instagram's own, or a placeholder of the
 * documents that some apps were sent.
 */
const sources: readonly string[] = [
  'ADS',
  'SHORTLINK',
  'SHORTLINKS',
  'SHORT_URL',
  'SHORT-URL',
  'IGME-SOURCE-LINK',
  'CUSTOMER_CHAT_PLUGIN',
  'MESSENGER_CODE',
  'DISCOVER_TAB',
  'STORY_MENTION',
];

/** OPEN_THREAD is documented; the others came with lead-generation ads (November 2022). */
const types: readonly string[] = ['OPEN_THREAD', 'LEAD_COMPLETE', 'LEAD_INCOMPLETE'];

/**
 * Warns of a `referral.source` or `referral.type` that the platform is not known to send, and of a `ref` with
 * characters that its documents rule out ("Only alphanumeric characters as well as -, _, and = are supported").
 */
export function reportUnlikelyValues(field: Field, node: Node, report: Report): void {
  const known =
    field.name === 'referral.source' ? sources : field.name === 'referral.type' ? types : undefined;
  if (known) {
    for (const { text, span, ignoreCase } of equalTexts(node, false)) {
      const sent = ignoreCase
        ? known.some((one) => one.toLowerCase() === text.toLowerCase())
        : known.includes(text);
      if (!sent) report(problems.unknownSource(span, field.name, text, known));
    }
  } else if (field.name === 'referral.ref') {
    for (const { text, span } of writtenTexts(node)) {
      if (!/^[A-Za-z0-9_=-]*$/.test(text)) report(problems.unlikelyRef(span, text));
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
      if (/^(is|starts_with|ends_with|contains)$/.test(key)) yield* writtenTexts(value);
    }
  }
}
