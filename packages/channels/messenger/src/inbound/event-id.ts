import { isObject, type JsonObject, jsonText, sha256 } from '@botrules/channel';
import type { EventKind } from '@botrules/core';

/** What tells one event from another where the platform gave no `mid`. */
export interface Identity {
  readonly kind: EventKind;
  readonly standby: boolean;
  readonly mid: string | undefined;
  readonly page: string | undefined;
  readonly person: string | undefined;
  readonly timestamp: number | undefined;
  /** The platform's event object. */
  readonly item: JsonObject;
}

/** Its keys that say who, whom and when. They are not part of what happened. */
export const circumstances: ReadonlySet<string> = new Set(['sender', 'recipient', 'timestamp']);

/**
 * An id that every repeat of an event shares: `postback:m_AbC`, or `postback:sha256-…` over page, person, event
 * timestamp and content where there is no `mid`. The kind is part of it, since a message, a reaction to it and
 * its edit share one `mid`. So is `standby`: an app that listens twice gets a click both with its payload and as
 * a standby copy without, and the copy must not pass for the click.
 */
export function eventId(identity: Identity): string {
  const { kind, standby, mid, page, person, timestamp, item } = identity;
  const prefix = standby ? `${kind}.standby` : kind;
  if (mid !== undefined) return `${prefix}:${mid}`;
  const happened = Object.entries(item).filter(([key]) => !circumstances.has(key));
  const content = canonicalJson(Object.fromEntries(happened));
  // A JSON list keeps the parts apart whatever is in them.
  const parts = JSON.stringify([page, person, timestamp, content]);
  return `${prefix}:sha256-${sha256(encoder.encode(parts), 'base64url')}`;
}

const encoder = new TextEncoder();

/** JSON text with the keys of every map in order, since the platform does not keep to one order of keys. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return jsonText(value);
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${entries.join(',')}}`;
}
