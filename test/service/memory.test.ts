import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRules } from '@botrules/core';
import { expect } from 'chai';
import Libsql from 'libsql';
import { systemClock } from '../../packages/service/src/clock.js';
import type { Sandbox, SandboxCall, Service } from '../../packages/service/src/index.js';
import { exportInbox, startSandbox, startService } from '../../packages/service/src/index.js';
import type { ServiceOptions } from '../../packages/service/src/parts/service-options.js';
import { CaptureIo } from './capture-io.js';
import { configOf, graphOf, pageOf } from './config-of.js';
import { until } from './fake-clock.js';

const rules = `
rules:
  - name: hello
    once: ever
    when: { text: hello }
    reply: "Welcome, {person.first_name|you}!"
  - name: size
    when: { payload: { like: "SIZE_{size}" } }
    remember: { size: "{size}" }
    ask: order.name
    follow_up: { after: 10s, payload: NUDGE }
    reply: "Size {memory.size|none}. Your name?"
  - name: name
    when: { answer_to: order.name, text: { exists: true } }
    reply: "Thank you, {text|you}: {memory.size|none}."
    forget: size
  - name: choose
    when: { payload: CHOOSE }
    reply: { text: Which?, quick_replies: [{ title: Very large, payload: SIZE_XXL }] }
  - name: long
    when: { payload: LONG }
    remember: { LONG }
    reply: Too much.
  - name: code
    when: { payload: CODE }
    route: code
  - name: nudge
    when: { event: follow_up, payload: NUDGE }
    reply: "Still {memory.size|none}?"
  - name: lost
    when: { missed: { at_least: 2 } }
    reply: A person will help you.
    handover: page_inbox
default: { reply: Pardon? }
`.replace('{ LONG }', () => {
  const [text, names] = ['x'.repeat(2000), Array.from({ length: 17 }, (_, at) => `n${at}`)];
  return `{ ${names.map((name) => `${name}: ${text}`).join(', ')} }`;
});

