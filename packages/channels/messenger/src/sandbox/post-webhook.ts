import { createDeadline } from '@botrules/channel';
import { signBody } from '@botrules/channel/graph';

/** What a webhook answered. */
export interface Posted {
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The text of the answer. */
  readonly body: string;
}

/** Posts a body to a webhook, signed as the platform does where there is a secret. Rejects if nobody answers. */
export async function postWebhook(
  url: string,
  body: string,
  secret: string | undefined,
): Promise<Posted> {
  const deadline = createDeadline(10_000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret !== undefined && { 'x-hub-signature-256': signBody(body, secret) }),
      },
      body,
      signal: deadline.signal,
    });
    return { status: response.status, body: await response.text() };
  } finally {
    deadline.end();
  }
}
