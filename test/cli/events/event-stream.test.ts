import { expect } from 'chai';
import fc from 'fast-check';
import { readEventStream } from '../../../packages/cli/src/events/event-stream.js';
import { runs } from '../../support/runs.js';

async function* bytes(...chunks: readonly string[]) {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

/** What a stream holds: the line of each item, with its payloads or `!` where something is wrong. */
async function read(...chunks: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const items of readEventStream(bytes(...chunks))) {
    for (const { number, events, problems } of items) {
      found.push(
        `${number} ${[...events.map(({ payload }) => payload), ...problems.map(() => '!')]}`,
      );
    }
  }
  return found;
}

const pretty = (payload: string) => JSON.stringify({ payload, title: 'a "}" {' }, null, 2);

describe('readEventStream', () => {
  for (const [what, text, items] of [
    ['an event a line', '{"payload":"A"}\n\n{"payload":"B"}', ['1 A', '3 B']],
    [
      'JSON over several lines',
      `${pretty('A')}\n${pretty('B')}\n{"payload":"C"}\n`,
      ['1 A', '5 B', '9 C'],
    ],
    [
      'a list over several lines',
      '[\n{"payload":"A"},\n{"payload":"B"}\n]\n{"payload":"C"}',
      ['1 A,B', '5 C'],
    ],
    [
      'line ends of Windows',
      `${pretty('A').replaceAll('\n', '\r\n')}\r\n{"payload":"B"}\r\n`,
      ['1 A', '5 B'],
    ],
    ['the short form between JSON', '{ payload: A }\n{"payload":"B"}', ['1 A', '2 B']],
    [
      'half a line, then whole ones',
      '{"payload":"A"\n{"payload":"B"}\n{"payload":"C"}',
      ['1 !', '2 B', '3 C'],
    ],
    [
      'half a list, then whole lines',
      '{"a":[\n{"payload":"B"}\n{"payload":"C"}',
      ['1 !', '2 B', '3 C'],
    ],
    ['a key with its value on the next line', '{"payload":\n{"a":1}\n}', ['1 {"a":1}']],
    ['a text that never ends', '{"payload":"A\n{"payload":"B"}', ['1 !', '2 B']],
    ['a bracket too many', '{"payload":"A"}}\n{"payload":"B"}', ['1 !', '2 B']],
  ] as const) {
    it(`reads ${what}`, async () => {
      expect(await read(text)).to.deep.equal(items);
    });
  }

  it('answers a line as soon as it is whole', async () => {
    const batches: number[] = [];
    for await (const items of readEventStream(
      bytes('{"payload":"A"}\n', '{"payload":', '"B"}\n'),
    )) {
      batches.push(items.length);
    }
    expect(batches.slice(0, 2)).to.deep.equal([1, 1]);
  });

  it('reads thousands of lines that never close in linear time', async () => {
    const many = runs(5000, 20_000);
    const items = await read('{"a":[\n'.repeat(many));
    expect(items).to.have.length(many);
  });

  it('reads whole events between broken lines, wherever the stream is cut', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '{"payload":"A"}',
            pretty('B'),
            '{"payload":"X',
            'hm',
            '',
            '{ payload: C }',
          ),
          { maxLength: 12 },
        ),
        fc.nat(200),
        async (parts, at) => {
          const text = parts.join('\n');
          const found = (await read(text.slice(0, at), text.slice(at))).join(' ');
          // Whatever is broken before it, an event that begins on a line of its own is read.
          for (const payload of ['A', 'B', 'C']) {
            const count = parts.filter(
              (part) => part.includes(`"${payload}"`) || part.includes(`: ${payload} `),
            ).length;
            expect(found.split(payload).length - 1, text).to.equal(count);
          }
        },
      ),
      { numRuns: runs(60, 200) },
    ));
});
