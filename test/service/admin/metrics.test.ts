import { expect } from 'chai';
import { Metrics } from '../../../packages/service/src/admin/metrics.js';
import type { Counts } from '../../../packages/service/src/inbox/records/records.js';

describe('Metrics', () => {
  let metrics: Metrics;
  let counts: () => Promise<Counts>;
  let asked: number;
  beforeEach(() => {
    metrics = new Metrics();
    asked = 0;
    metrics.watch({
      counts: () => {
        asked++;
        return counts();
      },
      pages: () => ['1', '2'],
      stoppedPages: () => ['2'],
      now: () => 10_000,
    });
  });

  async function scrape(): Promise<ReadonlyMap<string, string>> {
    const text = await metrics.registry.metrics();
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), line.replace(/^.* /, '')]));
  }
  const inboxOf = async () => {
    const found = await scrape();
    return ['waiting', 'dead', 'oldest_seconds'].map((name) => found.get(`botrules_inbox_${name}`));
  };

  it('shows the inbox as it is at this scrape, by one look at it', async () => {
    counts = async () => ({ waiting: 3, dead: 1, oldestWaiting: 4000 });
    expect(await inboxOf()).to.deep.equal(['3', '1', '6']);
    counts = async () => ({ waiting: 0, dead: 2, oldestWaiting: undefined });
    expect(await inboxOf()).to.deep.equal(['0', '2', '0']);
    expect(asked).to.equal(2);
    await Promise.all([scrape(), scrape()]);
    expect(asked).to.equal(3);
  });

  it('shows no number where the inbox cannot be looked at', async () => {
    counts = async () => ({ waiting: 3, dead: 1, oldestWaiting: 4000 });
    await scrape();
    counts = () => Promise.reject(new Error('the database is away'));
    expect(await inboxOf()).to.deep.equal(['Nan', 'Nan', 'Nan']);
    counts = () => {
      throw new Error('closed');
    };
    expect(await inboxOf()).to.deep.equal(['Nan', 'Nan', 'Nan']);
  });

  it('shows no number where the inbox gives no answer', async function () {
    this.timeout(8000);
    counts = () => new Promise(() => {});
    expect(await inboxOf()).to.deep.equal(['Nan', 'Nan', 'Nan']);
  });

  it('has a series at 0 for all that may be alerted on, before anything happens', async () => {
    counts = async () => ({ waiting: 0, dead: 0, oldestWaiting: undefined });
    const found = await scrape();
    for (const what of ['rules', 'settings']) {
      for (const outcome of ['swapped', 'same', 'refused']) {
        expect(found.get(`botrules_reloads_total{what="${what}",outcome="${outcome}"}`)).to.equal(
          '0',
        );
      }
    }
    for (const status of [200, 400, 401, 404, 405, 408, 413, 415, 500, 503]) {
      expect(found.get(`botrules_answers_total{status="${status}"}`), `${status}`).to.equal('0');
    }
    expect(found.get('botrules_dead_letters_total')).to.equal('0');
    expect(found.get('botrules_page_stopped{page="1"}')).to.equal('0');
    expect(found.get('botrules_page_stopped{page="2"}')).to.equal('1');
  });

  it('names nothing that is no counter like one', async () => {
    counts = async () => ({ waiting: 0, dead: 0, oldestWaiting: undefined });
    const text = await metrics.registry.metrics();
    const types = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)];
    expect(types).to.have.length.above(20);
    for (const [, name = '', type] of types) {
      expect(type === 'counter', name).to.equal(name.endsWith('_total'));
    }
    for (const [, name = ''] of types)
      expect(text).to.match(new RegExp(`^# HELP ${name} \\S`, 'm'));
  });

  it('keeps the kinds of skipped updates few and short, whatever a body says', async () => {
    counts = async () => ({ waiting: 0, dead: 0, oldestWaiting: undefined });
    metrics.countSkipped('delivery', 2);
    metrics.countSkipped('x'.repeat(1_000_000), 1);
    metrics.countSkipped('<script>', 1);
    metrics.countSkipped('', 1);
    for (let n = 0; n < 1000; n++)
      metrics.countSkipped(`made_up_${'a'.repeat(n % 30)}${String.fromCharCode(97 + (n % 26))}`, 1);
    metrics.countSkipped('delivery', 1);
    const found = [...(await scrape())].filter(([name]) =>
      name.startsWith('botrules_skipped_total'),
    );
    expect(found).to.have.length.within(2, 51);
    expect(new Map(found).get('botrules_skipped_total{kind="delivery"}')).to.equal('3');
    expect(found.reduce((sum, [, value]) => sum + Number(value), 0)).to.equal(1006);
    for (const [name] of found) expect(name.length).to.be.below(80);
  });
});
