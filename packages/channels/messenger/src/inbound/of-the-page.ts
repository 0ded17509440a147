import { get, isObject, type JsonObject, textOf } from '@botrules/channel';
import { idOf } from '@botrules/channel/graph';

/** The app ids of the page's own inbox, by the name of the channel. */
export const inboxes: { readonly [channel: string]: string } = {
  messenger: '263902037430900',
  instagram: '1217981644879628',
};

/** What every message that this package sends carries, so that its echo is told from what people of the page write. */
export const ownMetadata = 'botrules';

/** The keys of events by which control of a conversation changes hands, or is asked for. */
export const handoverKeys = [
  'pass_thread_control',
  'take_thread_control',
  'request_thread_control',
  'app_roles',
] as const;
export type HandoverKey = (typeof handoverKeys)[number];

/**
 * Whether an echo comes from a program: this one, known by the metadata of its sends, or another whose app id is in `bots`.
 * Any other echo is what a person of the page wrote.
 */
export function isOfProgram(message: JsonObject, bots: readonly string[]): boolean {
  if (textOf(get(message, 'metadata')) === ownMetadata) return true;
  const app = idOf(get(message, 'app_id'));
  return app !== undefined && bots.includes(app);
}

/**
 * Which way control went: `true` to an inbox, `false` back to the bot. `undefined` if it went to some other app, or where it
 * is only asked for.
 */
export function goesToHuman(
  key: HandoverKey,
  control: JsonObject,
  standby: boolean,
): boolean | undefined {
  if (key === 'app_roles' || key === 'request_thread_control') return undefined;
  if (isInbox(get(control, 'new_owner_app_id'))) return true;
  if (isInbox(get(control, 'previous_owner_app_id'))) return false;
  // The app that control is passed to is told so, and not on standby.
  return key === 'pass_thread_control' && !standby ? false : undefined;
}

function isInbox(app: unknown): boolean {
  const id = isObject(app) ? undefined : idOf(app);
  return id !== undefined && Object.values(inboxes).includes(id);
}
