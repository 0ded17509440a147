import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event } from '@botrules/core';
import { expect } from 'chai';
import { recordedEvents } from '../../../packages/cli/src/events/recorded-events.js';
import type { Io } from '../../../packages/cli/src/terminal/io.js';

const folder = mkdtempSync(join(tmpdir(), 'botrules-recorded-'));
const path = join(folder, 'events.jsonl');
after(() => rmSync(folder, { recursive: true, force: true }));

async function read(lines: readonly object[], personalData: boolean): Promise<readonly Event[]> {
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const again: Event[] = [];
  for await (const line of recordedEvents(path, { personalData }, {} as Io)()) {
    again.push(JSON.parse(line) as Event);
  }
  return again;
}

const menu = {
  event: 'message',
  channel: 'messenger',
  sender: { id: 'ann' },
  recipient: { id: 'page' },
  conversation: { id: 'group', type: 'group' },
  id: 'm1',
  text: 'menu',
  timestamp: 1_700_000_000_000,
  raw: { message: { text: 'menu' } },
};

describe('Recorded events for the Studio', () => {
  it('have other ids of people, the same for the same person, and nothing raw', async () => {
    const [one, two, other] = await read([menu, menu, { ...menu, sender: { id: 'bob' } }], false);
    expect(JSON.stringify([one, two, other])).not.to.match(/"ann"|"bob"|"id":"group"|"m1"|"raw"/);
    expect(one!.sender!.id).to.equal(two!.sender!.id);
    expect(one!.sender!.id).not.to.equal(other!.sender!.id);
    expect(one).to.deep.include({ text: 'menu', recipient: { id: 'page' } });
  });

  it('are as they were recorded where personal data may be seen', async () => {
    const [one] = await read([menu], true);
    expect(one).to.deep.include({ sender: { id: 'ann' }, id: 'm1', raw: menu.raw });
  });

  it('hand on what cannot be read as something that is not JSON', async () => {
    writeFileSync(path, 'nonsense\n');
    const lines: string[] = [];
    for await (const line of recordedEvents(path, { personalData: false }, {} as Io)()) {
      lines.push(line);
    }
    expect(lines).to.have.length(1);
    expect(() => JSON.parse(lines[0]!)).to.throw();
  });
});
