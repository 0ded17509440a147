import type {
  BotCommand,
  BotProfile,
  ChannelProfile,
  IceBreaker,
  MenuEntry,
  ProfileLimits,
  ProfileTexts,
  TextForm,
  TextLimit,
} from '@botrules/core';
import { flatMenu, say, withoutPlaceholders } from '@botrules/core/tooling';
import { equalMenuAreas, withEntries } from './menu-areas.js';
import type { FittedProfile } from './profile-keeper.js';
import { fits, shorten } from './shorten.js';

/**
 * The languages of a platform in which it shows the texts of a language of the rules; none where it cannot. `all` are those of
 * the rules.
 */
export type ToLanguage = (language: string, all: readonly string[]) => readonly string[];

/**
 * The part of a profile that people see on a channel, by the `shows` of the channel's own profile. Texts that are too long are cut, as
 * are lists; what cannot be cut is left out.
 *
 * @param toLanguage what a platform makes of languages; one that knows none unless given
 */
export function fitProfile(
  profile: BotProfile,
  { title, shows = {} }: Pick<ChannelProfile, 'title' | 'shows'>,
  toLanguage: ToLanguage = () => [],
): FittedProfile {
  const fitting = new ProfileFitting(title, shows);
  const { getStarted, menuImage, menuAreas, menuBar } = profile;
  const payload = fitting.getStarted(getStarted?.payload);
  const hasImage = menuImage !== undefined && shows.menu?.needs === 'menu_image';
  const missing =
    (shows.menu?.needs === 'get_started' && payload === undefined && 'get_started') ||
    (shows.menu?.needs === 'menu_image' && !hasImage && 'menu_image') ||
    undefined;
  const texts = fitting.texts(profile, missing, false);
  const shown: BotProfile = {
    ...texts,
    ...(payload !== undefined && { getStarted: { payload } }),
    ...(hasImage &&
      texts.menu !== undefined && {
        menuImage,
        ...fitting.areas(menuAreas, profile.menu ?? []),
        ...fitting.bar(menuBar),
      }),
  };
  const languages = fitting.languages(
    profile.languages ?? {},
    missing,
    texts.menu !== undefined,
    toLanguage,
  );
  const isEmpty = Object.keys(languages).length === 0;
  return { shown: isEmpty ? shown : { ...shown, languages }, left: fitting.left };
}

class ProfileFitting {
  readonly left: string[] = [];
  readonly #title: string;
  readonly #shows: ProfileLimits;

  constructor(title: string, shows: ProfileLimits) {
    this.#title = title;
    this.#shows = shows;
  }

  getStarted(payload: string | undefined): string | undefined {
    if (payload === undefined) return undefined;
    const limit = this.#shows.getStarted;
    if (limit === undefined) return this.#hasNone('get_started');
    return fits(payload, limit) ? payload : this.#tooLong('get_started', payload);
  }

