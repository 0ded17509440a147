import type { Click } from '@botrules/channel';

/** The webhook body that the platform would post for it. */
export function webhookOf(click: Click, now: number): string {
  const { page, person, group, blocked } = click;
  const isNumber = /^\d+$/.test(person);
  const timestamp = `${Math.floor(now / 1000)}`;
  const user = isNumber ? { wa_id: person } : { user_id: person };
  const contacts = [{ profile: { name: 'Ada' }, ...user }];
  const metadata = { display_phone_number: '15550100200', phone_number_id: page };
  const frame = { messaging_product: 'whatsapp', metadata, contacts };
  const post = (field: string, value: object) =>
    JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [{ id: '1', changes: [{ value: { ...frame, ...value }, field }] }],
    });
  // The platform says nothing of blocking. It does say who wants no more news.
  if (blocked) {
    const stop = { ...user, category: 'marketing_messages', value: 'stop', timestamp };
    return post('user_preferences', { user_preferences: [stop] });
  }
  const message = {
    ...(isNumber ? { from: person } : { from_user_id: person }),
    id: messageIdOf(click.id ?? crypto.randomUUID(), person),
    timestamp,
    ...(group !== undefined && { group_id: group }),
    ...referralOf(click),
    ...contentOf(click),
  };
  return post('messages', { messages: [message] });
}

/** The platform's ids also tell whose they are. */
function messageIdOf(id: string, person: string): string {
  return `wamid.${person}.${id}`;
}

/** Who wrote a message of the sandbox. */
export function personOf(messageId: string): string | undefined {
  return /^wamid\.(.+)\.[^.]+$/.exec(messageId)?.[1];
}

function contentOf({ payload, title, text }: Click): object {
  if (payload === undefined) return { type: 'text', text: { body: text ?? 'Hello' } };
  const button_reply = { id: payload, title: title ?? payload };
  return { type: 'interactive', interactive: { type: 'button_reply', button_reply } };
}

function referralOf({ ref, source, adId }: Click): object {
  if (ref === undefined && source === undefined && adId === undefined) return {};
  const source_type = source === undefined || source === 'ADS' ? 'ad' : source.toLowerCase();
  const referral = {
    source_url: 'https://fb.me/sandbox',
    source_type,
    source_id: adId ?? '1200000000000001',
    headline: 'Chat with us',
    ...(ref !== undefined && { ref }),
  };
  return { referral };
}
