import { readFileSync } from 'node:fs';
import { channels } from '@botrules/service/channels';
import { expect } from 'chai';
import { botrules, withFiles } from './harness.js';

interface PastedBody {
  readonly channel: string;
  readonly name: string;
  readonly body: string;
  readonly expect: { readonly events: readonly object[] };
}

const rows = readFileSync(new URL('../fixtures/channel-bodies.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): PastedBody => JSON.parse(line))
  .filter(({ body, expect: { events } }) => body.startsWith('{') && events.length > 0);

describe('A test with what a platform sent as its event', function () {
  // The first of them loads the service.
  this.timeout(60_000);

  for (const { name, inbound } of channels) {
    const own = rows.filter(
      ({ channel, body }) => channel === name && inbound.recognizes(JSON.parse(body)),
    );
    if (own.length === 0) continue;

    it(`is read by the channel that recognizes it: ${name}`, async () => {
      const tests = own.map(({ name: test, body }) => {
        return `  - { name: ${JSON.stringify(test)}, event: ${body}, expect: { route: all } }\n`;
      });
      const files = {
        'rules.yaml': 'default: { route: all }\n',
        'a.test.yaml': `rules: rules.yaml\ntests:\n${tests.join('')}`,
      };
      await withFiles(files, async (cwd) => {
        const { code, stdout, stderr } = await botrules(['test', 'a.test.yaml'], { cwd });
        expect([code, stderr], stdout).to.deep.equal([0, '']);
      });
    });
  }
});
