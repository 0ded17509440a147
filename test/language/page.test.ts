import { expect } from 'chai';
import { load, route } from '../support/language.js';

// The first example of the language page, to the letter.
const rules = `
# rules/10-orders.yaml
rules:
  - name: summer ad
    when:
      payload: GET_STARTED
      referral.source: ADS
      referral.ref: { starts_with: summer- }
    reply:
      - text: Hi! Here are our summer deals.
        buttons:
          - { title: Show me, payload: DEALS_summer }
          - { title: Talk to us, payload: HUMAN }

  - name: order status
    when:
      payload: { like: "ORDER_{order_id}_STATUS" }
    route: orders.status            # a handler in code, called with { order_id }
    reply: "Order {order_id}: one moment, please."

  - name: a person
    when:
      any:
        - payload: [HUMAN, AGENT]
        - title: { contains: [human, agent], ignore_case: true }
    handover: page_inbox

default:
  route: fallback
`;

describe('One minute of it', () => {
  const ruleSet = () => load({ 'rules/10-orders.yaml': rules });
  const summer = { payload: 'GET_STARTED', referral: { source: 'ADS', ref: 'summer-22' } };

  it('an ad click gets the summer greeting', () => {
    const decision = route(ruleSet(), summer);
    expect(decision).to.deep.include({
      rule: 'summer ad',
      rules: [{ name: 'summer ad', file: 'rules/10-orders.yaml', line: 4 }],
      route: null,
      params: {},
      captures: {},
      forward: null,
      handover: null,
      reply: [
        {
          text: 'Hi! Here are our summer deals.',
          buttons: [
            { title: 'Show me', payload: 'DEALS_summer' },
            { title: 'Talk to us', payload: 'HUMAN' },
          ],
        },
      ],
    });
    expect(decision.steps).to.have.length(1);
  });
  it('order status keeps the id', () => {
    expect(route(ruleSet(), { payload: 'ORDER_12_STATUS' })).to.deep.include({
      rule: 'order status',
      route: 'orders.status',
      captures: { order_id: '12' },
      reply: [{ text: 'Order 12: one moment, please.' }],
    });
  });
  for (const event of [{ payload: 'HUMAN' }, { payload: 'AGENT' }, { title: 'Talk to an Agent' }]) {
    it(`${JSON.stringify(event)} goes to a person`, () => {
      expect(route(ruleSet(), event)).to.include({ rule: 'a person', handover: 'page_inbox' });
    });
  }
  for (const event of [
    { ...summer, payload: 'get_started' },
    { ...summer, referral: { source: 'SHORTLINK', ref: 'summer-22' } },
    { ...summer, referral: { source: 'ADS', ref: 'winter-22' } },
    { payload: 'ORDER__STATUS' },
    { payload: 'ORDER_12_STATUS_' },
    {},
  ]) {
    it(`${JSON.stringify(event)} goes to the default`, () => {
      const decision = route(ruleSet(), event);
      expect(decision).to.include({ rule: 'default', route: 'fallback' });
      expect(decision.rules).to.deep.equal([]);
      expect(decision.steps[0]).to.include({
        rule: 'default',
        file: 'rules/10-orders.yaml',
        line: 28,
      });
    });
  }
});
