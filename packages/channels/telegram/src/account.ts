import {
  type Account,
  type AccountProblem,
  type AccountReader,
  accountFindings,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';

/** A bot of Telegram. */
export interface TelegramAccount extends Account {
  /** What BotFather gave: the bot's id, a colon, and a secret. */
  readonly token: string;
  /** Any of them may come with a delivery; `botrules connect` tells the platform the first. */
  readonly secretTokens: readonly string[];
  /** The bot's name without the `@`, which people write behind commands in groups. */
  readonly username?: string | undefined;
  /** Where the Bot API is: `https://api.telegram.org`. */
  readonly apiUrl: string;
}

/** Where the Bot API is unless given. */
export const defaultApiUrl = 'https://api.telegram.org';

/** What people report of the platform: 30 calls a second for a bot. */
const defaultSends = 30;

/** A bot in the settings: `channels: { telegram: { token, secret, username } }`. */
export const telegramAccounts: AccountReader<TelegramAccount> = {
  fields: [
    {
      key: 'token',
      env: 'TELEGRAM_TOKEN',
      about: "The bot's token, as @BotFather gave it.",
      secret: true,
      needed: true,
    },
    {
      key: 'secret',
      env: 'TELEGRAM_SECRET',
      about:
        'A word of your own that the platform sends with each update; of several, with commas between them, any.',
      secret: true,
      needed: true,
    },
    {
      key: 'username',
      env: 'TELEGRAM_USERNAME',
      about: "The bot's username, such as example_shop_bot: for commands in groups.",
    },
    {
      key: 'api_url',
      env: 'TELEGRAM_API_URL',
      about: 'The Bot API, or what stands in for it.',
    },
  ],
  sendsPerSecond: defaultSends,
  read({ token = '', secret = '', username, api_url = defaultApiUrl }, { id, sendsPerSecond }) {
    const problems: AccountProblem[] = [];
    const wrong = (field: string, message: string, hint: string) =>
      void problems.push({ field, message, hint });
    const botId = botIdOf(token);
    if (botId === undefined) {
      const hint = say`Copy it again from @BotFather, such as 7000000001:AAE…, all in one line.`;
      wrong('token', say`The token is not one of Telegram's: digits, a colon, letters.`, hint);
    } else if (id !== undefined && id !== botId) {
      const hint = say`Give the token of bot ${id}, or leave "id" out: it follows from the token.`;
      wrong('token', say`The token is that of bot ${botId}, and the id is ${id}.`, hint);
    }
    const secretTokens = secret.split(',').map((each) => each.trim());
    if (!secretTokens.every((each) => /^[\w-]{1,256}$/.test(each))) {
      const hint = say`Make one with "openssl rand -hex 32".`;
      wrong('secret', say`A secret is 1 to 256 letters, digits, "_" and "-".`, hint);
    }
    const name = username?.replace(/^@/, '');
    if (name !== undefined && !/^\w{1,64}$/.test(name)) {
      const hint = say`Write it as in t.me/example_shop_bot.`;
      wrong('username', say`A username is letters, digits and "_".`, hint);
    }
    if (!/^https?:\/\//i.test(api_url) || !URL.canParse(api_url)) {
      wrong(
        'api_url',
        say`The address of the Bot API is not one.`,
        accountFindings.write(defaultApiUrl),
      );
    }
    if (botId === undefined || problems.length > 0) return { problems };
    return {
      account: {
        id: botId,
        proves: true,
        sends: true,
        sendsPerSecond,
        token,
        secretTokens,
        ...(name !== undefined && { username: name }),
        apiUrl: api_url.replace(/\/+$/, ''),
      },
    };
  },
};

/** The bot's id, which is the first part of its token. */
function botIdOf(token: string): string | undefined {
  return /^(\d{1,20}):[\w-]+$/.exec(token)?.[1];
}
