/** One of the bot's accounts on a platform: a page, a phone number, a bot. */
export interface Account {
  /** The id by which events name it as their recipient. Without one it stands for every account of its channel. */
  readonly id?: string | undefined;
  /** Whether it can prove that a delivery comes from the platform; without that, anyone could post events. */
  readonly proves: boolean;
  /** Whether it can send. Without that, what would be sent is shown. */
  readonly sends: boolean;
  /** How many calls a second are made for it, by each process. */
  readonly sendsPerSecond: number;
}

/** One thing that an account needs to know, by its key in the settings. */
export interface AccountField {
  /** As it stands in the settings: `token`. */
  readonly key: string;
  /** The environment variable that gives it where the channel has one account: `TELEGRAM_TOKEN`. */
  readonly env: string;
  /** One line for people who set it up. */
  readonly about: string;
  /** A secret is never shown, and stands in no file of settings by itself. */
  readonly secret?: boolean;
  /** Whether an account needs it. */
  readonly needed?: boolean;
}

/** The values of an account's fields as they were written, blanks around them taken off; those that are missing left out. */
export type AccountValues = { readonly [key: string]: string };

/** What is wrong with the value of a field. Neither text quotes a secret. */
export interface AccountProblem {
  /** The key of the field. */
  readonly field: string;
  /** One sentence. */
  readonly message: string;
  /** What to do, as an imperative. */
  readonly hint: string;
}

/** How settings become the accounts of a channel. */
export interface AccountReader<A extends Account = Account> {
  /** In the order in which people see them. `id` and `sends_per_second` need not be among them. */
  readonly fields: readonly AccountField[];
  /** How many calls a second the platform takes for an account, unless the settings say otherwise. */
  readonly sendsPerSecond: number;
  /** Reads the values of one account: the account, or everything that is wrong with them. */
  read(
    values: AccountValues,
    common: { readonly id: string | undefined; readonly sendsPerSecond: number },
  ): { readonly account: A } | { readonly problems: readonly AccountProblem[] };
}

/** The account that an event of this recipient belongs to: its own, or the one that stands for all. */
export function accountOf<A extends Account>(
  accounts: readonly A[],
  recipient: string | undefined,
): A | undefined {
  return (
    accounts.find(({ id }) => id !== undefined && id === recipient) ??
    accounts.find(({ id, sends }) => id === undefined && sends)
  );
}
