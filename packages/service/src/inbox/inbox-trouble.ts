import { open as openFile } from 'node:fs/promises';
import { say, translated } from '@botrules/core/tooling';
import { isPostgres, withoutPassword } from '../address.js';
import { wordsOf } from '../words.js';
import type { WorkingInbox, WorkingInboxOptions } from './working-inbox.js';

/** The inbox cannot be used; the message is a sentence for the operator. */
export class InboxError extends Error {
  readonly code = 'inbox-unusable';
  override readonly name = 'InboxError';
}

/**
 * Opens an inbox to work with, and writes to it to see whether that is possible: a file that this user may only read
 * opens without an error. Rejects with an `InboxError`.
 */
export async function openToWrite(
  open: (address: string, options: WorkingInboxOptions) => Promise<WorkingInbox>,
  address: string,
  options: WorkingInboxOptions,
): Promise<WorkingInbox> {
  const inbox = await open(address, options).catch(async (error: unknown) => {
    throw await inboxError('opened', address, error);
  });
  try {
    await inbox.records.probe();
    return inbox;
  } catch (error) {
    await inbox.store.close().catch(() => {});
    throw await inboxError('written', address, error);
  }
}

/** Why an inbox cannot be `opened` or `written`, with the reason in plain words where it is a usual one. */
export async function inboxError(
  what: 'opened' | 'written',
  address: string,
  error: unknown,
): Promise<InboxError> {
  const reason = isOfNewer(error)
    ? say`it was made by a newer Botrules`
    : isPostgres(address)
      ? wordsOf(error)
      : await reasonOf(address, error);
  const why = reason.replace(/\.$/, '');
  return new InboxError(
    what === 'opened'
      ? say`The inbox ${withoutPassword(address)} cannot be opened: ${why}.`
      : say`The inbox ${withoutPassword(address)} cannot be written: ${why}.`,
    {
      cause: error,
    },
  );
}

/** Whether an inbox cannot be opened because a newer Botrules made its tables. */
export function isOfNewer(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'newer-inbox';
}

/** Whether an inbox cannot be opened because another process works with it. */
export function isInUse(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'inbox-in-use';
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['EACCES', /* say */ 'this user may not write there'],
  ['EPERM', /* say */ 'this user may not write there'],
  ['EROFS', /* say */ 'the disk is read-only'],
  ['EISDIR', /* say */ 'it is a folder'],
  ['EEXIST', /* say */ 'a part of its path is a file'],
  ['ENOTDIR', /* say */ 'a part of its path is a file'],
  ['ENOENT', /* say */ 'there is none; the service makes it when it starts'],
  ['SQLITE_READONLY', /* say */ 'this user may only read it'],
  ['SQLITE_BUSY', /* say */ 'another process holds it'],
]);

async function reasonOf(file: string, error: unknown): Promise<string> {
  const code = (error as NodeJS.ErrnoException).code;
  const known = reasons.get(code);
  if (known !== undefined) return translated(known);
  // Of a file that it cannot open, SQLite says only that; the system knows why.
  if (!/unable to open/i.test(wordsOf(error))) return wordsOf(error);
  const asked = await openFile(file, 'r+').then(
    (handle) => handle.close(),
    (refusal: NodeJS.ErrnoException) => refusal,
  );
  // The file is missing, and could not be made.
  if (asked?.code === 'ENOENT') return say`this user may not write into its folder`;
  return translated(reasons.get(asked?.code)) ?? wordsOf(error);
}
