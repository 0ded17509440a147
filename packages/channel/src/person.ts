/** What a platform tells of a person. Each of it may be missing, since people need not say it. */
export interface Person {
  /** The first name, as the person writes it. */
  readonly first_name?: string;
  /** The family name. */
  readonly last_name?: string;
  /** The language by its code: `de`. */
  readonly language?: string;
  /** The language as it is written somewhere: `de-AT`. */
  readonly locale?: string;
}
