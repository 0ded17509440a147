import { expect } from 'chai';
import { channels } from '../../../packages/service/src/channels.js';

const value = {
  messaging_product: 'whatsapp',
  metadata: { phone_number_id: '310' },
  messages: [{ from: '1555', id: 'wamid.A', timestamp: '1790000000', type: 'text' }],
};
const change = { field: 'messages', value };
const messaging = [{ sender: { id: '1' }, recipient: { id: '2' }, message: { text: 'Hi' } }];

describe('What people paste', () => {
  const pasted: readonly (readonly [string, object, string])[] = [
    [
      'a body of WhatsApp',
      { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [change] }] },
      'whatsapp',
    ],
    ['a body of WhatsApp without its object', { entry: [{ changes: [change] }] }, 'whatsapp'],
    ['an entry of WhatsApp', { id: '1', changes: [change] }, 'whatsapp'],
    ['a change of WhatsApp', change, 'whatsapp'],
    ['an empty body of WhatsApp', { object: 'whatsapp_business_account', entry: [] }, 'whatsapp'],
    ['a body of Messenger', { object: 'page', entry: [{ id: '2', messaging }] }, 'messenger'],
    ['a test of Messenger', { field: 'messages', value: messaging[0] }, 'messenger'],
    ['an event of Messenger', messaging[0]!, 'messenger'],
  ];
  for (const [what, given, name] of pasted) {
    it(`is known: ${what}`, () => {
      const channel = channels.find(({ inbound }) => inbound.recognizes(given));
      expect(channel?.name).to.equal(name);
    });
  }
});
