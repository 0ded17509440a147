import { refusal as refuse } from '@botrules/channel';

/** For a sender whose body is not read to its end: the rest of it must not be taken for the next request. */
export const goodbye = { Connection: 'close' };

/** The platform sends again what gets this answer. */
export const busy = refuse(503, 'Not now, please send it again.', { 'Retry-After': '10' });
/** Something is wrong on our side; the log says what. */
export const failure = refuse(500, 'Something went wrong here.');
/** What any method but GET and POST is answered. */
export const methodNotAllowed = refuse(405, 'This address takes GET and POST.', {
  Allow: 'GET, POST',
});
