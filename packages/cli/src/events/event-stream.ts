import { say } from '@botrules/core/tooling';
import { longestLine, readLines, type StreamLine } from './lines.js';
import { type ReadEvents, readEvents } from './read-events.js';

/** One event, body or list of them in a stream, with the number of the line on which it begins. */
export interface EventItem extends ReadEvents {
  readonly number: number;
}

/**
 * Reads a stream of events in batches of what arrived together. Each stands on a line of its own, or is JSON over
 * several lines, as a log prints a body. What is broken is a problem, and the next line is read as if it were not there.
 */
export async function* readEventStream(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly EventItem[]> {
  const gatherer = new Gatherer();
  for await (const lines of readLines(chunks)) {
    yield lines.flatMap((line) => gatherer.add(line)).flatMap(toItem);
  }
  yield gatherer.end().flatMap(toItem);
}

function toItem({ number, text }: StreamLine): EventItem | [] {
  if (text === undefined) {
    return { number, events: [], problems: [say`This line is longer than 16 MB.`], skipped: {} };
  }
  return text.trim() === '' ? [] : { number, ...readEvents(text) };
}

/** Puts the lines together that are one value in JSON. */
class Gatherer {
  /** The lines of a value that has begun and not ended. */
  #lines: { readonly number: number; readonly text: string }[] = [];
  #length = 0;
  /** The brackets that are open in it. */
  #open: string[] = [];
  /** The last mark in it. */
  #last = '';

  /** The values that are complete with this line. */
  add({ number, text }: StreamLine): readonly StreamLine[] {
    if (text === undefined) return [...this.end(), { number, text }];
    const waiting = this.#lines.length > 0;
    // Within a map, `{` begins a line only after a colon; anywhere else, what is open was cut off.
    if (waiting && text.startsWith('{') && this.#open.at(-1) === '{' && this.#last !== ':') {
      return [...this.end(), ...this.add({ number, text })];
    }
    if (!waiting && !/^\uFEFF?\s*[{[]/.test(text)) return [{ number, text }];
    this.#scan(text);
    this.#lines.push({ number, text });
    this.#length += text.length + 1;
    if (this.#length > longestLine) return this.end();
    if (this.#open.length > 0) return [];
    const value = {
      number: this.#lines[0]!.number,
      text: this.#lines.map((line) => line.text).join('\n'),
    };
    this.#clear();
    return [value];
  }

  /** What has not ended, line by line: events that stand on a line of their own can still be read. */
  end(): readonly StreamLine[] {
    const lines = this.#lines;
    this.#clear();
    return lines;
  }

  #clear(): void {
    this.#lines = [];
    this.#length = 0;
    this.#open = [];
    this.#last = '';
  }

  #scan(text: string): void {
    for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[^\s"]/g)) {
      if (mark === '{' || mark === '[') this.#open.push(mark);
      else if (mark === '}' || mark === ']') this.#open.pop();
      this.#last = mark[0]!;
    }
  }
}
