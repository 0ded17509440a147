import { get, type Person, personOf } from '@botrules/channel';

/** Who did what an update tells of, as the platform writes it. */
export function senderIn(update: unknown): unknown {
  for (const key of ['message', 'callback_query', 'my_chat_member']) {
    const from = get(get(update, key), 'from');
    if (from !== undefined) return from;
  }
  return undefined;
}

/**
 * Reads who a person is, of a `User` or of the `Chat` with them. Only the first has a language, as an IETF tag: `de`, `pt-br`.
 * Source: https://core.telegram.org/bots/api#user
 */
export function readPerson(of: unknown): Person {
  const tag = get(of, 'language_code');
  const [language, region] = typeof tag === 'string' ? tag.split('-') : [];
  return personOf({
    first_name: get(of, 'first_name'),
    last_name: get(of, 'last_name'),
    language: language?.toLowerCase(),
    locale: region === undefined ? undefined : `${language}-${region.toUpperCase()}`,
  });
}
