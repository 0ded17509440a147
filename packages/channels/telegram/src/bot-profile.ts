import { cutText, fitProfile, get, type ProfileKeeper, textOf } from '@botrules/channel';
import type { BotCommand, BotProfile, MenuEntry, ProfileTexts } from '@botrules/core';
import { countCharacters, say } from '@botrules/core/tooling';
import type { TelegramAccount } from './account.js';
import { type BotApi, createBotApi } from './outbound/client.js';
import { profile as rules } from './profile.js';

/** How long a text may be that stands on the bot's own page and goes along with a link to it. */
const shortLimit = 120;

type InLanguage = { readonly language_code?: string };

/**
 * The profile of a bot. Its greeting is the description, which stands in an empty chat, and in short on its page. The button
 * next to the text field opens its commands.
 */
export const telegramProfile: ProfileKeeper<TelegramAccount> = {
  fit: (profile) => fitProfile(profile, rules, toCode),

  async read(account, { wanted, fetch }) {
    const ask = createBotApi(account, fetch);
    const forAll = await readTexts(ask, {});
    const languages: { [language: string]: ProfileTexts } = {};
    // The platform does not tell which languages there are texts in.
    for (const language of Object.keys(wanted.languages ?? {})) {
      const texts = await readTexts(ask, { language_code: language });
      if (Object.keys(texts).length > 0) languages[language] = texts;
    }
    const menu = wanted.commands && (await readButton(ask));
    return {
      ...forAll,
      ...(menu && { menu: [menu] }),
      ...(Object.keys(languages).length > 0 && { languages }),
    };
  },

  async write(account, { had, wanted, fetch }) {
    const ask = createBotApi(account, fetch);
    await writeTexts(ask, {}, had, wanted);
    for (const language of Object.keys({ ...had.languages, ...wanted.languages })) {
      const of = ({ languages }: BotProfile) => languages?.[language] ?? {};
      await writeTexts(ask, { language_code: language }, of(had), of(wanted));
    }
    if (had.menu !== undefined && wanted.menu === undefined) {
      await ask('setChatMenuButton', { menu_button: { type: 'commands' } });
    }
  },
};

/** The platform has codes of two letters, without a country. */
function toCode(language: string, all: readonly string[]): readonly string[] {
  const [code = ''] = language.split('_');
  // Of several countries the first stands for the language, unless that is there by itself.
  const first =
    all.find((each) => each === code) ?? all.find((each) => each.startsWith(`${code}_`));
  return code.length === 2 && first === language ? [code] : [];
}

async function readTexts(ask: BotApi, language: InLanguage): Promise<ProfileTexts> {
  const description = textOf(get(await ask('getMyDescription', language), 'description')) ?? '';
  const answer = await ask('getMyShortDescription', language);
  const short = textOf(get(answer, 'short_description')) ?? '';
  const list = await ask('getMyCommands', language);
  const commands = (Array.isArray(list) ? list : []).map(
    (command): BotCommand => ({
      name: textOf(get(command, 'command')) ?? '',
      description: textOf(get(command, 'description')) ?? '',
    }),
  );
  const greeting =
    short === inShort(description) ? description : say`${description} (in short: ${short})`;
  return {
    ...(greeting !== '' && { greeting }),
    ...(commands.length > 0 && { commands }),
  };
}

async function writeTexts(
  ask: BotApi,
  language: InLanguage,
  had: ProfileTexts,
  wanted: ProfileTexts,
): Promise<void> {
  if (had.greeting !== wanted.greeting) {
    const { greeting: description = '' } = wanted;
    await ask('setMyDescription', { description, ...language });
    await ask('setMyShortDescription', { short_description: inShort(description), ...language });
  }
  if (JSON.stringify(had.commands) === JSON.stringify(wanted.commands)) return;
  const commands = (wanted.commands ?? []).map(({ name, description }) => ({
    command: name,
    description,
  }));
  if (commands.length > 0) await ask('setMyCommands', { commands, ...language });
  else await ask('deleteMyCommands', language);
}

/** A greeting as it stands where there is little room: whole sentences, as many as there is room for. */
function inShort(greeting: string): string {
  let short = '';
  for (const [sentence] of greeting.matchAll(/.+?(?:[.!?…。！？]+(?:\s+|$)|$)/gsu)) {
    if (countCharacters((short + sentence).trimEnd()) > shortLimit) break;
    short += sentence;
  }
  return short.trim() === '' ? cutText(greeting, shortLimit, countCharacters) : short.trim();
}

/** What the button next to the text field opens, where that is a page and not the commands. */
async function readButton(ask: BotApi): Promise<MenuEntry | undefined> {
  const button = await ask('getChatMenuButton', {});
  if (textOf(get(button, 'type')) !== 'web_app') return undefined;
  const url = textOf(get(get(button, 'web_app'), 'url')) ?? '';
  return { title: textOf(get(button, 'text')) ?? '', url };
}
