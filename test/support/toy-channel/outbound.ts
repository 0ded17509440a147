import {
  type Call,
  createDeadline,
  cutText,
  type Failure,
  get,
  type Outbound,
  type Problem,
  textOf,
  utf8Length,
  wordsOf,
} from '@botrules/channel';
import type { Event, Message } from '@botrules/core';
import type { ToyAccount } from './account.js';
import { toyProfile } from './profile.js';

const { limits } = toyProfile;

class ToyError extends Error {
  readonly word: string;
  constructor(word: string) {
    super(`The toy said "${word}".`);
    this.word = word;
  }
}

/** `POST /bots/BOT/say { "to", "text", "choices": [{ "title", "payload" }] }`, and `…/seen { "update" }` after a tap. */
export const outbound: Outbound<ToyAccount> = {
  plan({ reply = [], handover = null }, event) {
    const to = event.conversation?.id ?? event.sender?.id;
    const warnings: Problem[] = [];
    const calls = reply.flatMap((message, index) =>
      to === undefined ? [] : (callOf(message, to, `reply[${index}]`, warnings) ?? []),
    );
    // A reply says which word it answers, where that came.
    const token = textOf(get(event.raw, 'answer_token'));
    if (handover !== null) warnings.push({ at: 'handover', message: 'The toy has no handover.' });
    if (to === undefined && reply.length > 0) {
      warnings.push({ at: '', message: 'The event names nobody to send to, so nothing was sent.' });
    }
    const answering = calls.map((call) =>
      token === undefined ? call : { ...call, body: { ...call.body, answer_token: token } },
    );
    return { calls: answering, warnings };
  },

  payload: limits.payload,

  acknowledge: (event: Event): readonly Call[] =>
    event.event === 'postback'
      ? [{ kind: 'seen', path: 'seen', body: { update: event.id ?? '' } }]
      : [],

  connect({ id = 'me', url, token }, { fetch: request = fetch } = {}) {
    return {
      async send({ path, body }, { signal, key } = {}) {
        const deadline = createDeadline(5000, signal);
        try {
          const response = await request(`${url}/bots/${id}/${path}`, {
            method: 'POST',
            headers: {
              authorization: `Bearer ${token}`,
              'content-type': 'application/json',
              ...(key !== undefined && { 'x-repeat': encodeURIComponent(key) }),
            },
            body: JSON.stringify(body),
            signal: deadline.signal,
          });
          // Errors come under status 200, too.
          const answer: unknown = JSON.parse(await response.text());
          const word = get(answer, 'error');
          if (typeof word === 'string') throw new ToyError(word);
          const messageId = get(answer, 'id');
          return typeof messageId === 'string' ? { messageId } : {};
        } finally {
          deadline.end();
        }
      },
    };
  },

  classify(error): Failure {
    const base = { scope: 'call', message: wordsOf(error), ambiguous: false } as const;
    if (!(error instanceof ToyError)) {
      return { ...base, again: 'attempts', scope: 'account', reason: 'no-answer', ambiguous: true };
    }
    switch (error.word) {
      case 'token':
        return { ...base, again: 'waiting', scope: 'account', reason: 'token-dead' };
      case 'slow':
        return { ...base, again: 'waiting', reason: 'rate-limit', pauseMs: 1000 };
      case 'gone':
        return { ...base, again: 'never', scope: 'person', reason: 'person-unreachable' };
      case 'busy':
        return { ...base, again: 'attempts', scope: 'account', reason: 'temporary' };
      default:
        return { ...base, again: 'never', reason: 'bad-request' };
    }
  },
};

function callOf(
  message: Message,
  to: string,
  at: string,
  warnings: Problem[],
): readonly Call[] | undefined {
  if ('typing' in message) return undefined;
  if ('raw' in message) return [{ kind: 'message', path: 'say', body: { to, ...message.raw } }];
  const written =
    'text' in message
      ? message.text
      : 'cards' in message
        ? message.cards.map(({ title }) => title).join('\n')
        : String(Object.values(message)[0]);
  const text = cutText(written, limits.text.most, utf8Length);
  if (text !== written)
    warnings.push({ at, message: `The text was cut to ${limits.text.most} bytes.` });
  const buttons =
    'text' in message ? [...(message.buttons ?? []), ...(message.quick_replies ?? [])] : [];
  const choices = buttons.flatMap(({ title, payload }) =>
    payload === undefined || utf8Length(payload) > limits.payload.most ? [] : [{ title, payload }],
  );
  if (choices.length < buttons.length) {
    warnings.push({ at, message: 'A button was left out, since the toy cannot show it.' });
  }
  const shown = choices.slice(0, limits.buttons);
  return [
    { kind: 'message', path: 'say', body: { to, text, ...(shown[0] && { choices: shown }) } },
  ];
}
