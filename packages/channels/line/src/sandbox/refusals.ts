import type { PlatformError } from '@botrules/channel';

const known: { readonly [name: string]: PlatformError } = {
  'reply-token': refusal(400, 'Invalid reply token'),
  'bad-request': refusal(400, 'The request body has 1 error(s)'),
  to: refusal(400, "The property, 'to', in the request body is invalid (line: -, column: -)"),
  token: {
    ...refusal(
      401,
      'Authentication failed. Confirm that the access token in the authorization header is valid.',
    ),
    ofToken: true,
  },
  forbidden: refusal(403, 'Access to this API is not available for your account'),
  'not-found': refusal(404, 'Not found'),
  'retry-key': refusal(409, 'The retry key is already accepted'),
  'too-large': refusal(413, 'Request entity is too large'),
  'rate-limit': refusal(429, 'The API rate limit has been exceeded. Try again later.'),
  quota: refusal(429, 'You have reached your monthly limit.'),
  server: refusal(500, 'Internal Server Error'),
  gateway: refusal(502, 'Bad Gateway'),
  unavailable: refusal(503, 'Service Unavailable'),
};

/** A refusal of the platform, which has no codes but those of HTTP. */
export function refusal(status: number, message: string): PlatformError {
  return { code: status, status, message };
}

/** What one can ask for: `token`, `quota`. */
export const refusalNames: readonly string[] = Object.keys(known);

/** The refusal of this name, or of a status that it may be; nothing where it can be neither. */
export function refusalOf(name: string): PlatformError | undefined {
  if (Object.hasOwn(known, name)) return known[name];
  if (!/^[45]\d\d$/.test(name)) return undefined;
  const status = Number(name);
  const found = Object.values(known).find((each) => each.status === status);
  return found ?? refusal(status, 'The stand-in was told to refuse this call.');
}
