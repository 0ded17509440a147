import type { PlatformError } from '@botrules/channel';

const known: readonly PlatformError[] = [
  { code: 1, message: 'An unknown error has occurred.', status: 500 },
  {
    code: 2,
    message: 'Service temporarily unavailable. Please retry your request later.',
    status: 503,
  },
  { code: 4, message: 'Application request limit reached', status: 403 },
  { code: 10, message: 'Application does not have permission for this action', status: 403 },
  {
    code: 10,
    subcode: 2018278,
    message: 'This message is sent outside of allowed window.',
    status: 400,
  },
  {
    code: 10,
    subcode: 2018108,
    message:
      "This Person Cannot Receive Messages: This person isn't receiving messages from you right now.",
    status: 400,
  },
  {
    code: 10,
    subcode: 1893063,
    message: 'The Page is temporarily restricted from sending messages.',
    status: 400,
  },
  { code: 32, message: 'Page request limit reached', status: 403 },
  { code: 100, message: 'Invalid parameter', status: 400 },
  { code: 100, subcode: 2018001, message: 'No matching user found', status: 400 },
  { code: 100, subcode: 2018008, message: 'Failed to fetch the file from the url', status: 400 },
  {
    code: 100,
    subcode: 2018300,
    message: 'Another app is controlling this thread now.',
    status: 400,
  },
  { code: 190, message: 'Invalid OAuth access token.', status: 401, ofToken: true },
  { code: 200, subcode: 1545041, message: 'This person is unavailable right now.', status: 400 },
  { code: 551, message: "This person isn't available right now.", status: 400 },
  { code: 613, message: 'Calls to this API have exceeded the rate limit.', status: 400 },
  {
    code: 80006,
    message: 'There have been too many calls to this Messenger account.',
    status: 400,
  },
  { code: 1200, message: 'Temporary send message failure. Please try again later.', status: 500 },
];

/** What one can ask for: `190`, `10-2018278`. */
export const platformErrorNames: readonly string[] = known.map(nameOf);

/** The refusal that a name such as `190` or `10-2018278` stands for; one of an unknown code is made up. */
export function platformError(name: string): PlatformError | undefined {
  const [, code, subcode] = /^(\d{1,8})(?:-(\d{1,8}))?$/.exec(name) ?? [];
  if (code === undefined) return undefined;
  return (
    known.find((error) => nameOf(error) === name) ?? {
      code: Number(code),
      ...(subcode !== undefined && { subcode: Number(subcode) }),
      message: 'The stand-in was told to refuse this call.',
      status: 400,
    }
  );
}

/** The body that the platform answers with. */
export function errorBody({ code, subcode, message }: PlatformError): object {
  return {
    error: {
      message: `(#${code}) ${message}`,
      type: 'OAuthException',
      code,
      ...(subcode !== undefined && { error_subcode: subcode }),
      fbtrace_id: 'Asandbox',
    },
  };
}

function nameOf({ code, subcode }: PlatformError): string {
  return subcode === undefined ? `${code}` : `${code}-${subcode}`;
}
