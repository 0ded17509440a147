import { createSendClient } from '@botrules/messenger';
import type { Clock } from '../clock.js';
import type { Config, Page } from '../config/config.js';
import { PageLine } from './page-line.js';

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

/** The lines to the platform, one a page. New settings replace the lines that they change and no other. */
export class PageLines {
  readonly #options: PageLinesOptions;
  #lines = new Map<string | undefined, Kept>();

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
      }
    }
    this.#lines = lines;
    return fresh;
  }

  /** The line of a page; where there is one without an id, it is everybody's. */
  of(page: string | undefined): PageLine | undefined {
    return (this.#lines.get(page) ?? this.#lines.get(undefined))?.line;
  }

  /** Pages whose breaker is open, by their ids. */
  stopped(): readonly string[] {
    return [...this.#lines].flatMap(([id, { line }]) => (line.open ? [id ?? 'me'] : []));
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
