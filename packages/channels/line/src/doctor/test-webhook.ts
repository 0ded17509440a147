import {
  accountFindings,
  type CheckResult,
  fail,
  get,
  ok,
  printable,
  textOf,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import type { MessagingApi } from '../outbound/client.js';

/** Makes the platform post to the address that is set, and says what came of it. */
export async function testWebhook(named: string, ask: MessagingApi): Promise<CheckResult> {
  const test = await ask('channel/webhook/test', { method: 'POST', body: {} });
  if (get(test, 'success') === true) return ok(say`${named}: the platform reaches the webhook.`);
  const [reason, detail] = [textOf(get(test, 'reason')), textOf(get(test, 'detail'))];
  const why = printable(
    [reason, detail].filter((each) => each).join(', ') || accountFindings.noReason(),
  );
  const hint = say`Look whether the service runs, whether its LINE_CHANNEL_SECRET is that of the console, and the certificate.`;
  return fail(say`${named}: the platform does not reach the webhook: ${why}.`, hint);
}
