import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { Metrics } from '../../packages/service/src/admin/metrics.js';
import type { Counts } from '../../packages/service/src/inbox/records/records.js';
import { holdsFor, readScrape, type Scrape } from './promql.js';

interface Alert {
  readonly alert: string;
  readonly expr: string;
}

const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
const [, block = ''] = /```yaml not run: alerts[^\n]*\n([\s\S]*?)```/.exec(page) ?? [];
const alerts: readonly Alert[] = parse(block).groups.flatMap(
  ({ rules }: { readonly rules: readonly Alert[] }) => rules,
);

/** What goes wrong, for the first time since the start, and the alerts that it is to set off. */
const cases: readonly (readonly [
  what: string,
  goesWrong: (world: World) => void,
  alerts: readonly string[],
])[] = [
  ['nothing', () => {}, []],
  [
    'ordinary work',
    ({ metrics }) => {
      metrics.answers.inc({ status: 200 }, 1000);
      metrics.answers.inc({ status: 404 }, 2);
      metrics.reloads.inc({ what: 'rules', outcome: 'swapped' });
      metrics.deadLetters.inc(2);
    },
    [],
  ],
  [
    'a process that is gone',
    (world) => {
      world.isGone = true;
    },
    ['NoService'],
  ],
  ['a page that is held back', (world) => world.stopped.push('2'), ['PageStopped']],
  [
    'an event that waits for six minutes',
    (world) => {
      world.counts = async () => ({ waiting: 1, dead: 0, oldestWaiting: -360_000 });
    },
    ['EventsWait'],
  ],
  [
    'an inbox that cannot be looked at',
    (world) => {
      world.counts = () => Promise.reject(new Error('away'));
    },
    ['InboxUnknown'],
  ],
  [
    'a write to the inbox that fails',
    ({ metrics }) => metrics.storeTroubles.inc(),
    ['InboxTroubles'],
  ],
  [
    'one delivery that is not taken',
    ({ metrics }) => metrics.answers.inc({ status: 503 }),
    ['DeliveriesNotTaken'],
  ],
  ...[400, 401, 404, 405, 408, 413, 415].map(
    (status) =>
      [
        `deliveries that are answered ${status}`,
        ({ metrics }: World) => metrics.answers.inc({ status }, 100),
        ['DeliveriesRefused'],
      ] as const,
  ),
  [
    'more connections than there may be',
    ({ metrics }) => metrics.connectionsClosed.inc(),
    ['TooManyConnections'],
  ],
  ['dead letters', ({ metrics }) => metrics.deadLetters.inc(11), ['DeadLetters']],
  [
    'rules that are refused once',
    ({ metrics }) => metrics.reloads.inc({ what: 'rules', outcome: 'refused' }),
    ['RulesRefused'],
  ],
  [
    'settings that are refused once',
    ({ metrics }) => metrics.reloads.inc({ what: 'settings', outcome: 'refused' }),
    ['RulesRefused'],
  ],
];

interface World {
  readonly metrics: Metrics;
  readonly stopped: string[];
  counts: () => Promise<Counts>;
  isGone: boolean;
}

describe('the alerts of docs/operations.md', () => {
  let world: World;
  beforeEach(() => {
    world = {
      metrics: new Metrics(),
      stopped: [],
      isGone: false,
      counts: async () => ({ waiting: 0, dead: 0, oldestWaiting: undefined }),
    };
    world.metrics.watch({
      counts: () => world.counts(),
      pages: () => ['1', '2'],
      stoppedPages: () => world.stopped,
      now: () => 0,
    });
  });
  const scrape = async (at: number): Promise<Scrape> =>
    readScrape(at, world.isGone ? '' : await world.metrics.registry.metrics());

  for (const [what, goesWrong, expected] of cases) {
    it(`${expected.length === 0 ? 'are quiet' : `are ${expected.join(', ')}`} at ${what}`, async () => {
      const scrapes = [await scrape(0), await scrape(15)];
      goesWrong(world);
      scrapes.push(await scrape(30), await scrape(60));
      const fired = alerts.filter(({ expr }) => holdsFor(expr, scrapes).length > 0);
      expect(fired.map(({ alert }) => alert)).to.deep.equal(expected);
    });
  }

  it('are each set off by something here', () => {
    const tried = new Set(cases.flatMap(([, , names]) => names));
    expect(alerts.map(({ alert }) => alert)).to.have.members([...tried]);
  });
});
