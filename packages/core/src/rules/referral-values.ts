import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import type { Node, TextNode } from '../syntax/node.js';
import type { HeldTo } from './held-to.js';
import { keywordOf } from './operators/list.js';

/**
 * Warns of each text in a `when` that no platform of the rule is known to send in its field, such as `referral.source`,
 * and of texts with characters that the platforms' documents rule out.
 */
export function reportUnlikelyValues(when: Node, report: Report, heldTo: HeldTo): void {
  if (when.kind === 'list')
    for (const item of when.items) reportUnlikelyValues(item, report, heldTo);
  if (when.kind !== 'map') return;
  for (const { key, value } of when.entries) {
    if (key === 'all' || key === 'any' || key === 'not')
      reportUnlikelyValues(value, report, heldTo);
    else reportOf(key, value, report, heldTo);
  }
}

function reportOf(field: string, node: Node, report: Report, heldTo: HeldTo): void {
  const { profiles, unprofiled, known } = heldTo;
  // A channel of which nothing is known may send anything.
  if (unprofiled.length > 0) return;
  // How a person last came is a referral that is remembered.
  const sentAs = field.replace(/^arrival\./, 'referral.');
  const values = profiles.flatMap(({ values = {} }) =>
    Object.hasOwn(values, sentAs) ? [values[sentAs]!] : [],
  );
  if (values.length < profiles.length) return;
  if (values.every(({ sent }) => sent !== undefined)) {
    const sent = [...new Set(values.flatMap((value) => value.sent!))];
    const elsewhere = (text: string) =>
      known.filter((profile) => profile.values?.[sentAs]?.sent?.includes(text));
    for (const { text, span, ignoreCase } of equalTexts(node, false)) {
      const isSent = ignoreCase
        ? sent.some((one) => one.toLowerCase() === text.toLowerCase())
        : sent.includes(text);
      if (!isSent) report(problems.unknownSource(span, field, text, { sent, elsewhere }));
    }
  }
  if (values.every(({ pattern }) => pattern !== undefined)) {
    const patterns = [...new Set(values.map(({ pattern }) => pattern!))].map(
      (pattern) => new RegExp(pattern),
    );
    for (const { text, span } of writtenTexts(node)) {
      if (!patterns.some((pattern) => pattern.test(text))) report(problems.unlikelyRef(span, text));
    }
  }
}

/** Yields the texts that the field must equal: texts, lists of them, and `is`. */
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

/** Yields the texts that the field must contain as they are written. */
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
