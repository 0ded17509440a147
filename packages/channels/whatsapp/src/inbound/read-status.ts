import { get, type JsonObject, printable, type Undelivered } from '@botrules/channel';
import { idOf } from '@botrules/channel/graph';
import { errorMeanings } from '../error-meanings.js';
import type { Surroundings } from './surroundings.js';

/** What became of a message of the bot. */
export interface StatusReading {
  /** What it is counted by: `status_read`. */
  readonly skipped: string;
  /** Where it did not arrive. */
  readonly undelivered?: Undelivered;
}

/** Reads what became of a message: most refusals are told only here, when the call was answered long ago. */
export function readStatus(status: JsonObject, { number }: Surroundings): StatusReading {
  const word = get(status, 'status');
  const skipped = `status_${typeof word === 'string' && word !== '' ? word : 'unknown'}`;
  if (word !== 'failed') return { skipped };
  const person = idOf(get(status, 'recipient_id')) ?? idOf(get(status, 'recipient_user_id'));
  const errors = get(status, 'errors');
  const error = Array.isArray(errors) ? errors[0] : undefined;
  const code = idOf(get(error, 'code'));
  const reason = (code === undefined ? undefined : errorMeanings.get(code)?.reason) ?? 'unknown';
  const words = [
    get(error, 'title') ?? get(error, 'message'),
    get(get(error, 'error_data'), 'details'),
  ]
    .map((each) => idOf(each))
    .filter((each, at, all) => each !== undefined && all.indexOf(each) === at)
    .join(': ');
  const told = `${reason}: ${code ?? 'no code'}${words === '' ? '' : ` ${words}`}`;
  return {
    skipped,
    undelivered: {
      conversation: { channel: 'whatsapp', account: number ?? '', conversation: person ?? '' },
      messageId: idOf(get(status, 'id')),
      reason,
      message: printable(told).slice(0, 500),
    },
  };
}
