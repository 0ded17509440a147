import type { Action } from '@botrules/bot';
import { createRouter, inLanguage, parseRules } from '@botrules/core';
import { expect } from 'chai';
import { channels } from '../../../packages/service/src/channels.js';
import { german } from '../../../packages/service/src/said/de.js';
import { linesOfAction } from '../../../packages/service/src/work/lines-of-action.js';
import { makePlan } from '../../../packages/service/src/work/plan.js';

const rules = `
rules:
  - name: all
    when: {}
    reply: [{ image: "https://shop.example/a.png" }, { file: "https://shop.example/b.pdf" }, { typing: 2s }]
    route: orders
    forward: https://crm.example/in
`;

describe('What a dry run would do', () => {
  const router = createRouter(parseRules({ 'rules.yaml': rules }).value!);
  const linesOn = (channel: string) => {
    const decision = router.route({
      event: 'postback',
      channel,
      payload: 'A',
      standby: false,
      sender: { id: 'P' },
      recipient: { id: 'B' },
    });
    return makePlan(decision)
      .steps.map(({ action }) => action as Action)
      .flatMap((action) => linesOfAction(action, channel, channels));
  };

  for (const channel of ['messenger', 'telegram', 'whatsapp', 'line', 'slack']) {
    it(`is told in German on ${channel}`, () => {
      const lines = inLanguage(german, () => linesOn(channel)).join('\n');
      expect(lines).to.match(/\((?:Bild|Foto): https:\/\/shop\.example\/a\.png\)/);
      expect(lines).to.include('(ruft den Handler von „orders“ auf)');
      expect(lines).to.include('(leitet das Ereignis weiter an https://crm.example/in)');
      expect(lines).not.to.match(/\((?:image|photo|file|document|types|waits|calls|forwards)\b/);
      expect(linesOn(channel).join('\n')).to.match(/\((?:image|photo): https/);
    });
  }
});
