import { placeholdersOf, withoutPlaceholders } from '../bot-profile.js';
import type { ChannelProfile, ProfileLimits, TextForm, TextLimit } from '../channel-profile.js';
import type { Report } from '../report/diagnostic.js';
import { number, quote, together } from '../report/problems.js';
import { say, translated } from '../report/say.js';
import type { Span } from '../report/source.js';
import {
  entryOf,
  type ListNode,
  type MapNode,
  type Node,
  type TextNode,
  textAt,
} from '../syntax/node.js';
import type { HeldTo } from './held-to.js';
import { longestEmoji, measure } from './limits.js';

/** What rules call a part of a profile, and what channels call it. */
const parts = {
  greeting: { shown: 'greeting', noun: /* say */ 'a greeting' },
  get_started: { shown: 'getStarted', noun: /* say */ 'a button to begin with' },
  menu: { shown: 'menu', noun: /* say */ 'a menu' },
  ice_breakers: { shown: 'iceBreakers', noun: /* say */ 'ice breakers' },
  commands: { shown: 'commands', noun: /* say */ 'commands' },
} as const satisfies {
  readonly [key: string]: { readonly shown: keyof ProfileLimits; readonly noun: string };
};

/** Reports what the channels do not take of a profile. None of this is an error: each channel shows what it can. */
export class ProfileCheck {
  readonly #heldTo: HeldTo;
  readonly #report: Report;

  constructor(heldTo: HeldTo, report: Report) {
    this.#heldTo = heldTo;
    this.#report = report;
  }

