import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformError } from '@botrules/messenger/operated';
import { expect } from 'chai';
import { readConfig } from '../../../packages/service/src/index.js';
import { until } from '../fake-clock.js';
import { deskRules, settled, startDesk } from './desk-stage.js';

describe('The desk in German', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-refused-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('says what rules and settings were refused for in the language of who asks, whatever the service speaks', async () => {
    const file = join(folder, 'botrules.yaml');
    const rules = join(folder, 'rules.yaml');
    await writeFile(file, 'retries: { atempts: 3 }\n');
    await writeFile(rules, 'rulez: []\n');
    const bot = await startDesk({ rules }, undefined, deskRules, {
      readConfig: () => readConfig({ file, flags: new Map(), env: {}, folder }),
    });
    try {
      await bot.service.reload();
      const told = async (language: string) => {
        const headers = { 'accept-language': language };
        const { items } = (await bot.desk('GET', '/reloads', undefined, headers)).body;
        return items
          .map((one: { what: string; findings: readonly { message: string; hint: string }[] }) => {
            const { message, hint } = one.findings[0]!;
            return `${one.what}: ${message} ${hint}`;
          })
          .sort();
      };
      expect(await told('de')).to.deep.equal([
        'rules: Der Schlüssel „rulez“ ist in einer Datei mit Regeln nicht bekannt. Meinten Sie „rules“?',
        'settings: Der Schlüssel „atempts“ ist in „retries“ nicht bekannt. Meinten Sie „attempts“?',
      ]);
      expect(await told('en')).to.deep.equal([
        'rules: Unknown key "rulez" in a file of rules. Did you mean "rules"?',
        'settings: Unknown key "atempts" in "retries". Did you mean "attempts"?',
      ]);
      expect(JSON.stringify(bot.log)).to.include('Unknown key').and.not.to.include('Schlüssel');
    } finally {
      await bot.close();
    }
  });

  it('says why an event is dead or waits in the language of who asks', async () => {
    const bot = await startDesk();
    try {
      bot.platform.refuse({ error: platformError('100')! });
      await bot.click('carl', 'MENU');
      await settled(bot);
      await bot.desk('POST', '/pauses', { kind: 'rule', name: 'two' });
      await bot.click('dora', 'TWO');
      const ask = async (path: string, language: string) => {
        const { body } = await bot.desk('GET', path, undefined, { 'accept-language': language });
        return body.items[0];
      };
      const dead = await ask('/events?state=dead', 'de');
      expect(dead.reason).to.match(
        /^bad-request: Die Plattform hat den Aufruf abgelehnt \(100\): /,
      );
      expect(dead.steps.map((step: { reason: string | null }) => step.reason)).to.include(
        dead.reason,
      );
      expect((await ask('/events?state=dead', 'en')).reason).to.match(
        /^bad-request: The platform refused the call \(100\): /,
      );
      await until(async () => (await ask('/conversations', 'de'))?.cause === 'paused');
      expect((await ask('/conversations', 'de')).reason).to.equal('die Regel „two“ ist angehalten');
      expect((await ask('/conversations?reason=paused', 'de')).reason).to.be.a('string');
    } finally {
      await bot.close();
    }
  });
});
