import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Memory } from '@botrules/core';
import { speak } from '@botrules/core/tooling';
import { expect } from 'chai';
import type { NewEntry } from '../../../packages/service/src/inbox/model/flow-store.js';
import { openInbox } from '../../../packages/service/src/inbox/open-inbox.js';
import { openInThisThread } from '../../../packages/service/src/inbox/working-inbox.js';
import {
  dropInbox,
  eraseInbox,
  exportInbox,
  listInbox,
  retryInbox,
  showInbox,
  showPerson,
} from '../../../packages/service/src/index.js';
import { german } from '../../../packages/service/src/said/de.js';
import { CaptureIo } from '../capture-io.js';
import { change, done, entry, talk } from '../inbox/changes.js';

const event = {
  id: 'postback:m_1',
  event: 'postback',
  channel: 'messenger',
  payload: 'MENU',
  standby: false,
};

describe('botrules inbox', () => {
  let folder: string;
  let file: string;
  let io: CaptureIo;
  const request = () => io.request({ '--inbox': file });
  /** Puts events down in the inbox, in the conversation of a person. */
  const take = async (person: string, entries: readonly NewEntry[]) => {
    const { store } = await openInThisThread(file, {});
    const theirs = entries.map((one) => ({ ...one, person }));
    await store.commit([change({ conversation: talk(person), entries: theirs, parkUntil: 0 })]);
    await store.close();
  };
  const find = async (id: string) => {
    const { records, close } = await openInbox(file);
    const found = await records.find(id);
    await close();
    return found;
  };

  beforeEach(async () => {
    io = new CaptureIo();
    folder = await mkdtemp(join(tmpdir(), 'botrules-inbox-'));
    file = join(folder, 'inbox.sqlite');
    await take('7', [
      entry(event.id!, {
        body: JSON.stringify(event),
        progress: {
          state: 'dead',
          attempts: 0,
          version: 'v1',
          decision: '{"rule":"menu"}',
          steps:
            '[{"action":{"kind":"send"},"state":"failed","reason":"blocked"},{"action":{"kind":"forward"},"state":"done"}]',
          reason: 'blocked',
        },
      }),
      entry('other'),
    ]);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lists dead letters with their reasons', async () => {
    expect(await listInbox(io, request())).to.equal(0);
    expect(io.out).to.match(/^\d{4}-.*Z {2}postback:m_1 {2}blocked\n$/);
    expect(io.err).to.equal('1 dead letter, 1 event waiting.\n');
  });

  it('says in German what became of an event, and why', async () => {
    const reason = 'no-answer: The platform did not answer in time. (after 8 attempts)';
    const steps = JSON.stringify([{ action: { kind: 'send' }, state: 'failed', reason }]);
    await take('8', [entry('late', { progress: { ...done, state: 'dead', steps, reason } })]);
    speak(german);
    try {
      expect(await listInbox(io, request())).to.equal(0);
      const said = 'no-answer: Die Plattform hat nicht rechtzeitig geantwortet. (nach 8 Versuchen)';
      expect(io.out).to.include(`late  ${said}\n`);
      expect(await showInbox(io, { ...request(), id: 'late' })).to.equal(0);
      expect(io.out).to.include(`unzustellbar: ${said}\n`);
      expect(io.out).to.include(`Senden: gescheitert (${said})\n`);
    } finally {
      speak(undefined);
    }
  });

  it('lets no id and no reason steer the terminal or forge a line', async () => {
    const evil = 'm\u001b[2J\r\n2026-01-01T00:00:00.000Z  forged\u009b\u202e';
    const dead = { ...done, state: 'dead', steps: '[]', reason: evil } as const;
    await take('8', [entry(evil, { body: '{"id":"x\u009b"}', progress: dead })]);
    await listInbox(io, request());
    await showInbox(io, { ...request(), id: evil });
    await showInbox(io, { ...request(), id: `${evil}?` });
    await retryInbox(io, { ...request(), which: { id: `${evil}?` } });
    expect(io.out + io.err).not.to.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(io.out).not.to.match(/^2026-01-01T/m);
  });

  it('needs none of the secrets of the service, nor the rest of its settings', async () => {
    const settings = join(folder, 'botrules.yaml');
    const yaml = [
      `inbox: ${file}`,
      `verify_token: \${NOT_SET_HERE}`,
      `apps: [{ name: a, secret: { file: /no/such/file } }]`,
      `pages: [{ id: 1, token: "\${NOR_THIS}" }]`,
      'port: nonsense',
    ].join('\n');
    await writeFile(settings, yaml);
    expect(await listInbox(io, io.request({}, settings))).to.equal(0);
    expect(io.out).to.include('postback:m_1');
    await writeFile(settings, `inbox: \${NOT_SET_HERE}`);
    expect(await listInbox(io, io.request({}, settings))).to.equal(1);
    expect(io.err).to.match(/"NOT_SET_HERE" is not set/);
  });

  it('shows an event with its steps', async () => {
    expect(await showInbox(io, { ...request(), id: event.id })).to.equal(0);
    expect(io.out)
      .to.match(/state {5}dead: blocked/)
      .and.match(/step {6}send: failed \(blocked\)/);
    expect(io.out)
      .to.match(/step {6}forward: done/)
      .and.include(JSON.stringify(event));
  });

  it('says that there is no such event', async () => {
    expect(await showInbox(io, { ...request(), id: 'nope' })).to.equal(1);
    expect(io.err).to.equal('No event has the id "nope".\n');
  });

  it('has one tried again, only its failed steps', async () => {
    expect(await retryInbox(io, { ...request(), which: { id: event.id } })).to.equal(0);
    expect(io.out).to.equal('Tried again: 1 dead letter.\n');
    const states = JSON.parse((await find(event.id!))!.steps!).map(
      ({ state }: { state: string }) => state,
    );
    expect(states).to.deep.equal(['waiting', 'done']);
  });

  it('drops all, and then none by its id', async () => {
    expect(await dropInbox(io, { ...request(), which: { all: true } })).to.equal(0);
    expect(io.out).to.equal('Dropped: 1 dead letter.\n');
    expect(await dropInbox(io, { ...request(), which: { id: event.id } })).to.equal(1);
    expect(io.err).to.match(/No dead letter has the id "postback:m_1"/);
  });

  it('exports events, one a line', async () => {
    expect(await exportInbox(io, request())).to.equal(0);
    expect(io.out).to.equal(`${JSON.stringify(event)}\n{"id":"other"}\n`);
    io.out = '';
    await exportInbox(io, { ...request(), since: Date.now() + 60_000 });
    expect(io.out).to.equal('');
  });

  describe('of a person of whom something is remembered', () => {
    const at = Date.UTC(2026, 5, 1, 12);
    const everything: Memory = {
      version: 1,
      seen: at,
      active: at,
      missed: 2,
      values: { size: { value: 'M' }, tries: { value: '3', until: at + 1000 } },
      question: { name: 'order.name', until: at + 1000 },
      arrival: { ref: 'summer', source: 'ADS', at },
      once: { 'a.yaml#greet': { until: 'ever' } },
      followUps: [{ payload: 'NUDGE', due: at + 1000, inAnyCase: true }],
      offers: { at, taps: [{ title: 'Buy', payload: 'BUY' }] },
      human: at + 1000,
      person: { at, first_name: 'Ada', last_name: 'Lovelace', locale: 'en-GB' },
    };
    const remember = async (person: string, memory: Memory) => {
      const { store } = await openInThisThread(file, {});
      const of = { channel: 'messenger', sender: { id: person }, recipient: { id: '1' } };
      const text = JSON.stringify({ of, memory });
      await store.commit([
        change({
          conversation: talk(person),
          entries: [entry(`of ${person}`, { person, progress: done })],
          memories: [{ person, memory: text, due: null, from: null, stamp: 1 }],
        }),
      ]);
      await store.close();
    };

    it('shows it in plain words', async () => {
      await remember('ada', everything);
      expect(await showPerson(io, { ...request(), person: 'ada', json: false })).to.equal(0);
      expect(io.out.replace(/written .*/, 'written')).to.equal(
        [
          'in        messenger, account 1, conversation ada',
          'written',
          'person    Ada Lovelace, en-GB (asked 2026-06-01T12:00:00.000Z)',
          'active    2026-06-01T12:00:00.000Z',
          'value     size: M',
          'value     tries: 3 (until 2026-06-01T12:00:01.000Z)',
          'question  order.name (open until 2026-06-01T12:00:01.000Z)',
          'arrived   ref summer, source ADS (2026-06-01T12:00:00.000Z)',
          'missed    2 in a row that no rule took',
          'follow-up NUDGE (2026-06-01T12:00:01.000Z, even if they act before)',
          'once      a.yaml#greet (for ever)',
          'offered   Buy',
          'human     until 2026-06-01T12:00:01.000Z',
          '',
        ].join('\n'),
      );
    });

    it('shows it as JSON, a conversation a line', async () => {
      await remember('ada', everything);
      await showPerson(io, { ...request(), person: 'ada', json: true });
      const [line, ...more] = io.out.trimEnd().split('\n');
      expect(more).to.deep.equal([]);
      expect(JSON.parse(line!)).to.deep.include({ conversation: 'ada', memory: everything });
    });

    it('lets nothing that is remembered steer the terminal or forge a line', async () => {
      const evil = 'a\u001b[2J\nremembers admin: yes\u009b';
      await remember('eve', { ...everything, values: { size: { value: evil } } });
      await showPerson(io, { ...request(), person: 'eve', json: false });
      expect(io.out).not.to.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      expect(io.out).not.to.match(/^remembers admin/m);
    });

    it('says where there is nothing, and where it cannot be read', async () => {
      expect(await showPerson(io, { ...request(), person: 'nobody', json: false })).to.equal(0);
      expect(io.err).to.equal('Nothing is remembered of this person.\n');
      await remember('new', { version: 99 } as never);
      await showPerson(io, { ...request(), person: 'new', json: false });
      expect(io.out).to.match(/^problem {3}What is remembered cannot be read: .*newer/m);
    });

    it('exports it, and the events of this person alone', async () => {
      await remember('ada', everything);
      await remember('ben', { version: 1, seen: at });
      await exportInbox(io, { ...request(), memory: true });
      expect(io.out.trimEnd().split('\n')).to.have.lengthOf(2);
      io.out = '';
      await exportInbox(io, { ...request(), memory: true, person: 'ada' });
      expect(JSON.parse(io.out)).to.deep.include({ memory: everything });
      io.out = '';
      await exportInbox(io, { ...request(), person: 'ada' });
      expect(io.out).to.equal('{"id":"of ada"}\n');
    });

    it('erases it with the person, also where no event of theirs is left', async () => {
      await remember('ada', everything);
      await remember('ben', { version: 1, seen: at });
      const { records, close } = await openInbox(file);
      await records.prune(Date.now() + 1000, 0);
      await close();
      await eraseInbox(io, { ...request(), person: 'ada' });
      io.out = '';
      await exportInbox(io, { ...request(), memory: true });
      expect(io.out).to.match(/ben/).and.not.match(/ada/i);
    });
  });

  it('erases a person', async () => {
    expect(await eraseInbox(io, { ...request(), person: '7' })).to.equal(0);
    expect(io.out).to.equal('Erased 2 events of this person.\n');
    io.out = '';
    await exportInbox(io, request());
    expect(io.out).to.equal('');
  });

  it('makes no inbox where there is none', async () => {
    file = join(folder, 'nothing.sqlite');
    expect(await listInbox(io, request())).to.equal(1);
    expect(io.err).to.match(/cannot be opened/);
    expect(await openInbox(file, { create: false }).catch(({ code }) => code)).to.equal('ENOENT');
  });

  it('says why it cannot look into one in memory', async () => {
    file = 'memory';
    expect(await listInbox(io, request())).to.equal(1);
    expect(io.err).to.match(/is in memory/);
  });
});
