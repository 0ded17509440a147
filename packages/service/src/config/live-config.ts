import { printsOf } from '../watch/file-watch.js';
import { Reloader } from '../watch/reloader.js';
import type { Config } from './config.js';
import type { ConfigReading } from './read-config.js';

export interface ConfigReload {
  readonly outcome: 'swapped' | 'same' | 'refused';
  readonly checked: ConfigReading;
  /** Keys that have changed and count only from the next start on. */
  readonly needRestart: readonly string[];
}

/** Settings that sockets, files and workers are made from at the start, and that cannot change under them. */
const fixed = [
  'rules',
  'host',
  'port',
  'path',
  'dryRun',
  'inbox',
  'workers',
  'leaseMs',
  'admin',
  'limits',
  'traces',
] as const satisfies readonly (keyof Config)[];

/** The settings in force. Secrets, tokens, pages and limits of delivery may change while the service runs. */
export class LiveConfig {
  readonly #read: (() => Promise<ConfigReading>) | undefined;
  readonly #reloader: Reloader;
  #config: Config;
  onReload: (reload: ConfigReload) => unknown = () => {};
  onTrouble: (error: unknown) => void = () => {};

  constructor(
    config: Config,
    read: (() => Promise<ConfigReading>) | undefined,
    { everyMs }: { readonly everyMs?: number } = {},
  ) {
    this.#config = config;
    this.#read = read;
    this.#reloader = new Reloader({
      read: (tellSame) => this.#load(tellSame),
      onTrouble: (error) => this.onTrouble(error),
      ...(everyMs !== undefined && { everyMs }),
    });
  }

  get current(): Config {
    return this.#config;
  }

  /** Reads them anew; one reading at a time. */
  reload(): Promise<void> {
    return this.#reloader.reload();
  }

  /** Reads them anew whenever one of the files changes that they came from. */
  async watch(): Promise<void> {
    if (this.#read !== undefined) await this.#reloader.watch();
  }

  close(): Promise<void> {
    return this.#reloader.close();
  }

  /** Whether they could be read, right or wrong. */
  async #load(tellSame: boolean): Promise<boolean> {
    if (this.#read === undefined) return true;
    let checked: ConfigReading;
    try {
      checked = await this.#readWatched(this.#read);
    } catch (error) {
      this.onTrouble(error);
      return false;
    }
    const { value } = checked;
    if (value === undefined) {
      await this.onReload({ outcome: 'refused', checked, needRestart: [] });
      return true;
    }
    const needRestart = fixed.filter((key) => !same(value[key], this.#config[key]));
    const kept = Object.fromEntries(fixed.map((key) => [key, this.#config[key]]));
    const config = { ...value, ...kept } as Config;
    const changed = !same(config, this.#config) || needRestart.length > 0;
    this.#config = config;
    const outcome = changed ? 'swapped' : 'same';
    if (tellSame || changed) await this.onReload({ outcome, checked, needRestart });
    return true;
  }

  /** Reads the settings, and watches the files that they came from, as these were before they were read. */
  async #readWatched(read: () => Promise<ConfigReading>): Promise<ConfigReading> {
    let files: readonly string[] = (await read()).files;
    for (;;) {
      const prints = await printsOf(files);
      const checked = await read();
      // A secret may now come from another file.
      if (checked.files.every((file) => prints.has(file))) {
        this.#reloader.expect(prints);
        return checked;
      }
      files = [...new Set([...files, ...checked.files])];
    }
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
