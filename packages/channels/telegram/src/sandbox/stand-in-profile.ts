import { get, textOf } from '@botrules/channel';
import type { Json } from '@botrules/core';
import { countCharacters } from '@botrules/core/tooling';

type ProfileCallBody = { readonly [key: string]: Json };

/** What the stand-in answers to a method of the bot's profile: a result, or the platform's words of what is wrong. */
export type ProfileAnswer = { readonly result: Json } | { readonly wrong: string };

/** Texts of a bot's profile, by the method that sets them: the key of the text, and how long it may be. */
const texts: { readonly [name: string]: { readonly key: string; readonly most: number } } = {
  MyDescription: { key: 'description', most: 512 },
  MyShortDescription: { key: 'short_description', most: 120 },
};

/** A bot's profile as the platform keeps it; answers `undefined` to methods of something else. */
export function createProfileStandIn(): (
  method: string,
  body: ProfileCallBody,
) => ProfileAnswer | undefined {
  const kept = new Map<string, Json>();
  let button: Json = { type: 'default' };

  return (method, body) => {
    const [, verb = '', name = ''] = /^(get|set|delete)(\w+)$/.exec(method) ?? [];
    const language = textOf(body.language_code) ?? '';
    const key = `${name} ${language}`;
    if (name === 'ChatMenuButton') {
      if (verb === 'get') return { result: button };
      button = body.menu_button ?? { type: 'default' };
      return { result: true };
    }
    if (!(name in texts) && name !== 'MyCommands') return undefined;
    if (!/^(?:[a-z]{2})?$/.test(language)) return { wrong: 'invalid language code specified' };
    if (name === 'MyCommands') {
      if (verb === 'get') return { result: kept.get(key) ?? [] };
      if (verb === 'delete') kept.delete(key);
      else {
        const wrong = whatIsWrong(body.commands);
        if (wrong !== undefined) return { wrong };
        kept.set(key, body.commands!);
      }
      return { result: true };
    }
    const text = texts[name]!;
    // A language without a text of its own is answered with an empty one.
    if (verb === 'get') return { result: { [text.key]: kept.get(key) ?? '' } };
    const value = textOf(body[text.key]) ?? '';
    if (countCharacters(value) > text.most) return { wrong: `${text.key} is too long` };
    kept.set(key, value);
    return { result: true };
  };
}

function whatIsWrong(commands: Json | undefined): string | undefined {
  if (!Array.isArray(commands)) return "can't parse commands JSON object";
  if (commands.length > 100) return 'BOT_COMMANDS_TOO_MUCH';
  for (const command of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(textOf(get(command, 'command')) ?? '')) {
      return 'BOT_COMMAND_INVALID';
    }
    const length = countCharacters(textOf(get(command, 'description')) ?? '');
    if (length < 1 || length > 256) return 'BOT_COMMAND_DESCRIPTION_INVALID';
  }
  return undefined;
}
