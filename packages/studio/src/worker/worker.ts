import type { Diagnostic } from '@botrules/core';
import { speak } from '@botrules/core/tooling';
import { fetchAll, missingPart, NotThereYet } from './later.js';
import { listItems } from './list-items.js';
import type { AnswerOf, AskOf, ListedItem, QuestionName, ToPage, ToWorker } from './protocol.js';
import { questions } from './questions/list.js';
import { isTestPath, StudioState } from './state.js';
import { type Answering, doSome, isSteps, type Steps } from './steps.js';

type AnyAnswerer = (state: StudioState, ask: unknown) => Answering<AnswerOf<QuestionName>>;

/** A part of the program cannot be fetched: the server is gone, and the page says so. */
class AwayError extends Error {}

async function fetched<T>(part: T | Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new AwayError('It cannot be fetched.', { cause });
  }
}

/** How long after the last key work begins that takes longer than a check, in milliseconds. */
const rest = 400;

/**
 * Answers the page. Edits that come while a check runs are checked together afterwards.
 *
 * @param post hands a message to the page
 * @param soon runs something after the messages that wait already
 */
export class StudioWorker {
  #state: StudioState | undefined;
  #version = 0;
  #isDue = false;
  /** A part of core without which the check cannot go on is on its way. */
  #fetching: Promise<void> | undefined;
  /** A check that takes more than one slice is going on. */
  #checking: Promise<void> | undefined;
  #proving: ReturnType<typeof setTimeout> | undefined;
  /** What may be needed later is on its way. */
  #ahead: Promise<void> | undefined;
  /** What was proved the last time, for files that have not changed since. */
  #proofs: readonly Diagnostic[] = [];
  readonly #changed = new Set<string>();
  /** The language that was asked for last. */
  #language: 'en' | 'de' = 'en';
  readonly #post: (message: ToPage) => void;
  readonly #soon: (task: () => void) => void;

  constructor(post: (message: ToPage) => void, soon: (task: () => void) => void) {
    this.#post = post;
    this.#soon = soon;
  }

  /** Takes a message of the page. */
  take(message: ToWorker): void {
    switch (message.kind) {
      case 'open':
        this.#state = new StudioState(message.opening);
        this.#proofs = [];
        for (const path of Object.keys(message.opening.texts)) this.#changed.add(path);
        this.#due(message.version);
        return;
      case 'edit':
        this.#state?.set(message.path, message.text);
        this.#changed.add(message.path);
        this.#due(message.version);
        return;
      case 'speak':
        this.#speak(message.language);
        // Before there are files there is nothing to tell anew.
        if (this.#state) this.#due(message.version);
        return;
      case 'ask':
        void this.#answer(message.id, message.name, message.ask);
    }
  }

  /** Tells everything in a language from now on; nothing is told before it is there. */
  #speak(language: 'en' | 'de'): void {
    this.#language = language;
    const fetched =
      language === 'de'
        ? import('./words/de.js').then(({ german }) => german)
        : Promise.resolve(undefined);
    this.#checkAfter(
      fetched.then(
        (translation) => {
          if (language !== this.#language) return;
          speak(translation);
          this.#state?.readAnew();
          this.#proofs = [];
          // What was told meanwhile was told in the other language.
          this.#isDue = this.#state !== undefined;
        },
        // If it cannot be fetched, the server is gone, and the page says so.
        () => undefined,
      ),
    );
  }

  /** Checks nothing until something is there, and all that is fetched meanwhile. */
  #checkAfter(fetched: Promise<void>): void {
    const all: Promise<void> = Promise.all([fetched, this.#fetching]).then(() => {
      if (this.#fetching === all) this.#fetching = undefined;
      this.#check();
    });
    this.#fetching = all;
  }

  #due(version: number): void {
    this.#version = version;
    if (this.#isDue) return;
    this.#isDue = true;
    this.#soon(() => this.#check());
  }

