import {
  headWords,
  readBuiltFile,
  writeBuiltFile,
} from '../../packages/core/src/compiled/built-file.js';
import { BlockReader, BlockWriter } from '../../packages/core/src/router/index/blocks.js';

// biome-ignore lint/suspicious/noExplicitAny: files are crafted with anything in any place
export type Crafted = any;

/** What stands in a built file beside its index, as it can be read and changed. */
export interface Content {
  head: Crafted;
  /** Rules, groups and lists; an empty text where a group ends. */
  records: Crafted[];
}

/** What stands in a built file. */
export function contentOf(file: Uint8Array): Content {
  const { head, ends, bytes } = partsOf(file);
  const records = Array.from({ length: ends.length - 1 }, (_, number) => {
    const text = Buffer.from(bytes.subarray(ends[number], ends[number + 1])).toString();
    return text === '' ? '' : JSON.parse(text);
  });
  return { head: JSON.parse(Buffer.from(head).toString()), records };
}

/** A built file with something else in it, and with the digest of that. Texts are written as they are. */
export function craft(file: Uint8Array, change: (content: Content) => void): Uint8Array {
  const content = contentOf(file);
  change(content);
  const to = new BlockWriter();
  to.bytes(Buffer.from(JSON.stringify(content.head)));
  const texts = content.records.map((each) =>
    typeof each === 'string' ? each : (JSON.stringify(each) ?? ''),
  );
  const bytes = Buffer.from(texts.join(''));
  let end = 0;
  to.numbers(Int32Array.from([0, ...texts.map((text) => (end += Buffer.byteLength(text)))]));
  to.bytes(bytes);
  const start = to.finish(headWords);
  const { index } = partsOf(file);
  const whole = new Int32Array(start.length + index.length);
  whole.set(start);
  whole.set(index, start.length);
  return writeBuiltFile(whole);
}

/** A built file in which some numbers are changed, with the digest of that. */
export function spoil(
  file: Uint8Array,
  changes: readonly { readonly at: number; readonly to: number }[],
): Uint8Array {
  const content = readBuiltFile(file, false);
  const words = new Int32Array(headWords + content.length);
  words.set(content, headWords);
  for (const { at, to } of changes) words[headWords + (at % content.length)] = to;
  return writeBuiltFile(words);
}

function partsOf(file: Uint8Array) {
  const content = readBuiltFile(file, false);
  const from = new BlockReader(content, false);
  const head = from.bytes();
  const ends = from.numbers();
  const bytes = from.bytes();
  const length = 3 + words(head.length) + ends.length + words(bytes.length);
  return { head, ends, bytes, index: content.subarray(length) };
}

function words(bytes: number): number {
  return (bytes + 3) >> 2;
}