  /** `hasMenu`: whether people of some language have a menu already. */
  texts(
    texts: ProfileTexts,
    missing: string | undefined,
    hasMenu: boolean,
    language?: string,
  ): ProfileTexts {
    const named = (part: string) => (language === undefined ? part : `${part} (${language})`);
    const greeting = this.#greeting(texts.greeting, named('greeting'));
    const menu = this.#menu(texts.menu, named('menu'), missing);
    const iceBreakers = this.#iceBreakers(texts.iceBreakers, named('ice_breakers'));
    const commands = this.#commands(
      texts.commands,
      named('commands'),
      hasMenu || menu !== undefined,
    );
    return {
      ...(greeting !== undefined && { greeting }),
      ...(menu !== undefined && { menu }),
      ...(iceBreakers !== undefined && { iceBreakers }),
      ...(commands !== undefined && { commands }),
    };
  }

  /** The areas of a menu that has an image, where they are not equal. */
  areas(
    lines: readonly string[] | undefined,
    menu: readonly MenuEntry[],
  ): Pick<BotProfile, 'menuAreas'> {
    const limits = this.#shows.menu;
    if (lines === undefined || limits === undefined) return {};
    const shown = flatMenu(menu).flatMap((entry, at) => (canSend(entry, limits) ? [at] : []));
    const kept = shown.slice(0, limits.most);
    const menuAreas = withEntries(lines, kept);
    return `${menuAreas}` === `${equalMenuAreas(kept.length)}` ? {} : { menuAreas };
  }

  bar(words: string | undefined): Pick<BotProfile, 'menuBar'> {
    const limit = this.#shows.menu?.bar;
    if (words === undefined || limit === undefined) return {};
    return { menuBar: this.#cut(words, limit, 'menu_bar') };
  }

  languages(
    languages: NonNullable<BotProfile['languages']>,
    missing: string | undefined,
    hasMenu: boolean,
    toLanguage: ToLanguage,
  ): { readonly [language: string]: ProfileTexts } {
    const fitted: { [language: string]: ProfileTexts } = {};
    const all = Object.keys(languages);
    for (const [language, texts] of Object.entries(languages)) {
      const own = toLanguage(language, all);
      if (own.length === 0) {
        this.left.push(say`${this.#title} does not tell the language ${language} from others.`);
        continue;
      }
      const before = [...this.left];
      const shown = this.texts(texts, missing, hasMenu, language);
      // What is missing in every language has been reported.
      const more = this.left.splice(before.length).filter((each) => !before.includes(each));
      this.left.push(...more);
      if (Object.keys(shown).length > 0) for (const each of own) fitted[each] = shown;
    }
    return fitted;
  }

  #greeting(greeting: string | undefined, part: string): string | undefined {
    if (greeting === undefined) return undefined;
    const { greeting: limit, greetingFills = [] } = this.#shows;
    if (limit === undefined) return this.#hasNone('greeting');
    const text = withoutPlaceholders(greeting, greetingFills);
    if (text !== greeting) {
      this.left.push(
        say`${part}: ${this.#title} fills no such placeholder; people read "${text}".`,
      );
    }
    // Half a placeholder at the end would be shown as it stands.
    const cut = this.#cut(text, limit, part).replace(/\s*\{\{[^}]*\}?…$/, '…');
    return cut.trim() === '' ? undefined : cut;
  }

  #menu(
    menu: readonly MenuEntry[] | undefined,
    part: string,
    missing: string | undefined,
  ): readonly MenuEntry[] | undefined {
    if (menu === undefined) return undefined;
    const limits = this.#shows.menu;
    if (limits === undefined) return this.#hasNone('menu');
    if (missing !== undefined) {
      this.left.push(say`${this.#title} shows no menu without ${missing}.`);
      return undefined;
    }
    const isNested = menu.some((entry) => entry.menu !== undefined);
    if (isNested && !limits.nested) {
      this.left.push(say`${part}: the entries of inner menus stand in one list with the others.`);
    }
    const fitted = this.#entries(isNested && !limits.nested ? flatMenu(menu) : menu, limits, part);
    return someOf(this.#first(fitted, limits.most, part));
  }

  #entries(
    menu: readonly MenuEntry[],
    limits: NonNullable<ProfileLimits['menu']>,
    part: string,
  ): readonly MenuEntry[] {
    return menu.flatMap((entry): readonly MenuEntry[] => {
      const { title, payload, url, menu: inner } = entry;
      if (payload !== undefined && !canSend(entry, limits)) {
        this.#tooLong(part, payload);
        return [];
      }
      return [
        {
          title: this.#cut(title, limits.title, part),
          ...(payload !== undefined && { payload }),
          ...(url !== undefined && { url }),
          ...(inner !== undefined && { menu: this.#entries(inner, limits, part) }),
        },
      ];
    });
  }

  #iceBreakers(
    breakers: readonly IceBreaker[] | undefined,
    part: string,
  ): readonly IceBreaker[] | undefined {
    if (breakers === undefined) return undefined;
    const limits = this.#shows.iceBreakers;
    if (limits === undefined) return this.#hasNone('ice_breakers');
    const { payload: most } = limits;
    if (most === undefined) {
      this.left.push(say`${part}: ${this.#title} sends the title as a message, and no payload.`);
    }
    const fitted = breakers.flatMap(({ title, payload }): readonly IceBreaker[] => {
      if (most !== undefined && !fits(payload, most)) {
        this.#tooLong(part, payload);
        return [];
      }
      if (!hasForm(title, limits.form)) {
        this.left.push(say`${part}: "${title}" cannot be shown there.`);
        return [];
      }
      const words = limits.title === undefined ? title : this.#cut(title, limits.title, part);
      return [{ title: words, payload: most === undefined ? words : payload }];
    });
    return someOf(this.#first(fitted, limits.most, part));
  }

  #commands(
    commands: readonly BotCommand[] | undefined,
    part: string,
    hasMenu: boolean,
  ): readonly BotCommand[] | undefined {
    if (commands === undefined) return undefined;
    const limits = this.#shows.commands;
    if (limits === undefined) return this.#hasNone('commands');
    if (limits.hideMenu && hasMenu) {
      this.left.push(
        say`${this.#title} shows commands in place of the menu, so they are left out.`,
      );
      return undefined;
    }
    const fitted = commands.flatMap(({ name, description }): readonly BotCommand[] => {
      if (fits(name, limits.name) && hasForm(name, limits.form)) {
        return [{ name, description: this.#cut(description, limits.description, part) }];
      }
      this.left.push(say`${part}: "/${name}" cannot be a command there.`);
      return [];
    });
    return someOf(this.#first(fitted, limits.most, part));
  }

  #first<T>(items: readonly T[], most: number, part: string): readonly T[] {
    if (items.length > most) {
      this.left.push(say`${part}: only the first ${most} of ${items.length} are shown.`);
    }
    return items.slice(0, most);
  }

  #cut(text: string, limit: TextLimit, part: string): string {
    const cut = shorten(text, limit, part, () => {});
    if (cut !== text) this.left.push(say`${part}: "${text}" is cut to "${cut}".`);
    return cut;
  }

  #tooLong(part: string, payload: string): undefined {
    this.left.push(say`${part}: the payload "${payload}" is too long, so its entry is left out.`);
  }

  #hasNone(part: string): undefined {
    this.left.push(say`${this.#title} has no ${part}.`);
  }
}

function canSend(
  { payload }: MenuEntry,
  limits: Pick<NonNullable<ProfileLimits['menu']>, 'payload'>,
): boolean {
  return payload === undefined || fits(payload, limits.payload);
}

const someOf = <T>(items: readonly T[]) => (items.length === 0 ? undefined : items);

function hasForm(text: string, form: TextForm | undefined): boolean {
  return form === undefined || new RegExp(form.pattern, 'u').test(text);
}
