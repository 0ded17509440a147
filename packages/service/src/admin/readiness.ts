import type { Clock } from '../clock.js';
import { wordsOf } from '../words.js';

export interface ReadinessOptions {
  /** Writes to the inbox and takes it back; rejects if that cannot be done. */
  readonly probe: () => Promise<void>;
  readonly clock: Clock;
}

/** How long the probe may take, in milliseconds. */
const patienceMs = 2000;
/**
 * How long a refused delivery counts, in milliseconds: a probe is small and may pass where a delivery did not, and
 * without an end nothing would come that could show that there is room again.
 */
const rememberMs = 10_000;

/** Whether deliveries would be taken now, found out by writing and by what became of the last one. */
export class Readiness {
  readonly #options: ReadinessOptions;
  #refused: { readonly at: number; readonly reason: string } | undefined;
  #stopping = false;

  constructor(options: ReadinessOptions) {
    this.#options = options;
  }

  /** A delivery was written down. */
  took(): void {
    this.#refused = undefined;
  }

  /** A delivery could not be written down. */
  refused(error: unknown): void {
    this.#refused = { at: this.#options.clock.now(), reason: wordsOf(error) };
  }

  stop(): void {
    this.#stopping = true;
  }

  /** Why the service should get no traffic now, `undefined` if it should. */
  async unready(): Promise<string | undefined> {
    if (this.#stopping) return 'The service is stopping.';
    const { probe, clock } = this.#options;
    const waiting = new AbortController();
    const reason = await Promise.race([
      probe().then(
        () => undefined,
        (error: unknown) => `The inbox cannot be written: ${wordsOf(error)}`,
      ),
      clock.wait(patienceMs, waiting.signal).then(() => 'The inbox is out of reach.'),
    ]);
    waiting.abort();
    if (reason !== undefined) return reason;
    const refused = this.#refused;
    if (refused === undefined || clock.now() >= refused.at + rememberMs) return undefined;
    return `The inbox took nothing of the last delivery: ${refused.reason}`;
  }
}
