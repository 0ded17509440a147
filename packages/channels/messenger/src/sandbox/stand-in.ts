import {
  get,
  type PlatformError,
  type StandIn,
  type StandInAnswer,
  type StandInRequest,
} from '@botrules/channel';
import type { Json } from '@botrules/core';
import { errorBody, platformError } from './platform-errors.js';

type StandInBody = StandInRequest['body'];

/** Stands in for the Graph API: what it finds wrong by itself, and what it answers otherwise. */
export function createStandIn(): StandIn {
  const profiles = new Map<string, Map<string, Json>>();
  /** The profile of Messenger, or of Instagram. */
  const profileOf = (url: StandInRequest['url']) => {
    const platform = url.searchParams.get('platform') ?? 'messenger';
    const profile = profiles.get(platform) ?? new Map<string, Json>();
    profiles.set(platform, profile);
    return profile;
  };
  let count = 0;

  return {
    read({ method, url, bearer, body }) {
      const [, page = '', path = ''] =
        /^\/v\d+\.\d+\/([^/]+)(?:\/(\w+))?$/.exec(url.pathname) ?? [];
      const token = bearer ?? url.searchParams.get('access_token') ?? '';
      if (token === '') return { answer: refuse(platformError('190')!) };
      if (method === 'GET')
        return { answer: { status: 200, body: look(page, path, url, profileOf(url)) } };
      if (path === 'messenger_profile') {
        const wrong = changeProfile(profileOf(url), method, body ?? {});
        return { answer: wrong ? refuse(wrong) : { status: 200, body: { result: 'success' } } };
      }
      const person = get(body?.recipient, 'id');
      return {
        call: { page: decodeURIComponent(page), path, body: body ?? {}, token },
        person: typeof person === 'string' ? person : undefined,
        wrong: whatIsWrong(path, body),
      };
    },

    accept({ path, body }) {
      if (path !== 'messages') return { status: 200, body: { success: true } };
      const id = get(body.recipient, 'id');
      count++;
      return {
        status: 200,
        body: {
          ...(typeof id === 'string' && { recipient_id: id }),
          ...(body.message !== undefined && { message_id: `m_sandbox_${count}` }),
        },
      };
    },

    refuse,
  };
}

function refuse(error: PlatformError): StandInAnswer {
  return { status: error.status, body: errorBody(error) };
}

/** Sets properties, or takes those of "fields" away. Returns what the platform would find wrong. */
function changeProfile(
  profile: Map<string, Json>,
  method: string,
  { platform, fields, ...body }: NonNullable<StandInBody>,
): PlatformError | undefined {
  if (method === 'DELETE') {
    for (const key of Array.isArray(fields) ? fields : []) profile.delete(String(key));
    return undefined;
  }
  const isInstagram = platform === 'instagram';
  const menu = body.persistent_menu;
  if (
    !isInstagram &&
    menu !== undefined &&
    !profile.has('get_started') &&
    !('get_started' in body)
  ) {
    const message = 'You must set a Get Started button if you also wish to use persistent menu.';
    return { code: 100, subcode: 2018145, message: `(#100) ${message}`, status: 400 };
  }
  for (const [key, value] of Object.entries(body)) {
    const isByLocale =
      Array.isArray(value) && value.some((item) => get(item, 'locale') !== undefined);
    if (isByLocale && !value.some((item) => get(item, 'locale') === 'default')) {
      return { code: 100, message: `(#100) ${key} needs the locale default.`, status: 400 };
    }
  }
  for (const [key, value] of Object.entries(body)) profile.set(key, value);
  return undefined;
}

const subscribedFields = [
  'messages',
  'messaging_postbacks',
  'messaging_optins',
  'messaging_referrals',
  'messaging_handovers',
  'message_echoes',
  'standby',
];

/** What `botrules doctor` and other readers ask for. */
function look(
  page: string,
  path: string,
  url: StandInRequest['url'],
  profile: ReadonlyMap<string, Json>,
): object {
  switch (path) {
    case 'messenger_profile': {
      const fields = url.searchParams.get('fields')?.split(',') ?? [...profile.keys()];
      const found = fields.flatMap((key) => (profile.has(key) ? [[key, profile.get(key)]] : []));
      return { data: found.length === 0 ? [] : [Object.fromEntries(found)] };
    }
    case 'subscribed_apps':
      return { data: [{ id: '1', name: 'Sandbox', subscribed_fields: subscribedFields }] };
    case 'subscriptions': {
      const fields = subscribedFields.map((name) => ({ name }));
      return { data: [{ object: 'page', active: true, fields }] };
    }
    default:
  }
  if (url.searchParams.get('fields')?.startsWith('first_name')) {
    return { id: page, first_name: 'Ada', last_name: 'Lovelace', locale: 'en_GB' };
  }
  if (url.searchParams.get('fields') === 'instagram_business_account') {
    return { id: page, instagram_business_account: { id: '17841400000000001' } };
  }
  if (page !== 'debug_token') return { id: page === 'me' ? '1000' : page, name: 'Sandbox' };
  const scopes = ['pages_messaging', 'pages_manage_metadata'];
  return { data: { is_valid: true, app_id: '1', type: 'PAGE', scopes } };
}

/** What the platform itself would find wrong with a call. */
function whatIsWrong(path: string, body: StandInBody): PlatformError | undefined {
  const bad = (message: string): PlatformError => ({ code: 100, message, status: 400 });
  if (path === 'pass_thread_control') {
    return body?.target_app_id === undefined
      ? bad('The parameter target_app_id is required.')
      : undefined;
  }
  if (/^(?:take|release|request)_thread_control$/.test(path)) return undefined;
  if (path !== 'messages') return bad(`Unknown path components: /${path}`);
  if (body?.recipient === undefined) return bad('The parameter recipient is required.');
  if (body.message === undefined && body.sender_action === undefined) {
    return bad('The parameter message is required.');
  }
  if (body.message !== undefined && body.sender_action !== undefined) {
    return { code: 100, subcode: 2018014, message: 'A sender action goes alone.', status: 400 };
  }
  return undefined;
}
