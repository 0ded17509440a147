import type { Click } from '@botrules/channel';

/** The webhook body that the platform would send for it. */
export function webhookOf(click: Click, now: number): string {
  const { page, person, payload, title, text, quickReply } = click;
  const referral = referralOf(click);
  const mid = `m_${click.id ?? crypto.randomUUID()}`;
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
