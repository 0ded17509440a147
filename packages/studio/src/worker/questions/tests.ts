import type { WebhookEvents } from '@botrules/core';
import type { AnswerOf } from '../protocol.js';
import type { StudioState } from '../state.js';
import type { Steps } from '../steps.js';
import { runAll } from '../tests/run-all.js';

/** How every test comes out with the rules as they are. */
export async function tests(state: StudioState): Promise<Steps<AnswerOf<'tests'>>> {
  const hasBodies = [...state.tests.values()].some((text) => /\bwebhook\b/.test(text));
  const readWebhook = hasBodies ? await loadReader() : undefined;
  return runAll({
    ruleSet: state.ruleSet,
    declarations: state.declarations,
    tests: state.tests,
    textOf: (path) => state.textOf(path),
    readWebhook,
  });
}

/** Reads a body by the first channel that knows it, as `botrules test` does. */
async function loadReader(): Promise<(body: string) => WebhookEvents> {
  const [{ channels }, { parseBody, withoutSecrets }] = await Promise.all([
    import('@botrules/channels'),
    import('@botrules/channel'),
  ]);
  return (body) => {
    const known = (data: unknown) => channels.find(({ inbound }) => inbound.recognizes(data));
    const form = known(body);
    const value = form === undefined ? parseBody(body).value : body;
    const { inbound } = form ?? known(value) ?? channels[0]!;
    const reading = inbound.read(value, {});
    return {
      ...reading,
      events: reading.events.map((event) => withoutSecrets(event, inbound.secretKeys)),
    };
  };
}
