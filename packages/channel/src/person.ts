/** What a platform tells of a person. Each of it may be missing, since people need not say it. */
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
