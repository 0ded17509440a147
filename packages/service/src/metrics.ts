import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Counts } from './inbox/records.js';

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
  readonly skipped = this.#counter(
    'botrules_skipped_total',
    'Updates that are no events for rules, such as echoes and deliveries.',
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
  readonly storeTroubles = this.#counter('botrules_inbox_troubles_total', 'Failures of the inbox.');
  readonly #rules = new Gauge({
    name: 'botrules_rules_info',
    help: 'The version of the rules in force.',
    labelNames: ['version'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Says which rules are in force. */
  setRules(version: string): void {
    this.#rules.reset();
    this.#rules.set({ version }, 1);
  }

  /** Measures the inbox and the pages each time that somebody asks. */
  watch(sources: {
    readonly counts: () => Promise<Counts>;
    readonly stoppedPages: () => readonly string[];
    readonly now: () => number;
  }): void {
    const gauge = (name: string, help: string, collect: (gauge: Gauge) => void | Promise<void>) => {
      new Gauge({
        name,
        help,
        registers: [this.registry],
        async collect() {
          await collect(this);
        },
      });
    };
    let counts: Counts | undefined;
    // Registered first and so collected first: the two below show what it found.
    gauge('botrules_inbox_waiting', 'Events that wait or are being worked on.', async (gauge) => {
      counts = await sources.counts().catch(() => undefined);
      if (counts === undefined) gauge.reset();
      else gauge.set(counts.waiting);
    });
    gauge('botrules_inbox_dead', 'Dead letters in the inbox.', (gauge) => {
      if (counts !== undefined) gauge.set(counts.dead);
    });
    gauge(
      'botrules_inbox_oldest_seconds',
      'How long the oldest waiting event has waited.',
      (gauge) => {
        const oldest = counts?.oldestWaiting;
        gauge.set(oldest === undefined ? 0 : Math.max(0, sources.now() - oldest) / 1000);
      },
    );
    new Gauge({
      name: 'botrules_page_stopped',
      help: 'Pages whose calls all fail and are held back.',
      labelNames: ['page'],
      registers: [this.registry],
      collect() {
        this.reset();
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
