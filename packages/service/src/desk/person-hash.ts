import { createHmac } from 'node:crypto';

/** The name of a person whose id is not to be seen: the same everywhere for one inbox, with no way back to the id. */
export function personHash(key: string, id: string): string {
  return createHmac('sha256', key).update(id).digest('base64url').slice(0, 16);
}
