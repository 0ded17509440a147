import { webhook } from '@botrules/bot';
import { expect } from 'chai';
import { appSecret, recordingLogger, signedHeaders } from '../support/clicks.js';

describe('bot: what no rule can take', () => {
  const whatsApp = {
    object: 'whatsapp_business_account',
    entry: [{ id: '1', changes: [{ field: 'messages', value: { messages: [{ text: 'Hi' }] } }] }],
  };
  const page = (...messaging: object[]) => ({ object: 'page', entry: [{ id: '1', messaging }] });
  const feed = { object: 'page', entry: [{ id: '1', changes: [{ field: 'feed', value: {} }] }] };

  async function logged(...bodies: object[]) {
    const { logger, logged } = recordingLogger();
    const inbox = { accept: async () => {} };
    const hook = webhook({ verifyToken: 't', appSecrets: appSecret, inbox, logger });
    for (const body of bodies) {
      const content = JSON.stringify(body);
      expect((await hook.handle(content, signedHeaders(content))).status).to.equal(200);
    }
    return logged;
  }

  it('is logged once for each kind, since it is answered 200 and nothing happens', async () => {
    const lines = await logged(whatsApp, whatsApp, feed, whatsApp, feed, { object: 'user' });
    expect(lines.map(({ level, fields }) => [level, fields.kind])).to.deep.equal([
      ['warn', 'whatsapp_business_account'],
      ['warn', 'feed'],
      ['warn', 'user'],
    ]);
    expect(lines[0]!.message).to.contain('dropped');
  });

  it('is not logged where it is what every bot is sent', async () => {
    const routine = [
      { delivery: { watermark: 1 } },
      { read: { watermark: 1 } },
      { message: { mid: 'm', is_echo: true, metadata: 'botrules' } },
      { message: { mid: 'm', is_deleted: true } },
    ];
    expect(await logged(...routine.map((item) => page(item)))).to.deep.equal([]);
  });

  it('fills neither the log nor the memory, however many kinds there are', async () => {
    const objects = Array.from({ length: 300 }, (_, n) => ({ object: `${n}${'x'.repeat(1000)}` }));
    const lines = await logged(...objects);
    expect(lines).to.have.length(100);
    expect(String(lines[99]!.fields.kind)).to.have.length(100);
  });
});
