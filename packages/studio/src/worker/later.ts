/**
 * Parts of core that the worker fetches when they are first needed: what reads YAML that is not plain, regular expressions and
 * profiles, what is wrong with a table, the checks. The worker fetches them once it has told what it found and nobody types. Core
 * asks for them in the middle of its work and cannot wait, so what is not there by then throws; the worker fetches it, and begins
 * anew. `scripts/build-studio.js` puts such parts in place of the modules; where nothing was built, as in tests, everything is there.
 */

/** Thrown by a part of core that was not fetched yet. */
export class NotThereYet extends Error {
  /** Core takes it for what it is: nothing is wrong with an expression that cannot be run. */
  readonly code = 'no-regex';
  readonly part: LatePart<unknown>;

  constructor(part: LatePart<unknown>) {
    super(`What is needed is fetched first: ${part.name}.`);
    this.part = part;
  }
}

/** A module that is fetched when it is needed. */
export class LatePart<T> {
  readonly name: string;
  readonly #fetch: () => Promise<T>;
  #fetching: Promise<void> | undefined;
  #module: T | undefined;

  constructor(name: string, fetch: () => Promise<T>) {
    this.name = name;
    this.#fetch = fetch;
    lateParts.set(name, this);
  }

  /**
   * The module.
   *
   * @throws {NotThereYet} where it was not fetched yet
   */
  get module(): T {
    if (this.#module === undefined) throw new NotThereYet(this);
    return this.#module;
  }

  /** Whether it is there. */
  get isThere(): boolean {
    return this.#module !== undefined;
  }

  /** Fetches it, once; after a failure anew. */
  fetch(): Promise<void> {
    this.#fetching ??= this.#fetch().then(
      (module) => {
        this.#module = module;
      },
      (error: unknown) => {
        this.#fetching = undefined;
        throw error;
      },
    );
    return this.#fetching;
  }
}

/** Every part that is fetched later, by its name. */
const lateParts = new Map<string, LatePart<unknown>>();

/** Fetches every part that is not there yet, one after the other. */
export async function fetchAll(): Promise<void> {
  for (const part of lateParts.values()) await part.fetch();
}

/** A part that is not there yet; `undefined` where nothing has to be fetched. */
export function missingPart(name: string): LatePart<unknown> | undefined {
  const part = lateParts.get(name);
  return part?.isThere === false ? part : undefined;
}
