import {
  type Fetch,
  fitProfile,
  get,
  isObject,
  type ProfileKeeper,
  textOf,
} from '@botrules/channel';
import { createGraphClient, type GraphRequest } from '@botrules/channel/graph';
import type {
  BotCommand,
  BotProfile,
  IceBreaker,
  Json,
  MenuEntry,
  ProfileTexts,
} from '@botrules/core';
import type { MessengerAccount } from './account.js';
import { toLocales } from './locales.js';
import { errorMeanings } from './outbound/error-meanings.js';
import { profiles } from './profile.js';

/** A property of the platform's profile, and the part of ours that it is, in the order in which they are set. */
const properties = [
  'get_started',
  'greeting',
  'persistent_menu',
  'ice_breakers',
  'commands',
] as const;
type Property = (typeof properties)[number];

/** The profile of a page or an Instagram account, by the messenger profile API. */
export const messengerProfile: ProfileKeeper<MessengerAccount> = {
  fit(profile, channel) {
    const { title, shows = {} } = profiles.find(({ name }) => name === channel) ?? profiles[0];
    return fitProfile(profile, { title, shows }, toLocales);
  },

  async read(account, { channel, fetch }) {
    const ask = pageOf(account, fetch);
    if (channel === 'instagram') {
      const page = await ask('', { query: { fields: 'instagram_business_account' } });
      if (get(page, 'instagram_business_account') === undefined) return undefined;
    }
    const fields = propertiesOf(channel).join(',');
    return toProfile(await ask(path, { query: { fields, ...platformOf(channel) } }));
  },

  async write(account, { channel, fetch, had, wanted }) {
    const ask = pageOf(account, fetch);
    const [before, after] = [toProperties(had), toProperties(wanted)];
    const changed: { [property: string]: Json } = {};
    const gone: Property[] = [];
    for (const property of propertiesOf(channel)) {
      const value = after[property];
      if (JSON.stringify(value) === JSON.stringify(before[property])) continue;
      if (value === undefined) gone.push(property);
      else changed[property] = value;
    }
    const query = platformOf(channel);
    if (gone.length > 0) {
      await ask(path, { method: 'DELETE', query, body: { fields: gone, ...query } });
    }
    if (Object.keys(changed).length > 0) await ask(path, { query, body: { ...changed, ...query } });
  },
};

const path = '/messenger_profile';

/** Instagram has a menu and ice breakers, and refuses the rest. */
const propertiesOf = (channel: string): readonly Property[] =>
  channel === 'instagram' ? ['persistent_menu', 'ice_breakers'] : properties;

const platformOf = (channel: string): { readonly platform?: string } =>
  channel === 'instagram' ? { platform: channel } : {};

/** A way to ask about a page; `path` is below its id. */
function pageOf(account: MessengerAccount, fetch: Fetch) {
  const { id = 'me', token = '', appSecret, graph } = account;
  const { url: graphUrl, ...settings } = graph ?? {};
  const options = { ...settings, graphUrl, accessToken: token, appSecret, fetch };
  const ask = createGraphClient(options, errorMeanings, 'page');
  return async (path: string, request: GraphRequest): Promise<unknown> =>
    (await ask(`${encodeURIComponent(id)}${path}`, request)).json;
}

// ── To the platform's form ──────────────────────────────────────────────────────────────────────────

function toProperties(profile: BotProfile): { readonly [property in Property]?: Json } {
  const { getStarted, languages = {} } = profile;
  const byLocale = [
    ['default', profile as ProfileTexts] as const,
    ...Object.keys(languages)
      .sort()
      .map((locale) => [locale, languages[locale]!] as const),
  ];
  const inAll = (toItem: (texts: ProfileTexts) => { readonly [key: string]: Json } | undefined) => {
    const items = byLocale.flatMap(([locale, texts]) => {
      const item = toItem(texts);
      return item === undefined ? [] : [{ locale, ...item }];
    });
    return items.length === 0 ? undefined : items;
  };
  const all: { readonly [property in Property]: Json | undefined } = {
    get_started: getStarted && { payload: getStarted.payload },
    greeting: inAll(({ greeting: text }) => (text === undefined ? undefined : { text })),
    persistent_menu: inAll(
      ({ menu }) => menu && { composer_input_disabled: false, call_to_actions: menu.map(toAction) },
    ),
    ice_breakers: inAll(
      ({ iceBreakers }) =>
        iceBreakers && {
          call_to_actions: iceBreakers.map(({ title, payload }) => ({ question: title, payload })),
        },
    ),
    commands: inAll(
      ({ commands }) =>
        commands && { commands: commands.map(({ name, description }) => ({ name, description })) },
    ),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function toAction({ title, payload = '', url }: MenuEntry): Json {
  return url === undefined ? { type: 'postback', title, payload } : { type: 'web_url', title, url };
}

// ── And back ────────────────────────────────────────────────────────────────────────────────────────

/** What `GET …/messenger_profile` answers, as a profile. What is not as documented is passed over. */
function toProfile(answer: unknown): BotProfile {
  const byLocale = new Map<
    string,
    { -readonly [part in keyof ProfileTexts]: ProfileTexts[part] }
  >();
  const textsOf = (item: unknown) => {
    const locale = textOf(get(item, 'locale')) ?? 'default';
    const own = byLocale.get(locale) ?? {};
    byLocale.set(locale, own);
    return own;
  };
  let payload: string | undefined;
  for (const part of listOf(get(answer, 'data'))) {
    payload ??= textOf(get(get(part, 'get_started'), 'payload'));
    for (const item of listOf(get(part, 'greeting'))) {
      const greeting = textOf(get(item, 'text'));
      if (greeting !== undefined) textsOf(item).greeting = greeting;
    }
    for (const item of listOf(get(part, 'persistent_menu'))) {
      textsOf(item).menu = listOf(get(item, 'call_to_actions')).map(toEntry);
    }
    // Ice breakers by language are answered as the list itself; those of the older form as a list of questions.
    const breakers = listOf(get(part, 'ice_breakers') ?? (get(part, 'call_to_actions') && [part]));
    const older = breakers.filter((item) => get(item, 'question') !== undefined);
    if (older.length > 0) textsOf({}).iceBreakers = older.map(toIceBreaker);
    for (const item of breakers) {
      const actions = get(item, 'call_to_actions');
      if (actions !== undefined) textsOf(item).iceBreakers = listOf(actions).map(toIceBreaker);
    }
    for (const item of listOf(get(part, 'commands'))) {
      textsOf(item).commands = listOf(get(item, 'commands')).map(toCommand);
    }
  }
  const { default: forAll = {}, ...languages } = Object.fromEntries(byLocale);
  return {
    ...forAll,
    ...(payload !== undefined && { getStarted: { payload } }),
    ...(Object.keys(languages).length > 0 && { languages }),
  };
}

function toEntry(action: unknown): MenuEntry {
  const title = textOf(get(action, 'title')) ?? '';
  const inner = get(action, 'call_to_actions');
  if (inner !== undefined) return { title, menu: listOf(inner).map(toEntry) };
  const url = textOf(get(action, 'url'));
  return url === undefined
    ? { title, payload: textOf(get(action, 'payload')) ?? '' }
    : { title, url };
}

const toIceBreaker = (action: unknown): IceBreaker => ({
  title: textOf(get(action, 'question')) ?? '',
  payload: textOf(get(action, 'payload')) ?? '',
});

const toCommand = (command: unknown): BotCommand => ({
  name: textOf(get(command, 'name')) ?? '',
  description: textOf(get(command, 'description')) ?? '',
});

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.filter((item) => isObject(item)) : [];
