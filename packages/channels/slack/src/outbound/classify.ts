import { classifySendError, type Failure } from '@botrules/channel';
import { SlackError } from './slack-error.js';

/** The pause where the platform says that a limit is used up, but not until when. */
const unknownPauseMs = 30_000;

type SlackRuling = Pick<Failure, 'reason' | 'again' | 'scope'> & { readonly ambiguous?: boolean };

const limited: SlackRuling = { reason: 'rate-limit', again: 'waiting', scope: 'call' };
const dead: SlackRuling = { reason: 'token-dead', again: 'waiting', scope: 'account' };
const unreachable: SlackRuling = { reason: 'person-unreachable', again: 'never', scope: 'person' };
const forbidden: SlackRuling = { reason: 'not-permitted', again: 'never', scope: 'call' };
const bad: SlackRuling = { reason: 'bad-request', again: 'never', scope: 'call' };
const temporary: SlackRuling = { reason: 'temporary', again: 'attempts', scope: 'account' };
// The platform says that some of such a call may have been done.
const brokenOff: SlackRuling = { ...temporary, ambiguous: true };

/** What each word of the platform says. */
const rulings: readonly (readonly [SlackRuling, readonly string[]])[] = [
  [limited, ['ratelimited', 'rate_limited', 'message_limit_exceeded']],
  [
    dead,
    [
      ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired'],
      ...['not_allowed_token_type', 'app_uninstalled'],
    ],
  ],
  [
    unreachable,
    [
      ...['channel_not_found', 'not_in_channel', 'is_archived', 'user_not_found', 'cannot_dm_bot'],
      ...['messages_tab_disabled', 'user_disabled', 'is_inactive', 'user_not_visible'],
      ...['user_not_in_channel', 'channel_is_archived', 'users_not_found'],
    ],
  ],
  [
    forbidden,
    [
      ...[
        'missing_scope',
        'no_permission',
        'ekm_access_denied',
        'org_login_required',
        'access_denied',
      ],
      ...['team_access_not_granted', 'enterprise_is_restricted', 'cannot_reply_to_message'],
      ...['not_allowed', 'thread_locked', 'two_factor_setup_required', 'team_not_found'],
    ],
  ],
  [temporary, ['service_unavailable', 'request_timeout', 'migration_in_progress']],
  [brokenOff, ['internal_error', 'fatal_error']],
];

const byWord: ReadonlyMap<string, SlackRuling> = new Map(
  rulings.flatMap(([ruling, words]) => words.map((word) => [word, ruling] as const)),
);

/** Words that come in many forms: `restricted_action_read_only_channel`, `invalid_blocks_format`. */
const byForm: readonly (readonly [RegExp, SlackRuling])[] = [
  [/^restricted_action|^slack_connect_/, forbidden],
  [/^invalid_|^missing_|^no_text|too_(?:long|many)|^unknown_method|_disallowed$/, bad],
  [/^method_|_not_supported|^deprecated_/, bad],
];

/** The address of a tap or a command is used up, or its half hour is over. */
const gone: SlackRuling = { reason: 'window-closed', again: 'instead', scope: 'call' };
/** The message goes without what the platform could not get. */
const attachment: SlackRuling = { reason: 'attachment', again: 'instead', scope: 'call' };

/** What an error of the sender says, and so what to do next. Errors come with the status 200, too. */
export function classify(error: unknown): Failure {
  if (!(error instanceof SlackError)) return classifySendError(error);
  const { reason, again, scope, ambiguous = false } = judge(error);
  return {
    reason,
    again,
    scope,
    message: `${reason}: ${error.message}`,
    pauseMs: error.retryAfterMs ?? (reason === 'rate-limit' ? unknownPauseMs : undefined),
    ambiguous,
  };
}

function judge({ error, status, hasInstead }: SlackError): SlackRuling {
  if (error === 'expired_url' || error === 'used_url') {
    return hasInstead ? gone : { ...gone, again: 'never' };
  }
  // A picture that cannot be fetched makes the platform refuse the block that it is in.
  if (hasInstead && /^invalid_(?:blocks|attachments)/.test(error)) return attachment;
  const said = byWord.get(error) ?? byForm.find(([form]) => form.test(error))?.[1];
  if (said !== undefined) return said;
  if (status === 429) return limited;
  // A server that broke off may have carried the call out; 503 says that nobody took it.
  if (status >= 500) return status === 503 ? temporary : brokenOff;
  if (status === 401) return dead;
  if (status === 403) return forbidden;
  return status >= 400 ? bad : { ...bad, reason: 'unknown' };
}
