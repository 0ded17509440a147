import { say } from '@botrules/core/tooling';

/** Why something of a reply was left out: a sentence each, which several channels say. */
export const leftOut = {
  /** The event has no person. */
  nobody: () => say`The event names nobody to send to, so nothing was sent.`,
  emptyMessage: () => say`The message has nothing to show, so it was not sent.`,
  emptyText: () => say`The text is empty, so the message was not sent.`,
  /** @param kind the key of what is sent by its address: `audio` */
  noAddress: (kind: string) => say`The ${kind} has no address, so it was not sent.`,
  longAddress: (kind: string) => say`The address of the ${kind} is too long, so it was not sent.`,
  noCards: () => say`No card is left to send, so the message was not sent.`,
  untitledCard: () => say`The card has no title, so it was left out.`,
  moreCards: (most: number) =>
    say`Only ${most} cards are sent, so this one and those after it were left out.`,
  /** A button, a quick reply or an entry of a menu. */
  untitled: () => say`It has no title, so it was left out.`,
  idleButton: () => say`The button has neither payload, url nor phone, so it was left out.`,
  moreButtons: (most: number) =>
    say`Only ${most} buttons can be sent, so this one and those after it were left out.`,
  /** Of whatever stands in the list that is named beside it. */
  more: (most: number) =>
    say`Only ${most} can be sent, so this one and those after it were left out.`,
  /** @param why what is wrong with the payload, with its verb */
  buttonOfPayload: (why: string) => say`The payload ${why}, so the button was left out.`,
  ofPayload: (why: string) => say`The payload ${why}, so it was left out.`,
  /** Why a payload cannot be sent. */
  isEmpty: () => say`is empty`,
  lineBelow: () => say`A line below the text was left out, since there is no room for it.`,
} as const;

/** That a text is longer than its platform takes. */
export function toldCut(most: number, noun = say`characters`): string {
  return say`The text was cut to ${most} ${noun}.`;
}

/** What a person sees while the bot seems to type. */
export function toldTyping(waitMs: number | undefined): string {
  return waitMs === undefined ? say`(types)` : say`(types for ${waitMs / 1000} s)`;
}

/** How what is sent by its address is told, by what platforms call it. */
const media: ReadonlyMap<string, (address: string) => string> = new Map([
  ['audio', (address) => say`(audio: ${address})`],
  ['document', (address) => say`(document: ${address})`],
  ['file', (address) => say`(file: ${address})`],
  ['image', (address) => say`(image: ${address})`],
  ['photo', (address) => say`(photo: ${address})`],
  ['video', (address) => say`(video: ${address})`],
  ['voice', (address) => say`(voice: ${address})`],
]);

/** What a person sees of a picture and the like: `(image: https://…)`. */
export function toldMedia(kind: string, address: string | undefined): string {
  return media.get(kind)?.(`${address}`) ?? `(${kind}: ${address})`;
}

/** What is sent in place of what a platform does not take, for its profile. */
export const sentInstead = {
  link: /* say */ 'its link as text',
  phone: /* say */ 'its number as a line of the text',
} as const;
