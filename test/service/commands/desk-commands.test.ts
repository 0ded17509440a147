import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformError } from '@botrules/messenger/operated';
import { expect } from 'chai';
import {
  decideByDesk,
  listDesk,
  pauseByDesk,
  resumeByDesk,
  retryInbox,
  timelineOfDesk,
} from '../../../packages/service/src/index.js';
import { CaptureIo } from '../capture-io.js';
import { type DeskStage, settled, startDesk } from '../desk/desk-stage.js';
import { until } from '../fake-clock.js';

const password = 'a long password';

describe('botrules inbox, by the desk', function () {
  this.timeout(120_000);

  // The same commands over the inbox itself, and over the service that has it.
  for (const way of ['the inbox itself', 'the service that runs'] as const) {
    describe(`over ${way}`, () => {
      let folder: string;
      let bot: DeskStage;
      let file: string;
      const isRunning = way === 'the service that runs';

      before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'botrules-desk-cli-'));
        file = join(folder, 'botrules.yaml');
        // In memory nobody but the service can look into it.
        const inbox = isRunning ? 'memory' : join(folder, 'inbox.sqlite');
        bot = await startDesk({ inbox }, { hosts: [], personalData: false, password });
        const { port } = new URL(bot.service.adminUrl);
        await writeFile(join(folder, 'password'), password);
        const desk = isRunning
          ? `admin: { desk: true, port: ${port}, password_file: password }\n`
          : '';
        await writeFile(file, `inbox: ${inbox}\n${desk}`);
        const asked = bot.desk;
        bot.desk = (method, path, body) =>
          asked(method, path, body, { authorization: `Bearer ${password}` });
        await bot.click('anna', 'MENU');
        await settled(bot);
        bot.platform.refuse({ error: platformError('100')! });
        await bot.click('carl', 'TWO', '2');
        await settled(bot);
        bot.platform.allow();
      });
      after(async () => {
        await bot.close();
        await rm(folder, { recursive: true });
      });

      const run = async (
        command: (io: CaptureIo, request: ReturnType<CaptureIo['request']>) => Promise<number>,
        code = 0,
      ) => {
        const io = new CaptureIo();
        const given = await command(io, io.request({}, file));
        expect(given, io.err).to.equal(code);
        return { out: io.out, err: io.err };
      };
      const lines = async (request: object) => {
        const { out } = await run((io, base) =>
          listDesk(io, { ...base, format: 'json', ...request }),
        );
        return out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line));
      };

      it('lists events that fit, for people and for programs', async () => {
        const { out } = await run((io, base) =>
          listDesk(io, { ...base, page: '2', format: 'text' }),
        );
        expect(out).to.match(/^\d{4}-\S+Z {2}postback:\S+ {2}dead, page 2, by rule two: .+\n$/);
        expect(await lines({ state: 'decided' })).to.have.lengthOf(2);
        expect(await lines({ state: 'decided', limit: 1 })).to.have.lengthOf(1);
        expect((await lines({ state: 'decided', rule: 'menu' }))[0]).to.include({ state: 'done' });
        expect(await lines({ rule: 'menu' })).to.deep.equal([]);
        const told = async (request: object) =>
          (await run((io, base) => listDesk(io, { ...base, format: 'text', ...request }))).err;
        expect(await told({ reason: 'windw' })).to.match(
          /^Nothing fits\. Without "--reason" there are: "[^"]+"\.\n$/,
        );
        expect(await told({ rule: 'tow', page: '22' })).to.equal('Nothing fits.\n');
        expect(await told({ rule: 'tow' })).to.equal(
          'Nothing fits. Without "--rule" there are: "two".\n',
        );
        expect(await told({ page: '22', state: 'decided' })).to.equal(
          'Nothing fits. Without "--page" there are: "2", "1".\n',
        );
        expect(await told({ channel: 'telegram' })).to.equal('Nothing fits.\n');
        const wrong = await run(
          (io, base) => listDesk(io, { ...base, state: 'lost', format: 'text' }),
          1,
        );
        expect(wrong.err).to.match(/^"state" is one of/);
      });

      it('pauses, lists what waits and why, and resumes', async () => {
        const pause = { kind: 'rule', name: 'menu', format: 'text' } as const;
        const note = 'a wrong price';
        expect(
          (await run((io, base) => pauseByDesk(io, { ...base, ...pause, note }))).out,
        ).to.equal('Paused.\n');
        expect((await run((io, base) => pauseByDesk(io, { ...base, ...pause }))).out).to.equal(
          'It is paused already.\n',
        );
        const { out } = await run((io, base) => pauseByDesk(io, { ...base, format: 'text' }));
        expect(out).to.match(/^\S+Z {2}rule menu {2}by \S.*: a wrong price\n$/);
        // The service that runs looks once a second.
        await until(async () => {
          await bot.click(`ben-${Math.random()}`, 'MENU');
          return (await lines({ waiting: true, reason: 'paused' })).length > 0;
        });
        const slip = await run((io, base) =>
          listDesk(io, { ...base, waiting: true, reason: 'pased', format: 'text' }),
        );
        expect(slip.err).to.equal('Nothing fits. Without "--reason" there are: "paused".\n');
        const waiting = await run((io, base) =>
          listDesk(io, { ...base, waiting: true, format: 'text' }),
        );
        expect(waiting.out).to.match(
          /conversation \d+ {2}page 1, by rule menu, person [\w-]{16}: paused; an operator paused the rule "menu"/,
        );
        const { kind, name } = pause;
        expect((await run((io, base) => resumeByDesk(io, { ...base, kind, name }))).out).to.equal(
          'Resumed.\n',
        );
        await settled(bot);
        expect((await run((io, base) => resumeByDesk(io, { ...base, kind, name }))).out).to.equal(
          'It is not paused.\n',
        );
        const wrong = await run((io, base) => resumeByDesk(io, { ...base, kind: 'moon' }), 1);
        expect(wrong.err).to.match(/^"kind" is one of/);
      });

      it('shows a conversation, by one of its events or by its number', async () => {
        const [event] = await lines({ page: '2' });
        const { out } = await run((io, base) =>
          timelineOfDesk(io, { ...base, event: event.id, format: 'text' }),
        );
        expect(out).to.match(/^conversation \d+, messenger, page 2\n/);
        expect(out).to.include('decided by two (rules.yaml:6)');
        expect(out).to.match(/Z {2}send message: failed: /);
        const again = await run((io, base) =>
          timelineOfDesk(io, { ...base, conversation: event.conversation, format: 'json' }),
        );
        expect(JSON.parse(again.out).events).to.have.lengthOf(1);
        const none = await run(
          (io, base) => timelineOfDesk(io, { ...base, event: 'none', format: 'text' }),
          1,
        );
        expect(none.err).to.match(/^There is no event "none"/);
      });

      it('has an event decided anew, and writes down who did', async () => {
        const [event] = await lines({ page: '2' });
        await run((io, base) => decideByDesk(io, { ...base, id: event.id }));
        await settled(bot);
        expect(bot.sentTo('carl').slice(-2)).to.deep.equal(['first', 'second']);
        const { items } = (await bot.desk('GET', '/audit')).body;
        expect(items[0]).to.include({ action: 'decide', count: 1 });
        expect(items[0].who).to.match(/^\S/);
      });
    });
  }

  it('writes down what is tried again and set aside without a service, too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'botrules-desk-cli-'));
    const inbox = join(folder, 'inbox.sqlite');
    const bot = await startDesk({ inbox });
    try {
      bot.platform.refuse({ error: platformError('100')! });
      await bot.click('carl', 'TWO');
      await settled(bot);
      const io = new CaptureIo();
      const request = io.request({ '--inbox': inbox });
      expect(await retryInbox(io, { ...request, which: { all: true } })).to.equal(0);
      const { items } = (await bot.desk('GET', '/audit')).body;
      expect(items).to.have.lengthOf(1);
      expect(items[0]).to.deep.include({
        action: 'retry',
        count: 1,
        what: { filter: { state: 'dead' } },
      });
    } finally {
      await bot.close();
      await rm(folder, { recursive: true });
    }
  });

  it('says that an inbox in memory is the service’s alone where none answers', async () => {
    const io = new CaptureIo();
    const request = io.request({ '--inbox': 'memory' });
    expect(await listDesk(io, { ...request, waiting: true, format: 'text' })).to.equal(1);
    expect(io.err).to.match(/^The inbox is in memory/);
  });
});
