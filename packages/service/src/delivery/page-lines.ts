import { createSendClient } from '@botrules/messenger';
import type { Clock } from '../clock.js';
import type { Config, Page } from '../config/config.js';
import { PageLine } from './page-line.js';
import type { Verdict } from './verdict.js';

export type LinesConfig = Pick<Config, 'pages' | 'graph' | 'retries'>;

export interface PageLinesOptions {
  readonly clock: Clock;
  /** Told when a page as a whole stops or goes on. */
  readonly onChange: (
    page: string,
    change: { readonly open: boolean; readonly reason: string },
  ) => void;
  /** Told when a page begins to wait for a limit of the platform. */
  readonly onPause: (
    page: string,
    pause: { readonly until: number; readonly reason: string },
  ) => void;
}

interface Kept {
  /** All that the line was made of: another text is another line. */
  readonly made: string;
  readonly line: PageLine;
}

/** How long the events of a page without a token wait before they ask again, in milliseconds. */
const missingPauseMs = 60_000;

/** The lines to the platform, one a page. New settings replace the lines that they change and no other. */
export class PageLines {
  readonly #options: PageLinesOptions;
  #lines = new Map<string | undefined, Kept>();
  /** Pages that no token is set for and that something waits for; when that asked last. */
  readonly #missing = new Map<string, number>();

  constructor(options: PageLinesOptions, config: LinesConfig) {
    this.#options = options;
    this.update(config);
  }

  /** A page with another token starts afresh, its breaker closed. Comes to the pages for which that is so. */
  update(config: LinesConfig): readonly (string | undefined)[] {
    const fresh: (string | undefined)[] = [];
    const lines = new Map<string | undefined, Kept>();
    for (const page of config.pages) {
      const made = JSON.stringify([page, config.graph, config.retries]);
      const kept = this.#lines.get(page.id);
      if (kept?.made === made) lines.set(page.id, kept);
      else {
        lines.set(page.id, { made, line: this.#make(page, config) });
        fresh.push(page.id);
        this.#missing.delete(page.id ?? '');
      }
    }
    this.#lines = lines;
    return fresh;
  }

  /** The line of a page; where there is one without an id, it is everybody's. */
  of(page: string | undefined): PageLine | undefined {
    return (this.#lines.get(page) ?? this.#lines.get(undefined))?.line;
  }

  /** Has what is to be sent for a page that no token is set for wait, and says so, once. */
  miss(page = ''): Verdict {
    const { clock, onChange } = this.#options;
    const reason = `no token is set for page "${page}"`;
    if (!this.#missing.has(page)) onChange(page, { open: true, reason });
    this.#missing.set(page, clock.steady());
    const afterMs = missingPauseMs + Math.ceil(clock.random() * 1000);
    return { kind: 'later', afterMs, reason, failed: false };
  }

  /** Pages that are held back, by their ids: their calls all fail, or no token is set for them. */
  stopped(): readonly string[] {
    const now = this.#options.clock.steady();
    const missing = [...this.#missing].filter(([, asked]) => now < asked + 5 * missingPauseMs);
    return [
      ...[...this.#lines].flatMap(([id, { line }]) => (line.open ? [id ?? 'me'] : [])),
      ...missing.map(([page]) => page),
    ];
  }

  #make(page: Page, { graph, retries }: LinesConfig): PageLine {
    const { clock, onChange, onPause } = this.#options;
    return new PageLine({
      client: createSendClient({
        accessToken: page.token,
        graphUrl: graph.url,
        version: graph.version,
        timeoutMs: graph.timeoutMs,
        ...(page.id !== undefined && { pageId: page.id }),
        ...(page.appSecret !== undefined && { appSecret: page.appSecret }),
      }),
      sendsPerSecond: page.sendsPerSecond,
      attempts: retries.attempts,
      backoff: retries,
      clock,
      onChange: (change) => onChange(page.id ?? 'me', change),
      onPause: (pause) => onPause(page.id ?? 'me', pause),
    });
  }
}
