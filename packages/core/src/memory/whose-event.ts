/** Kinds of event that come from the bot's own page, not from the person: only rules that test `event` take them. */
const ofThePage: ReadonlySet<string> = new Set(['follow_up', 'handover', 'human_reply']);
/** Events that a person's program sends, or that a person causes in passing: they are not a turn of the conversation. */
const inPassing: ReadonlySet<string> = new Set(['reaction', 'delivery', 'read', 'receipt']);

/** Returns whether an event of this kind is the page's own: a follow-up, a handover, a message from a person of the page. */
export function isOfThePage(kind: unknown): boolean {
  return typeof kind === 'string' && ofThePage.has(kind);
}

/** Returns whether the person did something with an event of this kind. Receipts and reactions do not count. */
export function isOfThePerson(kind: unknown): boolean {
  return typeof kind === 'string' && !ofThePage.has(kind) && !inPassing.has(kind);
}
