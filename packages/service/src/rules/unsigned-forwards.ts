import type { RuleSet } from '@botrules/core';
import { listRules } from '@botrules/core/tooling';
import type { Config } from '../config/config.js';

/** A rule or default that forwards. */
export interface UnsignedForward {
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
): readonly UnsignedForward[] {
  if (forward.secrets.length > 0) return [];
  return listRules(ruleSet).flatMap((of) => {
    const isOff = of.kind === 'rule' && of.disabled;
    if (isOff || of.outcome.forward === undefined) return [];
    const { source, start } = of.span;
    const rule = of.kind === 'rule' ? of.name : 'default';
    return { rule, file: source.file, line: source.position(start).line };
  });
}

/** What to do about it. */
export const makeForwardSecret =
  /* say */ 'Set FORWARD_SECRET, here and where it is received; "botrules secret" makes one.';
