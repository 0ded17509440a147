import {
  type BotCommand,
  type BotProfile,
  type IceBreaker,
  type MenuEntry,
  type ProfileTexts,
  placeholdersOf,
} from '../bot-profile.js';
import type { ChannelProfile } from '../channel-profile.js';
import { defaultProfiles } from '../default-profiles.generated.js';
import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { nearest } from '../report/suggest.js';
import {
  entryOf,
  isNull,
  type MapNode,
  type Node,
  type TextNode,
  textAt,
  within,
} from '../syntax/node.js';
import { findForeignPlaceholders } from './foreign-placeholder.js';
import type { HeldTo } from './held-to.js';
import { LearnedMemory } from './learned-memory.js';
import { ProfileCheck } from './profile-limits.js';
import { readMenuAreas } from './read-menu-areas.js';
import { readUrl } from './read-url.js';
import type { Names } from './template.js';

/** A language, with or without a country: `de`, `pt_BR`. */
const languageCode = /^([A-Za-z]{2,3})(?:[_-]([A-Za-z]{2}))?$/;
/** A profile has nothing to fill in. */
const noNames = (heldTo: HeldTo): Names => ({
  captures: new Map(),
  rows: new Map(),
  params: new Set(),
  hidden: new Set(),
  conditions: [],
  remembered: new LearnedMemory(),
  filled: () => new Set(),
  asksForWords: () => false,
  fields: [],
  heldTo,
});

const textKeys = ['greeting', 'menu', 'ice_breakers', 'commands'] as const;

/** Returns the name of an image's file as people know it; `undefined` if there is none, which has been reported. */
export type ImageOf = (written: TextNode) => string | undefined;

/** Reads `profile:` at the top of a file. Nodes of the wrong shape have been reported. */
export function readProfile(
  map: MapNode,
  heldTo: HeldTo,
  report: Report,
  image: ImageOf,
): BotProfile {
  return new ProfileReader(heldTo, report, image).read(map);
}

class ProfileReader {
  readonly #heldTo: HeldTo;
  readonly #report: Report;
  readonly #image: ImageOf;
  readonly #check: ProfileCheck;

  constructor(heldTo: HeldTo, report: Report, image: ImageOf) {
    this.#heldTo = heldTo;
    this.#report = report;
    this.#image = image;
    this.#check = new ProfileCheck(heldTo, report);
  }

