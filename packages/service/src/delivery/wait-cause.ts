/** What a step waits for that was put off. */
export const waitCauses = [
  /** A turn: of the page's, the channel's or the conversation's pace. */
  'turn',
  /** A limit of the platform is used up. */
  'limit',
  /** All calls of the page fail, so they are held back. */
  'page-stopped',
  /** The settings have no token for the page. */
  'no-token',
  /** All calls to the host of a forward fail. */
  'host-stopped',
  /** An operator paused it. */
  'paused',
  /** It failed, and is tried again. */
  'retry',
  /** The inbox could not be asked. */
  'inbox',
] as const;

export type WaitCause = (typeof waitCauses)[number];
