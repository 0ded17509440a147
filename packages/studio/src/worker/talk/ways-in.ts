import type { ProfileEntry } from '@botrules/channel';
import type { BotProfile, MenuEntry, ProfileTexts } from '@botrules/core';
import { itemsOf, outline } from '@botrules/core/tooling';
import type { ShownChannel } from '../../shown-channel.js';
import { shownChannels } from '../../shown-channels.generated.js';
import { type Ground, ruleFiles } from './ground.js';
import type { Talk, TalkPerson } from './talk.js';

/** What a person can begin with, as the rules have it. */
export interface WaysIn {
  /** What the button to begin with sends. */
  readonly getStarted: string;
  /** What people read before they begin. */
  readonly greeting: string | null;
  readonly menu: readonly WayIn[];
  readonly iceBreakers: readonly WayIn[];
  /** A question to begin with comes as a message with its title. */
  readonly iceBreakersAreWords: boolean;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  /** What rules look for in the `ref` of an ad or a link. */
  readonly refs: readonly string[];
}

/** An entry that sends a payload, opens a page, or has entries of its own. */
export interface WayIn {
  readonly title: string;
  readonly payload: string | null;
  readonly url: string | null;
  readonly menu: readonly WayIn[];
}

/** What `profile:` of the rules shows to this person on this channel, and which refs rules look for. */
export function waysIn(
  ground: Pick<Ground, 'ruleSet' | 'texts' | 'profile'>,
  { channel, person }: Pick<Talk, 'channel' | 'person'>,
): WaysIn {
  const { profile } = ground.ruleSet;
  const { greeting, menu = [], iceBreakers = [], commands = [] } = textsFor(profile, person);
  const apart = (key: string) => ground.profile.filter(({ where }) => where.includes(key));
  const shown = shownChannels[channel];
  const has = (part: ShownChannel['profile'][number]) => shown?.profile.includes(part) === true;
  const hasCommands = has('commands') && !(shown?.menuHidesCommands && menu.length > 0);
  return {
    getStarted: profile?.getStarted?.payload ?? apart('get_started')[0]?.payload ?? 'GET_STARTED',
    greeting: greeting !== undefined && has('greeting') ? withName(greeting, person) : null,
    menu: has('menu') ? [...menu.map(wayIn), ...apart('menu').map(entryApart)] : [],
    iceBreakers: has('iceBreakers')
      ? [...iceBreakers.map(wayIn), ...apart('ice_breakers').map(entryApart)]
      : [],
    iceBreakersAreWords: shown?.asksInWords === true,
    commands: hasCommands ? commands.map(({ name, description }) => ({ name, description })) : [],
    refs: refsOf(ground),
  };
}

/** What is shown in the person's language, where there is such a thing. */
function textsFor(profile: BotProfile | undefined, { language, locale }: TalkPerson): ProfileTexts {
  const { languages = {}, ...texts } = profile ?? {};
  const own = [locale?.replace('-', '_'), language].find(
    (each) => each !== undefined && Object.hasOwn(languages, each),
  );
  return own === undefined ? texts : { ...texts, ...languages[own] };
}

/** Messenger puts the name in its place. */
function withName(greeting: string, { first_name = '', last_name = '' }: TalkPerson): string {
  const names: { readonly [name: string]: string } = {
    user_first_name: first_name,
    user_last_name: last_name,
    user_full_name: `${first_name} ${last_name}`.trim(),
  };
  return greeting.replace(/\{\{(user_\w+)\}\}/g, (whole, name: string) => names[name] || whole);
}

function wayIn({ title, payload, url, menu = [] }: MenuEntry): WayIn {
  return { title, payload: payload ?? null, url: url ?? null, menu: menu.map(wayIn) };
}

/** An entry of a profile that stands in a file of its own. */
function entryApart({ title, payload }: ProfileEntry): WayIn {
  return { title: title ?? payload, payload, url: null, menu: [] };
}

const mostRefs = 100;

/** Texts that rules compare a `ref` with. */
function refsOf(ground: Pick<Ground, 'texts'>): readonly string[] {
  const refs = new Set<string>();
  for (const file of ruleFiles(ground)) {
    const text = ground.texts.get(file)!;
    // Reading a file for its outline is slow where there are thousands.
    if (!text.includes('referral.ref')) continue;
    const root = outline(file, text);
    for (const { parts } of root === undefined ? [] : itemsOf(root)) {
      for (const { path, kind, text: ref } of parts) {
        const isAsked = kind === 'text' && path.includes('referral.ref') && !path.includes('regex');
        if (isAsked && ref && !/^(?:true|false)$/.test(ref) && refs.size < mostRefs) refs.add(ref);
      }
    }
  }
  return [...refs];
}
