import { get, type Person, personOf, personOfName, textOf } from '@botrules/channel';
import { GraphError } from '@botrules/channel/graph';
import type { ChannelName } from '@botrules/core';

/** Asks for fields of a person. */
type AskFields = (fields: string) => Promise<unknown>;

const names = 'first_name,last_name';

/**
 * Reads who a person is. On Messenger the locale needs a permission of its own (`pages_user_locale`): where the platform refuses
 * it, the names are asked for alone. On Instagram there is one name, as the person shows it.
 */
export async function readPerson(channel: ChannelName, ask: AskFields): Promise<Person> {
  if (channel === 'instagram') return personOfName(textOf(get(await ask('name'), 'name')));
  try {
    return ofProfile(await ask(`${names},locale`));
  } catch (error) {
    if (!(error instanceof GraphError && mayBeTheLocale(error))) throw error;
    return ofProfile(await ask(names));
  }
}

/** An invalid parameter, or permission denied. After a dead token or a limit there is no point in asking again. */
function mayBeTheLocale({ code }: GraphError): boolean {
  return code === 10 || code === 100 || (code >= 200 && code < 300);
}

function ofProfile(profile: unknown): Person {
  return personOf({
    first_name: get(profile, 'first_name'),
    last_name: get(profile, 'last_name'),
    // `de_DE` is `de-DE` everywhere else.
    locale: textOf(get(profile, 'locale'))?.replace('_', '-'),
  });
}