describe('a service that remembers', () => {
  let folder: string;
  let platform: Sandbox;
  let calls: SandboxCall[];
  let log: string[];
  let service: Service | undefined;
  let people = 0;
  let person: string;
  /** How far the clock of the service is ahead. */
  let ahead: number;
  let count = 0;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-memory-'));
    platform = await startSandbox({ onCall: (call) => calls.push(call) });
  });
  after(async () => {
    await platform.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(() => {
    calls = [];
    log = [];
    ahead = 0;
    person = `${7000 + ++people}`;
  });
  afterEach(async () => {
    await service?.close();
    service = undefined;
  });

  const note = (fields: object, message: string) =>
    void log.push(`${message} ${JSON.stringify(fields)}`);

  async function start(options: Partial<ServiceOptions> = {}): Promise<void> {
    const { value: ruleSet, diagnostics } = parseRules({ 'rules.yaml': rules });
    if (ruleSet === undefined) throw new Error(JSON.stringify(diagnostics));
    service = await startService({
      ruleSet,
      config: configOf({
        apps: [],
        pages: [{ ...pageOf('1'), appSecret: undefined }],
        inbox: join(folder, `${person}.sqlite`),
        graph: graphOf(platform.url),
      }),
      logger: { info: note, warn: note, error: note },
      watch: false,
      clock: {
        ...systemClock,
        now: () => systemClock.now() + ahead,
      },
      ...options,
    });
  }

  async function post(item: object, list = 'messaging'): Promise<void> {
    const now = Date.now() + ahead;
    const one = { sender: { id: person }, recipient: { id: '1' }, timestamp: now, ...item };
    const response = await fetch(service!.webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ object: 'page', entry: [{ id: '1', time: now, [list]: [one] }] }),
    });
    expect(response.status).to.equal(200);
  }

  const mid = () => `m_${person}_${++count}`;
  const say = (text: string) => post({ message: { mid: mid(), text } });
  const click = (payload: string) => post({ postback: { mid: mid(), title: 'x', payload } });
  const texts = () =>
    calls.flatMap(({ body }) => {
      const { recipient, message } = body as {
        readonly recipient: { readonly id: string };
        readonly message?: { readonly text: string };
      };
      return recipient.id === person && message !== undefined ? [message.text] : [];
    });
  const heard = (text: string) => until(() => texts().includes(text), text);

  it('asks, takes the answer, and forgets', async () => {
    await start();
    await click('SIZE_M');
    await heard('Size M. Your name?');
    await say('Ada');
    await heard('Thank you, Ada: M.');
    await say('Ada');
    await heard('Pardon?');
  });

  it('greets once, by the name that the platform tells, over a start', async () => {
    await start();
    await say('hello');
    await heard('Welcome, Ada!');
    await service!.close();
    await start();
    await say('hello');
    await heard('Pardon?');
    expect(texts()).to.deep.equal(['Welcome, Ada!', 'Pardon?']);
  });

  it('follows up after a start, once, with what is remembered', async () => {
    await start();
    await click('SIZE_L');
    await heard('Size L. Your name?');
    await service!.close();
    ahead = 11_000;
    await start();
    await heard('Still L?');
    await service!.close();
    ahead = 60_000;
    await start();
    await say('so');
    await heard('Thank you, so: L.');
    expect(texts().filter((text) => text === 'Still L?')).to.have.lengthOf(1);
  });

  it('writes nothing over what a newer Botrules remembers, and has the event wait for that', async () => {
    const rename = (before: number, after: number) => {
      const database = new Libsql(join(folder, `${person}.sqlite`));
      const change = `replace(memory, '"version":${before}', '"version":${after}')`;
      database.exec(`update memory set memory = ${change}`);
      const { memory } = database.prepare('select memory from memory').get() as {
        readonly memory: string;
      };
      database.close();
      return memory;
    };
    await start();
    await click('SIZE_L');
    await heard('Size L. Your name?');
    await service!.close();
    const newer = rename(1, 99);
    // Its follow-up is due as well.
    ahead = 11_000;
    await start();
    await say('Ada');
    await until(() => log.some((line) => /which waits until the newer/.test(line)));
    await until(() => log.some((line) => /while looking for follow-ups/.test(line)));
    await service!.close();
    expect(texts()).to.deep.equal(['Size L. Your name?']);
    expect(newer).to.include('"version":99');
    expect(rename(99, 1)).to.equal(newer.replace('"version":99', '"version":1'));
    await start();
    await heard('Thank you, Ada: L.');
  });

  it('does not follow up where the person wrote, nor attempts it where the time for replies is over', async () => {
    await start();
    await click('SIZE_L');
    await say('Ada');
    await heard('Thank you, Ada: L.');
    ahead = 20_000;
    await click('SIZE_S');
    await heard('Size S. Your name?');
    await service!.close();
    ahead = 26 * 3_600_000;
    await start();
    await until(() => log.some((line) => line.startsWith('decided') && line.includes('nudge')));
    expect(texts().filter((text) => text.startsWith('Still'))).to.deep.equal([]);
    expect(log.filter((line) => line.includes('window-closed'))).to.deep.equal([]);
  });

  it('is silent while a person of the page writes, and for as long as is set', async () => {
    await start();
    await post({
      sender: { id: '1' },
      recipient: { id: person },
      message: { mid: mid(), is_echo: true, app_id: 263902037430900, text: 'Ann here.' },
    });
    await say('what');
    ahead = 3_600_000 + 1000;
    await say('what now');
    await heard('Pardon?');
    expect(texts()).to.deep.equal(['Pardon?']);
  });

  it('hands over after two messages that no rule took, and goes on when control comes back', async () => {
    await start();
    for (const text of ['a', 'b', 'c']) await say(text);
    await heard('A person will help you.');
    await say('hello');
    await post({
      pass_thread_control: { previous_owner_app_id: '263902037430900', new_owner_app_id: '9' },
    });
    await say('d');
    await until(() => texts().length === 4);
    expect(texts()).to.deep.equal(['Pardon?', 'Pardon?', 'A person will help you.', 'Pardon?']);
  });

  it('remembers what a handler gives back', async () => {
    await start({ handlers: { code: () => ({ remember: { size: 'XL' }, ask: 'order.name' }) } });
    await click('CODE');
    await say('Ben');
    await heard('Thank you, Ben: XL.');
  });

  it('says in the log that what a handler gives back is wrong, and has run it once', async () => {
    let runs = 0;
    await start({
      handlers: {
        code() {
          runs++;
          return { remember: 'XL' };
        },
      },
    });
    await click('CODE');
    await until(() =>
      log.some((line) => line.includes('what a handler wants remembered is wrong')),
    );
    expect(runs).to.equal(1);
  });

  it('records what was typed as it came, and who it is in the memory', async () => {
    await start();
    await say('hello');
    await heard('Welcome, Ada!');
    await click('CHOOSE');
    await heard('Which?');
    await say('very LARGE!');
    await heard('Size XXL. Your name?');
    await service!.close();
    service = undefined;
    const io = new CaptureIo();
    const request = io.request({ '--inbox': join(folder, `${person}.sqlite`) });
    const exported = async (memory: boolean) => {
      io.out = '';
      await exportInbox(io, { ...request, person, memory });
      return io.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    };
    const typed = (await exported(false)).at(-1);
    expect(typed).to.deep.include({ event: 'message', text: 'very LARGE!' });
    expect(typed).not.to.have.any.keys('payload', 'title', 'typed');
    const [{ memory }] = await exported(true);
    expect(memory.person).to.include({ first_name: 'Ada' });
  });

  it('says in the log what found no room, by its name alone', async () => {
    await start();
    await click('LONG');
    await heard('Too much.');
    const [line] = log.filter((each) =>
      each.startsWith('not remembered, since the memory is full'),
    );
    expect(line).to.include('"names":["n16"]').and.not.include('xxx');
  });

  it('has nothing that is remembered in the log', async () => {
    await start();
    await click('SIZE_secretsize');
    await say('Secretname');
    await heard('Thank you, Secretname: secretsize.');
    await say('hello');
    await heard('Welcome, Ada!');
    expect(log.join('\n')).not.to.match(/secretsize|Secretname|\bAda\b|Lovelace/);
  });
});
