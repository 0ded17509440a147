import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { inTurns } from '@botrules/bot';
import { expect } from 'chai';

const response = {} as ServerResponse;

function request(url: string): IncomingMessage {
  return { url } as IncomingMessage;
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('bot/in-turns', () => {
  let listened: (string | undefined)[] = [];
  const listen: RequestListener = ({ url }) => {
    if (url === 'broken') throw new Error('a listener that throws');
    listened.push(url);
  };

  beforeEach(() => {
    listened = [];
  });

  it('hands over the requests of a turn of the event loop together, in order', async () => {
    const listener = inTurns(listen);
    for (const url of ['a', 'b', 'c']) listener(request(url), response);
    await Promise.resolve();
    expect(listened).to.deep.equal([]);
    await nextTurn();
    expect(listened).to.deep.equal(['a', 'b', 'c']);
  });

  it('hands over what comes meanwhile in the turn after', async () => {
    const listener = inTurns((one: IncomingMessage, answer: ServerResponse) => {
      listen(one, answer);
      if (one.url === 'a') listener(request('later'), response);
    });
    for (const url of ['a', 'b']) listener(request(url), response);
    await nextTurn();
    expect(listened).to.deep.equal(['a', 'b']);
    await nextTurn();
    expect(listened).to.deep.equal(['a', 'b', 'later']);
  });

  it('calls the listener in the async context of each request', async () => {
    const storage = new AsyncLocalStorage<string>();
    const saw: unknown[] = [];
    const listener = inTurns(
      ({ url }: IncomingMessage, _response: ServerResponse) =>
        void saw.push([url, storage.getStore()]),
    );
    for (const url of ['a', 'b', 'c']) {
      storage.run(url, () => listener(request(url), response));
    }
    await nextTurn();
    expect(saw).to.deep.equal([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
  });

  it('loses no request to a listener that throws, whose error stays uncaught', async () => {
    const listener = inTurns(listen);
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    const uncaught = once(process, 'uncaughtException');
    for (const url of ['a', 'broken', 'c']) listener(request(url), response);
    const [error] = await uncaught;
    for (const other of others) process.on('uncaughtException', other);
    expect(error).to.have.property('message', 'a listener that throws');
    expect(listened).to.deep.equal(['a', 'c']);
  });
});
