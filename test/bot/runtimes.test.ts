import { createHmac } from 'node:crypto';
import { createContext, runInContext } from 'node:vm';
import { EdgeVM } from '@edge-runtime/vm';
import { expect } from 'chai';
import { bundleProbe, sizeOf } from '../support/runtimes/bundle.js';
import { probe } from '../support/runtimes/probe.js';

/** What the web's runtimes have in common, and nothing that Node alone has. */
const web = [
  'AbortController',
  'AbortSignal',
  'Headers',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'queueMicrotask',
  'setTimeout',
] as const;

describe('bot and messenger', () => {
  let script: string;
  let inNode: object;

  before(async function () {
    this.timeout(60_000);
    script = await bundleProbe();
    inNode = await probe();
  });

  it('answer, decide, handle and send', () => {
    const click = {
      sender: { id: '2' },
      recipient: { id: '1' },
      timestamp: 1458692752478,
      postback: { title: 'Buy', payload: 'BUY_hat' },
    };
    const body = JSON.stringify({
      object: 'page',
      entry: [{ id: '1', messaging: [click, click] }],
    });
    const received = [200, 'EVENT_RECEIVED'];
    expect(inNode).to.deep.equal({
      answers: [
        [200, '17'],
        [
          403,
          '{"error":"This is not a handshake: hub.mode, hub.verify_token or hub.challenge is missing."}',
        ],
        [405, '{"error":"This address takes GET and POST."}'],
        received,
        [401, '{"error":"The X-Hub-Signature-256 header does not fit the body."}'],
        ...[[200], [200], [200], [500]],
      ],
      sent: [
        [64, 'One hat.'],
        [64, 'Thank you.'],
      ],
      handled: ['hat'],
      logged: [
        'post refused: The X-Hub-Signature-256 header does not fit the body.',
        'the body was read before the webhook: mount the webhook before other body parsers, or hand it the text or bytes as they came',
      ],
      closed: true,
      ownContext: true,
      signature: `sha256=${createHmac('sha256', 'an app secret').update(body).digest('hex')}`,
    });
  });

  it('weigh little in a bundle for a browser', async () => {
    const messenger = "from '@botrules/messenger'";
    expect(await sizeOf(`export { toCalls } ${messenger}`)).to.be.below(10_500);
    expect(await sizeOf(`export * ${messenger}`)).to.be.below(51_000);
    expect(await sizeOf("export { webhook } from '@botrules/bot'")).to.be.below(97_000);
  });

  it('do the same where there is nothing but the globals of the web', async () => {
    const globals = Object.fromEntries(web.map((name) => [name, globalThis[name]]));
    const context = createContext({ ...globals }, { codeGeneration: { strings: false } });
    runInContext('globalThis.self = globalThis', context);
    expect(runInContext('typeof process + typeof Buffer + typeof setImmediate', context)).to.equal(
      'undefined'.repeat(3),
    );
    runInContext(script, context);
    const answer = await runInContext('bot.probe().then(JSON.stringify)', context);
    expect(JSON.parse(answer)).to.deep.equal(inNode);
  });

  it('do the same in the edge runtime of Next.js', async () => {
    const edge = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
    edge.evaluate(script);
    const answer = await edge.evaluate<Promise<string>>('bot.probe().then(JSON.stringify)');
    expect(JSON.parse(answer)).to.deep.equal(inNode);
  });
});
