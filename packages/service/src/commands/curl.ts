import { randomUUID } from 'node:crypto';
import { signBody } from '@botrules/messenger';
import type { Config } from '../config/config.js';

/** A command that posts a click as the platform does, signed where there is a secret to sign with. */
export function curlFor(url: string, { apps, pages }: Pick<Config, 'apps' | 'pages'>): string {
  const page = pages[0]?.id ?? '1000';
  const now = Date.now();
  const postback = { mid: `m_${randomUUID()}`, title: 'Get started', payload: 'GET_STARTED' };
  const messaging = [{ sender: { id: '2000' }, recipient: { id: page }, timestamp: now, postback }];
  const body = JSON.stringify({ object: 'page', entry: [{ id: page, time: now, messaging }] });
  const secret = apps[0]?.secrets[0];
  const headers = [
    `-H 'Content-Type: application/json'`,
    ...(secret === undefined ? [] : [`-H 'X-Hub-Signature-256: ${signBody(body, secret)}'`]),
  ];
  return `  curl ${url} ${headers.join(' ')} \\\n    -d '${body}'`;
}
