import {
  get,
  type PlatformError,
  type StandIn,
  type StandInAnswer,
  textOf,
  utf8Length,
} from '@botrules/channel';
import type { Json } from '@botrules/core';
import { countCharacters } from '@botrules/core/tooling';
import { captionLimit, limits } from '../profile.js';
import { newGroup, refusalOf } from './refusals.js';
import { createProfileStandIn } from './stand-in-profile.js';

type CallBody = { readonly [key: string]: Json };

/** Stands in for the Bot API: what it finds wrong by itself, and what it answers otherwise. */
export function createStandIn(): StandIn {
  let webhook: CallBody = { url: '' };
  const profile = createProfileStandIn();
  let count = 0;

  return {
    read({ method, url, body = {} }) {
      const [, token = '', path = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
      const [, page] = /^(\d+):[\w-]+$/.exec(token) ?? [];
      if (page === undefined) return { answer: refuse(refusalOf('token')!) };
      if (method === 'POST' && path === 'setWebhook') webhook = body;
      const ofProfile = profile(path, body);
      if (ofProfile !== undefined && 'wrong' in ofProfile) {
        const message = `Bad Request: ${ofProfile.wrong}`;
        return { answer: refuse({ code: 400, message, status: 400 }) };
      }
      const told = ofProfile?.result ?? tell(path, page, webhook, body);
      if (told !== undefined) return { answer: { status: 200, body: { ok: true, result: told } } };
      return {
        call: { page, path, body, token },
        person: textOf(body.chat_id),
        wrong: whatIsWrong(path, body),
      };
    },

    accept({ path, body }) {
      if (path === 'answerCallbackQuery' || path === 'sendChatAction') {
        return { status: 200, body: { ok: true, result: true } };
      }
      count++;
      const result = {
        message_id: count,
        chat: { id: body.chat_id ?? null },
        text: body.text ?? '',
      };
      return { status: 200, body: { ok: true, result } };
    },

    refuse,
  };
}

function refuse(error: PlatformError): StandInAnswer {
  const { code, message, status } = error;
  const parameters =
    code === 429
      ? { retry_after: 1 }
      : error === refusalOf('moved')
        ? { migrate_to_chat_id: newGroup }
        : undefined;
  const body = {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters && { parameters }),
  };
  return { status, body };
}

/** What `botrules doctor`, `connect` and other readers ask for; `undefined` for a call that shows something. */
function tell(path: string, page: string, webhook: CallBody, body: CallBody): Json | undefined {
  switch (path) {
    case 'getMe':
      return { id: Number(page), is_bot: true, first_name: 'Sandbox', username: 'sandbox_bot' };
    case 'setWebhook':
      return true;
    case 'getWebhookInfo': {
      const { secret_token: _, ...info } = webhook;
      return { ...info, has_custom_certificate: false, pending_update_count: 0 };
    }
    case 'getChat':
      return {
        id: body.chat_id ?? null,
        type: 'private',
        first_name: 'Ada',
        last_name: 'Lovelace',
      };
    default:
      return undefined;
  }
}

/** What the platform itself would find wrong with a call. */
function whatIsWrong(path: string, body: CallBody): PlatformError | undefined {
  const bad = (words: string) => ({ code: 400, message: `Bad Request: ${words}`, status: 400 });
  if (path === 'answerCallbackQuery') {
    return typeof body.callback_query_id === 'string' ? undefined : refusalOf('old-query');
  }
  if (!/^(?:send|edit|copy|forward|delete|pin|set|get)\w+$/.test(path)) return refusalOf('method');
  if (body.chat_id === undefined || body.chat_id === '') return bad('chat_id is empty');
  const [text, caption] = [textOf(body.text), textOf(body.caption) ?? ''];
  if (path === 'sendMessage') {
    if (text === undefined || text.trim() === '') return refusalOf('empty');
    if (countCharacters(text) > limits.text) return refusalOf('too-long');
  }
  if (countCharacters(caption) > captionLimit) return bad('message caption is too long');
  return whatIsWrongOfButtons(body.reply_markup);
}

function whatIsWrongOfButtons(markup: Json | undefined): PlatformError | undefined {
  const rows = get(markup, 'inline_keyboard');
  for (const button of Array.isArray(rows) ? rows.flat() : []) {
    const [data, url] = [get(button, 'callback_data'), get(button, 'url')];
    if (typeof data === 'string' && (data === '' || utf8Length(data) > limits.payload.most)) {
      return refusalOf('button-data');
    }
    if (typeof url === 'string' && !/^(?:https?|tg):/i.test(url)) return refusalOf('button-url');
  }
  return undefined;
}
