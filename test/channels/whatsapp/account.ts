import { type WhatsAppAccount, whatsappAccounts } from '@botrules/whatsapp';

/** The settings of a number, as the vectors of the signature have its secret. */
export const settings = {
  phone_number_id: '310',
  token: 'EAAGtoken',
  app_secret: 'test_app_secret',
  verify_token: 'test_verify_token',
};

/** A number of WhatsApp. Throws where the settings are wrong. */
export function whatsappAccount(more: { readonly [key: string]: string } = {}): WhatsAppAccount {
  const common = { id: undefined, sendsPerSecond: 40 };
  const read = whatsappAccounts.read({ ...settings, ...more }, common);
  if ('account' in read) return read.account;
  throw new Error(read.problems[0]?.message);
}
