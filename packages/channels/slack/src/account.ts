import {
  type Account,
  type AccountProblem,
  type AccountReader,
  accountFindings,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';

/** An app of Slack, in a workspace or in a whole organization; or one workspace of an app that is in several, by the workspace's id. */
export interface SlackAccount extends Account {
  /** What lets it send: the token of its bot, `xoxb-…`. */
  readonly token: string;
  /** Any of them may have signed a delivery. */
  readonly signingSecrets: readonly string[];
  /** Where the Web API is: `https://slack.com`. */
  readonly apiUrl: string;
}

/** Whether an id is that of a workspace or an organization, and not of an app. */
export function isWorkspace(id: string | undefined): boolean {
  return id !== undefined && /^[TE][A-Z0-9]+$/.test(id);
}

/** What has this id, for a sentence: `app A0123ABCD45`, `workspace T0123`. */
export function nameOf(id: string): string {
  return `${!isWorkspace(id) ? 'app' : id.startsWith('T') ? 'workspace' : 'organization'} ${id}`;
}

/** Where the Web API is unless given. */
export const defaultApiUrl = 'https://slack.com';

/** The platform counts by channel and method; this is for an app that talks in many channels at once. */
const defaultSends = 20;

/** An app in the settings: `channels: { slack: { id, token, signing_secret } }`. */
export const slackAccounts: AccountReader<SlackAccount> = {
  fields: [
    {
      key: 'token',
      env: 'SLACK_TOKEN',
      about: 'The "Bot User OAuth Token" of the app, such as xoxb-….',
      secret: true,
      needed: true,
    },
    {
      key: 'signing_secret',
      env: 'SLACK_SIGNING_SECRET',
      about: 'The "Signing Secret" of the app, or several with commas between them.',
      secret: true,
      needed: true,
    },
    { key: 'api_url', env: 'SLACK_API_URL', about: 'The Web API, or what stands in for it.' },
  ],
  sendsPerSecond: defaultSends,
  read({ token = '', signing_secret = '', api_url = defaultApiUrl }, { id, sendsPerSecond }) {
    const problems: AccountProblem[] = [];
    const wrong = (field: string, message: string, hint: string) =>
      void problems.push({ field, message, hint });
    if (!/^xox[\w.-]+$/.test(token)) {
      const hint = say`Copy the one that begins with xoxb- from "OAuth & Permissions" of the app.`;
      wrong('token', say`The token is not one of Slack's.`, hint);
    } else if (!/^(?:xoxe\.)?xoxb-/.test(token)) {
      const hint = say`Copy the "Bot User OAuth Token" from "OAuth & Permissions" of the app.`;
      wrong('token', say`The token is not that of a bot, which begins with xoxb-.`, hint);
    }
    const signingSecrets = signing_secret.split(',').map((each) => each.trim());
    if (!signingSecrets.every((each) => /^[\w-]+$/.test(each))) {
      const hint = say`Copy it from "Basic Information" of the app, "App Credentials".`;
      wrong('signing_secret', say`A signing secret is letters and digits.`, hint);
    }
    if (id !== undefined && !/^A[A-Z0-9]+$/.test(id) && !isWorkspace(id)) {
      const hint = say`Write the "App ID" of "Basic Information", such as A0123ABCD45, or of an app in several workspaces the id of one, such as T0123ABCD.`;
      wrong('id', say`The id is that of the app (A…) or of a workspace (T…).`, hint);
    }
    if (!/^https?:\/\//i.test(api_url) || !URL.canParse(api_url)) {
      wrong(
        'api_url',
        say`The address of the Web API is not one.`,
        accountFindings.write(defaultApiUrl),
      );
    }
    if (problems.length > 0) return { problems };
    return {
      account: {
        id,
        proves: true,
        sends: true,
        sendsPerSecond,
        token,
        signingSecrets,
        apiUrl: api_url.replace(/\/+$/, ''),
      },
    };
  },
};
