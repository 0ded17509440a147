import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { startTracing } from '../../../packages/service/src/traces/otel.js';

interface SentSpan {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly links?: readonly { readonly spanId: string }[];
  readonly attributes: readonly { readonly key: string }[];
}

describe('startTracing', () => {
  let collector: Server;
  let url: string;
  let sent: SentSpan[];

  beforeEach((done) => {
    sent = [];
    collector = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        expect(request.url).to.equal('/v1/traces');
        for (const { scopeSpans } of JSON.parse(body).resourceSpans) {
          for (const { spans } of scopeSpans) sent.push(...spans);
        }
        response.end('{}');
      });
    }).listen(0, '127.0.0.1', () => {
      url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
      done();
    });
  });
  afterEach(() => {
    collector.closeAllConnections();
    collector.close();
  });

  it('sends what was measured to the collector, each part below the whole', async () => {
    const { trace, close } = await startTracing(url);
    const result = await trace('event', { 'botrules.event': 'm_1' }, async (span) => {
      span.set('botrules.rule', 'menu');
      return trace('step send', {}, async () => 42);
    });
    await close();
    expect(result).to.equal(42);
    const event = sent.find(({ name }) => name === 'event');
    const step = sent.find(({ name }) => name === 'step send');
    expect(step?.parentSpanId).to.equal(event?.spanId);
    expect(event?.attributes.map(({ key }) => key)).to.deep.equal([
      'botrules.event',
      'botrules.rule',
    ]);
  });

  it('links the work on an event to the delivery that brought it, which has ended by then', async () => {
    const { trace, brought, close } = await startTracing(url);
    await trace('delivery', {}, async () => brought(['m_1', 'm_2']));
    for (const id of ['m_2', 'm_1', 'm_1', 'm_3']) {
      await trace('event', { 'botrules.event': id }, async () => {});
    }
    await close();
    const delivery = sent.find(({ name }) => name === 'delivery');
    const linked = sent
      .filter(({ name }) => name === 'event')
      .map(({ links = [] }) => links.map(({ spanId }) => spanId));
    expect(linked).to.deep.equal([[delivery?.spanId], [delivery?.spanId], [], []]);
  });

  it('tells once that the collector takes nothing', async function () {
    this.timeout(30_000);
    const troubles: unknown[] = [];
    collector.removeAllListeners('request');
    collector.on('request', (request, response) => {
      request.resume();
      response.writeHead(400).end();
    });
    const { trace, close } = await startTracing(url, (error) => troubles.push(error));
    for (let n = 0; n < 600; n++) await trace('event', {}, async () => {});
    await close().catch(() => {});
    expect(troubles).to.have.lengthOf(1);
  });

  it('asks a collector that is not ready once when it ends, and does not try again', async () => {
    let asked = 0;
    collector.removeAllListeners('request');
    collector.on('request', (request, response) => {
      asked++;
      request.resume();
      response.writeHead(503).end();
    });
    const { trace, close } = await startTracing(url);
    await trace('event', {}, async () => {});
    // Rejects as soon as the one call has failed; with a second try it would wait for that.
    const refused = await close().then(
      () => undefined,
      (error) => error,
    );
    expect([asked, refused instanceof Error]).to.deep.equal([1, true]);
  });

  it('lets an error through', async () => {
    const { trace, close } = await startTracing(url);
    const error = new Error('no');
    const thrown = await trace('event', {}, () => Promise.reject(error)).catch((caught) => caught);
    expect(thrown).to.equal(error);
    await close();
  });

  it('measures nothing where there is no endpoint', async () => {
    const { trace, close } = await startTracing('');
    expect(await trace('event', {}, async () => 1)).to.equal(1);
    await close();
    expect(sent).to.deep.equal([]);
  });
});
