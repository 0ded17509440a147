/**
 * A query string as hosts hand it over: `URLSearchParams`, a text (`?a=b`, `a=b`, or the whole address), a `URL`,
 * or an object such as Lambda's `queryStringParameters` and Express's `req.query`; nothing if there was none.
 */
export type QueryLike =
  | string
  | { get(name: string): string | null }
  | { readonly href: string; readonly searchParams: { get(name: string): string | null } }
  | { readonly [name: string]: unknown }
  | null
  | undefined;

/** One parameter of a query string; of one that stands several times the first. */
export function parameter(query: QueryLike, name: string): string | undefined {
  if (query === undefined || query === null) return undefined;
  if (typeof query === 'string')
    return new URLSearchParams(queryPart(query)).get(name) ?? undefined;
  if (query instanceof URL) return query.searchParams.get(name) ?? undefined;
  if (isList(query)) return query.get(name) ?? undefined;
  const given: unknown = Object.hasOwn(query, name) ? (query as object as never)[name] : undefined;
  const first: unknown = Array.isArray(given) ? given[0] : given;
  // Some frameworks make numbers of what looks like one, and the challenge does.
  return typeof first === 'string' || Number.isSafeInteger(first) ? String(first) : undefined;
}

function isList(query: object): query is { get(name: string): string | null } {
  return typeof (query as { readonly get?: unknown }).get === 'function';
}

/** What follows the question mark of an address. */
function queryPart(text: string): string {
  const mark = text.indexOf('?');
  return mark === -1 || text.lastIndexOf('=', mark) !== -1 ? text : text.slice(mark + 1);
}
