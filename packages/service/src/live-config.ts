import { type FSWatcher, watch } from 'chokidar';
import type { Config } from './config/config.js';
import type { ConfigReading } from './config/read-config.js';

export interface ConfigReload {
  readonly outcome: 'swapped' | 'same' | 'refused';
  readonly checked: ConfigReading;
  /** Keys that have changed and count only from the next start on. */
  readonly needRestart: readonly string[];
}

/** What sockets, files and workers are made of at the start, and cannot be changed under them. */
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
  #config: Config;
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #loading: Promise<void> = Promise.resolve();
  onReload: (reload: ConfigReload) => void = () => {};
  onTrouble: (error: unknown) => void = () => {};

  constructor(config: Config, read: (() => Promise<ConfigReading>) | undefined) {
    this.#config = config;
    this.#read = read;
  }

  get current(): Config {
    return this.#config;
  }

  /** Reads them anew; one reading at a time. */
  reload(): Promise<void> {
    this.#loading = this.#loading.then(() => this.#load());
    return this.#loading;
  }

  /** Reads them anew whenever one of the files changes that they came from. */
  async watch(): Promise<void> {
    if (this.#read === undefined) return;
    const { files } = await this.#read();
    const watcher = watch([...files], { ignoreInitial: true });
    this.#watcher = watcher;
    watcher.on('all', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.reload(), 100);
    });
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    // A reading that is under way adds to the watcher, which would open it again.
    await this.#loading;
    await this.#watcher?.close();
  }

  async #load(): Promise<void> {
    if (this.#read === undefined) return;
    let checked: ConfigReading;
    try {
      checked = await this.#read();
    } catch (error) {
      this.onTrouble(error);
      return;
    }
    // A secret may now come from another file.
    this.#watcher?.add([...checked.files]);
    const { value } = checked;
    if (value === undefined) {
      this.onReload({ outcome: 'refused', checked, needRestart: [] });
      return;
    }
    const needRestart = fixed.filter((key) => !same(value[key], this.#config[key]));
    const kept = Object.fromEntries(fixed.map((key) => [key, this.#config[key]]));
    const config = { ...value, ...kept } as Config;
    const changed = !same(config, this.#config) || needRestart.length > 0;
    this.#config = config;
    this.onReload({ outcome: changed ? 'swapped' : 'same', checked, needRestart });
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
