import { type Account, withInstead } from '@botrules/channel';
import { type Channels, channels as listed } from '../channels.js';
import type { Clock } from '../clock.js';
import {
  type AccountSettings,
  type ListedAccount,
  nameOfAccount,
  sendingAccounts,
} from '../config/accounts.js';
import type { Config } from '../config/config.js';
import { Pace, type RateLimiter } from './pace.js';
import { PageLine } from './page-line.js';
import type { StepResult } from './step-result.js';

export type LinesConfig = AccountSettings & Pick<Config, 'retries'>;

export interface PageLinesOptions {
  readonly clock: Clock;
  /** The channels of the accounts; by default all that are listed. */
  readonly channels?: Channels | undefined;
  /** Called when a page as a whole stops or goes on. */
  readonly onChange: (
    page: string,
    change: { readonly open: boolean; readonly reason: string },
  ) => void;
  /** Called when a page begins to wait for a limit of the platform. */
  readonly onPause: (
    page: string,
    pause: { readonly until: number; readonly reason: string },
  ) => void;
}

interface Kept {
  /** Everything that the line was made of; when this text changes, the line is replaced. */
  readonly made: string;
  readonly line: PageLine;
  readonly account: Account;
}

/** How long the events of a page without a token wait before they ask again, in milliseconds. */
const missingPauseMs = 60_000;

/** The lines to the platform, one a page. New settings replace the lines that they change and no other. */
export class PageLines {
  readonly #options: PageLinesOptions;
  readonly #channels: Channels;
  /** The shared limits of channels whose platform counts all accounts together, by the channel's name. */
  readonly #paces = new Map<string, RateLimiter>();
  /** By the name of the account. */
  #lines = new Map<string, Kept>();
  /** When a step last asked for an account that no token is set for, by the account's name. */
  readonly #missing = new Map<string, number>();

  constructor(options: PageLinesOptions, config: LinesConfig) {
    this.#options = options;
    this.#channels = options.channels ?? listed;
    this.update(config);
  }

  /**
   * An account whose settings have changed, such as its token, starts afresh, its breaker closed. Returns the ids of
   * such accounts; `undefined` is the one without an id.
   */
  update(config: LinesConfig): readonly (string | undefined)[] {
    const fresh: (string | undefined)[] = [];
    const lines = new Map<string, Kept>();
    for (const listed of sendingAccounts(config, this.#channels)) {
      const { channel, account } = listed;
      const name = this.#name(channel.name, account.id);
      const made = JSON.stringify([account, config.retries]);
      const kept = this.#lines.get(name);
      if (kept?.made === made) lines.set(name, kept);
      else {
        lines.set(name, { made, account, line: this.#make(name, listed, config) });
        fresh.push(account.id);
        this.#missing.delete(name);
      }
    }
    this.#lines = lines;
    return fresh;
  }

  /** The line of an account; where there is one without an id, it is everybody's on that channel. */
  of(account: string | undefined, channel?: string): PageLine | undefined {
    const found =
      this.#lines.get(this.#name(channel, account)) ??
      this.#lines.get(this.#name(channel, undefined));
    return found?.line;
  }

  #name(channel: string | undefined, id: string | undefined): string {
    return nameOfAccount(this.#channels, channel, id);
  }

  /** Lets a step wait whose account has no token. `onChange` is called the first time. */
  miss(account = '', channel?: string): StepResult {
    const { clock, onChange } = this.#options;
    const name = this.#name(channel, account);
    const reason = this.reasonOfMissing(account, channel);
    if (!this.#missing.has(name)) onChange(name, { open: true, reason });
    this.#missing.set(name, clock.steady());
    const afterMs = missingPauseMs + Math.ceil(clock.random() * 1000);
    return { kind: 'later', afterMs, reason, cause: 'no-token', failed: false };
  }

  reasonOfMissing(account = '', channel?: string): string {
    return `no token is set for page "${this.#name(channel, account)}"`;
  }

  /** Accounts that are held back, by their names: their calls all fail, or no token is set for them. */
  stopped(): readonly string[] {
    const now = this.#options.clock.steady();
    const missing = [...this.#missing].filter(([, asked]) => now < asked + 5 * missingPauseMs);
    return [
      ...[...this.#lines].flatMap(([name, { line }]) => (line.open ? [name] : [])),
      ...missing.map(([name]) => name),
    ];
  }

  #make(name: string, { channel, account }: ListedAccount, { retries }: LinesConfig): PageLine {
    const { clock, onChange, onPause } = this.#options;
    const { connect, classify, rates } = channel.outbound;
    const shared = this.#paces.get(channel.name) ?? (rates?.channel && Pace.of(rates.channel));
    if (shared !== undefined) this.#paces.set(channel.name, shared);
    return new PageLine({
      client: withInstead(connect(account), classify, () => clock.now()),
      classify,
      rates,
      channelPace: shared,
      sendsPerSecond: account.sendsPerSecond,
      attempts: retries.attempts,
      backoff: retries,
      clock,
      onChange: (change) => onChange(name, change),
      onPause: (pause) => onPause(name, pause),
    });
  }
}
