import { createHash } from 'node:crypto';

/** Longer than the ids of the platform that are known, and short enough to be indexed by every database. */
const longestKey = 180;
/** A NUL, which PostgreSQL refuses, or half a character, for which every database gives another one back. */
const unkept = /[\0\p{Surrogate}]/u;

/**
 * An id as every database can keep and index it. An event whose id PostgreSQL refuses (a NUL in it, or thousands of
 * characters) could not be written, and one whose id comes back changed would not be recognized.
 */
export function keyOf(id: string): string {
  if (id.length <= longestKey && !unkept.test(id)) return id;
  return `sha256-${createHash('sha256').update(id, 'utf16le').digest('base64url')}`;
}
