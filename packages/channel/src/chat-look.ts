/** How a chat looks to a person on a platform, and how it begins there: what the phone of the Studio shows. */
export interface ChatLook {
  /** The color of what the person says, on a light and on a dark page: `#0a5fd8`. White words must be legible on both. */
  readonly color: readonly [light: string, dark: string];
  /** How round the corners of what the bot says are, in pixels; 16 unless given. */
  readonly corner?: number;
  /** Quick replies stand below the last message and go when the next one comes. Elsewhere they are buttons in the message. */
  readonly hasChips?: boolean;
  /** Cards stand one below the other. Elsewhere they stand side by side. */
  readonly stacksCards?: boolean;
  /**
   * The button that a person begins with: `get_started` sends its payload, `start` sends the words `/start`, and `add` adds the
   * bot. Where none is given, people begin by writing.
   */
  readonly begins?: 'get_started' | 'start' | 'add';
  /** Ads and links that bring a `ref` along; none unless given. */
  readonly links?: readonly ('ADS' | 'SHORTLINK')[];
  /** A link sends one kind of event for people who have written before, and another for those who have not. */
  readonly tellsKnown?: boolean;
}
