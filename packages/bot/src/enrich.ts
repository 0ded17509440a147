import { kindOfValue, type Signal } from '@botrules/channel';
import type { Event } from '@botrules/core';
import type { Logger } from './logger.js';
import { Stop } from './stop.js';

/** Custom fields of an event: by whole names, `{ 'user.language': 'de' }`, or nested, `{ user: { language: 'de' } }`. */
export type CustomFields = { readonly [name: string]: unknown };

/**
 * Looks up custom fields of an event before it is decided, such as the person's language in a CRM. `signal` is aborted
 * when the time for it is up. Returns nothing if there is nothing to add.
 */
export type Enrich = (
  event: Event,
  context: { readonly signal: Signal },
) => CustomFields | null | undefined | Promise<CustomFields | null | undefined>;

/** The value of a custom field, as rules see it: numbers and booleans by their text. */
type CustomValue = string | number | boolean;

/** How deep fields may be nested; deeper is a slip, or an object that holds itself. */
const deepest = 8;

/**
 * A function that gives an event with its custom fields. It never rejects: where `enrich` throws, is too slow or
 * returns something that is not a field, that is logged and the event comes back without.
 */
export function createEnricher(
  enrich: Enrich,
  withinMs: number,
  logger: Logger,
): (event: Event, stop: Stop) => Promise<Event> {
  return async (event, stop) => {
    try {
      const found = await inTime(event, stop);
      const fields = readFields(found, event);
      return fields === undefined ? event : { ...event, fields: { ...event.fields, ...fields } };
    } catch (error) {
      logger.error({ err: error, event: event.id }, 'enrich failed: the event is decided without');
      return event;
    }
  };

  function inTime(event: Event, stop: Stop): Promise<CustomFields | null | undefined> {
    const own = new Stop();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`It was not done within ${withinMs} ms.`));
        end();
      }, withinMs);
      function end(): void {
        clearTimeout(timer);
        stop.signal.removeEventListener('abort', giveUp);
        own.stop();
      }
      function giveUp(): void {
        resolve(undefined);
        end();
      }
      stop.signal.addEventListener('abort', giveUp);
      const context = {
        get signal() {
          return own.signal;
        },
      };
      new Promise<CustomFields | null | undefined>((found) => found(enrich(event, context)))
        .then(resolve, reject)
        .finally(end);
    });
  }

  function readFields(
    found: unknown,
    event: Event,
  ): { readonly [name: string]: CustomValue } | undefined {
    if (found === undefined || found === null) return undefined;
    if (!isPlain(found)) {
      throw new TypeError(`It returned ${kindOfValue(found)}. Return an object of fields.`);
    }
    const fields = new Map<string, CustomValue>();
    collect(found, '', 1);
    return Object.fromEntries(fields);

    function collect(map: object, prefix: string, depth: number): void {
      for (const [key, value] of Object.entries(map) as [string, unknown][]) {
        const name = `${prefix}${key}`;
        if (value === undefined || value === null) continue;
        if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
          fields.set(name, value as CustomValue);
        } else if (typeof value === 'bigint') {
          fields.set(name, String(value));
        } else if (isPlain(value) && depth < deepest) {
          collect(value, `${name}.`, depth + 1);
        } else {
          logger.error(
            { event: event.id, field: name },
            `enrich returned ${kindOfValue(value)} as a field, which is left out: return a text, a number, true or false`,
          );
        }
      }
    }
  }
}

/** Whether a value is an object that only holds fields: not a list, a date or another thing with a meaning of its own. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Object.prototype.toString.call(value) === '[object Object]';
}
