/** Fetch's `Headers`, or an object of headers as Node and function runtimes hand it over, in any case. */
export type HeadersLike =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined };

/** A header's value by its name in small letters; one that stands several times as Fetch gives it, with commas. */
export function header(headers: HeadersLike, name: string): string | undefined {
  if (typeof headers.get === 'function') return headers.get(name) ?? undefined;
  const plain = headers as { readonly [name: string]: string | readonly string[] | undefined };
  const value: unknown = plain[name] ?? plain[inAnyCase(plain, name) ?? name];
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : undefined;
}

/** Written out, since it is asked with every request for headers that most requests lack. */
function inAnyCase(headers: object, name: string): string | undefined {
  for (const key in headers) {
    if (key.length === name.length && key.toLowerCase() === name) return key;
  }
  return undefined;
}
