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
});
