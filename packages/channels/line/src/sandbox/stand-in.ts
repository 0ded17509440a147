import { type PlatformError, type StandIn, type StandInAnswer, textOf } from '@botrules/channel';
import type { Json } from '@botrules/core';
import { createMenuStandIn } from './menu-stand-in.js';
import { refusalOf } from './refusals.js';
import { answeredBy } from './sandbox-token.js';
import { whatIsWrongWith } from './what-is-wrong.js';

type LineBody = { readonly [key: string]: Json };

/** The account that the stand-in plays. */
const bot = { userId: '1000', basicId: '@sandbox', displayName: 'Sandbox', chatMode: 'bot' };

/** Stands in for the Messaging API: what it finds wrong by itself, and what it answers otherwise. */
export function createStandIn(): StandIn {
  const spent = new Set<Json | undefined>();
  const accepted = new Set<string>();
  const keys = new WeakMap<object, string>();
  const menus = createMenuStandIn();
  let endpoint: string | undefined;
  let count = 0;

  /** What the platform itself would find wrong with a call. */
  function whatIsWrong(path: string, body: LineBody, retryKey: string | undefined) {
    if (retryKey !== undefined) {
      if (path !== 'message/push') return refusalOf('bad-request');
      if (accepted.has(retryKey)) return refusalOf('retry-key');
    }
    switch (path) {
      case 'message/reply':
        if (answeredBy(body.replyToken) === undefined || spent.has(body.replyToken)) {
          return refusalOf('reply-token');
        }
        return whatIsWrongWith(body.messages);
      case 'message/push':
        return textOf(body.to) ? whatIsWrongWith(body.messages) : refusalOf('to');
      case 'chat/loading/start': {
        const seconds = Number(body.loadingSeconds ?? 20);
        const isRight = seconds % 5 === 0 && seconds >= 5 && seconds <= 60 && textOf(body.chatId);
        return isRight ? undefined : refusalOf('bad-request');
      }
      default:
        return refusalOf('not-found');
    }
  }

  return {
    read({ method, url, bearer, header, body = {} }) {
      if (bearer === undefined) return { answer: refuse(refusalOf('token')!) };
      const path = /^\/v2\/bot\/(.+)$/.exec(url.pathname)?.[1] ?? '';
      if (method === 'PUT' && path === 'channel/webhook/endpoint') {
        endpoint = textOf(body.endpoint);
        return { answer: { status: 200, body: {} } };
      }
      const ofMenu = menus(method, path, body);
      if (ofMenu !== undefined) return { answer: ofMenu };
      const told = tell(path, endpoint);
      if (told !== undefined) return { answer: told };
      const call = { page: 'me', path, body, token: bearer };
      const retryKey = header?.('x-line-retry-key');
      if (retryKey !== undefined) keys.set(call, retryKey);
      const person = textOf(body.to) ?? textOf(body.chatId) ?? answeredBy(body.replyToken);
      return { call, person, wrong: whatIsWrong(path, body, retryKey) };
    },

    accept(call) {
      const { path, body } = call;
      if (path === 'chat/loading/start') return { status: 202, body: {} };
      const key = keys.get(call);
      if (key !== undefined) accepted.add(key);
      if (path === 'message/reply') spent.add(body.replyToken);
      const messages = Array.isArray(body.messages) ? body.messages : [];
      const sentMessages = messages.map(() => {
        count++;
        return { id: `46123078${count}`, quoteToken: `quote${count}` };
      });
      return { status: 200, body: { sentMessages } };
    },

    refuse,
  };
}

function refuse({ status, message }: PlatformError): StandInAnswer {
  return { status, body: { message } };
}

/** What `botrules doctor`, `connect` and other readers ask for; `undefined` for a call that shows something. */
function tell(path: string, endpoint: string | undefined): StandInAnswer | undefined {
  const found = (body: object): StandInAnswer => ({ status: 200, body });
  switch (path) {
    case 'info':
      return found(bot);
    case 'channel/webhook/endpoint':
      return endpoint === undefined
        ? refuse(refusalOf('not-found')!)
        : found({ endpoint, active: true });
    case 'channel/webhook/test': {
      const timestamp = new Date(0).toISOString();
      return found({ success: true, timestamp, statusCode: 200, reason: 'OK', detail: '200' });
    }
    case 'message/quota':
      return found({ type: 'limited', value: 200 });
    case 'message/quota/consumption':
      return found({ totalUsage: 20 });
    default:
  }
  const [, person] = /^profile\/(.+)$/.exec(path) ?? [];
  if (person === undefined) return undefined;
  return found({ userId: person, displayName: 'Ada', language: 'en' });
}
