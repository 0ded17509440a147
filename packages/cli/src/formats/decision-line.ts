import { jsonText } from '@botrules/channel';
import type { Decision, Event, Memory } from '@botrules/core';
import { outcomeOf } from '@botrules/core/tooling';

/**
 * A decision as `route` writes it: one line of JSON, its keys in a fixed order. What is absent in the event is left out;
 * everything that rules can ask for is in it, so that the line can be routed again. `changes` are what the rules changed in
 * the memory, and `memory` is what is remembered afterwards.
 */
export function toDecisionLine(decision: Decision, after?: Memory): string {
  const { rule, rules, captures } = decision;
  const { route, memory: changes, ...others } = outcomeOf(decision);
  return jsonText({
    event: toWholeEvent(decision.event),
    rule,
    place: placeOf(decision),
    rules: rules.map(({ name }) => name),
    route,
    captures,
    ...others,
    ...defined({ changes, memory: after }),
  });
}

/** Where the rule or default stands that took the event: `rules/menu.yaml:12`. */
function placeOf({ rule, steps }: Decision): string | null {
  const taker = rule === null ? undefined : steps.at(-1);
  return taker === undefined ? null : `${taker.file}:${taker.line}`;
}

function toWholeEvent({ raw, ...event }: Event): object {
  const { timestamp, ...rest } = toPlainEvent(event);
  // What is read below it is a count of seconds.
  const isOld = timestamp !== undefined && timestamp < 1e12;
  const time = isOld ? { time: new Date(timestamp).toISOString() } : defined({ timestamp });
  return { ...rest, ...time, ...defined({ raw }) };
}

/** An event without `raw`, its keys in a fixed order. */
export function toPlainEvent(event: Event): Omit<Event, 'raw'> {
  const { id, event: kind, channel, payload, title, text, referral, sender, recipient } = event;
  const { attachment, conversation, split, typed } = event;
  const { standby, timestamp } = event;
  // `JSON.stringify` leaves out what is undefined; a reader of the object must not see it either.
  return defined({
    id,
    event: kind,
    channel,
    payload,
    title,
    text,
    attachment,
    referral:
      referral &&
      defined({
        ref: referral.ref,
        source: referral.source,
        type: referral.type,
        ad_id: referral.ad_id,
        referer_uri: referral.referer_uri,
      }),
    sender: sender && defined({ id: sender.id, user_ref: sender.user_ref }),
    recipient: recipient && defined({ id: recipient.id }),
    conversation: conversation && defined({ id: conversation.id, type: conversation.type }),
    standby,
    split: split && { ...split },
    typed: typed || undefined,
    timestamp,
  });
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function defined<T extends object>(map: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(map).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
