import { join } from 'node:path';
import { parseRules } from '@botrules/core';
import { expect } from 'chai';
import type { Sandbox, SandboxCall, Service } from '../../packages/service/src/index.js';
import {
  postWebhook,
  startSandbox,
  startService,
  webhookOf,
} from '../../packages/service/src/index.js';
import { configOf } from './config-of.js';
import { until } from './fake-clock.js';
import { createSmallDisk, type SmallDisk } from './small-disk.js';

const { value: ruleSet } = parseRules({
  'rules.yaml': `
rules:
  - name: menu
    when: { payload: MENU }
    reply: Here you are.
  - name: two
    when: { payload: TWO }
    reply: [first, typing: 1s, second]
`,
});

describe('a service whose disk is full', () => {
  let disk: SmallDisk;
  let platform: Sandbox;
  let service: Service;
  let calls: SandboxCall[];
  let log: {
    readonly err?: { readonly code?: string; readonly message: string };
    message: string;
  }[];

  beforeEach(async () => {
    calls = [];
    log = [];
    disk = await createSmallDisk();
    platform = await startSandbox({ onCall: (call) => calls.push(call) });
    const say = (fields: object, message: string) => void log.push({ ...fields, message });
    service = await startService({
      config: configOf({
        inbox: join(disk.folder, 'inbox.sqlite'),
        graph: { url: platform.url, version: 'v26.0', timeoutMs: 2000 },
        pages: [{ id: '1', token: 'token', appSecret: undefined, sendsPerSecond: 1000 }],
      }),
      ruleSet: ruleSet!,
      logger: { info: say, warn: say, error: say },
      watch: false,
      ...(disk.openInbox && { openInbox: disk.openInbox }),
    });
  });
  afterEach(async () => {
    await service.close();
    await platform.close();
    await disk.remove();
  });

  /** A delivery of so many clicks, each by a person of its own and, unless said, too big for what is free in the file. */
  function delivery(count: number, name: string, payload = 'MENU', size = 40_000): string {
    const entry = Array.from({ length: count }, (_, n) => {
      const click = { page: '1', person: `${name}${n}`, payload, title: 'x'.repeat(size) };
      return JSON.parse(webhookOf(click, Date.now())).entry[0];
    });
    return JSON.stringify({ object: 'page', entry });
  }
  const post = async (body: string) =>
    (await postWebhook(service.webhookUrl, body, 'secret')).status;
  const ask = async (path: string) => {
    const response = await fetch(`${service.adminUrl}${path}`);
    return { status: response.status, body: await response.text() };
  };
  const metric = async (name: string) => {
    const line = (await ask('/metrics')).body
      .split('\n')
      .find((each) => each.startsWith(`${name} `));
    return Number(line?.split(' ')[1]);
  };
  const said = (message: string) => log.filter((line) => line.message.includes(message));
  const sentTo = (person: string) =>
    calls
      .filter(({ body }) => (body.recipient as { id: string }).id === person)
      .map(({ body }) => (body.message as { text: string } | undefined)?.text ?? 'typing');

  it('takes nothing of a delivery, says so everywhere, and goes on by itself when there is room', async () => {
    expect(await post(delivery(1, 'early', 'TWO', 10))).to.equal(200);
    await until(() => sentTo('early0').length === 2);
    await disk.fill();
    const [big, small] = [delivery(20, 'big'), delivery(1, 'small')];
    for (const body of [big, small, big]) expect(await post(body)).to.equal(503);

    const refusals = said('the inbox took nothing: the platform is asked to send again');
    expect(refusals).to.have.lengthOf(3);
    for (const { err } of refusals) {
      expect(err?.code).to.equal('SQLITE_FULL');
      expect(err?.message).to.equal('database or disk is full');
    }
    const ready = await ask('/readyz');
    expect(ready.status).to.equal(503);
    expect(ready.body).to.match(/^The inbox .*: database or disk is full\n$/);
    expect((await ask('/healthz')).status, 'a restart would not help').to.equal(200);
    expect(await metric('botrules_answers_total{status="503"}')).to.equal(3);
    expect(await metric('botrules_inbox_troubles_total')).to.be.at.least(3);

    await disk.makeRoom();
    // What was under way goes on where it was, and nothing of what was refused is there.
    await until(() => sentTo('early0').length === 3);
    await until(async () => (await metric('botrules_inbox_waiting')) === 0);
    expect(said('decided')).to.have.lengthOf(1);
    // The platform sends again what was refused.
    for (const body of [big, small]) expect(await post(body)).to.equal(200);
    expect(await ask('/readyz')).to.deep.equal({ status: 200, body: 'ready\n' });
    await until(() => calls.length === 3 + 21);
    expect(sentTo('early0')).to.deep.equal(['first', 'typing', 'second']);
    for (const person of ['small0', 'big0', 'big19']) {
      expect(sentTo(person)).to.deep.equal(['Here you are.']);
    }
    expect(said('decided')).to.have.lengthOf(1 + 21);
    expect(said('dead letter')).to.deep.equal([]);
    expect(await metric('botrules_repeats_total')).to.equal(0);
  });
});
