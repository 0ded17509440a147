import { needArray, needText } from './report/argument.js';
import type { Span } from './report/source.js';

/**
 * What a bot shows before anybody has written, and next to the chat: `profile:` of the rules, as plain data. A platform's own
 * profile is told in the same form.
 */
export interface BotProfile extends ProfileTexts {
  /** What the button sends with which people begin. */
  readonly getStarted?: SentByProfile;
  /** The image of which the entries of the menu are areas: a file, named as `sources` name theirs. */
  readonly menuImage?: string;
  /**
   * How the image is cut, line by line in cells of equal size, with a blank between them: the number of the entry that a cell
   * belongs to, or `.`. `['1 1 2', '1 1 3']` has the first entry on the left, and the others next to it, one below the other.
   */
  readonly menuAreas?: readonly string[];
  /** The words on the bar that opens the menu. */
  readonly menuBar?: string;
  /** What people of other languages get in place of the texts above, by the language: `de`, `pt_BR`. */
  readonly languages?: { readonly [language: string]: ProfileTexts };
}

/** What of a profile is told in one language. A part that is not there is not shown. */
export interface ProfileTexts {
  /** What people read before they begin. */
  readonly greeting?: string;
  /** The menu that is always at hand. */
  readonly menu?: readonly MenuEntry[];
  /** Questions that people can begin with. */
  readonly iceBreakers?: readonly IceBreaker[];
  /** What people can type after a slash. */
  readonly commands?: readonly BotCommand[];
}

/** A payload that people can send without any message of the bot. */
export interface SentByProfile {
  /** What comes back. */
  readonly payload: string;
  /** Where it stands, if it is in rules. */
  readonly span?: Span;
}

/** An entry of a menu: it sends a payload, opens a page, or has entries of its own. */
export interface MenuEntry {
  /** The words on it. */
  readonly title: string;
  /** What comes back when it is tapped. */
  readonly payload?: string;
  /** The page that it opens. */
  readonly url?: string;
  /** The menu behind it. */
  readonly menu?: readonly MenuEntry[];
  /** Where it stands, if it is in rules. */
  readonly span?: Span;
}

/** A question that people can begin with. */
export interface IceBreaker extends SentByProfile {
  /** The question. */
  readonly title: string;
}

/** What people can type after a slash. */
export interface BotCommand {
  /** Without the slash. */
  readonly name: string;
  /** What it does, in a few words. */
  readonly description: string;
  /** Where it stands, if it is in rules. */
  readonly span?: Span;
}

/** A placeholder as platforms have them in greetings, and slips of one. */
const braces = /\{\{?[\w. |]+\}?\}/g;
/** The same, with the comma and blank before it. */
const bracesAndGap = new RegExp(`(,?\\s*)(${braces.source})`, 'g');

/** All that stands in a greeting to be filled: `{{user_first_name}}`. */
export function placeholdersOf(greeting: string): readonly string[] {
  return greeting.match(braces) ?? [];
}

const example = 'Write withoutPlaceholders("Hello {{user_first_name}}!", []).';

/**
 * A greeting as people read it where only some of its placeholders are filled: the others are gone, with the blank or comma before
 * them, so that "Hello {{user_first_name}}!" is "Hello!".
 *
 * @param fills the placeholders that are filled, and stay
 * @throws {TypeError} where it is not given a text and an array
 */
export function withoutPlaceholders(greeting: string, fills: readonly string[]): string {
  needText('withoutPlaceholders', 'a greeting', greeting, example);
  needArray('withoutPlaceholders', 'placeholders as an array', fills, example);
  const text = greeting.replace(bracesAndGap, (written, _, placeholder: string) =>
    fills.includes(placeholder) ? written : '',
  );
  if (text === greeting) return greeting;
  // What began with a name goes on with a comma, and then begins without it.
  return text.replace(/^[\s,:]+(\p{Ll}?)/u, (_, first: string) => first.toUpperCase()).trimEnd();
}

/**
 * The entries of a menu, with those of menus behind entries in their places.
 *
 * @throws {TypeError} where it is not given an array
 */
export function flatMenu(menu: readonly MenuEntry[]): readonly MenuEntry[] {
  needArray('flatMenu', 'the entries of a menu as an array', menu, 'Write flatMenu(profile.menu).');
  return menu.flatMap((entry) => (entry.menu === undefined ? [entry] : flatMenu(entry.menu)));
}
