import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenInbox, openInbox } from '../../../../packages/service/src/inbox/open-inbox.js';
import { openSqlite } from '../../../../packages/service/src/inbox/sqlite/sqlite.js';

const latest = Number.MAX_SAFE_INTEGER;

const views: { readonly [name: string]: (inbox: OpenInbox) => Promise<unknown> } = {
  'the overview': ({ desk }) => desk.overview(),
  'what waits': ({ desk }) => desk.waiting({}, 0, 10),
  events: ({ desk }) => desk.events({}, latest, 10),
  conversations: ({ desk }) => desk.conversations([1]),
  'an event by its number': ({ desk }) => desk.byNumber([1]),
  'an event by its id': ({ desk }) => desk.byId('m_1'),
  'a conversation': ({ desk }) => desk.conversation(1),
  'a timeline': ({ desk }) => desk.timeline(1, latest, 10),
  'the audit': ({ desk }) => desk.audit(latest, 10),
  'what is paused': ({ pauses }) => pauses.all(),
};

describe('What operators see of a file', () => {
  let folder: string;
  let inbox: OpenInbox;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-desk-'));
    inbox = await openInbox(join(folder, 'inbox.sqlite'));
  });
  after(async () => {
    await inbox.close();
    await rm(folder, { recursive: true });
  });

  for (const [name, look] of Object.entries(views)) {
    it(`is read while somebody writes: ${name}`, async () => {
      const writer = openSqlite(join(folder, 'inbox.sqlite'));
      try {
        writer.connection.exec('begin immediate');
        await look(inbox);
      } finally {
        await writer.close();
      }
    });
  }
});
