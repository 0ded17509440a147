import {
  get,
  isObject,
  type ProfileEntry,
  ProfileError,
  parseBody,
  textOf,
  WebhookError,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';

/** What a profile may have; only the first three send payloads. */
const profileKeys = [
  'get_started',
  'persistent_menu',
  'ice_breakers',
  'account_linking_url',
  'commands',
  'description',
  'greeting',
  'home_url',
  'payment_settings',
  'subject_to_new_eu_privacy_rules',
  'target_audience',
  'title',
  'whitelisted_domains',
] as const;

/**
 * All payloads of a Messenger profile, in the order of the file: of `get_started`, of `persistent_menu` in every
 * language and of `ice_breakers` in both formats, of Messenger or Instagram. Takes what
 * `GET /me/messenger_profile?fields=…` answers (`{ "data": [ … ] }`) and what is posted there, as JSON text or
 * parsed. Throws `ProfileError`.
 */
export function readProfile(json: string | Uint8Array | unknown): readonly ProfileEntry[] {
  const profile = parseProfile(json);
  const payloads: ProfileEntry[] = [];
  const data = get(profile, 'data');
  if (data === undefined) {
    readPart(profile, '', payloads);
  } else {
    for (const [part, where] of listOf(data, 'data')) readPart(part, where, payloads);
  }
  return payloads;
}

function parseProfile(json: unknown): unknown {
  try {
    return parseBody(json).value;
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    const reason = error.code === 'not-json' ? say`not JSON` : say`nested too deep`;
    throw new ProfileError(say`This is not a Messenger profile: it is ${reason}.`);
  }
}

function readPart(part: unknown, where: string, payloads: ProfileEntry[]): void {
  // Ice breakers that were set by language are answered as the list itself.
  if (get(part, 'call_to_actions') !== undefined) {
    readActions(part, where, payloads);
    return;
  }
  if (!profileKeys.some((key) => get(part, key) !== undefined)) throw notAProfile(part);
  const under = (key: string) => (where === '' ? key : `${where}.${key}`);
  const getStarted = get(part, 'get_started');
  if (isObject(getStarted)) readAction(getStarted, under('get_started'), payloads);
  else if (getStarted !== undefined)
    throw wrongKind(under('get_started'), say`a map with "payload"`);
  for (const key of ['persistent_menu', 'ice_breakers']) {
    const items = get(part, key);
    if (items === undefined) continue;
    for (const [item, at] of listOf(items, under(key))) readActions(item, at, payloads);
  }
}

/** Reads a button and the buttons below it, as a language of a menu and a menu in a menu have them. */
function readActions(item: unknown, where: string, payloads: ProfileEntry[]): void {
  if (!isObject(item)) throw wrongKind(where, say`a map`);
  readAction(item, where, payloads);
  const actions = get(item, 'call_to_actions');
  if (actions === undefined) return;
  for (const [action, at] of listOf(actions, `${where}.call_to_actions`)) {
    readActions(action, at, payloads);
  }
}

function readAction(action: unknown, where: string, payloads: ProfileEntry[]): void {
  const payload = textOf(get(action, 'payload'));
  if (payload === undefined) return;
  const title = textOf(get(action, 'title') ?? get(action, 'question'));
  payloads.push({ payload, where, ...(title === undefined ? {} : { title }) });
}

function listOf(value: unknown, where: string): (readonly [unknown, string])[] {
  if (!Array.isArray(value)) throw wrongKind(where, say`a list of entries`);
  return value.map((item, index) => [item, `${where}[${index}]`] as const);
}

function notAProfile(part: unknown): ProfileError {
  const refusal = get(get(part, 'error'), 'message');
  if (typeof refusal === 'string') {
    return new ProfileError(say`This is the Graph API refusing to give a profile: "${refusal}".`);
  }
  return new ProfileError(
    say`This is not a Messenger profile: it has none of "get_started", "persistent_menu" and "ice_breakers".`,
  );
}

function wrongKind(where: string, expected: string): ProfileError {
  return new ProfileError(say`This is not a Messenger profile: "${where}" is not ${expected}.`);
}
