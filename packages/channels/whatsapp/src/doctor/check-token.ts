import { type CheckResult, fail, get, ok, textOf, warn } from '@botrules/channel';
import { say } from '@botrules/core/tooling';

/** What was found about a token. */
export interface CheckedToken {
  readonly found: readonly CheckResult[];
  /** The app that it belongs to. */
  readonly app: string | undefined;
  /** The business account that it may manage, where there is one. */
  readonly businessAccount: string | undefined;
}

/** Without it nothing can be sent. */
const neededScope = 'whatsapp_business_messaging';
/** Without it nobody can look at the business account, or subscribe to it. */
const managingScope = 'whatsapp_business_management';

/** What the platform says of a token: what it may do, and until when. The dashboard's own is dead after a day. */
export function checkToken(named: string, answer: unknown, now: number): CheckedToken {
  const data = get(answer, 'data');
  const scopes = get(data, 'scopes');
  const found: CheckResult[] = [];
  for (const scope of [neededScope, managingScope]) {
    if (!Array.isArray(scopes) || scopes.includes(scope)) continue;
    const hint = say`Make a token of the system user that has it, and set WHATSAPP_TOKEN to it.`;
    const tell = scope === neededScope ? fail : warn;
    found.push(tell(say`${named}: the token lacks the permission ${scope}.`, hint));
  }
  const expires = Number(textOf(get(data, 'expires_at')) ?? 0) * 1000;
  if (expires > now) {
    const hours = Math.ceil((expires - now) / 3_600_000);
    const hint = say`Make one of a system user, which does not expire, and set WHATSAPP_TOKEN to it.`;
    found.push(warn(say`${named}: the token dies in ${hours} hours.`, hint));
  }
  if (found.length === 0) found.push(ok(say`${named}: the token may send, and does not expire.`));
  return {
    found,
    app: textOf(get(data, 'app_id')),
    businessAccount: targetOf(get(data, 'granular_scopes')),
  };
}

/** The one business account of a token; of several, nobody knows which one is meant. */
function targetOf(granular: unknown): string | undefined {
  const of = (Array.isArray(granular) ? granular : []).find(
    (each) => get(each, 'scope') === managingScope,
  );
  const targets = get(of, 'target_ids');
  return Array.isArray(targets) && targets.length === 1 ? textOf(targets[0]) : undefined;
}
