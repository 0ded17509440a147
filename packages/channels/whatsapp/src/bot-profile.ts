import { fitProfile, get, isObject, type ProfileKeeper, textOf } from '@botrules/channel';
import type { BotProfile } from '@botrules/core';
import type { WhatsAppAccount } from './account.js';
import { createCloudApi } from './outbound/client.js';
import { profile as rules } from './profile.js';

/** What the platform calls them: prompts to begin with, and commands. */
const components = 'conversational_automation';

/** The conversational components of a number: ice breakers, which come as the text that they show, and commands. */
export const whatsappProfile: ProfileKeeper<WhatsAppAccount> = {
  fit: (profile) => fitProfile(profile, rules),

  async read(account, { fetch }) {
    return toProfile(await readComponents(account, fetch));
  },

  async write(account, { wanted, fetch }) {
    const { iceBreakers = [], commands = [] } = wanted;
    // Whether the platform tells of people who open the chat is not a part of the profile, but is set with it: it stays as it was.
    const before = await readComponents(account, fetch);
    const body = {
      enable_welcome_message: get(before, 'enable_welcome_message') === true,
      prompts: iceBreakers.map(({ title }) => title),
      commands: commands.map(({ name, description }) => ({
        command_name: name,
        command_description: description,
      })),
    };
    const ask = createCloudApi(account, fetch);
    await ask(`${encodeURIComponent(account.id)}/${components}`, { body });
  },
};

async function readComponents(
  account: WhatsAppAccount,
  fetch: Parameters<typeof createCloudApi>[1],
): Promise<unknown> {
  const ask = createCloudApi(account, fetch);
  const query = { fields: components };
  const { json } = await ask(encodeURIComponent(account.id), { query });
  return get(json, components);
}

function toProfile(set: unknown): BotProfile {
  const prompts = listOf(get(set, 'prompts')).flatMap((prompt) => textOf(prompt) ?? []);
  const commands = listOf(get(set, 'commands')).filter((command) => isObject(command));
  return {
    ...(prompts.length > 0 && {
      iceBreakers: prompts.map((title) => ({ title, payload: title })),
    }),
    ...(commands.length > 0 && {
      commands: commands.map((command) => ({
        name: textOf(get(command, 'command_name')) ?? '',
        description: textOf(get(command, 'command_description')) ?? '',
      })),
    }),
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
