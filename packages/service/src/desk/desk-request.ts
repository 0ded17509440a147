import { say } from '@botrules/core/tooling';
/** What is asked of the desk. */
export interface DeskRequest {
  readonly method: string;
  /** Behind `/api/v1`: `/events/12`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What the body says, as JSON; undefined where there is none. */
  readonly body?: unknown;
  /** Who asks, for the audit. */
  readonly who: string;
}

/** What the desk answers, as JSON. */
export interface DeskAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A request that cannot be answered: says what is wrong with it, and what to do. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
  readonly status: number;
  readonly #message: () => string;
  readonly #hint: (() => string) | undefined;

  /**
   * @param message made when it is known in which language it is told
   * @param hint made then as well
   */
  constructor(status: number, message: () => string, hint?: () => string) {
    super(message());
    this.status = status;
    this.#message = message;
    this.#hint = hint;
  }

  /** What is answered. Its body is in the language that is spoken when it is read. */
  get answer(): DeskAnswer {
    const [message, hint] = [this.#message, this.#hint];
    return {
      status: this.status,
      get body() {
        return { message: message(), ...(hint !== undefined && { hint: hint() }) };
      },
    };
  }
}

/** Refuses a query with a name that nobody reads: a slip in it would show everything. */
export function expectQuery(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) {
    if (known.includes(name) && query.getAll(name).length === 1) continue;
    throw new DeskRefusal(
      400,
      () =>
        known.includes(name) ? say`"${name}" stands twice.` : say`"${name}" is not asked for here.`,
      () =>
        known.length === 0 ? say`Ask without parameters.` : say`There are: ${known.join(', ')}.`,
    );
  }
}

/** A whole number of a query, within bounds. */
export function numberIn(
  query: URLSearchParams,
  name: string,
  fallback: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const text = query.get(name);
  if (text === null) return fallback;
  const number = Number(text);
  if (/^\d{1,16}$/.test(text) && number <= most) return number;
  throw new DeskRefusal(400, () => say`"${name}" is not a whole number up to ${most}: "${text}".`);
}

/** One of some words. */
export function oneOf<T extends string>(name: string, value: unknown, words: readonly T[]): T {
  if (words.includes(value as T)) return value as T;
  throw new DeskRefusal(400, () => say`"${name}" is one of ${words.join(', ')}.`);
}

/** A body that is a map with no keys but these. */
export function mapOf(body: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new DeskRefusal(
      400,
      () => say`The body is not a map in JSON.`,
      () => say`Its keys: ${keys.join(', ')}.`,
    );
  const unknown = Object.keys(body).find((key) => !keys.includes(key));
  if (unknown === undefined) return body as Readonly<Record<string, unknown>>;
  throw new DeskRefusal(
    400,
    () => say`"${unknown}" is not asked for here.`,
    () => say`There are: ${keys.join(', ')}.`,
  );
}

/** A text of a body; empty where there is none. */
export function textIn(map: Readonly<Record<string, unknown>>, name: string, most = 500): string {
  const value = map[name] ?? '';
  if (typeof value === 'string' && value.length <= most) return value;
  throw new DeskRefusal(400, () => say`"${name}" is not a text of at most ${most} characters.`);
}
