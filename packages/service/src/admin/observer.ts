import type { Logger } from '@botrules/bot';
import type { Problem } from '@botrules/channel';
import { type Decision, type Event, handoverTo } from '@botrules/core';
import type { StepResult } from '../delivery/step-result.js';
import type { Entry } from '../inbox/model/entry.js';
import type { PlannedStep } from '../work/plan.js';
import type { WorkObserver } from '../work/work-event.js';
import type { Metrics } from './metrics.js';

export interface ObserverOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly now: () => number;
  /** Whether the log may say who wrote what. */
  readonly personalData: () => boolean;
}

/** Logs and counts what becomes of events: one line a decision, and one for everything that somebody should see. */
export class Observer implements WorkObserver {
  readonly #options: ObserverOptions;

  constructor(options: ObserverOptions) {
    this.#options = options;
  }

  decided(event: Event, decision: Decision, version: string, warnings: readonly Problem[]): void {
    const { logger, metrics } = this.#options;
    const { rule, rules, route, forward, handover } = decision;
    metrics.decisions.inc({ rule: rule ?? '' });
    if (rule === null) metrics.unmatched.inc();
    logger.info(
      {
        rule,
        ...(rule === 'default' && { place: placeOf(decision) }),
        event: event.id,
        kind: event.event,
        page: event.recipient?.id,
        // Also the rules with `continue` that took it before.
        ...(rules.length > 1 && { rules: rules.map(({ name }) => name) }),
        ...(route !== null && { route }),
        ...(forward !== null && { forward: hostOf(forward) }),
        // Only its target: the rest may be about a person.
        ...(handover !== null && { handover: handoverTo(handover) }),
        version,
        ...this.#personal(event),
      },
      'decided',
    );
    for (const { at, message } of warnings) {
      logger.warn({ event: event.id, rule, at }, `left out of the reply: ${message}`);
    }
    const names = decision.memory?.dropped ?? [];
    if (names.length > 0) {
      logger.warn({ event: event.id, rule, names }, 'not remembered, since the memory is full');
    }
  }

  maybeTwice(event: Event, { action }: PlannedStep): void {
    const { logger, metrics } = this.#options;
    metrics.maybeTwice.inc();
    logger.warn(
      { event: event.id, step: action.kind },
      'the process died during this step: it is done again, and may have been done twice',
    );
  }

  stepped(event: Event, { action }: PlannedStep, result: StepResult): void {
    const { logger, metrics } = this.#options;
    const { kind } = action;
    const fields = { event: event.id, step: kind };
    switch (result.kind) {
      case 'done':
        metrics.steps.inc({ kind, result: 'done' });
        break;
      case 'failed':
        metrics.steps.inc({ kind, result: 'failed' });
        logger.error({ ...fields, reason: result.reason }, 'a step cannot be done');
        break;
      case 'later':
        if (!result.failed) break;
        metrics.steps.inc({ kind, result: 'retried' });
        metrics.retries.inc({ kind });
        if (result.ambiguous === true) metrics.maybeTwice.inc();
        logger.warn(
          {
            ...fields,
            reason: result.reason,
            again: new Date(this.#options.now() + result.afterMs).toISOString(),
            ...(result.ambiguous === true && { maybeTwice: true }),
          },
          'a step failed and is tried again',
        );
    }
  }

  finished(entry: Entry, reason: string | null): void {
    const { metrics, now } = this.#options;
    metrics.inboxSeconds.observe(Math.max(0, now() - entry.received) / 1000);
    if (reason === null) return;
    this.buried(entry.id, reason);
  }

  /** An event became a dead letter; it may have been done before, if the platform told later that a message did not arrive. */
  buried(event: string, reason: string): void {
    const { logger, metrics } = this.#options;
    metrics.deadLetters.inc();
    logger.error({ event, reason }, 'dead letter: see botrules inbox');
  }

  #personal({ sender, payload, title, text }: Event): object {
    return this.#options.personalData() ? { sender, payload, title, text } : {};
  }
}

/** Of an address only its host: captures are in the rest. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** Which of several defaults took an event: its file and line. */
function placeOf({ steps }: Decision): string {
  const { file, line } = steps.at(-1)!;
  return `${file}:${line}`;
}
