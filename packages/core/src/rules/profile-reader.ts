import type {
  BotCommand,
  BotProfile,
  IceBreaker,
  MenuEntry,
  ProfileTexts,
  SentByProfile,
} from '../bot-profile.js';
import type { Span } from '../report/source.js';
import { listOf, nested, object, optional, type Reader, refuse, text } from './shape.js';

/** Deeper than anybody nests a menu. */
const maxDepth = 20;

/** Returns a reader of a profile from elsewhere: from a copy of a rule set, or a built file. */
export function profileReader(span: Reader<Span>): Reader<BotProfile> {
  const place = optional(span);
  const entries = nested<readonly MenuEntry[]>(maxDepth);
  entries.define(
    listOf(
      object<MenuEntry>({
        title: text,
        payload: optional(text),
        url: optional(text),
        menu: optional(entries.reader),
        span: place,
      }),
    ),
  );
  const texts = {
    greeting: optional(text),
    menu: optional(entries.reader),
    iceBreakers: optional(listOf(object<IceBreaker>({ title: text, payload: text, span: place }))),
    commands: optional(listOf(object<BotCommand>({ name: text, description: text, span: place }))),
  };
  const inLanguage = object<ProfileTexts>(texts);
  return object<BotProfile>({
    ...texts,
    getStarted: optional(object<SentByProfile>({ payload: text, span: place })),
    menuImage: optional(text),
    menuAreas: optional(listOf(text)),
    menuBar: optional(text),
    languages: optional((data) => {
      if (typeof data !== 'object' || data === null) return refuse('texts by language');
      return Object.fromEntries(
        Object.entries(data).map(([language, own]) => [language, inLanguage(own)]),
      );
    }),
  });
}
