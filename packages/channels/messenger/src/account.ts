import { type AccountReader, accountFindings } from '@botrules/channel';
import { defaultGraph, type GraphAccount, type GraphSettings } from '@botrules/channel/graph';
import { say } from '@botrules/core/tooling';

/** A page or an Instagram account, or an app that posts for several of them. */
export type MessengerAccount = GraphAccount;

/** Below the 40 a second from which the platform slows a page down. */
const defaultSends = 30;

/** An app whose deliveries are taken. */
interface AppSettings {
  readonly name: string | undefined;
  readonly secrets: readonly string[];
}

interface PageSettings {
  readonly id: string | undefined;
  readonly token: string;
  /** The app that it names, where it does: that one alone may sign for it. */
  readonly app?: string;
  readonly appSecret: string | undefined;
  readonly sendsPerSecond: number;
}

/** Apps and pages as the accounts of one channel: what proves deliveries stands by itself, since apps share pages. */
export function accountsOfApps(settings: {
  readonly verifyToken: string | undefined;
  readonly apps: readonly AppSettings[];
  readonly pages: readonly PageSettings[];
  readonly graph: GraphSettings;
}): readonly MessengerAccount[] {
  const { verifyToken, apps, pages, graph } = settings;
  const ofPages = new Map(
    pages.flatMap(({ id, app }) =>
      app === undefined
        ? []
        : [[id, apps.find(({ name }) => name === app)?.secrets ?? []] as const],
    ),
  );
  const proving: MessengerAccount = {
    proves: apps.length > 0,
    sends: false,
    sendsPerSecond: defaultSends,
    appSecrets: apps.flatMap(({ secrets }) => secrets),
    secretsOf: (page) => ofPages.get(page),
    verifyTokens: verifyToken === undefined ? [] : [verifyToken],
  };
  return [
    proving,
    ...pages.map(
      ({ id, token, appSecret, sendsPerSecond }): MessengerAccount => ({
        id,
        token,
        appSecret,
        sendsPerSecond,
        proves: false,
        sends: true,
        appSecrets: [],
        verifyTokens: [],
        graph,
      }),
    ),
  ];
}

/** A page in the long form, `channels: { messenger: { token, app_secret, verify_token } }`. */
export const messengerAccounts: AccountReader<MessengerAccount> = {
  fields: [
    {
      key: 'token',
      env: 'MESSENGER_TOKEN',
      about: "The page's access token.",
      secret: true,
      needed: true,
    },
    {
      key: 'app_secret',
      env: 'MESSENGER_APP_SECRET',
      about: "The app's secret, or several with commas between them.",
      secret: true,
      needed: true,
    },
    {
      key: 'verify_token',
      env: 'MESSENGER_VERIFY_TOKEN',
      about: 'What the platform\'s handshake must bring: the dashboard\'s "Verify token".',
      secret: true,
      needed: true,
    },
    { key: 'api_url', env: 'MESSENGER_API_URL', about: 'The Graph API, or what stands in for it.' },
  ],
  sendsPerSecond: defaultSends,
  read({ token = '', app_secret = '', verify_token = '', api_url }, { id, sendsPerSecond }) {
    const appSecrets = app_secret.split(',').map((secret) => secret.trim());
    if (!/^[\x21-\x7e]+$/.test(token) || /["']/.test(token)) {
      const message = say`The page token has characters that no token has.`;
      const hint = accountFindings.copyAgain();
      return { problems: [{ field: 'token', message, hint }] };
    }
    if (appSecrets.includes('')) {
      const message = accountFindings.gapInSecrets();
      const hint = accountFindings.writeSecrets();
      return { problems: [{ field: 'app_secret', message, hint }] };
    }
    return {
      account: {
        id,
        sendsPerSecond,
        proves: true,
        sends: true,
        token,
        appSecret: appSecrets[0],
        appSecrets,
        secretsOf: (page) => (page === id ? appSecrets : undefined),
        verifyTokens: [verify_token],
        ...(api_url !== undefined && {
          graph: {
            url: api_url.replace(/\/+$/, ''),
            version: defaultGraph.version,
            timeoutMs: 30_000,
          },
        }),
      },
    };
  },
};