  /** Begins to check what is due, unless a check goes on: then what is due is checked after it. */
  #check(): void {
    const state = this.#state;
    if (!this.#isDue || !state || this.#fetching || this.#checking) return;
    this.#isDue = false;
    clearTimeout(this.#proving);
    const changed = [...this.#changed];
    this.#changed.clear();
    const isLarge = state.isLarge;
    const proves = !isLarge && missingPart('checks') === undefined;
    const keep = () => {
      for (const path of changed) this.#changed.add(path);
    };
    const again = () => {
      keep();
      this.#isDue = true;
    };
    // The next edit tries again; until then the error is told as any that nobody expected.
    const failed = (error: unknown) => {
      state.readAnew();
      keep();
      this.#soon(() => {
        throw error;
      });
    };
    let work: Promise<void> | undefined;
    try {
      work = this.#attempt(state, this.#look(state, changed, proves), again);
    } catch (error) {
      failed(error);
      return;
    }
    if (work === undefined) {
      this.#checked(state, isLarge, proves);
      return;
    }
    this.#checking = work
      .finally(() => {
        this.#checking = undefined;
      })
      .then(() => this.#checked(state, isLarge, proves), failed);
  }

  /** Goes on when a check has ended. */
  #checked(state: StudioState, isLarge: boolean, proves: boolean): void {
    if (this.#isDue) this.#check();
    else if (isLarge) this.#proving = setTimeout(() => this.#prove(state), rest);
    else if (!proves) this.#prove(state);
  }

  *#look(state: StudioState, changed: readonly string[], proves: boolean): Steps<boolean> {
    if (!state.isLarge || changed.some((path) => !isTestPath(path)) || state.generation === 0) {
      this.#proofs = this.#proofs.filter(({ file }) => !changed.includes(file));
      if (!(yield* this.#find(state, proves))) return false;
    }
    yield* this.#list(state, changed);
    return true;
  }

  /** Proves what was only read so far. What proves is fetched after the first findings of reading were told. */
  #prove(state: StudioState): void {
    const version = this.#version;
    const isDropped = () => state !== this.#state || version !== this.#version;
    const again = () => {
      if (!isDropped()) this.#proving = setTimeout(() => this.#prove(state), rest);
    };
    const prove = () => {
      if (!isDropped()) void this.#attempt(state, this.#find(state, true), again, isDropped);
    };
    const checks = missingPart('checks');
    // If it cannot be fetched, the server is gone, and the page says so.
    if (checks) void checks.fetch().then(prove, () => undefined);
    else prove();
  }

  /**
   * Does something in steps that may need a part of core which is not there yet: then that is fetched, and all is checked anew.
   *
   * @param work returns whether it came to its end
   * @param again is called where it did not, and must be begun anew
   * @param isDropped whether it is not wanted any more
   * @returns `undefined` if it is done already
   */
  #attempt(
    state: StudioState,
    work: Steps<boolean>,
    again: () => void,
    isDropped = () => state !== this.#state,
  ): Promise<void> | undefined {
    const some = (): boolean => {
      try {
        const { done, value } = doSome(work);
        if (done && !value) again();
        return done === true;
      } catch (error) {
        if (!(error instanceof NotThereYet)) throw error;
        state.readAnew();
        again();
        this.#isDue = true;
        this.#checkAfter(
          error.part.fetch().catch(() => {
            // The next edit tries again.
            this.#isDue = false;
          }),
        );
        return true;
      }
    };
    return some() ? undefined : this.#goOn(some, isDropped);
  }

  async #goOn(some: () => boolean, isDropped: () => boolean): Promise<void> {
    do {
      await new Promise<void>((go) => this.#soon(go));
    } while (!isDropped() && !some());
  }

  /** Tells what is found. Returns `false` where others have read the texts in between, and it must be begun anew. */
  *#find(state: StudioState, proved: boolean): Steps<boolean> {
    const version = this.#version;
    const checked = yield* state.checkSteps(proved);
    if (checked === undefined) return false;
    const { value, diagnostics, omitted } = checked;
    if (proved) this.#proofs = diagnostics.filter(({ severity }) => severity === 'warning');
    this.#post({
      kind: 'found',
      found: {
        version,
        ok: value !== undefined,
        diagnostics: proved ? diagnostics : [...diagnostics, ...this.#proofs],
        omitted,
        proved,
        rules: state.rules,
      },
    });
    // Without this, the first key that needs such a part would wait until it has come, and until all is read anew.
    if (proved)
      this.#ahead ??= this.#rested()
        .then(fetchAll)
        .catch(() => undefined);
    return true;
  }

  *#list(state: StudioState, changed: readonly string[]): Steps<void> {
    const items: { [path: string]: readonly ListedItem[] | null } = {};
    for (const path of changed) {
      if (!/\.ya?ml$/.test(path) || isTestPath(path)) continue;
      const text = state.textOf(path);
      if (text === undefined) items[path] = null;
      else {
        const root = yield* state.outlines.steps(path, text);
        // A text that is not YAML for a moment keeps the list that it had.
        if (root !== undefined) items[path] = listItems(root);
      }
      yield;
    }
    if (Object.keys(items).length > 0) this.#post({ kind: 'listed', items });
  }

  async #answer(id: number, name: QuestionName, ask: AskOf<QuestionName>): Promise<void> {
    try {
      const answerer = (await fetched<unknown>(questions[name]())) as AnyAnswerer;
      // After what is waited for: an edit may come meanwhile.
      await this.#settled();
      if (!this.#state) throw new Error('There are no files yet.');
      this.#post({ kind: 'answer', id, answer: await this.#ask(answerer, ask) });
    } catch (error) {
      const isAway = error instanceof AwayError;
      this.#post({ kind: 'fault', id, message: String(isAway ? error.cause : error), isAway });
    }
  }

  /** Whatever is asked is asked of the texts as they are: waits until they are read. */
  async #settled(): Promise<void> {
    this.#check();
    for (;;) {
      const going = this.#fetching ?? this.#checking;
      if (going === undefined) return;
      await going;
    }
  }

  /** Does one step after the other, edits in between; ends with the first edit. */
  async #inSteps<T>(steps: Steps<T>): Promise<IteratorResult<undefined, T>> {
    const version = this.#version;
    for (;;) {
      const result = doSome(steps);
      if (result.done) return result;
      await new Promise<void>((go) => this.#soon(go));
      if (version !== this.#version) return result;
    }
  }

  /** Waits until nobody types. */
  async #rested(): Promise<void> {
    let version: number;
    do {
      version = this.#version;
      await new Promise((go) => setTimeout(go, rest));
    } while (version !== this.#version);
    await this.#settled();
  }

  /** Gets a question answered, and fetches what that needs. */
  async #ask(answerer: AnyAnswerer, ask: unknown): Promise<AnswerOf<QuestionName>> {
    for (;;) {
      try {
        const version = this.#version;
        const begun = answerer(this.#state!, ask);
        const answer = begun instanceof Promise ? await begun : begun;
        if (version !== this.#version) {
          // It may be made of the texts before an edit.
          await this.#settled();
          continue;
        }
        if (!isSteps(answer)) return answer;
        const result = await this.#inSteps(answer);
        if (result.done) return result.value;
        await this.#rested();
      } catch (error) {
        if (!(error instanceof NotThereYet)) throw error;
        await fetched(error.part.fetch());
        await this.#settled();
      }
    }
  }
}
