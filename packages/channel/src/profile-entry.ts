/** A payload that a person can send without any message of the bot: by the menu or a button that the account has. */
export interface ProfileEntry {
  /** What the button carries. */
  readonly payload: string;
  /** Its path in the file: `data[0].persistent_menu[1].call_to_actions[0]`. */
  readonly where: string;
  /** The words on it, where it has some. */
  readonly title?: string;
}

/** A file that is not a profile of the platform. Its message is for the person who gave it. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  readonly code = 'not-a-profile';
}
