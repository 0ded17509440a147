import { say } from '@botrules/core/tooling';
import { inboxError } from '../inbox/inbox-trouble.js';
import { type NewTables, type OpenInbox, openInbox } from '../inbox/open-inbox.js';
import type { CommandIo } from './io.js';
import { complain, inboxOf, type Request } from './settings-of.js';

/**
 * Opens the inbox that the settings name, next to a service that runs on it. Where it cannot be opened, says why and returns
 * `undefined`; `ofMemory` is what it says of an inbox in memory.
 */
export async function openNamedInbox(
  io: CommandIo,
  request: Request,
  ofMemory: string,
): Promise<OpenInbox | undefined> {
  const address = await inboxOf(io, request);
  if (address === undefined) return undefined;
  try {
    if (address !== 'memory')
      return await openInbox(address, { create: false, onTables: tellingTables(io) });
    await complain(io, ofMemory);
  } catch (error) {
    await complain(io, (await inboxError('opened', address, error)).message);
  }
  return undefined;
}

/** Tells that the tables are changed, which may take long, and when that is done. */
export function tellingTables({ stderr }: CommandIo): (change: NewTables) => void {
  return ({ from, to, isDone }) =>
    void stderr.write(
      `${
        isDone
          ? say`The tables of the inbox are up to date.`
          : say`The tables of the inbox are brought from version ${from} to ${to}: that may take minutes.`
      }\n`,
    );
}
