import { type AccountProblem, type AccountReader, accountFindings } from '@botrules/channel';
import { defaultGraph, type GraphAccount } from '@botrules/channel/graph';
import { say } from '@botrules/core/tooling';

/** A phone number of a WhatsApp Business Account. */
export interface WhatsAppAccount extends GraphAccount {
  /** The id of the phone number, which is not the number itself. */
  readonly id: string;
  /** The id of the WhatsApp Business Account (WABA), for `botrules doctor`. */
  readonly businessAccount?: string | undefined;
  /** The word on the button that opens a list; `Choose` unless given. */
  readonly listButton?: string | undefined;
}

/** The platform takes 80 messages a second for a number; those that come in count, too. */
const defaultSends = 40;

/** How long a call may take, in milliseconds. */
const timeoutMs = 30_000;

/** A number in the settings: `channels: { whatsapp: { phone_number_id, token, app_secret, verify_token } }`. */
export const whatsappAccounts: AccountReader<WhatsAppAccount> = {
  fields: [
    {
      key: 'phone_number_id',
      env: 'WHATSAPP_PHONE_NUMBER_ID',
      about: 'The id of the phone number, from "API Setup" of the app dashboard.',
      needed: true,
    },
    {
      key: 'token',
      env: 'WHATSAPP_TOKEN',
      about: 'The access token of a system user, which does not expire.',
      secret: true,
      needed: true,
    },
    {
      key: 'app_secret',
      env: 'WHATSAPP_APP_SECRET',
      about: "The app's secret, or several with commas between them.",
      secret: true,
      needed: true,
    },
    {
      key: 'verify_token',
      env: 'WHATSAPP_VERIFY_TOKEN',
      about: 'A word of your own, the same as in the dashboard\'s field "Verify token".',
      secret: true,
      needed: true,
    },
    {
      key: 'business_account_id',
      env: 'WHATSAPP_BUSINESS_ACCOUNT_ID',
      about: 'The id of the WhatsApp Business Account, for what "botrules doctor" looks at.',
    },
    {
      key: 'list_button',
      env: 'WHATSAPP_LIST_BUTTON',
      about: 'The word on the button that opens a list of quick replies: Choose unless given.',
    },
    {
      key: 'api_url',
      env: 'WHATSAPP_API_URL',
      about: 'The Graph API, or what stands in for it.',
    },
    {
      key: 'api_version',
      env: 'WHATSAPP_API_VERSION',
      about: `The version of the Graph API: ${defaultGraph.version} unless given.`,
    },
  ],
  sendsPerSecond: defaultSends,
  read(values, { id, sendsPerSecond }) {
    const { phone_number_id = '', token = '', app_secret = '', verify_token = '' } = values;
    const { business_account_id, list_button, api_url, api_version } = values;
    const problems: AccountProblem[] = [];
    const wrong = (field: string, message: string, hint: string) =>
      void problems.push({ field, message, hint });
    if (!/^\d{1,30}$/.test(phone_number_id)) {
      const hint = say`Copy "Phone number ID" from the dashboard, not the phone number itself.`;
      wrong('phone_number_id', say`The id of a phone number is digits alone.`, hint);
    } else if (id !== undefined && id !== phone_number_id) {
      const hint = say`Leave "id" out: it follows from the phone number.`;
      wrong(
        'phone_number_id',
        say`The phone number is ${phone_number_id}, and the id is ${id}.`,
        hint,
      );
    }
    if (!/^[\x21-\x7e]+$/.test(token) || /["']/.test(token)) {
      const hint = accountFindings.copyAgain();
      wrong('token', say`The token has characters that no token has.`, hint);
    }
    const appSecrets = app_secret.split(',').map((secret) => secret.trim());
    if (appSecrets.includes('')) {
      const hint = accountFindings.writeSecrets();
      wrong('app_secret', accountFindings.gapInSecrets(), hint);
    }
    const verifyTokens = verify_token.split(',').map((each) => each.trim());
    if (verifyTokens.includes('')) {
      wrong(
        'verify_token',
        say`The verify token is empty.`,
        say`Make one with "openssl rand -hex 16".`,
      );
    }
    if (business_account_id !== undefined && !/^\d{1,30}$/.test(business_account_id)) {
      const hint = say`Copy "WhatsApp Business Account ID" from the dashboard.`;
      wrong('business_account_id', say`The id of a business account is digits alone.`, hint);
    }
    if (list_button !== undefined && (list_button === '' || [...list_button].length > 20)) {
      const hint = say`Write one or two words.`;
      wrong('list_button', say`The word on a button has 1 to 20 characters.`, hint);
    }
    if (api_url !== undefined && !(/^https?:\/\//i.test(api_url) && URL.canParse(api_url))) {
      const hint = say`Set it to ${defaultGraph.url}, or leave it out.`;
      wrong('api_url', say`The address of the Graph API is not one.`, hint);
    }
    if (api_version !== undefined && !/^v\d{1,3}\.\d{1,3}$/.test(api_version)) {
      const hint = say`Write it as in ${defaultGraph.version}, or leave it out.`;
      wrong('api_version', say`The version of the Graph API is not one.`, hint);
    }
    if (problems.length > 0) return { problems };
    return {
      account: {
        id: phone_number_id,
        proves: true,
        sends: true,
        sendsPerSecond,
        token,
        appSecret: appSecrets[0],
        appSecrets,
        secretsOf: (number) => (number === phone_number_id ? appSecrets : undefined),
        verifyTokens,
        ...(business_account_id !== undefined && { businessAccount: business_account_id }),
        ...(list_button !== undefined && { listButton: list_button }),
        graph: {
          url: (api_url ?? defaultGraph.url).replace(/\/+$/, ''),
          version: api_version ?? defaultGraph.version,
          timeoutMs,
        },
      },
    };
  },
};
