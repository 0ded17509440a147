import { type BotProfile, flatMenu } from '../bot-profile.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';

/** A part of a profile that people can tap or type. */
export interface ProfileButton {
  readonly style: 'profile' | 'command';
  /** What people see. */
  readonly title: string;
  /** What comes back; for a command, the text. */
  readonly payload: string;
  readonly span: Span | undefined;
}

/**
 * Returns what people can tap or type before anybody has written. If another language has other texts for the same
 * payload, they are not repeated.
 */
export function entriesOf(profile: BotProfile | undefined): readonly ProfileButton[] {
  if (profile === undefined) return [];
  const { getStarted, languages = {} } = profile;
  const entries = new Map<string, ProfileButton>();
  const add = (kind: string, title: string, payload: string, span: Span | undefined) => {
    const style = kind === 'command' ? 'command' : 'profile';
    const key = `${kind} ${payload}`;
    if (!entries.has(key)) entries.set(key, { style, title, payload, span });
  };
  if (getStarted) add('get started', say`Get started`, getStarted.payload, getStarted.span);
  for (const { menu = [], iceBreakers = [], commands = [] } of [
    profile,
    ...Object.values(languages),
  ]) {
    for (const { title, payload, span } of flatMenu(menu)) {
      if (payload !== undefined) add('menu', title, payload, span);
    }
    for (const { title, payload, span } of iceBreakers) add('ice breaker', title, payload, span);
    for (const { name, span } of commands) add('command', `/${name}`, `/${name}`, span);
  }
  return [...entries.values()];
}
