/**
 * A compiled file is one line of JSON, readable by any JSON parser:
 *
 *     {"botrules":2,"digest":"8f1c…","files":[…],"rules":{…}}
 *
 * The digest is of everything after it, so that a file that was cut or changed is told before it is parsed.
 */

/**
 * The number of the format. It goes up when a file of the old one would be read wrongly or not at all, and stays when
 * the package gets a new version: what an older version built is read as long as the number is the same.
 */
export const format = 2;

/** Why a text is not a compiled file that can be used here. */
export type RefusalCode =
  /** A compiled file of another format: build it anew. */
  | 'stale-compiled-rules'
  /** A compiled file whose content is not what was built. */
  | 'damaged-compiled-rules'
  /** Something else: YAML, other JSON, an empty text. */
  | 'foreign-compiled-rules';

/** A refusal with the sentence that says it to a person. */
export interface Refusal {
  readonly code: RefusalCode;
  /** One sentence that quotes the writer. */
  readonly message: string;
}

const head = /^\{"botrules":(\d{1,9}),"digest":"([0-9a-f]{16})",/;
/** What versions before the first number wrote, and what later ones may write. */
const anyHead = /^\s*\{\s*"botrules"\s*:\s*(?:"(\d[\w.+-]{0,40})"|(\d{1,9}))\s*,/;

/** Puts the head before the JSON text of an object. */
export function writeHead(body: string): string {
  const rest = body.slice(1);
  return `{"botrules":${format},"digest":"${digestOf(rest)}",${rest}`;
}

const again = 'Build it from the rules once more.';

/** Why a text is not a compiled file of this format; `undefined` where it is one. */
export function refusal(text: string): Refusal | undefined {
  const start = text.slice(0, 200);
  const match = head.exec(start);
  const [, version, number] = anyHead.exec(start) ?? [];
  if (version !== undefined || (number !== undefined && Number(number) !== format)) {
    const what = version === undefined ? `in format ${number}` : `by version ${version}`;
    return {
      code: 'stale-compiled-rules',
      message: `The file was built ${what}, and this version reads format ${format}. ${again}`,
    };
  }
  if (match === null) {
    return number === undefined
      ? {
          code: 'foreign-compiled-rules',
          message: `This is not a file that "botrules build" wrote. ${again}`,
        }
      : damage();
  }
  return digestOf(text, match[0].length) === match[2] ? undefined : damage();
}

/** The refusal of a file that is not what was built. `what` says more, where more is known. */
export function damage(what = ''): Refusal {
  return {
    code: 'damaged-compiled-rules',
    message: `The file is damaged: its content is not what was built${what}. ${again}`,
  };
}

// Two lanes of 32 bits, each over every other character, since a start from a compiled file is meant to be fast.
// It tells accidents; whoever reads the file holds all of it against the model.
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
