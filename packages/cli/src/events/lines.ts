/** One line of a stream. `text` is `undefined` if it was longer than the limit. */
export interface StreamLine {
  /** From 1. */
  readonly number: number;
  readonly text: string | undefined;
}

/** How long a line may be, in UTF-16 units: far above what a platform delivers, far below what hurts. */
export const longestLine = 16 * 1024 * 1024;

/**
 * The lines of a stream of UTF-8, in batches of what arrived together, so that what is typed is answered at
 * once and what is piped costs little. Holds one line at most; a byte order mark is dropped.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = longestLine,
): AsyncGenerator<readonly StreamLine[]> {
  const decoder = new TextDecoder();
  let number = 0;
  // The line that is not complete yet; `undefined` if it is too long already.
  let begun: string | undefined = '';

  function grow(text: string): void {
    if (begun !== undefined) begun = begun.length + text.length > limit ? undefined : begun + text;
  }
  function end(): StreamLine {
    const line = { number: ++number, text: begun };
    begun = '';
    return line;
  }

  for await (const chunk of chunks) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    const complete: StreamLine[] = [];
    grow(first);
    for (const text of rest) {
      complete.push(end());
      grow(text);
    }
    if (complete.length > 0) yield complete;
  }
  grow(decoder.decode());
  if (begun !== '') yield [end()];
}
