import { FileWatch, type FileWatchOptions, type Prints } from './file-watch.js';

export interface ReloaderOptions extends Pick<FileWatchOptions, 'onTrouble' | 'everyMs'> {
  /**
   * Reads once. Resolves to whether it could be read, right or wrong.
   *
   * @param tellSame whether to tell somebody if nothing has changed
   */
  readonly read: (tellSame: boolean) => Promise<boolean>;
}

/** Reads something anew when it is asked to, and whenever the files change that it comes from: one reading at a time. */
export class Reloader {
  readonly #read: ReloaderOptions['read'];
  readonly #watch: FileWatch;
  #reading: Promise<unknown> = Promise.resolve();

  constructor({ read, ...options }: ReloaderOptions) {
    this.#read = read;
    this.#watch = new FileWatch({ onChange: () => this.#readNext(true), ...options });
  }

  /** These files are watched from now on; what is unlike these prints has changed. */
  expect(prints: Prints): void {
    this.#watch.expect(prints);
  }

  /** Reads anew. Resolves when that is done, whatever came of it. */
  async reload(): Promise<void> {
    await this.#readNext(true);
  }

  /** Reads anew whenever a file changes. Resolves when changes are seen, those since the first reading among them. */
  async watch(): Promise<void> {
    await this.#readNext(false);
    this.#watch.start();
  }

  /** Ends a reading that is under way, and watches no more. */
  async close(): Promise<void> {
    await this.#watch.close();
    await this.#reading;
  }

  #readNext(tellSame: boolean): Promise<boolean> {
    const reading = this.#reading.then(() => this.#read(tellSame));
    this.#reading = reading;
    return reading;
  }
}
