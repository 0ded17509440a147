import type { PlatformError } from '@botrules/channel';

/** What the platform refuses with, by its own words. Most come with the status 200. */
const words = [
  ...['channel_not_found', 'not_in_channel', 'is_archived', 'user_not_found', 'cannot_dm_bot'],
  ...['messages_tab_disabled', 'missing_scope', 'restricted_action', 'no_permission'],
  'ekm_access_denied',
  ...['org_login_required', 'msg_too_long', 'no_text', 'invalid_blocks', 'invalid_blocks_format'],
  ...['msg_blocks_too_long', 'invalid_arguments', 'internal_error', 'fatal_error'],
  ...['service_unavailable', 'request_timeout', 'unknown_method'],
];

/** Refusals that a dead token meets. */
const ofToken = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
];

const known: ReadonlyMap<string, PlatformError> = new Map([
  ...words.map((word) => [word, { code: 200, message: word, status: 200 }] as const),
  ...ofToken.map(
    (word) => [word, { code: 200, message: word, status: 200, ofToken: true }] as const,
  ),
  ['ratelimited', { code: 429, message: 'ratelimited', status: 429 }],
  ['expired_url', { code: 404, message: 'expired_url', status: 404 }],
  ['used_url', { code: 404, message: 'used_url', status: 404 }],
  ['server', { code: 500, message: 'internal_error', status: 500 }],
  ['unavailable', { code: 503, message: 'service_unavailable', status: 503 }],
]);

/** What one can ask for: `channel_not_found`, `ratelimited`. */
export const refusalNames: readonly string[] = [...known.keys()];

/** The refusal of this name, or of a status that it may be; nothing where it can be neither. */
export function refusalOf(name: string): PlatformError | undefined {
  if (known.has(name)) return known.get(name);
  if (!/^[45]\d\d$/.test(name)) return undefined;
  const code = Number(name);
  return { code, message: 'told_by_the_stand_in', status: code };
}
