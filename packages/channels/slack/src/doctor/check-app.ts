import {
  accountFindings,
  type CheckResult,
  type CheckTools,
  fail,
  get,
  ok,
  type PlatformAnswer,
  printable,
  textOf,
  warn,
  wordsOf,
} from '@botrules/channel';
import { say, translated } from '@botrules/core/tooling';
import { isWorkspace, nameOf, type SlackAccount } from '../account.js';
import { classify } from '../outbound/classify.js';
import { createWebApi, type WebApi } from '../outbound/client.js';

/** The scopes by which the platform lets the app do and hear things, and what is missing without each. */
const scopes: readonly (readonly [scope: string, without: string])[] = [
  ['im:history', /* say */ 'it hears nothing that people write to it in its own messages'],
  ['app_mentions:read', /* say */ 'it does not hear who mentions it in a channel'],
  ['users:read', /* say */ 'rules that ask for `person.first_name` see nobody'],
];

/** Asks the platform about an app: its token, its name, where it is installed, and what it may do. */
export async function checkApp(
  account: SlackAccount,
  { fetch }: CheckTools,
): Promise<readonly CheckResult[]> {
  const ask = createWebApi(account, fetch);
  const named = account.id === undefined ? say`The app` : capitalized(nameOf(account.id));
  try {
    const answer = await ask('auth.test');
    const granted = answer.header('x-oauth-scopes')?.split(/\s*,\s*/);
    return [
      ok(say`${named}: the platform takes the token. It is ${whoIs(answer)}.`),
      ...(granted === undefined ? [] : checkScopes(named, granted)),
      ...(await checkId(named, account, answer, granted ?? [], ask)),
    ];
  } catch (error) {
    const { reason } = classify(error);
    if (reason === 'no-answer') {
      const hint = say`Check SLACK_API_URL, the network and the firewall.`;
      return [fail(say`The Web API cannot be reached: ${wordsOf(error)}`, hint)];
    }
    const hint = say`Install the app to the workspace, and set SLACK_TOKEN to the "Bot User OAuth Token" of "OAuth & Permissions".`;
    return [fail(accountFindings.refusal(named, reason, wordsOf(error)), hint)];
  }
}

/** The bot's name, and where it is. */
function whoIs({ json }: PlatformAnswer): string {
  const text = (key: string) => printable(textOf(get(json, key)) ?? say`nobody knows`);
  const kind = get(json, 'is_enterprise_install') === true ? 'organization' : 'workspace';
  return kind === 'organization'
    ? say`@${text('user')} in the organization ${text('team')}`
    : say`@${text('user')} in the workspace ${text('team')}`;
}

function checkScopes(named: string, granted: readonly string[]): readonly CheckResult[] {
  const add = (scope: string) =>
    say`Add ${scope} to the "Bot Token Scopes" of "OAuth & Permissions", and install the app again.`;
  const missing = scopes.filter(([scope]) => !granted.includes(scope));
  return [
    granted.includes('chat:write')
      ? ok(say`${named} may write.`)
      : fail(say`${named} may not write: it has no scope chat:write.`, add('chat:write')),
    ...missing.map(([scope, without]) =>
      warn(say`${named} has no scope ${scope}: ${translated(without)}.`, add(scope)),
    ),
  ];
}

/** Whether the token is that of the app whose id is set. The platform says so only to tokens that may read users. */
async function checkId(
  named: string,
  { id }: SlackAccount,
  { json }: PlatformAnswer,
  granted: readonly string[],
  ask: WebApi,
): Promise<readonly CheckResult[]> {
  if (isWorkspace(id)) return checkWorkspace(named, id!, json);
  const bot = textOf(get(json, 'bot_id'));
  if (id === undefined || bot === undefined || !granted.includes('users:read')) return [];
  const told = await ask('bots.info', { query: { bot } });
  const real = textOf(get(get(told.json, 'bot'), 'app_id'));
  if (real === undefined || real === id) return [];
  const what = say`${named}: the token is that of app ${printable(real)}.`;
  return [fail(what, say`Set SLACK_ID, or "id" in botrules.yaml, to ${printable(real)}.`)];
}

/** Whether the token is that of the workspace whose id is set. */
function checkWorkspace(named: string, id: string, json: unknown): readonly CheckResult[] {
  const [team, organization] = [textOf(get(json, 'team_id')), textOf(get(json, 'enterprise_id'))];
  if (id === team || id === organization) return [];
  const real = printable(team ?? say`another one`);
  const hint = say`Write the token of its own installation, or set the id to ${real}.`;
  return [fail(say`${named}: the token is that of the workspace ${real}.`, hint)];
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
