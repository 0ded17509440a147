/** Another process works with the inbox; the message says which, and what to do. */
export class InUseError extends Error {
  readonly code = 'inbox-in-use';
  override readonly name = 'InUseError';
}
