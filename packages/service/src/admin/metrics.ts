import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Counts } from '../inbox/records/records.js';

/** All that is counted, under the names that a dashboard asks for. */
export class Metrics {
  readonly registry = new Registry();

  readonly answers = this.#counter('botrules_answers_total', 'Requests answered.', ['status']);
  readonly answerSeconds = this.#histogram(
    'botrules_answer_seconds',
    'From the first byte of a delivery to its answer.',
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  );
  readonly badSignatures = this.#counter(
    'botrules_bad_signatures_total',
    'Deliveries refused because their signature was missing or wrong.',
  );
  readonly events = this.#counter('botrules_events_total', 'Events that arrived, repeats too.', [
    'kind',
    'channel',
  ]);
  readonly #skipped = this.#counter(
    'botrules_skipped_total',
    'Updates that rules do not see, such as echoes and deliveries.',
    ['kind'],
  );
  readonly repeats = this.#counter(
    'botrules_repeats_total',
    'Events that had been taken before and were passed over.',
  );
  readonly decisions = this.#counter(
    'botrules_decisions_total',
    'Decisions, by who took the event.',
    ['rule'],
  );
  readonly unmatched = this.#counter(
    'botrules_unmatched_total',
    'Events that no rule and no default took.',
  );
  readonly inboxSeconds = this.#histogram(
    'botrules_inbox_seconds',
    'From taking an event to the end of its last step.',
    [0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800, 3600, 86_400],
  );
  readonly steps = this.#counter(
    'botrules_steps_total',
    'Calls to the platform, handlers and forwards, by what came of them.',
    ['kind', 'result'],
  );
  readonly retries = this.#counter(
    'botrules_retries_total',
    'Steps that failed and were put off.',
    ['kind'],
  );
  readonly deadLetters = this.#counter(
    'botrules_dead_letters_total',
    'Events with a step that cannot be done.',
  );
  readonly undelivered = this.#counter(
    'botrules_undelivered_total',
    'Messages that a platform took and told later that they did not arrive.',
    ['channel', 'reason'],
  );
  readonly maybeTwice = this.#counter(
    'botrules_maybe_twice_total',
    'Calls that may have been made twice, because the process died or no answer came.',
  );
  readonly pagePauses = this.#counter(
    'botrules_page_pauses_total',
    'Times that a limit of the platform was used up and a page waited.',
    ['page'],
  );
  readonly reloads = this.#counter(
    'botrules_reloads_total',
    'Tries to load rules or settings anew.',
    ['what', 'outcome'],
  );
  readonly overloads = this.#counter(
    'botrules_overloads_total',
    'Deliveries turned away because those before them waited for too long.',
  );
  readonly storeTroubles = this.#counter('botrules_inbox_troubles_total', 'Failures of the inbox.');
  readonly connectionsClosed = this.#counter(
    'botrules_connections_closed_total',
    'Connections closed because there were too many.',
  );
  readonly #skippedKinds = new Set<string>();
  readonly #rules = new Gauge({
    name: 'botrules_rules_info',
    help: 'The version of the rules in force.',
    labelNames: ['version'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    // These are gauges under the names of counters; other metrics have the same sums, with a label for each kind.
    for (const name of ['handles', 'requests', 'resources']) {
      this.registry.removeSingleMetric(`nodejs_active_${name}_total`);
    }
    // A series that begins at 1 has not risen, for Prometheus: the first refusal would alert nobody.
    for (const what of ['rules', 'settings']) {
      for (const outcome of ['swapped', 'same', 'refused']) this.reloads.inc({ what, outcome }, 0);
    }
    for (const status of expectedStatuses) this.answers.inc({ status }, 0);
    for (const kind of ['send', 'handle', 'forward', 'handover']) {
      for (const result of ['done', 'failed', 'retried']) this.steps.inc({ kind, result }, 0);
      this.retries.inc({ kind }, 0);
    }
  }

  /** Says which rules are in force. */
  setRules(version: string): void {
    this.#rules.reset();
    this.#rules.set({ version }, 1);
  }

  /** Counts updates that are not events. Their kinds come from outside: what looks like none, or is one too many, is `other`. */
  countSkipped(kind: string, count: number): void {
    const known = this.#skippedKinds.has(kind);
    const taken = known || (/^[a-z][a-z_]{0,39}$/.test(kind) && this.#skippedKinds.size < 50);
    if (taken && !known) this.#skippedKinds.add(kind);
    this.#skipped.inc({ kind: taken ? kind : 'other' }, count);
  }

  /** Measures the inbox and the pages each time that somebody asks. What cannot be found out is NaN. */
  watch(sources: {
    readonly counts: () => Promise<Counts>;
    /** All pages that are answered for. */
    readonly pages: () => readonly string[];
    readonly stoppedPages: () => readonly string[];
    readonly now: () => number;
  }): void {
    // All gauges are collected at once, so they share the one look that the first of them begins.
    const look = async () => within(patienceMs, sources.counts());
    const counts = shared(() => look().catch(() => undefined));
    const gauge = (name: string, help: string, measure: (counts: Counts) => number) => {
      new Gauge({
        name,
        help,
        registers: [this.registry],
        async collect() {
          const found = await counts();
          this.set(found === undefined ? Number.NaN : measure(found));
        },
      });
    };
    gauge(
      'botrules_inbox_waiting',
      'Events that wait or are being worked on.',
      ({ waiting }) => waiting,
    );
    gauge('botrules_inbox_dead', 'Dead letters in the inbox.', ({ dead }) => dead);
    gauge(
      'botrules_inbox_oldest_seconds',
      'How long the oldest waiting event has waited.',
      ({ oldestWaiting }) =>
        oldestWaiting === undefined ? 0 : Math.max(0, sources.now() - oldestWaiting) / 1000,
    );
    new Gauge({
      name: 'botrules_page_stopped',
      help: 'Pages whose calls all fail and are held back.',
      labelNames: ['page'],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const page of sources.pages()) this.set({ page }, 0);
        for (const page of sources.stoppedPages()) this.set({ page }, 1);
      },
    });
  }

  #counter<T extends string>(name: string, help: string, labelNames: T[] = []): Counter<T> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  #histogram(name: string, help: string, buckets: number[]): Histogram {
    return new Histogram({ name, help, buckets, registers: [this.registry] });
  }
}

/** What a request may be answered: a series for each is there from the start. */
const expectedStatuses = [200, 400, 401, 403, 404, 405, 408, 413, 415, 431, 500, 503];

/** How long a scrape waits for the inbox, in milliseconds; a scraper itself waits ten seconds. */
const patienceMs = 3000;

/** One run for all who ask while it runs. */
function shared<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long.')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
