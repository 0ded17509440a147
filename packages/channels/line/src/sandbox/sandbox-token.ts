/** A reply token of the sandbox. It says whom it answers, since a call that has it does not. */
export function sandboxToken(to: string, nonce: string): string {
  return `sandbox.${encodeURIComponent(to).replaceAll('.', '%2E')}.${nonce}`;
}

/** Whom a reply token answers; nothing where it is none of the sandbox. */
export function answeredBy(token: unknown): string | undefined {
  const to = typeof token === 'string' ? /^sandbox\.([^.]+)\.\w+$/.exec(token)?.[1] : undefined;
  try {
    return to === undefined ? undefined : decodeURIComponent(to);
  } catch {
    return undefined;
  }
}
