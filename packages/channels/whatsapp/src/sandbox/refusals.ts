import type { PlatformError } from '@botrules/channel';

const known: readonly (readonly [code: number, status: number, message: string])[] = [
  [0, 401, 'AuthException'],
  [1, 500, 'API Unknown'],
  [2, 503, 'API Service'],
  [3, 500, 'API Method'],
  [4, 429, 'API Too Many Calls'],
  [10, 403, 'Permission Denied'],
  [33, 400, 'Parameter value is not valid'],
  [100, 400, 'Invalid parameter'],
  [190, 401, 'Access token has expired'],
  [368, 403, 'Temporarily blocked for policies violations'],
  [80007, 429, 'Rate limit issues'],
  [130403, 400, 'The recipient has blocked the number'],
  [130429, 429, 'Rate limit hit'],
  [130472, 400, "User's number is part of an experiment"],
  [131000, 500, 'Something went wrong'],
  [131005, 403, 'Access denied'],
  [131008, 400, 'Required parameter is missing'],
  [131009, 400, 'Parameter value is not valid'],
  [131016, 503, 'Service unavailable'],
  [131021, 400, 'Recipient cannot be sender'],
  [131026, 400, 'Message undeliverable'],
  [131030, 400, 'Recipient phone number not in allowed list'],
  [131031, 403, 'Account has been locked'],
  [131037, 400, 'Display name approval is needed'],
  [131042, 400, 'Business eligibility payment issue'],
  [131047, 400, 'Re-engagement message'],
  [131048, 429, 'Spam rate limit hit'],
  [131049, 400, 'This message was not delivered to maintain healthy ecosystem engagement'],
  [131051, 400, 'Unsupported message type'],
  [131052, 400, 'Media download error'],
  [131053, 400, 'Media upload error'],
  [131056, 429, 'Pair rate limit hit'],
  [131057, 503, 'Account in maintenance mode'],
  [132000, 400, 'Template parameter count mismatch'],
  [133004, 503, 'Server temporarily unavailable'],
  [133010, 400, 'Phone number not registered'],
  [135000, 400, 'Generic user error'],
];

const refusals: readonly PlatformError[] = known.map(([code, status, message]) => ({
  code,
  status,
  message,
  // A dead token, as with the codes 0 and 190.
  ...(status === 401 && { ofToken: true }),
}));

/** What one can ask for: `131047`. */
export const refusalNames: readonly string[] = refusals.map(({ code }) => `${code}`);

/** The refusal of this code; one of an unknown code is made up. Nothing for what is not a code. */
export function refusalOf(name: string): PlatformError | undefined {
  if (!/^\d{1,8}$/.test(name)) return undefined;
  const code = Number(name);
  const message = 'The stand-in was told to refuse this call.';
  return refusals.find((each) => each.code === code) ?? { code, message, status: 400 };
}
