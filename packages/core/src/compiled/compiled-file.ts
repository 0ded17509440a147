/**
 * A compiled file is one line of JSON, readable by any JSON parser:
 *
 *     {"botrules":"0.1.0","digest":"8f1c…","rules":{…}}
 *
 * The digest is of everything after it, so that a file that was cut or changed is told before it is parsed.
 */

/** The version of the package: rules that one version compiled are not read by another. */
export const version = '0.1.0';

const head = /^\{"botrules":("(?:[^"\\]|\\.)*"),"digest":"([0-9a-f]{16})",/;

/** Puts the head before the JSON text of an object. */
export function writeHead(body: string): string {
  const rest = body.slice(1);
  return `{"botrules":${JSON.stringify(version)},"digest":"${digestOf(rest)}",${rest}`;
}

/** Why a text is no compiled file of this version; `undefined` where it is one. */
export function refusal(text: string): string | undefined {
  const match = head.exec(text.slice(0, 200));
  if (match === null) {
    return 'This is no file that "botrules build" wrote. Build it from the rules once more.';
  }
  const by: unknown = JSON.parse(match[1]!);
  if (by !== version) {
    return `The file was built by version ${by}, and this is version ${version}. Build it from the rules once more.`;
  }
  if (digestOf(text, match[0].length) !== match[2]) {
    return 'The file is damaged: its content is not what was built. Build it from the rules once more.';
  }
  return undefined;
}

// Two lanes of 32 bits, each over every other character, since a start from a compiled file is meant to be fast.
// It tells accidents, and is no protection against somebody who wants to deceive.
function digestOf(text: string, from = 0): string {
  let even = 0x811c9dc5;
  let odd = 0x050c5d1f;
  for (let at = from; at < text.length; at += 2) {
    even = Math.imul(even ^ text.charCodeAt(at), 0x01000193);
    // Past the end it is NaN, which counts as 0.
    odd = Math.imul(odd ^ text.charCodeAt(at + 1), 0x2c1b3c6d);
  }
  return [even, odd].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
