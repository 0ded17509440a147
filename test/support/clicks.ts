import type { Logger } from '@botrules/bot';
import { sign } from './listen.js';

/** The app's secret in tests. */
export const appSecret = 'test_app_secret';

/** A delivery of clicks on buttons, as the platform posts it. */
export function clicks(
  ...list: readonly (readonly [mid: string, person: string, payload: string])[]
): string {
  const messaging = list.map(([mid, person, payload]) => ({
    sender: { id: person },
    recipient: { id: '1' },
    timestamp: 1458692752478,
    postback: { mid, title: 'A title', payload },
  }));
  return JSON.stringify({ object: 'page', entry: [{ id: '1', time: 1458692752478, messaging }] });
}

/** The headers of a post, with a fitting signature. */
export function signedHeaders(content: string | Uint8Array, secret = appSecret) {
  return {
    'content-type': 'application/json',
    'x-hub-signature-256': sign(secret, content),
  };
}

/** One call of a logger. */
export interface Logged {
  readonly level: string;
  readonly fields: { readonly [name: string]: unknown };
  readonly message: string;
}

/** A logger that remembers. */
export function recordingLogger(): { readonly logger: Logger; readonly logged: Logged[] } {
  const logged: Logged[] = [];
  const log = (level: string) => (fields: object, message: string) =>
    void logged.push({ level, fields: fields as Logged['fields'], message });
  return { logged, logger: { info: log('info'), warn: log('warn'), error: log('error') } };
}
