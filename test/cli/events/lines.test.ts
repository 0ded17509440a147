import { expect } from 'chai';
import fc from 'fast-check';
import { readLines, type StreamLine } from '../../../packages/cli/src/events/lines.js';

async function read(chunks: readonly Uint8Array[], limit?: number): Promise<StreamLine[]> {
  async function* stream() {
    yield* chunks;
  }
  const all: StreamLine[] = [];
  for await (const batch of readLines(stream(), limit)) all.push(...batch);
  return all;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const texts = (lines: readonly StreamLine[]) => lines.map(({ text }) => text);

describe('readLines', () => {
  for (const [input, expected] of [
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['\n', ['']],
    ['\ufeffa\n', ['a']],
    ['a\r\nb\r\n', ['a\r', 'b\r']],
  ] as const) {
    it(`splits ${JSON.stringify(input)}`, async () => {
      expect(texts(await read([utf8(input)]))).to.deep.equal(expected);
    });
  }

  it('gives the same lines however the bytes are cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '{', '"') });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(20)), async (input, cuts) => {
        const bytes = utf8(input);
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (const length of cuts) {
          chunks.push(bytes.subarray(at, at + length));
          at += length;
        }
        chunks.push(bytes.subarray(at));
        const expected = input.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(texts(await read(chunks))).to.deep.equal(expected);
      }),
    );
  });

  it('gives a line that is too long without its text, and goes on', async () => {
    const lines = await read([utf8('abc\nab'), utf8('cd'), utf8('ef\nabc\nabcd')], 3);
    expect(lines).to.deep.equal([
      { number: 1, text: 'abc' },
      { number: 2, text: undefined },
      { number: 3, text: 'abc' },
      { number: 4, text: undefined },
    ]);
  });

  it('answers what has arrived before the rest comes', async () => {
    let sent = 0;
    async function* stream() {
      for (const part of ['a\nb\nc', 'd\n']) {
        sent++;
        yield utf8(part);
      }
    }
    for await (const batch of readLines(stream())) {
      expect(texts(batch)).to.deep.equal(['a', 'b']);
      expect(sent).to.equal(1);
      break;
    }
  });
});
