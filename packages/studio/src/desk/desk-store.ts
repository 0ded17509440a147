import { computed, signal } from '@preact/signals';
import type { ShownOverview, ShownSession } from './answers.js';
import { askDesk, DeskApiError } from './desk-api.js';
import { deskWords } from './words.js';

/** The views of the desk, in the order of their tabs. */
export const deskViews = ['waiting', 'dead', 'decided', 'rules', 'pauses', 'audit'] as const;

export type DeskView = (typeof deskViews)[number];

/** The keys by which lists are narrowed. */
export const narrowedBy = ['page', 'rule', 'reason', 'person'] as const;

export type Narrowed = Readonly<Partial<Record<(typeof narrowedBy)[number], string>>>;

/** Where one is: it stands in the address, so that it can be sent to somebody, and a reload comes back to it. */
export interface DeskPlace {
  readonly view: DeskView;
  readonly narrowed: Narrowed;
  /** The conversation that is open beside the list. */
  readonly conversation: number | undefined;
}

/** The place that an address names. */
export function readPlace(hash: string): DeskPlace {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const view = deskViews.find((each) => each === path) ?? 'waiting';
  const params = new URLSearchParams(query);
  const narrowed: Record<string, string> = {};
  for (const key of narrowedBy) {
    const value = params.get(key);
    if (value) narrowed[key] = value;
  }
  const number = Number(params.get('conversation'));
  return { view, narrowed, conversation: number > 0 ? number : undefined };
}

/** The address of a place. */
export function hashOf({ view, narrowed, conversation }: DeskPlace): string {
  const params = new URLSearchParams(narrowed as Record<string, string>);
  if (conversation !== undefined) params.set('conversation', String(conversation));
  const query = params.toString();
  return `#/${view}${query === '' ? '' : `?${query}`}`;
}

export const place = signal<DeskPlace>(readPlace(location.hash));
export const session = signal<ShownSession | undefined>(undefined);
export const overview = signal<ShownOverview | undefined>(undefined);
/** Whether the service does not answer. */
export const away = signal(false);
export const notice = signal('');
/** Counts up with each look: lists are read anew then. */
export const looks = signal(0);
/** Counts up when somebody asks to look again: then lists begin anew, too, of which more was read. */
export const restarts = signal(0);

export const isNarrowed = computed(() => Object.keys(place.value.narrowed).length > 0);

addEventListener('hashchange', () => {
  place.value = readPlace(location.hash);
});

/** Goes to another place; what is left out stays. */
export function go(to: Partial<DeskPlace>): void {
  location.hash = hashOf({ ...place.value, ...to });
}

/** Says something for a while. */
export function tell(words: string): void {
  notice.value = words;
  setTimeout(() => {
    if (notice.value === words) notice.value = '';
  }, 6000);
}

/** Tells what went wrong. People who are no longer let in are asked for the password. */
export function tellFailure(error: unknown): void {
  if (!(error instanceof DeskApiError)) throw error;
  away.value = error.status === 0;
  if (error.status === 401 && session.value?.in) session.value = { ...session.value, in: false };
  else if (error.status !== 0) tell(deskWords.rejected(error.message, error.hint));
}

/** Reads how everything stands, and makes lists be read anew. Returns whether the service told it. */
export async function look(): Promise<boolean> {
  try {
    overview.value = await askDesk<ShownOverview>('overview');
    away.value = false;
    looks.value++;
    return true;
  } catch (error) {
    tellFailure(error);
    return false;
  }
}

/** Looks again because somebody asks for it, and says when it is done. */
export async function lookAgain(): Promise<void> {
  if (!(await look())) return;
  restarts.value++;
  tell(deskWords.refreshed);
}

/** Finds out who is let in, and looks again and again from then on. */
export async function beginDesk(): Promise<void> {
  try {
    session.value = await askDesk<ShownSession>('session');
    if (session.value.in) await look();
  } catch (error) {
    tellFailure(error);
    setTimeout(() => void beginDesk(), 3000);
    return;
  }
  setInterval(() => {
    if (session.value?.in && !document.hidden) void look();
  }, 5000);
}
