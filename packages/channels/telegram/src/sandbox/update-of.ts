import { type Click, sha256 } from '@botrules/channel';

/** The update that the platform would post for it. */
export function updateOf(click: Click, now: number): object {
  const { page, person, payload, title, group, added, blocked } = click;
  const from = { id: idOf(person), is_bot: false, first_name: 'Ada', language_code: 'en' };
  const bot = { id: idOf(page), is_bot: true, first_name: 'Sandbox', username: 'sandbox_bot' };
  const chat =
    group === undefined
      ? { id: idOf(person), first_name: 'Ada', type: 'private' }
      : { id: idOf(group), title: 'Sandbox', type: 'supergroup' };
  const date = Math.floor(now / 1000);
  const id = numberOf(click.id);
  const update = { update_id: id };
  if (added || blocked) {
    const [before, after] = added ? ['kicked', 'member'] : ['member', 'kicked'];
    const old_chat_member = { user: bot, status: before };
    const new_chat_member = { user: bot, status: after, ...(blocked && { until_date: 0 }) };
    return { ...update, my_chat_member: { chat, from, date, old_chat_member, new_chat_member } };
  }
  if (payload !== undefined) {
    const inline_keyboard = [[{ text: title ?? payload, callback_data: payload }]];
    const shown = {
      message_id: 1,
      from: bot,
      chat,
      date,
      text: 'Choose',
      reply_markup: { inline_keyboard },
    };
    const query = { id: `${id}`, from, message: shown, chat_instance: '1', data: payload };
    return { ...update, callback_query: query };
  }
  const text = click.text ?? (click.ref === undefined ? '/start' : `/start ${click.ref}`);
  const command = /^\/\w+(?:@\w+)?/.exec(text)?.[0];
  const entities = [{ type: 'bot_command', offset: 0, length: command?.length }];
  const message = { message_id: id, from, chat, date, text, ...(command && { entities }) };
  return { ...update, message };
}

/** The platform's ids are numbers. */
function idOf(id: string): number | string {
  return /^-?\d{1,15}$/.test(id) ? Number(id) : id;
}

/** A number for an id, the same each time; another number each time where there is none. */
function numberOf(id: string | undefined): number {
  if (id !== undefined && /^\d{1,15}$/.test(id)) return Number(id);
  const digits = sha256(new TextEncoder().encode(id ?? crypto.randomUUID()), 'hex');
  return Number.parseInt(digits.slice(0, 10), 16);
}
