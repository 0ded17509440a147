import type { RuleSet } from '@botrules/core';
import type { Config } from './config/config.js';

type Group = RuleSet['root'];

/** A rule or default that forwards. */
export interface Forward {
  /** The rule's name, or `default`. */
  readonly rule: string;
  /** The file that it stands in. */
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
}

/**
 * What rules would forward and cannot, since no secret is set to sign it with: each such event becomes a dead letter
 * after the person was answered.
 */
export function unsignedForwards(
  ruleSet: RuleSet,
  { forward }: Pick<Config, 'forward'>,
): readonly Forward[] {
  return forward.secrets.length > 0 ? [] : [...forwardsOf(ruleSet.root)];
}

/** What to do about it. */
export const makeForwardSecret =
  'Set FORWARD_SECRET, here and where it is received; "botrules secret" makes one.';

function* forwardsOf(group: Group): Generator<Forward> {
  for (const item of group.items) {
    if (item.kind === 'group') yield* forwardsOf(item);
    else if (!item.disabled && item.outcome.forward) yield toForward(item.name, item.span);
  }
  if (group.default?.outcome.forward) yield toForward('default', group.default.span);
}

function toForward(rule: string, { source, start }: Group['span']): Forward {
  return { rule, file: source.file, line: source.position(start).line };
}
