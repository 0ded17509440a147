import { get } from '@botrules/channel';
import type { Event } from '@botrules/core';

/** What a link can carry: `t.me/BOT?start=summer-2026`. */
const start = /^\/start[ \n]([A-Za-z0-9_-]{1,64})$/;

/**
 * The words of a message as rules see them: without the bot's own name behind a command, and with the word of the link that
 * the person came by. Nothing where the command is for another bot. A bot that does not know its name takes each for its own.
 *
 * @param entities what the platform found in the text; offsets and lengths are in units of UTF-16
 * @param username the bot's name, without the `@`
 */
export function readCommand(
  text: string,
  entities: unknown,
  username: string | undefined,
): Pick<Event, 'text' | 'referral'> | undefined {
  const length = lengthOfCommand(entities);
  const command = text.slice(0, length);
  const at = command.indexOf('@');
  const name = at < 0 ? undefined : command.slice(at + 1);
  if (name !== undefined && !isSame(name, username)) return undefined;
  const words = name === undefined ? text : command.slice(0, at) + text.slice(length);
  const ref = start.exec(words)?.[1];
  return {
    text: words,
    ...(ref !== undefined && { referral: { ref, source: 'SHORTLINK' } }),
  };
}

/** The length of a command with which a text begins; 0 where it begins with none. */
function lengthOfCommand(entities: unknown): number {
  if (!Array.isArray(entities)) return 0;
  const command = entities.find(
    (entity) => get(entity, 'type') === 'bot_command' && get(entity, 'offset') === 0,
  );
  const length = get(command, 'length');
  return typeof length === 'number' && length > 0 ? length : 0;
}

function isSame(name: string, username: string | undefined): boolean {
  return username === undefined || name.toLowerCase() === username.toLowerCase();
}
