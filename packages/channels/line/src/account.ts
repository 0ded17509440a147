import {
  type Account,
  type AccountProblem,
  type AccountReader,
  accountFindings,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';

/** An official account of LINE, by its Messaging API channel. */
export interface LineAccount extends Account {
  /** The channel access token: what sends. */
  readonly token: string;
  /** The channel secret: what deliveries are signed with. Any of them counts. */
  readonly channelSecrets: readonly string[];
  /** Where the Messaging API is: `https://api.line.me`. */
  readonly apiUrl: string;
}

/** Where the Messaging API is unless given. */
export const defaultApiUrl = 'https://api.line.me';

/** The platform takes 2,000 calls a second of most kinds, and 100 of those that show typing. */
const defaultSends = 100;

/** An account in the settings: `channels: { line: { token, secret } }`. */
export const lineAccounts: AccountReader<LineAccount> = {
  fields: [
    {
      key: 'token',
      env: 'LINE_CHANNEL_ACCESS_TOKEN',
      about: 'The channel access token, from the Messaging API tab of the console.',
      secret: true,
      needed: true,
    },
    {
      key: 'secret',
      env: 'LINE_CHANNEL_SECRET',
      about:
        'The channel secret, from the Basic settings tab of the console; of several, with commas between them, any.',
      secret: true,
      needed: true,
    },
    {
      key: 'api_url',
      env: 'LINE_API_URL',
      about: 'The Messaging API, or what stands in for it.',
    },
  ],
  sendsPerSecond: defaultSends,
  read({ token = '', secret = '', api_url = defaultApiUrl }, { id, sendsPerSecond }) {
    const problems: AccountProblem[] = [];
    const wrong = (field: string, message: string, hint: string) =>
      void problems.push({ field, message, hint });
    if (!/^[\w.+/=~-]+$/.test(token)) {
      const hint = say`Issue one in the console (Messaging API tab), and copy it all in one line.`;
      wrong(
        'token',
        say`The token is not a channel access token: letters, digits, "+", "/", "=".`,
        hint,
      );
    }
    const channelSecrets = secret.split(',').map((each) => each.trim());
    if (!channelSecrets.every((each) => /^\w[\w.-]*$/.test(each))) {
      const hint = say`Copy it again from the console (Basic settings tab).`;
      wrong('secret', say`The secret is not a channel secret: letters and digits.`, hint);
    }
    if (id !== undefined && !/^[\w-]+$/.test(id)) {
      const hint = say`Copy "Your user ID" of the bot, as "botrules doctor" says it: U and 32 digits.`;
      wrong('id', say`The id is not that of an account.`, hint);
    }
    if (!/^https?:\/\//i.test(api_url) || !URL.canParse(api_url)) {
      wrong(
        'api_url',
        say`The address of the Messaging API is not one.`,
        accountFindings.write(defaultApiUrl),
      );
    }
    if (problems.length > 0) return { problems };
    return {
      account: {
        ...(id !== undefined && { id }),
        proves: true,
        sends: true,
        sendsPerSecond,
        token,
        channelSecrets,
        apiUrl: api_url.replace(/\/+$/, ''),
      },
    };
  },
};
