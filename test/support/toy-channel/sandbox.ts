import { type ChannelSandbox, get, type PlatformError } from '@botrules/channel';
import type { ToyAccount } from './account.js';

const errors: readonly (readonly [string, number])[] = [
  ['token', 1],
  ['slow', 2],
  ['gone', 3],
  ['busy', 4],
  ['odd', 5],
];

export const sandbox: ChannelSandbox<ToyAccount> = {
  api: 'the toy',
  environment: (url) => ({ TOY_URL: url, TOY_TOKEN: 'sandbox', TOY_SECRET: 'sandbox' }),

  plays: ['group'],

  post({ page, person, payload, title, text, ref, id, group }, account, now) {
    const update = {
      id: id ?? crypto.randomUUID(),
      bot: page,
      from: person,
      at: now,
      ...(payload === undefined ? { say: text ?? '' } : { tap: payload, title }),
      ...(ref !== undefined && { ref }),
      ...(group !== undefined && { group }),
    };
    const proof = account === undefined ? {} : { authorization: `Bearer ${account.secret}` };
    return {
      headers: { 'content-type': 'application/json', ...proof },
      body: JSON.stringify({ updates: [update] }),
    };
  },

  errors: errors.map(([word]) => word),
  error(name): PlatformError | undefined {
    const code = new Map(errors).get(name);
    return code === undefined ? undefined : { code, message: name, status: 200 };
  },

  standIn() {
    let count = 0;
    return {
      read({ method, url, bearer = '', body = {} }) {
        const [, page = '', path = ''] = /^\/bots\/([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
        if (method !== 'POST') return { answer: { status: 404, body: { error: 'odd' } } };
        const to = get(body, 'to');
        return {
          call: { page, path, body, token: bearer },
          person: typeof to === 'string' ? to : undefined,
          wrong: /^(say|seen)$/.test(path) ? undefined : sandbox.error('odd'),
        };
      },
      accept: () => ({ status: 200, body: { id: `toy-${++count}` } }),
      refuse: ({ message, status }) => ({ status, body: { error: message } }),
    };
  },

  show: ({ path, body }) => ({
    person: String(body.to ?? 'nobody'),
    lines: [path === 'seen' ? '(saw it)' : String(body.text)],
  }),
};
