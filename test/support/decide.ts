import type { Decision, Outcome, Step } from '@botrules/core';

/** A decision of the given steps; a name that ends in `+` is a rule with `continue`. */
export function decide(
  steps: readonly (Partial<Step> & { readonly rule: string })[],
  event: Partial<Decision['event']> = {},
): Decision {
  const none: Outcome = { route: null, params: {}, reply: [], forward: null, handover: null };
  const full = steps.map((step, at) => ({
    ...none,
    file: 'rules.yaml',
    line: at + 1,
    captures: {},
    ...step,
    rule: step.rule.replace(/\+$/, ''),
  }));
  const last = <Key extends 'route' | 'forward' | 'handover'>(key: Key): Step[Key] | null =>
    full.findLast((step) => step[key] !== null)?.[key] ?? null;
  return {
    event: { event: 'postback', channel: 'messenger', standby: false, ...event },
    rule: steps.at(-1)?.rule.endsWith('+') === false ? full.at(-1)!.rule : null,
    rules: full
      .filter(({ rule }) => rule !== 'default')
      .map(({ rule, file, line }) => ({ name: rule, file, line })),
    captures: Object.assign({}, ...full.map((step) => step.captures)),
    params: Object.assign({}, ...full.map((step) => step.params)),
    reply: full.flatMap((step) => step.reply),
    route: last('route'),
    forward: last('forward'),
    handover: last('handover'),
    steps: full,
  };
}
