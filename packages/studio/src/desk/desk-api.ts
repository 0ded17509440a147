import { language } from '../client/words/language.js';
/** The service refused, or does not answer (status 0). */
export class DeskApiError extends Error {
  readonly status: number;
  readonly hint: string | undefined;

  constructor(status: number, body: unknown) {
    const { message, hint } = (body ?? {}) as { readonly message?: string; readonly hint?: string };
    super(message ?? '');
    this.status = status;
    this.hint = hint;
  }
}

/** Where the API is, seen from the page at `/desk/`. */
const root = '../api/v1';

/**
 * Asks the service.
 *
 * @param path such as `events?state=dead`
 * @throws {DeskApiError} where it refuses, or does not answer
 */
export async function askDesk<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`${root}/${path}`, {
      method,
      headers: {
        'Accept-Language': language.value,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch {
    throw new DeskApiError(0, undefined);
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new DeskApiError(response.status, answer);
  return answer as T;
}

/** The counts of rules as they change. */
export function openCounts(): EventSource {
  return new EventSource(`${root}/rules/stream`);
}
