import { createRouter, type RuleSet } from '@botrules/core';
import { signBody } from '@botrules/messenger';

type Condition = NonNullable<RuleSet['root']['when']>;

export interface Sample {
  /** A click as the platform posts it. */
  readonly body: string;
  /** The rule that takes it, `"default"`, or `null` where nothing does. */
  readonly rule: string | null;
}

/** A click that one of the rules takes, so that a first try shows something: on Get Started where that is one. */
export function createSample(ruleSet: RuleSet, moment: number): Sample {
  const router = createRouter(ruleSet);
  const take = (payload: string) =>
    router.route({ event: 'postback', channel: 'messenger', payload, standby: false }).rule;
  const candidates = ['GET_STARTED', ...payloadsOf(ruleSet.root)];
  const payload =
    candidates.find((each) => !['default', null].includes(take(each))) ?? 'GET_STARTED';
  const item = {
    sender: { id: '1000000000000001' },
    recipient: { id: '2000000000000002' },
    timestamp: moment,
    postback: { mid: `m_sample_${moment}`, title: 'Try me', payload },
  };
  const entry = { id: item.recipient.id, time: moment, messaging: [item] };
  return { body: JSON.stringify({ object: 'page', entry: [entry] }), rule: take(payload) };
}

/** The sample as a command for a shell. */
export function toCurl(body: string, url: string, appSecret: string): string {
  const quoted = `'${body.replaceAll("'", "'\\''")}'`;
  return [
    `curl -X POST ${url}`,
    `-H 'Content-Type: application/json'`,
    `-H 'X-Hub-Signature-256: ${signBody(body, appSecret)}'`,
    `-d ${quoted}`,
  ].join(' ');
}

/** The payloads that rules ask for to the letter, in the order of the rules. */
function* payloadsOf(group: RuleSet['root']): Generator<string> {
  for (const item of group.items) {
    if (item.kind === 'group') yield* payloadsOf(item);
    else if (!item.disabled) yield* payloadsIn(item.when);
  }
}

function* payloadsIn(condition: Condition): Generator<string> {
  if (condition.kind === 'all' || condition.kind === 'any') {
    for (const part of condition.of) yield* payloadsIn(part);
  } else if (condition.kind === 'field' && condition.field.name === 'payload') {
    const { test } = condition;
    if (test.kind === 'is') yield* test.values;
  }
}
