/** What a platform tells of a person. Any part may be missing, since people need not say it. */
export interface Person {
  /** The first name, as the person writes it. */
  readonly first_name?: string;
  /** The family name. */
  readonly last_name?: string;
  /** The language by its code: `de`. */
  readonly language?: string;
  /** The language as it is written somewhere: `de-AT`. */
  readonly locale?: string;
}

/** A person of whom a platform tells one name, as they show it: `Ada King Lovelace`. */
export function personOfName(name: string | undefined): Person {
  const [first, ...rest] = (name ?? '').trim().split(/\s+/);
  const last = rest.join(' ');
  return { ...(first && { first_name: first }), ...(last && { last_name: last }) };
}

/** What a platform told of a person, before anybody looked at it. */
type ToldOfPerson = { readonly [key in keyof Person]?: unknown };

/** A person from what a platform told: texts that are not empty are kept. The language is that of the locale unless told. */
export function personOf({
  first_name,
  last_name,
  locale,
  language = languageOf(locale),
}: ToldOfPerson): Person {
  const told = Object.entries({ first_name, last_name, language, locale });
  return Object.fromEntries(told.filter(([, text]) => typeof text === 'string' && text !== ''));
}

function languageOf(locale: unknown): string | undefined {
  return typeof locale === 'string' ? locale.split('-')[0]!.toLowerCase() : undefined;
}
