import { get, isObject } from '@botrules/channel';
import { idOf } from '@botrules/channel/graph';
import type { Referral } from '@botrules/core';

/** How a person came: by an ad or a post, which the first message says. Nothing where it says nothing. */
export function readReferral(value: unknown): Referral | undefined {
  if (!isObject(value)) return undefined;
  const text = (key: string) => idOf(get(value, key));
  const type = text('source_type')?.toUpperCase();
  const isAd = type === 'AD';
  const all: Referral = {
    ref: text('ref'),
    source: isAd ? 'ADS' : type,
    ad_id: isAd ? text('source_id') : undefined,
    referer_uri: text('source_url'),
  };
  const known = Object.entries(all).filter(([, each]) => each !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}
