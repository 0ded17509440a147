import { platformError } from '@botrules/messenger/operated';
import { expect } from 'chai';
import { webhookOf } from '../../packages/service/src/index.js';
import { until } from './fake-clock.js';
import { type Line, type Operated, operate } from './operated.js';

const rules = 'rules: [{ name: menu, when: { payload: MENU }, reply: Here you are. }]';

/**
 * The platform's page of error codes, code and subcode, by the word that the operator finds in the log. What it
 * means for the page and the call is the block that it stands in.
 */
const table = {
  again: {
    temporary: ['1', '2', '1200'],
    'not-thread-owner': ['2018321', '100-2018321'],
    attachment: ['100-2018008', '100-2018047', '100-2018294'],
  },
  limit: {
    'rate-limit': [
      ...['4', '17', '32', '613', '80001', '80002', '80006'],
      ...['613-2018338', '613-2534040'],
    ],
  },
  held: {
    'token-dead': ['190', '190-463'],
    'page-restricted': ['10-1893063', '2022'],
  },
  dead: {
    'window-closed': ['10-2018278', '10-2534022', '10-2018065'],
    'person-unreachable': [
      ...['551', '551-1545041', '200-1545041'],
      ...['10-2018108', '100-2018001', '100-2534014'],
    ],
    'not-thread-owner': ['100-2534037', '100-2018300', '2018300'],
    'not-permitted': ['10', '200', '200-2018028', '2-2018344'],
    'bad-request': ['100', '100-33', '4-2018354', '9-2018352', '613-1893016'],
    unknown: ['987654'],
  },
} as const;

describe('what the operator sees of a refusal', () => {
  let bot: Operated;
  beforeEach(async () => {
    bot = await operate(rules);
  });
  afterEach(() => bot.close());

  /** Has the first call for a click refused, and comes to what was said when it was. */
  async function refuse(name: string, message: string): Promise<Line> {
    bot.platform.refuse({ error: platformError(name)!, times: 1 });
    const body = webhookOf({ page: '1', person: '7', payload: 'MENU', title: 'x' }, Date.now());
    expect(await bot.post(body)).to.equal(200);
    await until(() => bot.said(message).length > 0, `"${message}"`);
    return bot.said(message)[0]!;
  }
  /** How much waits and how much is dead, once it is written down. */
  const inbox = (waiting: number, dead: number) =>
    until(
      async () =>
        (await bot.metric('botrules_inbox_waiting')) === waiting &&
        (await bot.metric('botrules_inbox_dead')) === dead,
      `${waiting} waiting and ${dead} dead`,
    );
  const messages = (level: Line['level']) =>
    bot.log.filter((line) => line.level === level).map(({ message }) => message);

  /** The word, then the platform's own codes and words, then what its support asks for. */
  function expectReason(line: Line, reason: string, name: string): void {
    const codes = name.replace('-', ', ');
    expect(line.fields.reason).to.match(
      new RegExp(
        `^${reason}: The platform refused the call \\(${codes}\\): .+ \\(trace Asandbox\\)`,
      ),
    );
  }

  function each(
    rows: { readonly [reason: string]: readonly string[] },
    test: (name: string, reason: string) => Promise<void>,
  ): void {
    for (const [reason, names] of Object.entries(rows)) {
      for (const name of names) it(`${name}: ${reason}`, () => test(name, reason));
    }
  }

  describe('that passes: a warning, and the reply goes out', () => {
    each(table.again, async (name, reason) => {
      const line = await refuse(name, 'a step failed and is tried again');
      expectReason(line, reason, name);
      expect(Date.parse(String(line.fields.again))).to.be.closeTo(Date.now(), 60_000);
      await inbox(0, 0);
      expect(bot.calls.map(({ refused }) => refused === undefined)).to.deep.equal([false, true]);
      expect(await bot.metric('botrules_retries_total{kind="send"}')).to.equal(1);
      expect(messages('error')).to.deep.equal([]);
    });
  });

  describe('for a limit: a warning that says until when, and the reply waits', () => {
    each(table.limit, async (name, reason) => {
      const line = await refuse(name, 'a limit of this page is used up: its calls wait');
      expectReason(line, reason, name);
      expect(line.fields.page).to.equal('1');
      expect(Date.parse(String(line.fields.again))).to.be.closeTo(Date.now() + 60_000, 10_000);
      await inbox(1, 0);
      expect(await bot.metric('botrules_page_pauses_total{page="1"}')).to.equal(1);
      expect(messages('error')).to.deep.equal([]);
    });
  });

  describe('that all calls of the page would meet: an error, and the page is held back', () => {
    each(table.held, async (name, reason) => {
      const line = await refuse(name, 'calls for this page all fail: they are held back');
      expectReason(line, reason, name);
      expect(line).to.have.nested.property('fields.page', '1');
      await inbox(1, 0);
      expect(await bot.metric('botrules_page_stopped{page="1"}')).to.equal(1);
      expect(messages('error')).to.have.lengthOf(1);
    });
  });

  describe('for good: an error, and a dead letter with its reason', () => {
    each(table.dead, async (name, reason) => {
      const line = await refuse(name, 'dead letter: see botrules inbox');
      expectReason(line, reason, name);
      expect(line.fields.event).to.match(/^postback:m_/);
      await inbox(0, 1);
      expect(await bot.metric('botrules_dead_letters_total')).to.equal(1);
      expect(await bot.metric('botrules_steps_total{kind="send",result="failed"}')).to.equal(1);
      expect(await bot.metric('botrules_page_stopped{page="1"}')).to.equal(0);
      expect(bot.calls).to.have.lengthOf(1);
    });
  });
});
