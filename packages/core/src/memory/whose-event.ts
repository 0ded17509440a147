/** Kinds of event that come of the bot's own page, not of the person: rules take them where they test `event`. */
const ofThePage: ReadonlySet<string> = new Set(['follow_up', 'handover', 'human_reply']);
/** What a person's program, or a finger, says in passing: it is not a turn of the talk. */
const inPassing: ReadonlySet<string> = new Set(['reaction', 'delivery', 'read', 'receipt']);

/** Whether an event of this kind is the page's own: a follow-up, a handover, a word of a person of the page. */
export function isOfThePage(kind: unknown): boolean {
  return typeof kind === 'string' && ofThePage.has(kind);
}

/** Whether a person did something with an event of this kind. Receipts and reactions are none. */
export function isOfThePerson(kind: unknown): boolean {
  return typeof kind === 'string' && !ofThePage.has(kind) && !inPassing.has(kind);
}
