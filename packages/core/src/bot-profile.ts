import { needArray, needText } from './report/argument.js';
import type { Span } from './report/source.js';

/**
 * What a bot shows before anybody has written, and next to the chat: `profile:` of the rules, as plain data. A
 * platform's own profile is described in the same form.
 */
export interface BotProfile extends ProfileTexts {
  /** What is sent by the button with which people begin. */
  readonly getStarted?: SentByProfile;
  /** The image whose areas are the entries of the menu: a file, named as in `sources`. */
  readonly menuImage?: string;
  /**
   * How the image is divided, line by line, into cells of equal size with a blank between them: each is the number of
   * its entry, or `.`. In `['1 1 2', '1 1 3']`, the first entry is on the left, the others next to it, one below the
   * other.
   */
  readonly menuAreas?: readonly string[];
  /** The words on the bar that opens the menu. */
  readonly menuBar?: string;
  /** What people with other languages get instead of the texts above, by language: `de`, `pt_BR`. */
  readonly languages?: { readonly [language: string]: ProfileTexts };
}

/** The parts of a profile in one language. A missing part is not shown. */
export interface ProfileTexts {
  /** What people read before they begin. */
  readonly greeting?: string;
  /** The menu that is always available. */
  readonly menu?: readonly MenuEntry[];
  /** Questions that people can begin with. */
  readonly iceBreakers?: readonly IceBreaker[];
  /** What people can type after a slash. */
  readonly commands?: readonly BotCommand[];
}

/** A payload that people can send without a message from the bot. */
export interface SentByProfile {
  /** What comes back. */
  readonly payload: string;
  /** Where it is written, if it is in rules. */
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
  /** Where it is written, if it is in rules. */
  readonly span?: Span;
}

/** A question that people can begin with. */
export interface IceBreaker extends SentByProfile {
  /** The question. */
  readonly title: string;
}

/** What people can type after a slash. */
export interface BotCommand {
  /** Its name, without the slash. */
  readonly name: string;
  /** What it does, in a few words. */
  readonly description: string;
  /** Where it is written, if it is in rules. */
  readonly span?: Span;
}

/** A placeholder as platforms have it in greetings, and misspellings of it. */
const braces = /\{\{?[\w. |]+\}?\}/g;
/** The same, with the comma and blank before it. */
const bracesAndGap = new RegExp(`(,?\\s*)(${braces.source})`, 'g');

/** Returns everything in a greeting that is to be filled: `{{user_first_name}}`. */
export function placeholdersOf(greeting: string): readonly string[] {
  return greeting.match(braces) ?? [];
}

const example = 'Write withoutPlaceholders("Hello {{user_first_name}}!", []).';

/**
 * Returns a greeting as people read it if only some of its placeholders are filled: the others are removed, with the
 * blank or comma before them, so that "Hello {{user_first_name}}!" is "Hello!".
 *
 * @param fills the placeholders that are filled, and stay
 * @throws {TypeError} if it is not given a text and an array
 */
export function withoutPlaceholders(greeting: string, fills: readonly string[]): string {
  needText('withoutPlaceholders', 'a greeting', greeting, example);
  needArray('withoutPlaceholders', 'placeholders as an array', fills, example);
  const text = greeting.replace(bracesAndGap, (written, _, placeholder: string) =>
    fills.includes(placeholder) ? written : '',
  );
  if (text === greeting) return greeting;
  // A greeting that began with a name would go on with a comma, which is removed.
  return text.replace(/^[\s,:]+(\p{Ll}?)/u, (_, first: string) => first.toUpperCase()).trimEnd();
}

/**
 * Returns the entries of a menu; entries with a menu behind them are replaced by those of that menu.
 *
 * @throws {TypeError} if it is not given an array
 */
export function flatMenu(menu: readonly MenuEntry[]): readonly MenuEntry[] {
  needArray('flatMenu', 'the entries of a menu as an array', menu, 'Write flatMenu(profile.menu).');
  return menu.flatMap((entry) => (entry.menu === undefined ? [entry] : flatMenu(entry.menu)));
}
