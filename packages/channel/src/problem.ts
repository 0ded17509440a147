/** Something that was left out, and where: shown to the person who runs the bot, so it never quotes what a person wrote. */
export interface Problem {
  /** A path such as `entry[0].messaging[2]` or `reply[1].buttons[0]`; empty for the whole. */
  readonly at: string;
  /** One sentence. */
  readonly message: string;
}
