import { utf8Decoder } from '../router/index/utf8.js';

/**
 * A built file is a head followed by its content (`built-rules.ts`), all in numbers of 32 bits:
 *
 *     "botrules" in ASCII | the number of the format | the digest of what follows, two numbers | what follows
 *
 * If a file must be text, as for a JSON import, the same bytes are in base64 in `{"botrules":4,"built":"…"}`.
 */

/**
 * The number of the format. It goes up when an older file would be misread or could not be read, and stays when the
 * package gets a new version: files built by an older version are read as long as the number is the same.
 */
export const format = 4;

/** Why something is not a built file that can be used here. */
export type RefusalCode =
  /** A built file of another format, which must be built again. */
  | 'stale-compiled-rules'
  /** A built file whose content is not what was built. */
  | 'damaged-compiled-rules'
  /** Something else: YAML, other JSON, an empty text. */
  | 'foreign-compiled-rules';

/** A refusal, with the sentence that explains it. */
export interface FileRefusal {
  readonly code: RefusalCode;
  /** One sentence that says what is wrong and what to do. */
  readonly message: string;
}

const again = 'Build it from the rules once more.';

/** Thrown for a built file that cannot be used. The message is one line that says why; `code` distinguishes the reasons. */
export class CompiledRulesError extends Error {
  /**
   * `stale-compiled-rules` for a file of another format, which must be built again; `damaged-compiled-rules` for one
   * that was cut or changed; `foreign-compiled-rules` for anything that is not a built file.
   */
  readonly code: RefusalCode;
  override readonly name = 'CompiledRulesError';

  /** @param refusal why the file cannot be used */
  constructor({ code, message }: FileRefusal) {
    super(message);
    this.code = code;
  }
}

/** Returns the refusal of a file whose content is not what was built. `what` adds details. */
export function damage(what = ''): CompiledRulesError {
  return new CompiledRulesError({
    code: 'damaged-compiled-rules',
    message: `The file is damaged: its content is not what was built${what}. ${again}`,
  });
}

function foreign(): CompiledRulesError {
  return new CompiledRulesError({
    code: 'foreign-compiled-rules',
    message: `This is not a file that "botrules build" wrote. ${again}`,
  });
}

function stale(built: string): CompiledRulesError {
  return new CompiledRulesError({
    code: 'stale-compiled-rules',
    message: `The file was built ${built}, and this version reads format ${format}. ${again}`,
  });
}

const magic = 'botrules';
// The places of the head's parts, in numbers of 32 bits.
const formatAt = 2;
const digestAt = 3;
/** How many numbers the head takes. */
export const headWords = 5;

/** Makes a file of a content; before the content there is room for the head. */
export function writeBuiltFile(words: Int32Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  words[formatAt] = format;
  words.set(digestOf(words.subarray(headWords)), digestAt);
  const bytes = new Uint8Array(words.buffer);
  for (let at = 0; at < magic.length; at++) bytes[at] = magic.charCodeAt(at);
  return bytes;
}

/** Returns the same file as JSON text. */
export function toJsonFile(bytes: Uint8Array): string {
  return `{"botrules":${format},"built":"${toBase64(bytes)}"}`;
}

/**
 * Returns the content of a file, as its head describes it.
 *
 * @param isKnown whether it comes from this very program, so that its digest need not be checked
 * @throws {CompiledRulesError} if it is not a built file, has another format, or is damaged
 */
export function readBuiltFile(bytes: Uint8Array, isKnown: boolean): Int32Array {
  for (let at = 0; at < magic.length; at++) {
    if (bytes[at] !== magic.charCodeAt(at)) return readJsonFile(utf8Decoder().decode(bytes));
  }
  if (bytes.length < 4 * headWords) throw damage();
  const number = new DataView(bytes.buffer, bytes.byteOffset).getInt32(4 * formatAt, true);
  if (number !== format) throw stale(`in format ${number}`);
  if (bytes.length % 4 !== 0) throw damage();
  // Numbers of 32 bits must begin at a multiple of four.
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(own.buffer, own.byteOffset, own.length / 4);
  if (words[formatAt] !== format) {
    throw new CompiledRulesError({
      code: 'stale-compiled-rules',
      message: `This machine keeps numbers in another order of bytes than built files do. Load the rules from their YAML.`,
    });
  }
  const content = words.subarray(headWords);
  if (isKnown) return content;
  const [one, other] = digestOf(content);
  if (words[digestAt] !== one || words[digestAt + 1] !== other) throw damage();
  return content;
}

/** What versions without a format number wrote, and what later ones may write. */
const anyHead = /^\s*\{\s*"botrules"\s*:\s*(?:"(\d[\w.+-]{0,40})"|(\d{1,9}))\s*,/;

/**
 * Returns the content of a text file.
 *
 * @throws {CompiledRulesError} as `readBuiltFile` does
 */
export function readJsonFile(text: string): Int32Array {
  if (text.startsWith(magic)) throw damage(': it was read as text, and is bytes');
  const [, version, number] = anyHead.exec(text.slice(0, 200)) ?? [];
  if (version !== undefined) throw stale(`by version ${version}`);
  if (number === undefined) throw foreign();
  if (Number(number) !== format) throw stale(`in format ${number}`);
  let built: unknown;
  try {
    ({ built } = JSON.parse(text));
  } catch {
    throw damage();
  }
  if (typeof built !== 'string') throw damage();
  return readBuiltFile(fromBase64(built), false);
}

// Two lanes of 32 bits, each over every other number, since starting from a built file must be fast. This detects
// accidents, but does not protect against attacks.
function digestOf(words: Int32Array): readonly [number, number] {
  let even = 0x811c9dc5 | 0;
  let odd = 0x050c5d1f;
  for (let at = 0; at < words.length; at += 2) {
    even = Math.imul(even ^ words[at]!, 0x01000193);
    even ^= even >>> 15;
    odd = Math.imul(odd ^ (at + 1 < words.length ? words[at + 1]! : 0), 0x2c1b3c6d);
    odd ^= odd >>> 15;
  }
  return [even, odd ^ words.length];
}

// Base64 exists wherever the language does, though the language does not include it.
declare function btoa(binary: string): string;
declare function atob(base64: string): string;

/** How many bytes become text at once: as many as a call may have arguments, and a multiple of three. */
const stretch = 3 * 8192;

function toBase64(bytes: Uint8Array): string {
  let base64 = '';
  for (let at = 0; at < bytes.length; at += stretch) {
    base64 += btoa(String.fromCharCode(...bytes.subarray(at, at + stretch)));
  }
  return base64;
}

function fromBase64(base64: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(base64);
  } catch {
    throw damage();
  }
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
