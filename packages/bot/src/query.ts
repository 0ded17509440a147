/**
 * A query string as hosts hand it over: `URLSearchParams`, a text (`?a=b`, `a=b`, or the whole address), or an object
 * such as Lambda's `queryStringParameters` and Express's `req.query`; nothing where there was none.
 */
export type QueryLike =
  | string
  | { get(name: string): string | null }
  | { readonly [name: string]: unknown }
  | null
  | undefined;

/** One parameter of a query string; of one that stands several times the first. */
export function parameter(query: QueryLike, name: string): string | undefined {
  if (query === undefined || query === null) return undefined;
  if (typeof query === 'string')
    return new URLSearchParams(queryPart(query)).get(name) ?? undefined;
  if (typeof query.get === 'function') return query.get(name) ?? undefined;
  const given: unknown = Object.hasOwn(query, name) ? (query as object as never)[name] : undefined;
  const first: unknown = Array.isArray(given) ? given[0] : given;
  return typeof first === 'string' ? first : undefined;
}

/** What follows the question mark of an address. */
function queryPart(text: string): string {
  const mark = text.indexOf('?');
  return mark === -1 || text.lastIndexOf('=', mark) !== -1 ? text : text.slice(mark + 1);
}
