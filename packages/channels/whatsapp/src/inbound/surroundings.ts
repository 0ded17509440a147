/** What is known of a message or a status beside what is in it. */
export interface Surroundings {
  /** Another app owns the conversation. */
  readonly standby: boolean;
  /** `metadata.phone_number_id`: the account. */
  readonly number: string | undefined;
  /** `contacts[]`: what the people call themselves. */
  readonly contacts: readonly unknown[];
  /** When the delivery came, in milliseconds since 1970-01-01 UTC. */
  readonly receivedAt: number | undefined;
}
