import { createHmac } from 'node:crypto';

/** What a person is called where their id is not to be seen: the same everywhere for one inbox, and no way back to the id. */
export function personHash(key: string, id: string): string {
  return createHmac('sha256', key).update(id).digest('base64url').slice(0, 16);
}
