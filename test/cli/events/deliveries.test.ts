import { readFileSync } from 'node:fs';
import { channels } from '@botrules/service/channels';
import { expect } from 'chai';
import { botrules, withFiles } from '../harness.js';

interface DeliveredBody {
  readonly channel: string;
  readonly name: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  readonly config?: { readonly [key: string]: string };
  readonly expect: {
    readonly events: readonly {
      readonly event: string;
      readonly payload?: string;
      readonly text?: string;
    }[];
    readonly skipped?: readonly string[];
    readonly response?: object;
  };
}

const rows = readFileSync(new URL('../../fixtures/channel-bodies.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): DeliveredBody => JSON.parse(line));

const rules = 'default: { route: all }\n';

describe('botrules route with deliveries as lines', function () {
  // The first of them loads the service.
  this.timeout(60_000);

  for (const { name } of channels) {
    const own = rows.filter(({ channel, expect: due }) => channel === name && !due.response);
    if (own.length === 0) continue;

    it(`writes a decision for each event: ${own.length} of ${name}`, async () => {
      const stdin = own
        .map(({ channel, config: account, headers, body }) =>
          JSON.stringify({ channel, account, headers, body }),
        )
        .join('\n');
      await withFiles({ 'rules.yaml': rules }, async (cwd) => {
        const { code, stdout, stderr } = await botrules(['route', 'rules.yaml'], { cwd, stdin });
        expect(code).to.equal(0);
        const skipped = own.flatMap(({ expect: due }) => due.skipped ?? []);
        expect(stderr.match(/(?<=\d × )\w+/g) ?? []).to.have.members([...new Set(skipped)]);
        expect(stderr.trimEnd().split('\n')).to.have.length(1);
        const decided = stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { event: Record<string, unknown>; routes: string[] });
        const told = decided.map(({ event: { event, channel, payload, text } }) => ({
          ...{ event, channel },
          ...(payload !== undefined && { payload }),
          ...(text !== undefined && { text }),
        }));
        const due = own.flatMap(({ expect: { events } }) =>
          events.map(({ event, payload, text }) => ({
            ...{ event, channel: name },
            ...(payload !== undefined && { payload }),
            ...(text !== undefined && { text }),
          })),
        );
        expect(told).to.deep.equal(due);
      });
    });
  }

  const wrong: readonly (readonly [what: string, line: object, told: RegExp])[] = [
    ...channels.map(
      ({ name }) =>
        [
          `a body of ${name} that is not JSON`,
          { channel: name, body: 'not json' },
          /^The body (?:is not JSON|must be a JSON object)\.$|not known what it is/,
        ] as const,
    ),
    [
      'a body that is no text',
      { channel: 'telegram', body: { update_id: 1 } },
      /^"body" is the text/,
    ],
    [
      'no such channel',
      { channel: 'viber', body: '{}' },
      /^There is no channel "viber"\. There are: m/,
    ],
    [
      'an account that is no map',
      { channel: 'telegram', account: '7', body: '{}' },
      /^"account" has/,
    ],
    [
      'an account of numbers',
      { channel: 'telegram', account: { bot_id: 7 }, body: '{"update_id":1}' },
      /^"account" has texts by their names/,
    ],
  ];
  for (const [what, line, told] of wrong) {
    it(`says so of ${what}, and reads the next line`, async () => {
      const stdin = `${JSON.stringify(line)}\n{ "payload": "A" }\n`;
      await withFiles({ 'rules.yaml': rules }, async (cwd) => {
        const { code, stdout } = await botrules(['route', 'rules.yaml'], { cwd, stdin });
        const [first, second] = stdout
          .trim()
          .split('\n')
          .map((each) => JSON.parse(each));
        expect(code).to.equal(1);
        expect(first.error).to.match(told);
        expect(first.line).to.equal(1);
        expect(second.event.payload).to.equal('A');
      });
    });
  }
});
