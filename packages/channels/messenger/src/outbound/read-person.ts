import { get, type Person, personOfName, textOf } from '@botrules/channel';
import { GraphError } from '@botrules/channel/graph';
import type { ChannelName } from '@botrules/core';

/** Asks for fields of a person. */
type AskFields = (fields: string) => Promise<unknown>;

const names = 'first_name,last_name';

/**
 * Reads who a person is. Of Messenger the locale needs a permission of its own (`pages_user_locale`): where the platform refuses
 * it, the names are asked for alone. Of Instagram there is one name, as the person shows it.
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

/** Invalid parameter, and permission denied. Of a token that is dead or a limit there is nothing to ask again. */
function mayBeTheLocale({ code }: GraphError): boolean {
  return code === 10 || code === 100 || (code >= 200 && code < 300);
}

/** `de_DE` is `de-DE` everywhere else. */
function ofProfile(profile: unknown): Person {
  const locale = textOf(get(profile, 'locale'))?.replace('_', '-');
  return present({
    first_name: textOf(get(profile, 'first_name')),
    last_name: textOf(get(profile, 'last_name')),
    language: locale?.split('-')[0]?.toLowerCase(),
    locale,
  });
}

function present(person: { readonly [key in keyof Person]: string | undefined }): Person {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value)) as Person;
}
