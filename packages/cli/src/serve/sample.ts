import type { Account, PlatformPost } from '@botrules/channel';
import { type Condition, createRouter, type RuleSet } from '@botrules/core';
import { listRules } from '@botrules/core/tooling';
import { channels } from '@botrules/service/channels';

export interface Sample {
  /** A click as the platform posts it. */
  readonly post: PlatformPost;
  /** The rule that takes it, `"default"`, or `null` if nothing does. */
  readonly rule: string | null;
}

/** A click that one of the rules takes, so that a first try shows something: on Get Started, if a rule takes that. */
export function createSample(
  ruleSet: RuleSet,
  moment: number,
  account: Account | undefined,
): Sample {
  const router = createRouter(ruleSet);
  const [{ sandbox, names }] = channels;
  const take = (payload: string) =>
    router.route({ event: 'postback', channel: names[0]!, payload, standby: false }).rule;
  const candidates = ['GET_STARTED', ...payloadsOf(ruleSet)];
  const payload =
    candidates.find((each) => !['default', null].includes(take(each))) ?? 'GET_STARTED';
  const click = {
    id: `sample_${moment}`,
    person: '1000000000000001',
    page: '2000000000000002',
    title: 'Try me',
    payload,
  };
  return { post: sandbox.post(click, account, moment), rule: take(payload) };
}

/** The sample as a command for a shell. */
export function toCurl({ headers, body }: PlatformPost, url: string): string {
  return [
    `curl -X POST ${url}`,
    ...Object.entries(headers).map(([name, value]) => `-H '${shown(name)}: ${value}'`),
    `-d '${body.replaceAll("'", "'\\''")}'`,
  ].join(' ');
}

/** `content-type` as it is mostly written: `Content-Type`. */
function shown(name: string): string {
  return name.replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

/** The payloads that rules ask for to the letter, in the order of the rules. */
function payloadsOf(ruleSet: RuleSet): readonly string[] {
  return listRules(ruleSet).flatMap((of) =>
    of.kind === 'rule' && !of.disabled ? [...payloadsIn(of.when)] : [],
  );
}

function* payloadsIn(condition: Condition): Generator<string> {
  if (condition.kind === 'all' || condition.kind === 'any') {
    for (const part of condition.of) yield* payloadsIn(part);
  } else if (condition.kind === 'field' && condition.field.name === 'payload') {
    const { test } = condition;
    if (test.kind === 'is') yield* test.values;
  }
}
