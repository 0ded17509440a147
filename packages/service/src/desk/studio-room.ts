import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Declarations } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import type { ServePage } from '@botrules/studio/service';
import type { Clock } from '../clock.js';
import type { RuleText } from '../rules/rule-texts.js';
import { type DeskAnswer, DeskRefusal } from './desk-request.js';
import { writeEvent } from './event-stream.js';
import { type ShownRules, showRules } from './shown-rules.js';

export interface StudioRoomOptions {
  /** The version of the rules in force. */
  readonly version: () => string;
  /** What they were read from; `undefined` of rules that were built. */
  readonly texts: () => readonly RuleText[] | undefined;
  /** The file or folder that the settings name. */
  readonly rules: string;
  /** The channels that they are held to, and those that they may name. */
  readonly channels: () => Pick<Declarations, 'channels' | 'knownChannels'>;
  /** Serves the page; absent where it is not built. */
  readonly page?: ServePage | undefined;
  readonly clock: Clock;
}

const root = '/studio';
const api = `${root}/api/`;
/** How often to look whether other rules are in force, in milliseconds. */
const lookMs = 1000;
/** A file of more bytes is not edited in the Studio; here nothing is. */
const largestFile = 2 * 1024 * 1024;

/** The Studio with the rules in force, to look at and to try: nothing here changes anything. */
export class StudioRoom {
  readonly #options: StudioRoomOptions;
  #shown: { readonly version: string; readonly rules: ShownRules } | undefined;

  constructor(options: StudioRoomOptions) {
    this.#options = options;
  }

  isFor(path: string): boolean {
    return path === root || path.startsWith(`${root}/`);
  }

  /** Whether a path shows something of the rules: only people who were let in may see it. */
  isOfRules(path: string): boolean {
    return path.startsWith(api);
  }

  /**
   * Serves the page and its files.
   *
   * @throws {DeskRefusal} where there is no page
   */
  showPage(path: string, request: IncomingMessage, response: ServerResponse): void {
    const { page } = this.#options;
    if (page === undefined)
      throw new DeskRefusal(404, () => say`The page of the Studio is not built.`);
    page(path.slice(root.length), request, response);
  }

  /**
   * What the page asks for.
   *
   * @throws {DeskRefusal} where there is no such thing
   */
  answer(path: string): DeskAnswer {
    const asked = path.slice(api.length);
    // No repository and no file on the disk is looked at: what is in force may be older.
    if (asked === 'git') return { status: 200, body: null };
    const { entry, files } = this.#rules();
    if (asked === 'workspace') {
      return {
        status: 200,
        body: {
          id: 'service',
          entry,
          prefix: '',
          readOnly: true,
          autosave: false,
          version: this.#options.version(),
          git: null,
          profile: [],
          declared: this.#options.channels(),
          hasEvents: false,
          readsDeliveries: false,
          limits: { file: largestFile },
          files,
        },
      };
    }
    const file = files.find(({ path: known }) => asked === `files/${encoded(known)}`);
    if (file) return { status: 200, body: file };
    throw new DeskRefusal(404, () => say`There is nothing at this address.`);
  }

  /**
   * Tells the files of the rules in force, and then which of them differ as other rules come into force, until the listener
   * leaves or is no longer let in.
   *
   * @param isIn whether the listener is still let in
   */
  async follow(response: ServerResponse, signal: AbortSignal, isIn: () => boolean): Promise<void> {
    const { clock, version } = this.#options;
    let told = version();
    let before = this.#rules();
    const files = before.files.map(({ path, etag }) => ({ path, etag }));
    writeEvent(response, 'files', files);
    while (!signal.aborted && isIn()) {
      await clock.wait(lookMs, signal);
      if (signal.aborted) break;
      if (version() === told) {
        response.write(': still here\n\n');
        continue;
      }
      told = version();
      const now = this.#rules();
      for (const { path, etag } of changed(before, now)) {
        writeEvent(response, etag === undefined ? 'removed' : 'change', { path, etag });
      }
      before = now;
    }
    response.end();
  }

  #rules(): ShownRules {
    const { version, texts, rules } = this.#options;
    if (this.#shown?.version === version()) return this.#shown.rules;
    const read = texts();
    if (read === undefined) {
      throw new DeskRefusal(
        404,
        () => say`The rules in force were built, and what was built has no texts.`,
        () => say`Serve the folder of rules to see them here.`,
      );
    }
    this.#shown = { version: version(), rules: showRules(read, rules) };
    return this.#shown.rules;
  }
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Files that differ from before; those that are gone have no etag. */
function changed(
  { files: before }: ShownRules,
  { files: now }: ShownRules,
): readonly { readonly path: string; readonly etag?: string }[] {
  const known = new Map(before.map(({ path, etag }) => [path, etag]));
  const there = new Set(now.map(({ path }) => path));
  return [
    ...now
      .filter(({ path, etag }) => known.get(path) !== etag)
      .map(({ path, etag }) => ({ path, etag })),
    ...before.filter(({ path }) => !there.has(path)).map(({ path }) => ({ path })),
  ];
}
