import {
  type Call,
  type Calls,
  channelOf,
  type LongPayload,
  type Problem,
  type SpokenChannel,
  shortenPayloads,
} from '@botrules/channel';
import type { Decision } from '@botrules/core';
import { builtIn } from './channels.js';

/**
 * One thing to do about a decision, as plain data. `step` is an index into the decision's steps; what an event wants
 * whatever the rules say (`acknowledge`) belongs to none of them.
 */
export type Action =
  | { readonly kind: 'acknowledge'; readonly step: -1; readonly call: Call }
  | { readonly kind: 'send'; readonly step: number; readonly call: Call }
  | { readonly kind: 'handle'; readonly step: number; readonly route: string }
  | { readonly kind: 'forward'; readonly step: number; readonly url: string }
  | { readonly kind: 'handover'; readonly step: number; readonly call: Call };

/** The channel that says how events of this name are answered: the first one, where none has the name. */
export function channelFor(
  channels: readonly SpokenChannel[] | undefined,
  name: string,
): SpokenChannel {
  return channelOf(channels ?? builtIn, name) ?? channels?.[0] ?? builtIn[0];
}

/**
 * All that a decision wants done, in the order in which it is to be done: what the event wants whatever the rules say,
 * then step by step, and in each the reply, then the handler, then the forward, then the handover. Pure, and the same
 * for the same decision, so that a record of what is done tells where to go on.
 */
export function actionsOf(
  decision: Decision,
  channels?: readonly SpokenChannel[],
): {
  readonly actions: readonly Action[];
  readonly warnings: readonly Problem[];
  /** The payloads behind keys that buttons carry: to be kept before the buttons go out. */
  readonly payloads: readonly LongPayload[];
} {
  const { event, steps } = decision;
  const { outbound } = channelFor(channels, event.channel);
  const acknowledged = outbound.acknowledge?.(event) ?? [];
  const actions: Action[] = acknowledged.map((call) => ({ kind: 'acknowledge', step: -1, call }));
  const warnings: Problem[] = [];
  const payloads: LongPayload[] = [];
  const add = (kind: 'send' | 'handover', step: number, made: Calls) => {
    for (const call of made.calls) actions.push({ kind, step, call });
    warnings.push(...made.warnings);
  };
  for (let step = 0; step < steps.length; step++) {
    const { reply, route, forward, handover } = steps[step]!;
    if (reply.length > 0) {
      const short = shortenPayloads(reply, outbound.payload);
      payloads.push(...short.long);
      add('send', step, outbound.plan({ reply: short.reply }, event));
    }
    if (route !== null) actions.push({ kind: 'handle', step, route });
    if (forward !== null) actions.push({ kind: 'forward', step, url: forward });
    if (handover !== null) add('handover', step, outbound.plan({ handover }, event));
  }
  return { actions, warnings, payloads };
}

/**
 * Whether an action is left out once another has failed: the rest of its reply, since half a conversation in the wrong
 * order is worse than none. A person misses nothing if typing dots are not shown.
 */
export function isSpoiled(action: Action, failed: Action): boolean {
  return (
    failed.kind === 'send' &&
    failed.call.kind !== 'typing' &&
    action.kind === 'send' &&
    action.step === failed.step
  );
}
