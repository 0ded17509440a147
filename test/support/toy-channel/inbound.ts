import {
  equalSecrets,
  get,
  type Inbound,
  isObject,
  parseBody,
  type Reading,
  refusal,
  textAnswer,
  textOf,
  type Undelivered,
} from '@botrules/channel';
import type { Event } from '@botrules/core';
import type { ToyAccount } from './account.js';

/** `{ "updates": [{ "id": "1", "from": "7", "tap": "MENU" }, { "id": "2", "from": "7", "say": "hello" }] }` */
export const inbound: Inbound<ToyAccount> = {
  answer(request) {
    if (request.method !== 'GET') return undefined;
    const word = request.query('hello');
    return word === undefined ? refusal(403, 'Say hello.') : textAnswer(`hello ${word}`);
  },

  verify(request, accounts) {
    const secret = /^Bearer (.+)$/.exec(request.header('authorization') ?? '')?.[1] ?? '';
    const right = accounts.filter((account) => equalSecrets(secret, account.secret));
    if (secret === '' || right.length === 0) return { ok: false, why: 'The secret is not ours.' };
    return {
      ok: true,
      refuses: (bot) =>
        right.some(({ id }) => id === undefined || id === bot)
          ? undefined
          : "The secret is another bot's.",
    };
  },

  read(body, { account, receivedAt }) {
    const updates = get(parseBody(body).value, 'updates');
    if (!Array.isArray(updates)) {
      return { events: [], skipped: {}, problems: [{ at: '', message: 'It has no updates.' }] };
    }
    const events: Event[] = [];
    const skipped: Record<string, number> = {};
    const problems: Reading['problems'][number][] = [];
    const undelivered: Undelivered[] = [];
    for (const [index, update] of updates.entries()) {
      const bot = textOf(get(update, 'bot')) ?? account;
      const lost = toUndelivered(update, bot);
      if (lost !== undefined) {
        undelivered.push(lost);
        continue;
      }
      const event = toEvent(update, bot, receivedAt);
      if (typeof event === 'object') events.push(event);
      else if (isObject(update)) skipped.left = (skipped.left ?? 0) + 1;
      else problems.push({ at: `updates[${index}]`, message: 'An update is a map.' });
    }
    return { events, skipped, problems, undelivered };
  },

  recognizes: (value) => Array.isArray(get(value, 'updates')),
  answerWithinMs: 1800,
  received: 'ok',
  secretKeys: ['answer_token'],
};

/** `{ "lost": "toy-1", "from": "7", "why": "gone" }`: a message that was taken did not arrive. */
function toUndelivered(update: unknown, bot = ''): Undelivered | undefined {
  const text = (key: string) => textOf(get(update, key));
  const messageId = text('lost');
  if (messageId === undefined) return undefined;
  return {
    conversation: {
      channel: 'toy',
      account: bot,
      conversation: text('group') ?? text('from') ?? '',
    },
    messageId,
    reason: 'person-unreachable',
    message: `The toy said "${text('why')}".`,
  };
}

function toEvent(
  update: unknown,
  bot: string | undefined,
  receivedAt: number | undefined,
): Event | undefined {
  const text = (key: string) => textOf(get(update, key));
  const [payload, words, group, ref] = [text('tap'), text('say'), text('group'), text('ref')];
  if (payload === undefined && words === undefined) return undefined;
  return {
    id: `${payload === undefined ? 'message' : 'postback'}:${bot}:${text('id')}`,
    event: payload === undefined ? 'message' : 'postback',
    channel: 'toy',
    ...(payload !== undefined && { payload, title: text('title') }),
    ...(words !== undefined && { text: words }),
    ...(ref !== undefined && { referral: { ref } }),
    sender: { id: text('from') },
    ...(bot !== undefined && { recipient: { id: bot } }),
    ...(group !== undefined && { conversation: { id: group } }),
    standby: false,
    timestamp: Number(get(update, 'at') ?? receivedAt ?? 0),
    raw: update,
  };
}
