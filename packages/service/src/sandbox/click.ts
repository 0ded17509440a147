import { randomUUID } from 'node:crypto';
import { signBody } from '@botrules/messenger';

/** What a person does, for the sandbox to play. */
export interface Click {
  /** The page's id. */
  readonly page: string;
  /** The person's id. */
  readonly person: string;
  /** The payload of a button, or of a quick reply; a typed text has none. */
  readonly payload?: string | undefined;
  /** The words on the button. */
  readonly title?: string | undefined;
  /** Words that are typed in place of a click. */
  readonly text?: string | undefined;
  /** A quick reply is tapped in place of a button. */
  readonly quickReply?: boolean | undefined;
  /** The ref of the link or ad that the person came by. */
  readonly ref?: string | undefined;
  /** Where that was: `ADS`, `SHORTLINK`. */
  readonly source?: string | undefined;
  /** The id of the ad. */
  readonly adId?: string | undefined;
}

/** The webhook body that the platform would send for it. */
export function webhookOf(click: Click, now: number): string {
  const { page, person, payload, title, text, quickReply } = click;
  const referral = referralOf(click);
  const mid = `m_${randomUUID()}`;
  const what =
    payload === undefined && text === undefined
      ? { referral }
      : payload === undefined || quickReply
        ? {
            message: {
              mid,
              text: text ?? title ?? payload,
              ...(payload !== undefined && { quick_reply: { payload } }),
              ...(referral && { referral }),
            },
          }
        : { postback: { mid, title: title ?? '', payload, ...(referral && { referral }) } };
  const messaging = [{ sender: { id: person }, recipient: { id: page }, timestamp: now, ...what }];
  return JSON.stringify({ object: 'page', entry: [{ id: page, time: now, messaging }] });
}

function referralOf({ ref, source, adId }: Click): object | undefined {
  if (ref === undefined && source === undefined && adId === undefined) return undefined;
  return {
    ...(ref !== undefined && { ref }),
    source: source ?? (adId === undefined ? 'SHORTLINK' : 'ADS'),
    type: 'OPEN_THREAD',
    ...(adId !== undefined && { ad_id: adId }),
  };
}

/** What a webhook answered. */
export interface Posted {
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The text of the answer. */
  readonly body: string;
}

/** Posts a body to a webhook, signed as the platform does where there is a secret. Rejects where nobody answers. */
export async function postWebhook(
  url: string,
  body: string,
  secret: string | undefined,
): Promise<Posted> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(secret !== undefined && { 'x-hub-signature-256': signBody(body, secret) }),
    },
    body,
    signal: AbortSignal.timeout(10_000),
  });
  return { status: response.status, body: await response.text() };
}
