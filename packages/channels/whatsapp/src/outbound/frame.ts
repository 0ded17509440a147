import type { Event, Json } from '@botrules/core';

/** Keys that stand in the body of each call: what it is for, and whom it goes to. */
export type Frame = { readonly [key: string]: Json };

/** What every body begins with. */
export const product = { messaging_product: 'whatsapp' } as const;

/** An id of a person in place of a phone number: a country, and then letters and digits. */
const userId = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;

/** Where the answer to an event goes; nothing where the event names nobody. Numbers go back as they came. */
export function frameOf({ conversation, sender }: Event): Frame | undefined {
  const to = conversation?.id ?? sender?.id;
  if (to === undefined) return undefined;
  if (conversation?.type === 'group') return { ...product, recipient_type: 'group', to };
  const who = userId.test(to) ? { recipient: to } : { to };
  return { ...product, recipient_type: 'individual', ...who };
}
