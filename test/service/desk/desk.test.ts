import { platformError } from '@botrules/messenger/operated';
import { expect } from 'chai';
import { until } from '../fake-clock.js';
import { type DeskStage, onEachInbox, settled, startDesk } from './desk-stage.js';

describe('Desk', () => {
  onEachInbox((inbox) => {
    let bot: DeskStage;
    beforeEach(async () => {
      bot = await startDesk({ inbox: await inbox() });
    });
    afterEach(() => bot.close());

    const get = async (path: string) => {
      const { status, body } = await bot.desk('GET', path);
      expect(status, JSON.stringify(body)).to.equal(200);
      return body;
    };
    const post = async (path: string, sent: unknown) => {
      const { status, body } = await bot.desk('POST', path, sent, { 'x-operator': 'Ann' });
      expect(status, JSON.stringify(body)).to.equal(200);
      return body;
    };
    /** Has an event become a dead letter. */
    async function die(person: string, payload = 'MENU', page = '1'): Promise<void> {
      bot.platform.refuse({ error: platformError('100')! });
      await bot.click(person, payload, page);
      await settled(bot);
      bot.platform.allow();
    }

    it('shows an empty inbox', async () => {
      expect(await get('/overview')).to.deep.include({
        waiting: { events: 0, conversations: 0, since: null },
        held: 0,
        dead: 0,
        paused: 0,
        personalData: false,
      });
      for (const path of ['/conversations', '/events', '/events?state=dead', '/audit', '/pauses'])
        expect((await get(path)).items, path).to.deep.equal([]);
    });

    it('shows what became of an event, with its steps, their times and the platform’s answers', async () => {
      await bot.click('anna', 'TWO');
      await settled(bot);
      const { items } = await get('/events');
      expect(items).to.have.lengthOf(1);
      const [event] = items;
      expect(event).to.include({
        state: 'done',
        rule: 'two',
        page: '1',
        channel: 'messenger',
        kind: 'postback',
        reason: null,
      });
      expect(event.rules).to.deep.equal([{ name: 'two', file: 'rules.yaml', line: 6 }]);
      expect(event.steps.map(({ kind, state, rule }: never) => [kind, state, rule])).to.deep.equal([
        ['send', 'done', 'two'],
        ['send', 'done', 'two'],
      ]);
      for (const step of event.steps) {
        expect(step.messages).to.have.lengthOf(1);
        expect(Date.parse(step.at)).to.be.closeTo(Date.now(), 60_000);
      }
      expect(await get(`/events/${event.number}`)).to.deep.equal(event);
      expect(await get(`/events/${encodeURIComponent(event.id)}`)).to.deep.equal(event);
    });

    it('shows a conversation with its events and what is remembered, latest first', async () => {
      await bot.click('anna', 'NAME_one');
      await bot.click('anna', 'MENU');
      await settled(bot);
      const [{ conversation }] = (await get('/events')).items;
      const talk = await get(`/conversations/${conversation}`);
      expect(talk.events.map(({ rule }: never) => rule)).to.deep.equal(['menu', 'named']);
      expect(talk.memories).to.have.lengthOf(1);
      expect(talk.memories[0].values).to.deep.equal([{ name: 'first', until: null }]);
      expect(talk.waiting).to.equal(null);
      const page = await get(`/conversations/${conversation}?limit=1`);
      expect(page.events.map(({ rule }: never) => rule)).to.deep.equal(['menu']);
      const rest = await get(`/conversations/${conversation}?limit=1&before=${page.next}`);
      expect(rest.events.map(({ rule }: never) => rule)).to.deep.equal(['named']);
      expect(rest.next).to.equal(null);
    });

    it('has nothing of people in it unless the settings say so', async () => {
      await bot.click('anna-secret-id', 'NAME_secretword');
      await die('anna-secret-id', 'NAME_secretword');
      const [event] = (await get('/events')).items;
      const views = [
        '/overview',
        '/events',
        `/events/${event.number}`,
        `/conversations/${event.conversation}`,
        '/audit',
      ];
      for (const path of views)
        expect(JSON.stringify(await get(path)), path).not.to.match(/secret-id|secretword|A title/);
      bot.platform.refuse({ error: platformError('190')! });
      await bot.click('anna-secret-id', 'NAME_secretword');
      await until(async () => (await get('/conversations')).items[0]?.cause === 'page-stopped');
      expect(JSON.stringify(await get('/conversations'))).not.to.match(/secret-id|secretword/);
    });

    it('finds events by page, channel, rule, reason and person', async () => {
      await bot.click('anna', 'MENU', '1');
      await bot.click('ben', 'TWO', '2');
      await bot.click('carl', 'nothing', '2');
      await settled(bot);
      await die('dora');
      const { items } = await get('/events');
      expect(items).to.have.lengthOf(4);
      const rules = async (query: string) =>
        (await get(`/events?${query}`)).items.map(({ rule }: never) => rule);
      const anna = items.find(({ rule, state }: never) => rule === 'menu' && state === 'done');
      const cases: readonly (readonly [string, readonly (string | null)[]])[] = [
        ['page=2', [null, 'two']],
        ['channel=messenger', ['menu', null, 'two', 'menu']],
        ['channel=telegram', []],
        ['rule=two', ['two']],
        ['rule=-', [null]],
        ['rule=menu&page=2', []],
        ['state=dead', ['menu']],
        ['reason=SANDBOX', ['menu']],
        ['state=dead&reason=nothing-like-it', []],
        [`person=${anna.person}`, ['menu']],
        ['person=ben', ['two']],
        ['person=nobody', []],
        ['state=done&limit=1', [null]],
      ];
      for (const [query, expected] of cases)
        expect(await rules(query), query).to.deep.equal(expected);
    });

    it('goes through all of a list page by page, each once', async () => {
      for (let person = 0; person < 7; person++) await bot.click(`p${person}`, 'MENU');
      await settled(bot);
      const seen: number[] = [];
      for (let before = ''; ; ) {
        const { items, next } = await get(`/events?rule=menu&limit=3${before}`);
        seen.push(...items.map(({ number }: never) => number));
        if (next === null) break;
        before = `&before=${next}`;
      }
      expect(seen).to.have.lengthOf(7);
      expect(seen).to.deep.equal(seen.toSorted((a, b) => b - a));
    });

    it('says what conversations wait for', async () => {
      bot.platform.refuse({ error: platformError('190')! });
      await bot.click('anna', 'MENU', '1');
      await bot.click('anna', 'TWO', '1');
      await bot.click('ben', 'MENU', '2');
      await until(async () => {
        const { items } = await get('/conversations?reason=page-stopped');
        return items.length === 2 && items.every((item: { until?: string }) => item.until);
      });
      const { items } = await get('/conversations');
      expect(items.map(({ page, waiting }: never) => [page, waiting])).to.deep.equal([
        ['1', 2],
        ['2', 1],
      ]);
      expect(items[0]).to.include({
        cause: 'page-stopped',
        rule: 'menu',
        kind: 'postback',
        step: 'send',
      });
      expect(Date.parse(items[0].until)).to.be.above(Date.now());
      expect((await get('/conversations?page=2')).items).to.have.lengthOf(1);
      expect((await get('/conversations?reason=turn')).items).to.have.lengthOf(0);
      expect((await get('/conversations?rule=two')).items).to.have.lengthOf(0);
      expect((await get('/conversations?limit=1')).items[0].page).to.equal('1');
      const { next } = await get('/conversations?limit=1');
      expect((await get(`/conversations?after=${next}`)).items[0].page).to.equal('2');
      const overview = await get('/overview');
      expect(overview.service.pages).to.deep.equal([
        { name: '1', stopped: true },
        { name: '2', stopped: true },
      ]);
      const talk = await get(`/conversations/${items[0].number}`);
      expect(talk.waiting).to.deep.include({ cause: 'page-stopped', waiting: 2 });
    });

    for (const [act, left] of [
      ['retry', 'done'],
      ['decide', 'done'],
      ['drop', 'dropped'],
    ] as const) {
      it(`can ${act} dead letters, one or all that fit, and writes down who did`, async () => {
        await die('anna');
        await die('ben', 'MENU', '2');
        await die('carl', 'TWO', '2');
        const [carl] = (await get('/events?state=dead')).items;
        const one = await post('/events/act', { act, events: [carl.number], note: 'asked to' });
        expect(one.changed).to.equal(1);
        const filter = { state: 'dead', page: '2' };
        expect((await post('/events/act', { act, filter })).changed).to.equal(1);
        await settled(bot);
        expect((await get('/events?state=dead')).items).to.have.lengthOf(1);
        expect((await get('/events?page=2')).items.map(({ state }: never) => state)).to.deep.equal([
          left,
          left,
        ]);
        if (act !== 'drop') {
          expect(bot.sentTo('carl').slice(-2)).to.deep.equal(['first', 'second']);
        }
        const { items } = await get('/audit');
        expect(items.map(({ who, action, count }: never) => [who, action, count])).to.deep.equal([
          ['Ann', act, 1],
          ['Ann', act, 1],
        ]);
        expect(items[0].what).to.deep.equal({ filter });
        expect(items[1].what).to.deep.equal({ events: [carl.number], note: 'asked to' });
        const told = bot.said('an operator changed events');
        expect(told.map(({ fields }) => [fields.who, fields.act, fields.count])).to.deep.equal([
          ['Ann', act, 1],
          ['Ann', act, 1],
        ]);
      });
    }

    it('does nothing twice, and nothing to what is under way or gone', async () => {
      await die('anna');
      const [{ number }] = (await get('/events?state=dead')).items;
      expect((await post('/events/act', { act: 'drop', events: [number] })).changed).to.equal(1);
      expect((await post('/events/act', { act: 'drop', events: [number] })).changed).to.equal(0);
      expect((await post('/events/act', { act: 'retry', events: [number, 999] })).changed).to.equal(
        0,
      );
      expect((await get('/audit')).items).to.have.lengthOf(3);
    });

    it('has a step wait while its page, its rule or all is paused, and go on when that ends', async () => {
      const cases = [
        [{ kind: 'page', name: '1' }, 'the page "1"'],
        [{ kind: 'rule', name: 'menu' }, 'the rule "menu"'],
        [{ kind: 'all' }, 'all sending'],
      ] as const;
      for (const [index, [pause, words]] of cases.entries()) {
        const person = `person-${index}`;
        expect(await post('/pauses', { ...pause, note: 'a wrong price' })).to.deep.equal({
          changed: true,
          warning: null,
        });
        expect((await post('/pauses', pause)).changed, 'it is paused').to.equal(false);
        await bot.click(person, 'MENU');
        await until(async () => (await get('/conversations?reason=paused')).items.length === 1);
        const [waiting] = (await get('/conversations')).items;
        expect(waiting).to.include({ cause: 'paused', reason: `an operator paused ${words}` });
        expect(bot.sentTo(person)).to.deep.equal([]);
        // Another page is not held up by a page, nor another rule by a rule.
        if (pause.kind !== 'all') {
          await bot.click(`other-${index}`, 'TWO', '2');
          await until(() => bot.sentTo(`other-${index}`).length === 2);
        }
        expect((await get('/pauses')).items).to.have.lengthOf(1);
        expect((await get('/pauses')).items[0]).to.include({ who: 'Ann', note: 'a wrong price' });
        expect((await post('/pauses/resume', pause)).changed).to.equal(true);
        await until(() => bot.sentTo(person).length === 1);
        await settled(bot);
      }
      const { items } = await get('/audit');
      expect(items.map(({ action }: never) => action)).to.deep.equal([
        ...['resume', 'pause', 'resume', 'pause', 'resume', 'pause'],
      ]);
      expect(items[5].what).to.deep.equal({ kind: 'page', name: '1', note: 'a wrong price' });
      expect(bot.said('an operator paused sending')).to.have.lengthOf(3);
    });

    it('has what waits for an operator dropped, or decided anew', async () => {
      await post('/pauses', { kind: 'rule', name: 'menu' });
      await bot.click('anna', 'MENU');
      await bot.click('ben', 'MENU');
      await until(async () => (await get('/conversations?reason=paused')).items.length === 2);
      const { items } = await get('/events?state=waiting');
      const [ben, anna] = items;
      await until(async () => {
        const result = await post('/events/act', { act: 'drop', events: [ben.number] });
        return result.changed === 1;
      });
      const result = await post('/events/act', { act: 'decide', events: [anna.number] });
      expect(result.changed).to.equal(1);
      await post('/pauses/resume', { kind: 'rule', name: 'menu' });
      await settled(bot);
      expect(bot.sentTo('anna')).to.deep.equal(['Here you are.']);
      expect(bot.sentTo('ben')).to.deep.equal([]);
      expect((await get(`/events/${ben.number}`)).state).to.equal('dropped');
      expect(bot.said('decided').filter(({ fields }) => fields.event === anna.id)).to.have.lengthOf(
        2,
      );
      // Who was set aside goes on with what comes next.
      await bot.click('ben', 'TWO');
      await until(() => bot.sentTo('ben').length === 2);
    });

    it('warns of a pause that nothing will meet', async () => {
      const { warning } = await post('/pauses', { kind: 'page', name: '17' });
      expect(warning).to.equal('No page that can send is called "17". There are: 1, 2.');
      const rule = await post('/pauses', { kind: 'rule', name: 'menus' });
      expect(rule.warning).to.match(/^No rule in force is called "menus"/);
    });

    it('counts what each rule took', async () => {
      await bot.click('anna', 'MENU');
      await bot.click('ben', 'MENU');
      await bot.click('ben', 'nothing');
      await settled(bot);
      const { items, version } = await get('/rules');
      expect(items).to.deep.equal([
        { rule: 'menu', count: 2 },
        { rule: null, count: 1 },
      ]);
      expect(version).to.be.a('string');
      expect((await get('/reloads')).items).to.deep.equal([]);
    });

    it('says what is wrong with a request', async () => {
      const cases: readonly (readonly [string, string, unknown, number, RegExp])[] = [
        ['GET', '/nothing', undefined, 404, /nothing at this address/],
        ['GET', '/events?pages=1', undefined, 400, /"pages" is not asked for/],
        ['GET', '/events?limit=many', undefined, 400, /"limit" is not a whole number/],
        ['GET', '/events?limit=1000', undefined, 400, /up to 200/],
        ['GET', '/events?state=lost', undefined, 400, /"state" is one of/],
        ['GET', '/events?channel=telegraph', undefined, 400, /no channel "telegraph"/],
        ['GET', '/events/77', undefined, 404, /no event "77"/],
        ['GET', '/conversations/77', undefined, 404, /no conversation 77/],
        ['DELETE', '/events', undefined, 405, /takes GET/],
        ['POST', '/events/act', {}, 400, /"act" is one of/],
        ['POST', '/events/act', { act: 'drop' }, 400, /Say which events/],
        ['POST', '/events/act', { act: 'drop', filter: {} }, 400, /"filter.state" is one of/],
        ['POST', '/events/act', { act: 'drop', events: ['x'] }, 400, /list of at most 200 numbers/],
        ['POST', '/events/act', { act: 'drop', ids: [1] }, 400, /"ids" is not asked for/],
        ['POST', '/events/act', [], 400, /not a map/],
        ['POST', '/pauses', { kind: 'page' }, 400, /Which page/],
        ['POST', '/pauses', { kind: 'all', name: 'x' }, 400, /"all" has no name/],
        ['POST', '/pauses', { kind: 'moon' }, 400, /"kind" is one of/],
      ];
      for (const [method, path, sent, status, words] of cases) {
        const answer = await bot.desk(method, path, sent);
        expect([answer.status, answer.body.message], path).to.satisfy(
          ([is, message]: [number, string]) => is === status && words.test(message),
          `${method} ${path}: ${answer.status} ${answer.body.message}`,
        );
      }
    });
  });
});
