import {
  type Call,
  get,
  type PlatformError,
  type StandIn,
  type StandInAnswer,
  textOf,
} from '@botrules/channel';
import { personAside, personOf } from './post-of.js';
import { refusalOf } from './refusals.js';

/** What the app of the sandbox may do. */
const scopes = 'app_mentions:read,chat:write,commands,im:history,users:read';
/** How often an address that came with a tap or a command takes something. */
const mostAside = 5;

/** Stands in for the Web API and for `hooks.slack.com`: what it finds wrong by itself, and what it answers otherwise. */
export function createStandIn(): StandIn {
  const posted = new Map<string, number>();
  let count = 0;

  return {
    read({ method, url, bearer: token, body = {} }) {
      const person = personAside(url.pathname);
      if (person !== undefined) {
        const times = posted.get(url.pathname) ?? 0;
        posted.set(url.pathname, times + 1);
        const wrong = times < mostAside ? whatIsWrong(body) : refusalOf('used_url');
        return { call: { page: 'me', path: url.pathname, body, token: '' }, person, wrong };
      }
      const [, path] = /^\/api\/([\w.]+)$/.exec(url.pathname) ?? [];
      if (path === undefined) return { answer: { status: 404, body: {} } };
      if (token === undefined) return { answer: refuse(refusalOf('not_authed')!) };
      if (!/^xox/.test(token)) return { answer: refuse(refusalOf('invalid_auth')!) };
      const told = tell(path, url.searchParams);
      if (told !== undefined) {
        const headers = { 'X-OAuth-Scopes': scopes };
        return { answer: { status: 200, headers, body: { ok: true, ...told } } };
      }
      const channel = textOf(body.channel) ?? textOf(body.channel_id);
      return {
        call: { page: 'me', path, body, token },
        person: channel === undefined ? undefined : personOf(channel),
        wrong:
          method !== 'POST' || !/^[a-z]+(?:\.[A-Za-z]+)+$/.test(path)
            ? refusalOf('unknown_method')
            : channel === undefined || channel === ''
              ? refusalOf('channel_not_found')
              : path === 'chat.postMessage'
                ? whatIsWrong(body)
                : undefined,
      };
    },

    accept({ path, body }) {
      if (personAside(path) !== undefined) return { status: 200, body: { ok: true } };
      count++;
      const ts = `1790000000.${String(count).padStart(6, '0')}`;
      return { status: 200, body: { ok: true, channel: body.channel ?? null, ts } };
    },

    refuse,
  };
}

function refuse({ code, message, status }: PlatformError): StandInAnswer {
  return {
    status,
    body: { ok: false, error: message },
    ...(code === 429 && { headers: { 'Retry-After': '1' } }),
  };
}

/** What `botrules doctor` and other readers ask for; `undefined` for a call that shows something. */
function tell(path: string, query: { get(name: string): string | null }): object | undefined {
  switch (path) {
    case 'auth.test':
      return {
        url: 'https://sandbox.slack.com/',
        team: 'Sandbox',
        user: 'sandbox_bot',
        team_id: 'T0SANDBOX',
        user_id: 'U0SANDBOX',
        bot_id: 'B0SANDBOX',
        is_enterprise_install: false,
      };
    case 'bots.info':
      return { bot: { id: query.get('bot') } };
    case 'users.info': {
      const profile = { first_name: 'Ada', last_name: 'Lovelace' };
      return { user: { id: query.get('user'), profile, locale: 'en-US' } };
    }
    default:
      return undefined;
  }
}

/** What the platform itself would find wrong with a message. */
function whatIsWrong({ text, blocks }: Call['body']): PlatformError | undefined {
  const words = textOf(text) ?? '';
  if (words.length > 40_000) return refusalOf('msg_too_long');
  if (blocks === undefined) return words.trim() === '' ? refusalOf('no_text') : undefined;
  if (!Array.isArray(blocks) || blocks.length === 0 || blocks.length > 50) {
    return refusalOf('invalid_blocks');
  }
  if (JSON.stringify(blocks).length > 13_000 && blocks.length > 1) {
    return refusalOf('msg_blocks_too_long');
  }
  const names = blocks.flatMap(elementsOf).map((element) => get(element, 'action_id'));
  if (new Set(names).size < names.length) return refusalOf('invalid_blocks');
  return blocks.every(isBlock) ? undefined : refusalOf('invalid_blocks');
}

function elementsOf(block: unknown): readonly unknown[] {
  const elements = get(block, 'elements');
  return Array.isArray(elements) ? elements : [];
}

function isBlock(block: unknown): boolean {
  switch (get(block, 'type')) {
    case 'section': {
      const accessory = get(block, 'accessory');
      return isText(get(block, 'text'), 3000) && (accessory === undefined || isPicture(accessory));
    }
    case 'image':
      return isPicture(block);
    case 'actions': {
      const elements = elementsOf(block);
      return elements.length > 0 && elements.length <= 25 && elements.every(isButton);
    }
    default:
      return typeof get(block, 'type') === 'string';
  }
}

function isButton(button: unknown): boolean {
  if (get(button, 'type') !== 'button') return true;
  const [value, url] = [get(button, 'value'), get(button, 'url')];
  return (
    isText(get(button, 'text'), 75) &&
    isWithin(get(button, 'action_id'), 255) &&
    (value === undefined || isWithin(value, 2000)) &&
    (url === undefined || (isWithin(url, 3000) && /^https?:\/\//i.test(String(url))))
  );
}

function isPicture(picture: unknown): boolean {
  const url = get(picture, 'image_url');
  return (
    isWithin(url, 3000) && /^https?:\/\//i.test(url) && isWithin(get(picture, 'alt_text'), 2000)
  );
}

function isText(text: unknown, most: number): boolean {
  return isWithin(get(text, 'text'), most);
}

/** A text with something in it. */
function isWithin(text: unknown, most: number): text is string {
  return typeof text === 'string' && text !== '' && [...text].length <= most;
}
