import type { Call, Sender, SendOptions, SendResult } from './call.js';
import type { Failure } from './failure.js';

/**
 * A sender that makes the call that stands in a call's place (`instead`) where its own time is up, or where the platform
 * says that it can no longer be made.
 *
 * @param classify what the channel makes of an error
 * @param now the time, in milliseconds since 1970-01-01 UTC
 */
export function withInstead(
  sender: Sender,
  classify: (error: unknown) => Failure,
  now: () => number,
): Sender {
  async function send(call: Call, options?: SendOptions): Promise<SendResult> {
    const { until, instead } = call;
    if (instead === undefined) return sender.send(call, options);
    if (until !== undefined && now() >= until) return send(instead, options);
    try {
      return await sender.send(call, options);
    } catch (error) {
      if (classify(error).again !== 'instead') throw error;
      return send(instead, options);
    }
  }
  const person = sender.person?.bind(sender);
  const personIn = sender.personIn?.bind(sender);
  return { send, ...(person && { person }), ...(personIn && { personIn }) };
}