  greeting(node: TextNode): void {
    const { text, span } = node;
    const read = ({ greetingFills = [] }: ProfileLimits) =>
      withoutPlaceholders(text, greetingFills);
    this.#length(span, read, say`The greeting`, ({ greeting }) => greeting, cut);
    const unfilled = this.#profiles.filter(
      ({ shows }) => shows?.greeting !== undefined && read(shows) !== text,
    );
    const [first] = unfilled;
    if (first?.shows === undefined) return;
    const filled = placeholdersOf(read(first.shows));
    const left = placeholdersOf(text).filter((each) => !filled.includes(each));
    this.#report({
      code: 'channel-limit',
      span,
      message: say`${titles(unfilled)} ${verb(unfilled, 'fill')} no ${quote(left[0]!)} in a greeting.`,
      hint: say`People read ${quote(read(first.shows))} there. Leave it so if that is right, or write the greeting without it.`,
    });
  }

  getStarted(node: TextNode): void {
    this.#text(node, say`The payload`, ({ getStarted }) => getStarted, leftOut);
  }

  menu(list: ListNode): void {
    const tapped: Node[] = [];
    const walk = (node: Node) => {
      const title = node.kind === 'map' ? textAt(node, 'title') : undefined;
      const payload = node.kind === 'map' ? textAt(node, 'payload') : undefined;
      const inner = node.kind === 'map' ? entryOf(node, 'menu')?.value : undefined;
      if (title) this.#text(title, say`A menu's title`, ({ menu }) => menu?.title);
      if (payload) this.#text(payload, say`The payload`, ({ menu }) => menu?.payload, leftOut);
      if (inner?.kind === 'list') for (const each of inner.items) walk(each);
      else tapped.push(node);
    };
    for (const item of list.items) walk(item);
    this.#count(tapped, say`entries of the menu`, ({ menu }) => menu?.most);
  }

  menuBar(node: TextNode): void {
    this.#text(node, say`The menu's bar`, ({ menu }) => menu?.bar);
  }

  iceBreakers({ items }: ListNode): void {
    for (const item of items) {
      if (item.kind !== 'map') continue;
      const title = textAt(item, 'title');
      const payload = textAt(item, 'payload');
      if (title) {
        this.#text(title, say`An ice breaker's title`, (shows) => shows.iceBreakers?.title);
        const what = say`${quote(title.text)} cannot be an ice breaker`;
        this.#form(title.span, title.text, what, (shows) => shows.iceBreakers?.form);
      }
      if (payload) {
        this.#text(payload, say`The payload`, ({ iceBreakers }) => iceBreakers?.payload, leftOut);
      }
    }
    this.#count(items, say`ice breakers`, ({ iceBreakers }) => iceBreakers?.most);
  }

  command({ name, keySpan }: { name: string; keySpan: Span }, description: TextNode): void {
    const what = say`The name of a command`;
    this.#length(keySpan, name, what, ({ commands }) => commands?.name, leftOut);
    const words = say`A command's description`;
    this.#text(description, words, ({ commands }) => commands?.description);
    this.#form(
      keySpan,
      name,
      say`${quote(`/${name}`)} cannot be a command`,
      (shows) => shows.commands?.form,
    );
  }

  #form(
    span: Span,
    text: string,
    what: string,
    formOf: (shows: ProfileLimits) => TextForm | undefined,
  ): void {
    const forms = this.#profiles.flatMap((profile) => {
      const form = profile.shows && formOf(profile.shows);
      return form === undefined || new RegExp(form.pattern, 'u').test(text)
        ? []
        : [{ profile, form }];
    });
    const [first] = forms;
    if (first === undefined) return;
    this.#report({
      code: 'channel-limit',
      span,
      message: say`${what} on ${titles(forms.map(({ profile }) => profile))}.`,
      hint: say`${translated(first.form.write)}. Else it is left out there.`,
    });
  }

  commands({ entries }: MapNode): void {
    const spans = entries.map(({ keySpan }) => ({ span: keySpan }));
    this.#count(spans, 'commands', ({ commands }) => commands?.most);
  }

  /** Checks what only the profile as a whole shows. */
  whole(map: MapNode): void {
    for (const { key, keySpan } of map.entries) {
      const part = Object.hasOwn(parts, key) ? parts[key as keyof typeof parts] : undefined;
      // Channels show different parts. A part that none of them shows is worth reporting, if the channels are known.
      if (part === undefined || !this.#heldTo.named) continue;
      if (this.#profiles.some(({ shows }) => shows?.[part.shown] !== undefined)) continue;
      this.#report({
        code: 'not-on-channel',
        span: keySpan,
        message: say`No channel of this bot shows ${translated(part.noun)}: there ${this.#profiles.length === 1 ? say`is` : say`are`} ${titles(this.#profiles)}.`,
        hint: say`Take it away, or set up an account of a channel that has it.`,
      });
    }
    const menu = entryOf(map, 'menu');
    if (menu === undefined) return;
    this.#hidden(map);
    for (const need of ['get_started', 'menu_image'] as const) {
      if (entryOf(map, need) !== undefined) continue;
      const without = this.#profiles.filter(({ shows }) => shows?.menu?.needs === need);
      if (without.length === 0) continue;
      this.#report({
        code: 'channel-limit',
        span: menu.keySpan,
        message: say`${titles(without)} ${verb(without, 'show')} no menu without ${quote(need)}.`,
        hint: say`Add ${quote(`${need}:`)} in line with "menu:".`,
      });
    }
  }

  /** Reports commands that nobody sees, since every channel with commands shows the menu instead. */
  #hidden(map: MapNode): void {
    const commands = entryOf(map, 'commands');
    const having = this.#profiles.filter(({ shows }) => shows?.commands !== undefined);
    if (commands === undefined || having.length === 0 || !this.#heldTo.named) return;
    const hides = ({ shows: { commands: own, menu } = {} }: ChannelProfile) =>
      own?.hideMenu === true && !(menu?.needs && entryOf(map, menu.needs) === undefined);
    if (!having.every(hides)) return;
    this.#report({
      code: 'not-on-channel',
      span: commands.keySpan,
      message: say`${titles(having)} ${verb(having, 'show')} commands or a menu, and this profile has both: nobody sees the commands.`,
      hint: say`Take the commands away, or the menu.`,
    });
  }

  get #profiles(): readonly ChannelProfile[] {
    return this.#heldTo.profiles;
  }

  #text(
    node: TextNode,
    what: string,
    limitOf: (shows: ProfileLimits) => TextLimit | undefined,
    otherwise = cut,
  ): void {
    this.#length(node.span, node.text, what, limitOf, otherwise);
  }

  #length(
    span: Span,
    written: string | ((shows: ProfileLimits) => string),
    what: string,
    limitOf: (shows: ProfileLimits) => TextLimit | undefined,
    otherwise: (profiles: readonly ChannelProfile[]) => string,
  ): void {
    const over = this.#tightest((shows) => {
      const limit = limitOf(shows);
      if (limit === undefined) return undefined;
      const text = typeof written === 'string' ? written : written(shows);
      const measured = measure(text, limit);
      return measured.length > measured.most ? { ...measured, text } : undefined;
    });
    if (over === undefined) return;
    const { profiles, length, most, unit, text } = over;
    const emoji = longestEmoji(text);
    const counts =
      emoji === undefined ? '' : say` The emoji ${emoji} counts as ${[...emoji].length}.`;
    this.#report({
      code: 'channel-limit',
      span,
      message: say`${what} has ${number(length)} ${unit}, and ${titles(profiles)} ${verb(profiles, 'take')} ${number(most)}.`,
      hint: say`Shorten it by ${number(length - most)}.${counts} Else ${otherwise(profiles)}.`,
    });
  }

  #count(
    items: readonly { readonly span: Span }[],
    what: string,
    mostOf: (shows: ProfileLimits) => number | undefined,
  ): void {
    const over = this.#tightest((shows) => {
      const most = mostOf(shows);
      return most !== undefined && items.length > most ? { most } : undefined;
    });
    if (over === undefined) return;
    const { profiles, most } = over;
    const first = most === 1 ? say`the first is` : say`the first ${number(most)} are`;
    this.#report({
      code: 'channel-limit',
      span: items[most]!.span,
      message: say`There are ${number(items.length)} ${what}, and ${titles(profiles)} ${verb(profiles, 'show')} ${number(most)}.`,
      hint: say`Take ${number(items.length - most)} away. Else ${first} shown there.`,
    });
  }

  /** Returns the tightest limit that is exceeded, and the channels that have it. */
  #tightest<T extends { readonly most: number }>(
    passes: (shows: ProfileLimits) => T | undefined,
  ): (T & { readonly profiles: readonly ChannelProfile[] }) | undefined {
    const passed = this.#profiles.flatMap((profile) => {
      const found = profile.shows && passes(profile.shows);
      return found === undefined ? [] : [{ profile, found }];
    });
    const most = Math.min(...passed.map(({ found }) => found.most));
    const alike = passed.filter(({ found }) => found.most === most);
    const [first] = alike;
    return first && { ...first.found, profiles: alike.map(({ profile }) => profile) };
  }
}

const cut = (profiles: readonly ChannelProfile[]) =>
  say`${titles(profiles)} ${verb(profiles, 'show')} it cut`;
const leftOut = () => say`it is left out there`;

function titles(profiles: readonly ChannelProfile[]): string {
  return together(profiles.map(({ title }) => title));
}

const verbs = {
  fill: [/* say */ 'fills', /* say */ 'fill'],
  show: [/* say */ 'shows', /* say */ 'show'],
  take: [/* say */ 'takes', /* say */ 'take'],
} as const;

/** Returns a verb for one channel or for several. */
function verb({ length }: readonly unknown[], word: keyof typeof verbs): string {
  return translated(verbs[word][length === 1 ? 0 : 1]);
}
