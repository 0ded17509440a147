/**
 * SQLSTATE classes by which PostgreSQL says that what was written is wrong: data, a constraint, a limit of the database.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const wrongStates = /^(?:22|23|54)[0-9A-Z]{3}$/;
/** The same of SQLite. https://www.sqlite.org/rescode.html */
const wrongResults = /^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG|RANGE)/;

/**
 * Whether a database or its driver called a write wrong: it would be wrong again, however often it is tried.
 * Any other error says that the database is in trouble, which passes.
 */
export function isRefused(error: unknown): boolean {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code === 'string' && (wrongStates.test(code) || wrongResults.test(code))) return true;
  // By its name, which an error from another thread keeps.
  return name === 'TypeError' || name === 'RangeError';
}
