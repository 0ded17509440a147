import { get, type JsonObject, type Origin } from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import { isWorkspace, type SlackAccount } from '../account.js';
import { idOf } from './scalars.js';

/** The workspaces that have accounts of their own, as one text; `*` where another account has all the others. */
export function aboutAccounts(
  account: SlackAccount | undefined,
  all: readonly SlackAccount[],
): { readonly [key: string]: string } {
  const ids = all.map(({ id }) => id);
  const teams = ids.filter((id) => isWorkspace(id));
  const app = account?.id ?? ids.find((id) => id !== undefined && !isWorkspace(id));
  return {
    ...(app !== undefined && !isWorkspace(app) && { app_id: app }),
    ...(teams.length > 0 && {
      teams: [...teams, ...(teams.length < ids.length ? ['*'] : [])].join(','),
    }),
  };
}

/** The workspaces that have accounts of their own; none where the account is an app in any number of them. */
export function workspacesOf({ account, about }: Origin): ReadonlySet<string> {
  const named = about?.teams?.split(',') ?? [account].filter((id) => isWorkspace(id));
  return new Set(named.filter((id) => id !== undefined));
}

/**
 * The workspace, or the organization, that something happened in and that has an account. Where workspaces share a channel, a body
 * names both.
 */
export function workspaceOf(body: JsonObject, known: ReadonlySet<string>): string | undefined {
  return namedIn(body).find((id) => known.has(id));
}

/** Why something is left out: it happened in a workspace that nothing is set for. `undefined` where it is not left out. */
export function strange(body: JsonObject, known: ReadonlySet<string>): string | undefined {
  if (known.size === 0 || known.has('*') || workspaceOf(body, known) !== undefined)
    return undefined;
  const [id] = namedIn(body);
  return id === undefined
    ? say`It does not name its workspace, so it is of none that has an account.`
    : say`It is of the workspace ${id}, which has no account: add one with this id and the token of its installation.`;
}

function namedIn(body: JsonObject): readonly string[] {
  const authorizations = get(body, 'authorizations');
  const listed = Array.isArray(authorizations) ? authorizations : [];
  const [team, enterprise, user] = [get(body, 'team'), get(body, 'enterprise'), get(body, 'user')];
  return [
    ...listed.map((each) => get(each, 'team_id')),
    get(body, 'context_team_id'),
    get(body, 'team_id'),
    get(team, 'id'),
    get(user, 'team_id'),
    ...listed.map((each) => get(each, 'enterprise_id')),
    get(body, 'enterprise_id'),
    get(enterprise, 'id'),
  ].flatMap((id) => idOf(id) ?? []);
}
