import type { BotProfile, MenuEntry, ProfileTexts } from '@botrules/core';
import { say } from '@botrules/core/tooling';

/** One part of a profile in words. */
export interface ProfilePart {
  /** Its key in the rules, with the language where it is not that of all others: `menu (de)`. */
  readonly part: string;
  /** What it has, a line each. */
  readonly lines: readonly string[];
}

/** What differs in one part of two profiles. */
export interface ProfileDifference {
  /** Its key, as in `ProfilePart`. */
  readonly part: string;
  /** Lines of the first alone. */
  readonly gone: readonly string[];
  /** Lines of the second alone. */
  readonly come: readonly string[];
  /** The lines are the same, and their order is another. */
  readonly moved: boolean;
}

/** A profile in words, part by part. */
export function partsOfProfile(profile: BotProfile): readonly ProfilePart[] {
  const { getStarted, menuImage, menuAreas, menuBar, languages = {} } = profile;
  return [
    ...(getStarted === undefined ? [] : [part('get_started', [say`sends ${getStarted.payload}`])]),
    ...partsOfTexts(profile, ''),
    ...(menuImage === undefined ? [] : [part('menu_image', [menuImage])]),
    ...(menuAreas === undefined ? [] : [part('menu_areas', menuAreas)]),
    ...(menuBar === undefined ? [] : [part('menu_bar', [quoted(menuBar)])]),
    ...Object.keys(languages)
      .sort()
      .flatMap((language) => partsOfTexts(languages[language]!, ` (${language})`)),
  ];
}

/** What has to change for one profile to become another; nothing where they are the same. */
export function compareProfiles(had: BotProfile, wanted: BotProfile): readonly ProfileDifference[] {
  const before = new Map(partsOfProfile(had).map(({ part, lines }) => [part, lines]));
  const after = new Map(partsOfProfile(wanted).map(({ part, lines }) => [part, lines]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((name) => {
    const [first = [], second = []] = [before.get(name), after.get(name)];
    if (JSON.stringify(first) === JSON.stringify(second)) return [];
    const gone = without(first, second);
    const come = without(second, first);
    return [{ part: name, gone, come, moved: gone.length + come.length === 0 }];
  });
}

/** The lines of one that the other lacks; a line that both have counts as often as the first has it more. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function partsOfTexts(
  { greeting, menu, iceBreakers, commands }: ProfileTexts,
  language: string,
): readonly ProfilePart[] {
  const named = (name: string, lines: readonly string[] | undefined) =>
    lines === undefined ? [] : [part(`${name}${language}`, lines)];
  return [
    ...named('greeting', greeting === undefined ? undefined : [quoted(greeting)]),
    ...named('menu', menu && menuLines(menu, '')),
    ...named(
      'ice_breakers',
      iceBreakers?.map(({ title, payload }) =>
        // Where there is no payload the words themselves are sent.
        title === payload ? quoted(title) : say`${quoted(title)} sends ${payload}`,
      ),
    ),
    ...named(
      'commands',
      commands?.map(({ name, description }) => `/${name}: ${description}`),
    ),
  ];
}

function menuLines(menu: readonly MenuEntry[], above: string): readonly string[] {
  return menu.flatMap(({ title, payload, url, menu: inner }) => {
    const words = `${above}${quoted(title)}`;
    if (inner !== undefined) return menuLines(inner, `${words} > `);
    return [url === undefined ? say`${words} sends ${payload ?? ''}` : say`${words} opens ${url}`];
  });
}

/** A person's words, in the quotes of the language that is spoken. */
const quoted = (text: string): string => say`"${text}"`;

const part = (name: string, lines: readonly string[]): ProfilePart => ({ part: name, lines });
