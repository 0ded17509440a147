/** Names of parts of an address or a connection string that hold secrets. */
const secretName = /pass|pwd|secret|token|key/i;

/**
 * An address with its password left out, for messages and logs; any other text as it is. Where it cannot be told for
 * sure what the password is, since it has characters in it that end other parts of an address, the scheme alone is left.
 */
export function withoutPassword(text: string): string {
  const [, scheme] = /^([a-z][a-z\d+.-]*):\/\//i.exec(text) ?? [];
  if (scheme === undefined) return withoutLikelyPassword(text);
  if (!isPlainAddress(text)) return `${scheme}://•••`;
  const { username, password, host, pathname, searchParams } = new URL(text);
  // The colon before a password was encoded as if it were a part of one.
  if (/%3a/i.test(username)) return `${scheme}://•••`;
  const hidden = [...searchParams.keys()].some((name) => secretName.test(name));
  if (password === '' && !hidden) return text;
  const user = username === '' && password === '' ? '' : `${username}${password && ':•••'}@`;
  const query = [...searchParams].map(
    ([name, value]) => `${name}=${secretName.test(name) ? '•••' : value}`,
  );
  return `${scheme}://${user}${host}${pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** A text that is not an address: most likely one that was mistyped, as `postgres:/bot:hunter2@db/x` or `bot:hunter2@db`. */
function withoutLikelyPassword(text: string): string {
  return (
    text
      // `host=db password=hunter2`
      .replace(/\b(\w*(?:pass|pwd|secret|token|key)\w*\s*=\s*)(?:'[^']*'|\S+)/gi, '$1•••')
      // Not the colon behind the letter of a drive.
      .replace(/(?<!^[a-z](?=:[\\/])):[^\n]*@/i, ':•••@')
  );
}

/**
 * Whether an address can be read in one way alone. A password with `/`, `?` or `#` in it ends the host early, and what
 * is left of it stands in the path, before an `@`.
 */
export function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { username, password, pathname, search, hash } = new URL(text);
  if (hash !== '' || /@/.test(pathname + search)) return false;
  try {
    decodeURIComponent(username);
    decodeURIComponent(password);
    return true;
  } catch {
    return false;
  }
}

/** Whether an inbox's address means a PostgreSQL server. */
export function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(address);
}

/** Whether it is the path of a SQLite file. */
export function isFile(address: string): boolean {
  return !isPostgres(address) && address !== 'memory';
}
