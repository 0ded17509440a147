import { createDeadline, type Fetch, hmacSha256, parseJson } from '@botrules/channel';
import { defaultGraph, type GraphSettings } from '@botrules/channel/graph';

/** What the Graph API answered. */
export interface GraphAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the platform says, looked at with care
  readonly body: any;
  /** The platform's clock, in milliseconds since 1970-01-01 UTC. */
  readonly date: number | undefined;
}

export type GraphGet = (
  path: string,
  query: { readonly [name: string]: string },
  token: string,
  appSecret?: string,
) => Promise<GraphAnswer>;

/** A reader of the Graph API. Rejects if it cannot be reached within its time. */
export function createGraphGet(
  { url, version, timeoutMs }: GraphSettings = defaultGraph,
  request: Fetch,
): GraphGet {
  return async (path, query, token, appSecret) => {
    const address = new URL(`${url}/${version}/${path}`);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    if (appSecret !== undefined) {
      address.searchParams.set('appsecret_proof', hmacSha256(appSecret, token));
    }
    const deadline = createDeadline(timeoutMs);
    try {
      const response = await request(address, {
        headers: { authorization: `Bearer ${token}` },
        redirect: 'manual',
        signal: deadline.signal,
      });
      const date = Date.parse(response.headers.get('date') ?? '');
      return {
        status: response.status,
        body: parseJson(await response.text().catch(() => '')),
        date: Number.isNaN(date) ? undefined : date,
      };
    } finally {
      deadline.end();
    }
  };
}
