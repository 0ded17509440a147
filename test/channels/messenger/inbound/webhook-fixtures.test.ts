import { readdirSync, readFileSync } from 'node:fs';
import { readWebhook } from '@botrules/messenger';
import { expect } from 'chai';
import { expectGolden } from '../../../support/golden.js';

const folder = new URL('../../../fixtures/webhooks/', import.meta.url);
const files = readdirSync(folder);
const names = files
  .filter((file) => file.endsWith('.body.json'))
  .map((file) => file.split('.')[0]!);

/** Each body, and what is read from it (the platform's own event objects aside). `UPDATE_GOLDEN=1` rewrites it. */
describe('webhook bodies of every form', () => {
  for (const name of names) {
    it(name, () => {
      const body = readFileSync(new URL(`${name}.body.json`, folder));
      const { events, ...rest } = readWebhook(body);
      const read = { events: events.map(({ raw, ...event }) => event), ...rest };
      expectGolden(`webhooks/${name}.events.json`, `${JSON.stringify(read, null, 2)}\n`);
    });
  }

  it('has no expectation without a body and names the source of each body', () => {
    const expected = files.filter((file) => file.endsWith('.events.json'));
    expect(expected.map((file) => file.split('.')[0])).to.deep.equal(names);
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    const listed = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(listed).to.have.members(names);
  });
});
