import { spokenLanguage } from '@botrules/core/tooling';

/**
 * What the service and the clients of its channels write into the inbox of why an event waits or failed, in English. A part of a
 * sentence may be one of these itself. Those that something else can stand before come first.
 */
const written = [
  /* say */ '{0} (after {1} attempts)',
  /* say */ '{0} (made twice, and nobody says whether it arrived)',
  /* say */ '{0}; redirects are not followed',
  /* say */ 'the handler of "{0}" failed: {1}',
  /* say */ 'the inbox refused it: {0}',
  /* say */ 'an operator paused {0}',
  /* say */ 'all sending',
  /* say */ 'the page "{0}"',
  /* say */ 'the rule "{0}"',
  /* say */ 'the host "{0}"',
  /* say */ 'the inbox is out of reach',
  /* say */ 'the service stops',
  /* say */ 'it was called off',
  /* say */ 'the work on it was begun {0} times and never ended',
  /* say */ 'the conversation has no turn free',
  /* say */ 'the page has no turn free',
  /* say */ 'the channel has no turn free',
  /* say */ 'a limit of this page is used up',
  /* say */ 'the calls of this page all fail',
  /* say */ 'calls to this host all fail',
  /* say */ 'no token is set for page "{0}"',
  /* say */ 'no token is set for this page',
  /* say */ 'no FORWARD_SECRET is set, so it could not be signed',
  /* say */ '"{0}" is in a private network; add it to forward.allow if that is meant.',
  /* say */ 'The host has no address.',
  /* say */ 'No answer within {0} ms.',
  /* say */ 'more than {0} hours have passed since the person was last heard',
  /* say */ 'it was not done within {0} s',
  /* say */ 'the handler has ended',
  /* say */ 'The handler has ended.',
  /* say */ 'The platform refused the call ({0}): {1}',
  /* say */ 'The platform refused the call ({0}).',
  /* say */ 'it needs the scope {0}',
  /* say */ 'The platform answered {0} without saying why.',
  /* say */ 'It answered {0} without saying why.',
  /* say */ 'The platform did not answer in time.',
  /* say */ 'The platform could not be reached: {0}',
  /* say */ 'The call was given up {0}.',
  /* say */ 'before an answer came',
  /* say */ 'before it was made',
  /* say */ 'Invalid reply token (it answered this event before)',
  /* say */ 'no reason was given',
  /* say */ 'something was thrown that has no message',
  /* say */ 'an empty text was thrown',
].map((sentence) => ({ sentence, pattern: patternOf(sentence) }));

/** A host and its status: no other words of this build are ours. */
const answered = { sentence: /* say */ '{0} answered {1}', pattern: /^(\S+) answered (\d+)$/ };

/** A code before the words: `window-closed: `. */
const code = /^[a-z]+(?:-[a-z]+)*: /;

/** A reason as the inbox has it, in the language that is spoken. What a platform or a program said stays as it was. */
export function retold(reason: string): string {
  const language = spokenLanguage();
  if (language === undefined) return reason;
  for (const { sentence, pattern } of [...written, answered]) {
    const parts = pattern.exec(reason)?.slice(1);
    if (parts !== undefined) return language.say(sentence, parts.map(retold)) ?? reason;
  }
  const before = code.exec(reason)?.[0] ?? '';
  return before === '' ? reason : before + retold(reason.slice(before.length));
}

/** The same of a reason that may be none. */
export function retoldOrNone(reason: string | null): string | null {
  return reason === null ? null : retold(reason);
}

/** What finds a sentence with anything in place of its parts. */
function patternOf(sentence: string): RegExp {
  const escaped = sentence.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(/\{\d\}/g, '(.*?)')}$`, 's');
}