  read(map: MapNode): BotProfile {
    const getStarted = textAt(map, 'get_started');
    const image = textAt(map, 'menu_image');
    const menuImage = image && this.#image(image);
    const languages = this.#languages(map);
    const texts = this.#texts(map);
    const bar = textAt(map, 'menu_bar');
    const areas = entryOf(map, 'menu_areas')?.value;
    const menu = entryOf(map, 'menu')?.value;
    // An entry that could not be read has been reported.
    const isWhole = menu?.kind === 'list' && menu.items.length === texts.menu?.length;
    const menuAreas =
      areas?.kind === 'list' && isWhole
        ? readMenuAreas(areas, texts.menu ?? [], this.#report)
        : undefined;
    if (bar) this.#check.menuBar(bar);
    this.#ofImage(map);
    const payload = getStarted && this.#plain(getStarted);
    if (getStarted) this.#check.getStarted(getStarted);
    const profile: BotProfile = {
      ...texts,
      ...(getStarted &&
        payload !== undefined && { getStarted: { payload, span: getStarted.span } }),
      ...(menuImage !== undefined && { menuImage }),
      ...(menuAreas && { menuAreas }),
      ...(bar && { menuBar: this.#plain(bar) }),
      ...(languages !== undefined && { languages }),
    };
    this.#check.whole(map);
    return profile;
  }

  #texts(map: MapNode): ProfileTexts {
    const greeting = textAt(map, 'greeting');
    const menu = entryOf(map, 'menu')?.value;
    const entries = menu?.kind === 'list' ? this.#menu(menu.items) : undefined;
    if (menu?.kind === 'list') this.#check.menu(menu);
    const breakers = entryOf(map, 'ice_breakers')?.value;
    const iceBreakers =
      breakers?.kind === 'list'
        ? breakers.items.flatMap((item) => this.#iceBreaker(item) ?? [])
        : undefined;
    if (breakers?.kind === 'list') this.#check.iceBreakers(breakers);
    const commands = entryOf(map, 'commands')?.value;
    return {
      ...(greeting && { greeting: this.#greeting(greeting) }),
      ...(entries && { menu: entries }),
      ...(iceBreakers && { iceBreakers }),
      ...(commands?.kind === 'map' && { commands: this.#commands(commands) }),
    };
  }

  #menu(items: readonly Node[]): readonly MenuEntry[] {
    return items.flatMap((item) => this.#menuEntry(item) ?? []);
  }

  #menuEntry(node: Node): MenuEntry | undefined {
    if (node.kind !== 'map') return undefined;
    const [action, second] = node.entries.filter(({ key }) => /^(?:payload|url|menu)$/.test(key));
    const title = textAt(node, 'title');
    if (action === undefined) {
      const isWhole = node.entries[0] && node.entries.every(({ key }) => key === 'title');
      if (isWhole) {
        const hint = say`Add "payload:", "url:", or "menu:" with entries of its own.`;
        const what = say`Nothing happens when this entry of the menu is tapped.`;
        this.#report(problems.missingKey(node.entries[0]!.keySpan, what, hint));
      }
      return undefined;
    }
    if (second) {
      const what = say`An entry of the menu does one thing, and this one has ${quote(action.key)} and ${quote(second.key)}.`;
      const hint = say`Keep one of the two, or make them two entries.`;
      this.#report(problems.wrongValue(second.keySpan, what, hint));
    }
    if (!title) return undefined;
    const words = { title: this.#plain(title), span: action.value.span };
    if (action.value.kind === 'list' && action.key === 'menu') {
      return { ...words, menu: this.#menu(action.value.items) };
    }
    const value = textAt(node, action.key);
    if (!value) return undefined;
    if (action.key === 'payload') return { ...words, payload: this.#plain(value) };
    if (action.key !== 'url') return undefined;
    const url = this.#plain(value);
    if (!/[{}]/.test(url)) readUrl(value, '"url"', noNames(this.#heldTo), this.#report);
    return { ...words, url };
  }

  #iceBreaker(node: Node): IceBreaker | undefined {
    const map = node.kind === 'map' ? node : undefined;
    const title = map && textAt(map, 'title');
    const payload = map && textAt(map, 'payload');
    if (!title || !payload) return undefined;
    return { title: this.#plain(title), payload: this.#plain(payload), span: payload.span };
  }

  #commands(map: MapNode): readonly BotCommand[] {
    const commands: BotCommand[] = [];
    for (const { key, keySpan, value } of map.entries) {
      const name = key.replace(/^\//, '');
      if (!/^[^\s/@]+$/.test(name)) {
        const what = say`${quote(key)} cannot be a command.`;
        const hint = say`A command is one word, such as /menu or /opening_hours.`;
        this.#report(problems.wrongValue(keySpan, what, hint));
      } else if (commands.some((known) => known.name === name)) {
        const what = say`The command ${quote(`/${name}`)} is there twice.`;
        this.#report(problems.wrongValue(keySpan, what, say`Keep one of the two.`));
      } else if (value.kind === 'text' && value.text !== '' && !isNull(value)) {
        this.#check.command({ name, keySpan }, value);
        commands.push({ name, description: this.#plain(value), span: keySpan });
      }
    }
    this.#check.commands(map);
    return commands;
  }

  #languages(map: MapNode): BotProfile['languages'] {
    const value = entryOf(map, 'languages')?.value;
    if (value?.kind !== 'map') return undefined;
    const languages: { [language: string]: ProfileTexts } = {};
    for (const { key, keySpan, value: texts } of value.entries) {
      const code = languageOf(key);
      if (code === undefined) {
        const hint = say`Write its code of two letters, such as de, or with a country, such as pt_BR.`;
        this.#report(problems.wrongValue(keySpan, say`${quote(key)} is not a language.`, hint));
      } else if (Object.hasOwn(languages, code)) {
        const what = say`The language ${quote(code)} is there twice.`;
        this.#report(problems.wrongValue(keySpan, what, say`Keep one of the two.`));
      } else if (texts.kind === 'map') {
        languages[code] = this.#texts(texts);
        this.#onlyThere(texts, map);
      }
    }
    return languages;
  }

  /** Reports keys that only a menu with an image can have. */
  #ofImage(map: MapNode): void {
    for (const key of ['menu_image', 'menu_areas', 'menu_bar']) {
      const needed = key === 'menu_image' ? 'menu' : 'menu_image';
      const entry = entryOf(map, key);
      if (entry === undefined || entryOf(map, needed) !== undefined) continue;
      this.#report(problems.besideNothing(entry.keySpan, key, [needed]));
    }
  }

  /** Reports a part that only some languages have: people with other languages would not get it. */
  #onlyThere(texts: MapNode, all: MapNode): void {
    for (const key of textKeys) {
      const entry = entryOf(texts, key);
      if (entry === undefined || entryOf(all, key) !== undefined) continue;
      const what = say`${quote(key)} is here for one language, and not for people of all others.`;
      const hint = say`Write ${quote(`${key}:`)} in line with "languages:", too.`;
      this.#report(problems.missingKey(entry.keySpan, what, hint));
    }
  }

  /** Reads a text in which some platforms fill placeholders of their own form with the reader's name. */
  #greeting(node: TextNode): string {
    this.#foreign(node);
    const known = fillsOf([...defaultProfiles, ...this.#heldTo.profiles]);
    const wrong = placesOf(node).filter(({ placeholder }) => !known.includes(placeholder));
    if (wrong.length === 0) this.#check.greeting(node);
    for (const { placeholder, span } of wrong) {
      const what = say`No platform fills ${quote(placeholder)} in a greeting.`;
      const meant = nearest(nameOf(placeholder), known.map(nameOf));
      const own = known.find((each) => nameOf(each) === meant);
      const hint = say`Write ${own ?? known.join(say` or `)}, or leave it out.`;
      this.#report(problems.wrongValue(span, what, hint));
    }
    return node.text;
  }

  /** Reads a text that is shown as it is written: everybody sees the same, so there is no person or event to fill in. */
  #plain(node: TextNode): string {
    this.#foreign(node);
    const [first] = placesOf(node);
    if (first !== undefined) {
      const what = say`${quote(first.placeholder)} cannot be filled: this is the same for everybody.`;
      this.#report(problems.wrongValue(node.span, what, say`Write it without the braces.`));
    }
    return node.text;
  }

  /** Reports placeholders of other tools, which everybody would see as they are written. */
  #foreign(node: TextNode): void {
    for (const found of findForeignPlaceholders(node, noNames(this.#heldTo))) {
      const message = say`${quote(node.text)} is shown as it stands: nothing is filled in there.`;
      this.#report({ ...found, message, hint: say`Leave the placeholder out.` });
    }
  }
}

/** Returns a language as platforms write it, `pt_BR` for `pt-br`; `undefined` if it is not one. */
function languageOf(written: string): string | undefined {
  const [, language, country] = languageCode.exec(written) ?? [];
  if (language === undefined) return undefined;
  const code = language.toLowerCase();
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  if (names.of(code) === undefined) return undefined;
  return country === undefined ? code : `${code}_${country.toUpperCase()}`;
}

/** Returns the placeholders in a text, each with its place. */
function placesOf(
  node: TextNode,
): readonly { readonly placeholder: string; readonly span: Span }[] {
  let from = 0;
  return placeholdersOf(node.text).map((placeholder) => {
    const at = node.text.indexOf(placeholder, from);
    from = at + placeholder.length;
    return { placeholder, span: within(node, at, from) };
  });
}

function fillsOf(profiles: readonly ChannelProfile[]): readonly string[] {
  return [...new Set(profiles.flatMap(({ shows }) => shows?.greetingFills ?? []))];
}

/** Returns what a placeholder is about: `first_name` for `{{user_first_name}}`, and for `{person.first_name}` of a reply. */
function nameOf(placeholder: string): string {
  return placeholder.replace(/[{}\s]|\|.*$/g, '').replace(/^(?:person\.|user_)/, '');
}
