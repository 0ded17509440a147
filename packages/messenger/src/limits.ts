/**
 * What the platform takes, in UTF-16 units unless said: it says "characters", and units are never fewer. Sources:
 * the platform's pages on buttons, quick replies, the button and the generic template; for Instagram's bytes a
 * third party's quotation of its documentation; the 2,000 of a text is what everyone uses and nobody documents.
 */
export const limits = {
  text: 2000,
  /** Instagram: bytes of UTF-8. */
  instagramTextBytes: 1000,
  /** The text above buttons. */
  buttonText: 640,
  buttons: 3,
  buttonTitle: 20,
  payload: 1000,
  quickReplies: 13,
  quickReplyTitle: 20,
  cards: 10,
  cardTitle: 80,
  cardSubtitle: 80,
} as const;
