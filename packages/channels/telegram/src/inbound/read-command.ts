import { get } from '@botrules/channel';
import type { Event } from '@botrules/core';

/** A command, and the bot that it is for. */
const command = /^\/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?![\w@/])/;

/** What a link can carry: `t.me/BOT?start=summer-2026`. */
const start = /^\/start[ \n]([A-Za-z0-9_-]{1,64})$/;

/**
 * The words of a message as rules see them: without the bot's own name behind a command, and with the word of the link that
 * the person came by. Nothing where the command is for another bot. A bot that does not know its name takes each for its own.
 *
 * @param entities what the platform found in the text; offsets and lengths are in units of UTF-16
 * @param username the bot's name
 */
export function readCommand(
  text: string,
  entities: unknown,
  username: string | undefined,
): Pick<Event, 'text' | 'referral'> | undefined {
  const length = lengthOfCommand(text, entities);
  const said = text.slice(0, length);
  const at = said.indexOf('@');
  const name = at < 0 ? undefined : said.slice(at + 1);
  if (name !== undefined && !isSame(name, username)) return undefined;
  const words = name === undefined ? text : said.slice(0, at) + text.slice(length);
  const ref = start.exec(words)?.[1];
  return {
    text: words,
    ...(ref !== undefined && { referral: { ref, source: 'SHORTLINK' } }),
  };
}

/** The length of a command with which a text begins; 0 where it begins with none. */
function lengthOfCommand(text: string, entities: unknown): number {
  // Who writes an update by hand leaves them out.
  if (!Array.isArray(entities)) return command.exec(text)?.[0].length ?? 0;
  const found = entities.find(
    (entity) => get(entity, 'type') === 'bot_command' && get(entity, 'offset') === 0,
  );
  const length = get(found, 'length');
  return typeof length === 'number' && length > 0 ? length : 0;
}

function isSame(name: string, username: string | undefined): boolean {
  return username === undefined || name.toLowerCase() === username.replace(/^@/, '').toLowerCase();
}
