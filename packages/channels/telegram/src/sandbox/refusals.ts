import type { PlatformError } from '@botrules/channel';

const known: { readonly [name: string]: PlatformError } = {
  token: { code: 401, message: 'Unauthorized', status: 401, ofToken: true },
  blocked: { code: 403, message: 'Forbidden: bot was blocked by the user', status: 403 },
  deactivated: { code: 403, message: 'Forbidden: user is deactivated', status: 403 },
  kicked: { code: 403, message: 'Forbidden: bot was kicked from the supergroup chat', status: 403 },
  stranger: {
    code: 403,
    message: "Forbidden: bot can't initiate conversation with a user",
    status: 403,
  },
  'chat-not-found': { code: 400, message: 'Bad Request: chat not found', status: 400 },
  moved: {
    code: 400,
    message: 'Bad Request: group chat was upgraded to a supergroup chat',
    status: 400,
  },
  'rate-limit': { code: 429, message: 'Too Many Requests: retry after 1', status: 429 },
  'button-data': { code: 400, message: 'Bad Request: BUTTON_DATA_INVALID', status: 400 },
  'button-url': { code: 400, message: 'Bad Request: BUTTON_URL_INVALID', status: 400 },
  'too-long': { code: 400, message: 'Bad Request: message is too long', status: 400 },
  empty: { code: 400, message: 'Bad Request: message text is empty', status: 400 },
  entities: { code: 400, message: "Bad Request: can't parse entities", status: 400 },
  'wrong-url': {
    code: 400,
    message: 'Bad Request: wrong file identifier/HTTP URL specified',
    status: 400,
  },
  'not-fetched': {
    code: 400,
    message: 'Bad Request: failed to get HTTP URL content',
    status: 400,
  },
  'wrong-type': {
    code: 400,
    message: 'Bad Request: wrong type of the web page content',
    status: 400,
  },
  'old-query': {
    code: 400,
    message: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    status: 400,
  },
  rights: {
    code: 400,
    message: 'Bad Request: not enough rights to send text messages to the chat',
    status: 400,
  },
  'topic-closed': { code: 400, message: 'Bad Request: TOPIC_CLOSED', status: 400 },
  conflict: { code: 409, message: 'Conflict: terminated by other getUpdates request', status: 409 },
  method: { code: 404, message: 'Not Found: method not found', status: 404 },
  server: { code: 500, message: 'Internal Server Error', status: 500 },
  gateway: { code: 502, message: 'Bad Gateway', status: 502 },
  unavailable: { code: 503, message: 'Service Unavailable', status: 503 },
};

/** What one can ask for: `blocked`, `rate-limit`. */
export const refusalNames: readonly string[] = Object.keys(known);

/** The id of a group that moved. */
export const newGroup = -1_009_999_999_999;

/** The refusal of this name, or of a code that it may be; nothing where it can be neither. */
export function refusalOf(name: string): PlatformError | undefined {
  if (Object.hasOwn(known, name)) return known[name];
  if (!/^[45]\d\d$/.test(name)) return undefined;
  const code = Number(name);
  const words = 'The stand-in was told to refuse this call.';
  return (
    Object.values(known).find((each) => each.code === code) ?? {
      code,
      message: words,
      status: code,
    }
  );
}
