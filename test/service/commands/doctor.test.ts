import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import Libsql from 'libsql';
import { lockOwner } from '../../../packages/service/src/inbox/sqlite/owner-lock.js';
import { doctor } from '../../../packages/service/src/index.js';
import { CaptureIo } from '../capture-io.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const fields = [
  ...['messages', 'messaging_postbacks', 'messaging_referrals', 'messaging_optins'],
  ...['message_echoes', 'messaging_handovers'],
];

/** A platform and a webhook in the best of health; a test makes one answer worse. */
function healthy(): Record<string, unknown> {
  return {
    'GET /v26.0/me': { id: '1', name: 'Shop' },
    'GET /v26.0/debug_token': {
      data: { app_id: '9', is_valid: true, scopes: ['pages_messaging'] },
    },
    'GET /v26.0/1/subscribed_apps': { data: [{ id: '9', subscribed_fields: fields }] },
    'GET /v26.0/9/subscriptions': {
      data: [{ object: 'page', active: true, fields: fields.map((name) => ({ name })) }],
    },
    'GET /webhook': 'challenge',
    'POST /webhook': 401,
  };
}

describe('botrules doctor', () => {
  let folder: string;
  let io: CaptureIo;
  let answers: Record<string, unknown>;
  let date: number;
  let room: number;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-doctor-'));
    await writeFile(
      join(folder, 'rules.yaml'),
      'rules: [{ name: a, when: { payload: A }, reply: Hi }]',
    );
    io = new CaptureIo({
      APP_SECRET: 's',
      VERIFY_TOKEN: 'v',
      PAGE_ACCESS_TOKEN: 't',
      PAGE_ID: '1',
    });
    answers = healthy();
    date = now;
    room = 1_000_000_000;
  });
  afterEach(() => rm(folder, { recursive: true }));

  const request: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    const answer = answers[`${init?.method ?? 'GET'} ${url.pathname}`];
    if (answer === undefined)
      throw new TypeError('fetch failed', { cause: new Error('no route to host') });
    const headers = { date: new Date(date).toUTCString() };
    if (answer === 'challenge')
      return new Response(url.searchParams.get('hub.challenge'), { headers });
    if (typeof answer === 'number') return new Response('{}', { status: answer, headers });
    return new Response(JSON.stringify(answer), { headers });
  };

  async function run(url = 'https://bot.example/webhook'): Promise<number> {
    const flags = {
      '--rules': join(folder, 'rules.yaml'),
      '--inbox': join(folder, 'inbox.sqlite'),
      '--graph-url': 'https://graph.example',
    };
    return doctor(io, {
      ...io.request(flags),
      url,
      now: () => now,
      fetch: request,
      roomOn: async () => room,
    });
  }

  it('finds nothing to change where all is well', async () => {
    expect(await run()).to.equal(0);
    expect(io.out).not.to.match(/FAIL|warn/);
    expect(io.out.split('\n').length).to.be.greaterThan(8);
  });

  describe('of rules with a profile', () => {
    const profile = 'GET /v26.0/1/messenger_profile';
    beforeEach(async () => {
      await writeFile(
        join(folder, 'rules.yaml'),
        'profile: { greeting: Hi!, get_started: A }\nrules: [{ name: a, when: { payload: A }, reply: Hi }]',
      );
      answers['GET /v26.0/1'] = { id: '1' };
    });

    it('says that the platform has it', async () => {
      answers[profile] = {
        data: [{ greeting: [{ locale: 'default', text: 'Hi!' }], get_started: { payload: 'A' } }],
      };
      expect(await run()).to.equal(0);
      expect(io.out).to.contain('ok    Messenger, account 1: its profile is that of the rules.');
      expect(io.out).not.to.match(/FAIL|warn|Instagram/);
    });

    it('says what differs, and what to do', async () => {
      answers[profile] = { data: [{ greeting: [{ locale: 'default', text: 'Hello!' }] }] };
      expect(await run()).to.equal(0);
      expect(io.out).to.contain(
        'warn  Messenger, account 1: its profile differs from that of the rules: get_started, greeting.\n      See "botrules profile diff", and run "botrules profile push".\n',
      );
    });

    it('says nothing of it where the account itself is not right', async () => {
      answers['GET /v26.0/me'] = 401;
      expect(await run()).to.equal(1);
      expect(io.out).not.to.contain('profile');
    });
  });

  const sick: readonly (readonly [what: string, change: () => void, says: RegExp, hint: RegExp])[] =
    [
      [
        'a token that is refused',
        () => {
          answers['GET /v26.0/me'] = 401;
        },
        /FAIL {2}Page 1: the platform refuses the token/,
        /Make a new page token/,
      ],
      [
        'the token of another page',
        () => {
          answers['GET /v26.0/me'] = { id: '2' };
        },
        /FAIL {2}Page 1: the token is that of page 2/,
        /its own token/,
      ],
      [
        'a token that may not send',
        () => {
          answers['GET /v26.0/debug_token'] = { data: { app_id: '9', scopes: [] } };
        },
        /FAIL .*may not send messages/,
        /pages_messaging/,
      ],
      [
        'a token that is about to expire',
        () => {
          answers['GET /v26.0/debug_token'] = {
            data: { app_id: '9', scopes: ['pages_messaging'], expires_at: now / 1000 + 86_400 },
          };
        },
        /warn .*expires on 2026-11-21/,
        /long-lived/,
      ],
      [
        'postbacks that the page is not subscribed to',
        () => {
          answers['GET /v26.0/1/subscribed_apps'] = {
            data: [{ id: '9', subscribed_fields: ['messages'] }],
          };
        },
        /FAIL {2}Page 1 is not subscribed to messaging_postbacks/,
        /add to the page: messaging_postbacks/,
      ],
      [
        'referrals that the app is not subscribed to',
        () => {
          answers['GET /v26.0/9/subscriptions'] = {
            data: [{ object: 'page', active: true, fields: ['messages', 'messaging_postbacks'] }],
          };
        },
        /warn {2}App 9 is not subscribed to messaging_referrals, messaging_optins/,
        /subscribe to: messaging_referrals/,
      ],
      [
        'a webhook that the app has not',
        () => {
          answers['GET /v26.0/9/subscriptions'] = { data: [] };
        },
        /FAIL {2}App 9: its webhook is not active/,
        /callback address/,
      ],
      [
        'a clock that is off',
        () => {
          date = now + 120_000;
        },
        /FAIL {2}The clock is off by 120 seconds/,
        /chrony/,
      ],
      [
        'another verify token',
        () => {
          answers['GET /webhook'] = 403;
        },
        /FAIL .*does not know the verify token/,
        /same VERIFY_TOKEN/,
      ],
      [
        'something else at the address',
        () => {
          answers['GET /webhook'] = 404;
        },
        /FAIL .*answered with 404/,
        /path and all/,
      ],
      [
        'a webhook that takes what is not signed',
        () => {
          answers['POST /webhook'] = 200;
        },
        /FAIL .*without a signature with 200/,
        /APP_SECRET/,
      ],
      [
        'an address that nobody answers',
        () => {
          delete answers['GET /webhook'];
        },
        /FAIL .*cannot be reached: no route to host/,
        /port is open/,
      ],
      [
        'a platform out of reach',
        () => {
          delete answers['GET /v26.0/me'];
        },
        /FAIL {2}The Graph API cannot be reached/,
        /GRAPH_API_URL/,
      ],
    ];
  for (const [what, change, says, hint] of sick) {
    it(`finds ${what}, and says what to do`, async () => {
      change();
      const code = await run();
      expect(io.out).to.match(says).and.match(hint);
      expect(code).to.equal(/FAIL/.test(io.out) ? 1 : 0);
    });
  }

  it('finds rules that are wrong, and secrets that are missing', async () => {
    const wrong = Array.from({ length: 120 }, (_, at) => `{ name: a${at}, route: a }`);
    await writeFile(join(folder, 'rules.yaml'), `rules: [${wrong}]`);
    io = new CaptureIo();
    expect(await run()).to.equal(1);
    expect(io.out)
      .to.match(/FAIL {2}The rules have errors or warnings: 120\./)
      .and.match(/FAIL {2}No app secret/);
    expect(io.out)
      .to.match(/FAIL {2}No page token/)
      .and.match(/FAIL {2}No verify token/);
  });

  for (const [url, when] of [
    ['https://bot.example/webhook', 'is called'],
    ['bot.example/webhook', 'cannot be called'],
  ] as const) {
    it(`says once that there is no verify token, where the webhook ${when}`, async () => {
      io = new CaptureIo();
      await run(url);
      expect(io.out.match(/No verify token/g)).to.have.length(1);
    });
  }

  it('finds an address that is none', async () => {
    expect(await run('bot.example/webhook')).to.equal(1);
    expect(io.out).to.match(
      /FAIL {2}"bot.example\/webhook" is not a web address\.\n +Give all of it/,
    );
  });

  it('finds an inbox that is no database', async () => {
    await writeFile(join(folder, 'inbox.sqlite'), 'x'.repeat(5000));
    expect(await run()).to.equal(1);
    expect(io.out).to.match(/FAIL {2}The inbox \S+ cannot be written: file is not a database\.$/m);
  });

  it('finds an inbox of a newer version', async () => {
    const database = new Libsql(join(folder, 'inbox.sqlite'));
    database.exec('create table migration (version integer primary key)');
    database.exec('insert into migration values (999)');
    database.close();
    expect(await run()).to.equal(1);
    expect(io.out).to.match(
      /FAIL {2}The inbox \S+ cannot be written: it was made by a newer Botrules\.\n +Use that version/,
    );
  });

  it('finds an inbox of an earlier version that a service still works with', async () => {
    const path = join(folder, 'inbox.sqlite');
    const fixture = new URL('../../fixtures/inbox/version-7.sqlite.sql', import.meta.url);
    const database = new Libsql(path);
    for (const statement of (await readFile(fixture, 'utf8')).split('-- next\n')) {
      database.exec(statement);
    }
    database.close();
    const release = lockOwner(path);
    try {
      expect(await run()).to.equal(1);
    } finally {
      release();
    }
    expect(io.out).to.match(
      /FAIL {2}The inbox \S+ cannot be written: another service works with it\. .+\n +Stop what works with it, and run this again\./,
    );
  });

  it('tells of a disk that is nearly full, and of one that is full', async () => {
    room = 42_900_000;
    await run();
    expect(io.out).to.match(
      /^warn {2}The disk of the inbox has 42 MB left\.\n +Make room on it: /m,
    );
    room = 4096;
    expect(await run()).to.equal(1);
    expect(io.out).to.match(/^FAIL {2}The disk of the inbox has 0 MB left\.$/m);
  });
});
