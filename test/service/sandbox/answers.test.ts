import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { answersTo } from '../../../packages/service/src/sandbox/answers.js';
import { type Sandbox, startSandbox } from '../../../packages/service/src/sandbox/sandbox.js';

describe('the answers to a click', () => {
  let platform: Sandbox;
  let now: number;
  let later: (readonly [at: number, person: string, body: object])[];
  beforeEach(async () => {
    platform = await startSandbox();
    now = 0;
    later = [];
  });
  afterEach(() => platform.close());

  /** Time goes on where it is waited for, and the bot does what it is to do until then. */
  const clock = {
    steady: () => now,
    async wait(milliseconds: number): Promise<void> {
      now += milliseconds;
      for (const [at, id, body] of later.filter(([time]) => time <= now)) {
        later = later.filter((each) => each[0] !== at);
        await fetch(`${platform.url}/v26.0/1/messages`, {
          method: 'POST',
          headers: { authorization: 'Bearer t' },
          body: JSON.stringify({ recipient: { id }, ...body }),
        });
      }
    },
  };
  const text = (words: string) => ({ message: { text: words } });

  async function answers(
    signal = new AbortController().signal,
    people = ['7'],
  ): Promise<unknown[]> {
    const seen: unknown[] = [];
    const asked = answersTo(people, { url: platform.url, after: 0 }, clock, signal);
    for await (const { body } of asked) seen.push(body.sender_action ?? body.message);
    return seen;
  }

  it('are waited for as long as somebody is typing', async () => {
    later = [
      [400, '7', text('One')],
      [1000, '7', { sender_action: 'typing_on' }],
      [21_000, '7', text('Two')],
      [21_600, '7', text('Three')],
      [23_000, '7', text('too late')],
    ];
    expect(await answers()).to.deep.equal([
      { text: 'One' },
      'typing_on',
      { text: 'Two' },
      { text: 'Three' },
    ]);
  });

  it('are waited for where the sandbox is late to tell of them', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      const call = { method: 'POST', path: '/v26.0/1/messages', body: text('One') };
      // The first has no answer, as from a machine that is busy.
      if (++asked > 1) {
        response.end(JSON.stringify({ calls: asked === 2 ? [call] : [], count: 1 }));
      }
    }).listen(0);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const seen: unknown[] = [];
    const asking = answersTo(['7'], { url, after: 0 }, clock, new AbortController().signal);
    for await (const { body } of asking) seen.push(body.message);
    server.closeAllConnections();
    server.close();
    expect(seen).to.deep.equal([text('One').message]);
  });

  it('are those to a group, and to the person in it', async () => {
    later = [
      [400, 'g1', text('for all')],
      [500, '8', text('to another')],
      [600, '7', text('for you')],
    ];
    expect(await answers(undefined, ['7', 'g1'])).to.deep.equal([
      { text: 'for all' },
      { text: 'for you' },
    ]);
  });

  it('are waited for 5 seconds where none comes, whatever others are sent', async () => {
    later = [
      [1000, '8', text('to another')],
      [5200, '7', text('too late')],
    ];
    expect(await answers()).to.deep.equal([]);
    expect(now).to.be.within(5000, 5100);
  });

  it('end where the sandbox or the command does', async () => {
    expect(await answers(AbortSignal.abort())).to.deep.equal([]);
    await platform.close();
    expect(await answers()).to.deep.equal([]);
    platform = await startSandbox();
  });
});
