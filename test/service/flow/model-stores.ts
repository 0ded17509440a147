import type {
  AccountName,
  Change,
  ChangeOutcome,
  Claimed,
  FlowStore,
} from '../../../packages/service/src/inbox/model/flow-store.js';
import { FlowModel } from '../inbox/flow-model.js';

export const leaseMs = 30_000;

/** A server as the slow, obvious model is one, for any number of processes. */
export class ModelServer {
  readonly model = new FlowModel(leaseMs);
  readonly now: () => number;
  #holders = 0;

  constructor(now: () => number) {
    this.now = now;
  }

  /** A number that no holder had before, with a lease. */
  newHolder(): number {
    const holder = ++this.#holders;
    this.model.renew(holder, this.now());
    return holder;
  }
}

/** What becomes of a batch or a claim while its process cannot reach the server: it was written, and the answer is lost, or it was not. */
export type Away = 'written' | 'not written';

/** The way of one process to the server. It behaves as `PostgresFlowStore` does: what is not known is found out. */
export class ModelStore implements FlowStore {
  readonly #server: ModelServer;
  #holder: number | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #away: Away | undefined;
  #back: Promise<void> = Promise.resolve();
  #come = () => {};
  /** How many batches are refused from now on, with nothing written. */
  failures = 0;
  isAlive = true;

  constructor(server: ModelServer) {
    this.#server = server;
  }

  now(): number {
    return this.#server.now();
  }

  goAway(away: Away): void {
    if (this.#away !== undefined) return;
    this.#away = away;
    this.#back = new Promise((resolve) => {
      this.#come = resolve;
    });
  }

  comeBack(): void {
    this.#away = undefined;
    this.#come();
  }

  /** Has the lease begin anew, unless the server cannot be reached or took the holder for dead. */
  renew(): void {
    const { model } = this.#server;
    if (this.#holder === undefined || this.#away !== undefined) return;
    if (model.isKnown(this.#holder)) model.renew(this.#holder, this.now());
  }

  finding(): Promise<void> | undefined {
    return this.#away && Promise.reject(new Error('out of reach'));
  }

  commit(changes: readonly Change[]): Promise<readonly ChangeOutcome[]> {
    return this.#next(async () => {
      if (this.failures > 0) {
        this.failures--;
        throw new Error('out of reach');
      }
      if (this.#away === 'not written') await this.#reach();
      const { holder, outcomes } = this.#write(changes);
      if (this.#away === undefined) return outcomes;
      await this.#reach();
      // It is sent again. It counts as it was written, unless the holder was taken for dead.
      return this.#server.model.isKnown(holder) ? outcomes : this.#write(changes).outcomes;
    });
  }

  #write(changes: readonly Change[]) {
    const holder = this.#identity();
    return { holder, outcomes: this.#server.model.commit(holder, this.now(), changes) };
  }

  claim(limit: number, except: readonly AccountName[]): Promise<readonly Claimed[]> {
    const { model } = this.#server;
    const claim = () => {
      const holder = this.#identity();
      return { holder, claimed: model.claim(holder, this.now(), limit, except) };
    };
    return this.#next(async () => {
      if (this.#away === 'not written') await this.#reach();
      const { holder, claimed } = claim();
      if (this.#away === undefined) return claimed;
      await this.#reach();
      // It is made again, and answered as it was, unless the holder was taken for dead.
      return model.isKnown(holder) ? model.read(holder, claimed) : claim().claimed;
    });
  }

  async nextReady() {
    this.#expectReach();
    return this.#server.model.nextReady(this.#identity(), this.now());
  }

  async due(limit: number) {
    this.#expectReach();
    return this.#server.model.due(this.now()).slice(0, limit);
  }

  async nextDue() {
    this.#expectReach();
    return this.#server.model.nextDue();
  }

  async lastHeard(conversation: Change['conversation']) {
    return this.#server.model.talk(conversation)?.heard ?? 0;
  }

  async hurry(account?: string) {
    this.#server.model.hurry(this.now(), account);
  }

  async close() {}

  /** One after the other; to a process that is dead nothing is answered. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const alive = async () => {
      if (!this.isAlive) return never;
      const answer = await work();
      return this.isAlive ? answer : never;
    };
    const done = this.#last.then(alive);
    this.#last = done.catch(() => {});
    return done;
  }

  async #reach(): Promise<void> {
    while (this.#away !== undefined) await this.#back;
    if (!this.isAlive) await never;
  }

  #expectReach(): void {
    if (this.#away !== undefined || !this.isAlive) throw new Error('out of reach');
  }

  #identity(): number {
    const { model } = this.#server;
    if (this.#holder === undefined || !model.isKnown(this.#holder))
      this.#holder = this.#server.newHolder();
    return this.#holder;
  }
}

const never = new Promise<never>(() => {});
