import { forwardBody, type Handler, type Sendable } from '@botrules/bot';
import type { Message } from '@botrules/core';
import { toCalls } from '@botrules/messenger';
import type { Clock } from '../clock.js';
import type { Forwarder } from '../delivery/forwarder.js';
import type { PageLine } from '../delivery/page-line.js';
import type { PageLines } from '../delivery/page-lines.js';
import type { Verdict } from '../delivery/verdict.js';
import { noTrace, type Trace } from '../trace.js';
import { wordsOf } from '../words.js';
import type { Carrier, Errand } from './carrier.js';

export interface LiveCarrierOptions {
  readonly lines: PageLines;
  readonly forwarder: Forwarder;
  readonly handlers: ReadonlyMap<string, Handler>;
  /** When a conversation's person was last heard, in milliseconds since 1970-01-01 UTC. */
  readonly lastHeard: (conversation: string) => Promise<number>;
  readonly clock: Clock;
  readonly trace?: Trace;
}

/** For how long after a person's last word the platform lets them be written to. */
const windowMs = 24 * 3_600_000;
const handlerTimeoutMs = 60_000;

/** Carries steps out for real: to the platform, to handlers, to where events are forwarded. */
export class LiveCarrier implements Carrier {
  readonly dry = false;
  readonly #options: LiveCarrierOptions;

  constructor(options: LiveCarrierOptions) {
    this.#options = options;
  }

  async admit(errand: Errand): Promise<Verdict | undefined> {
    const { action, conversation } = errand;
    switch (action.kind) {
      case 'handle':
        return undefined;
      case 'forward':
        return this.#options.forwarder.admit(action.url);
      default: {
        const line = this.#lineOf(errand);
        if (line === undefined) return this.#missing(errand);
        const shut = action.kind === 'send' ? await this.#windowShut(errand) : undefined;
        return shut ?? line.admit(conversation);
      }
    }
  }

  forgo(errand: Errand): void {
    const { action } = errand;
    if (action.kind === 'forward') this.#options.forwarder.forgo(action.url);
    else if (action.kind !== 'handle') this.#lineOf(errand)?.forgo();
  }

  perform(errand: Errand): Promise<Verdict> {
    const { trace = noTrace } = this.#options;
    const { action, failures } = errand;
    return trace(`step ${action.kind}`, { 'botrules.failures': failures }, async (span) => {
      const verdict = await this.#carryOut(errand);
      span.set('botrules.result', verdict.kind);
      return verdict;
    });
  }

  async #carryOut(errand: Errand): Promise<Verdict> {
    const { action, decision, name } = errand;
    switch (action.kind) {
      case 'handle':
        return this.#handle(action.route, action.step, errand);
      case 'forward': {
        const body = forwardBody(decision, action.step);
        return this.#options.forwarder.post(action.url, name, body, errand.failures);
      }
      default: {
        const line = this.#lineOf(errand);
        if (line !== undefined) return line.send(action.call, errand);
        // Its token was taken out of the settings a moment ago.
        return this.#missing(errand);
      }
    }
  }

  get #lines(): PageLines {
    return this.#options.lines;
  }

  #lineOf(errand: Errand): PageLine | undefined {
    return this.#lines.of(pageOf(errand));
  }

  /** Its page has no token, most likely by mistake: it waits, as for a dead token, while it could still be sent. */
  #missing(errand: Errand): Verdict {
    const { clock } = this.#options;
    const page = pageOf(errand);
    if (clock.now() < errand.heard + windowMs) return this.#lines.miss(page);
    return { kind: 'failed', reason: `no token is set for page "${page ?? ''}"`, person: true };
  }

  async #windowShut({ conversation, heard }: Errand): Promise<Verdict | undefined> {
    const { clock, lastHeard } = this.#options;
    const now = clock.now();
    if (now < heard + windowMs) return undefined;
    try {
      if (now < (await lastHeard(conversation)) + windowMs) return undefined;
    } catch {
      return { kind: 'later', afterMs: 1000, reason: 'the inbox is out of reach', failed: false };
    }
    const reason = 'window-closed: more than 24 hours have passed since the person was last heard';
    return { kind: 'failed', reason, person: true };
  }

  /** Runs a handler once: what it did before it failed is not known, so it is not run again by itself. */
  async #handle(route: string, index: number, errand: Errand): Promise<Verdict> {
    const handler = this.#options.handlers.get(route);
    if (handler === undefined) return { kind: 'done' };
    const { decision } = errand;
    const step = decision.steps[index]!;
    const { params, captures } = step;
    const controller = new AbortController();
    const { signal } = controller;
    const send = (message: Sendable) => this.#sendAll(message, errand, signal);
    const late = this.#options.clock.wait(handlerTimeoutMs, signal).then(() => {
      throw new Error(`it was not done within ${handlerTimeoutMs / 1000} s`);
    });
    try {
      const run = handler({
        event: decision.event,
        params,
        captures,
        step,
        decision,
        send,
        signal,
      });
      await Promise.race([run, late]);
      return { kind: 'done' };
    } catch (error) {
      return { kind: 'failed', reason: `the handler of "${route}" failed: ${wordsOf(error)}` };
    } finally {
      late.catch(() => {});
      controller.abort();
    }
  }

  /** What a handler sends goes out while it waits: it is part of the handler's step and of no plan. */
  async #sendAll(message: Sendable, errand: Errand, signal: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    const messages = [message].flat() as readonly (string | Message)[];
    const reply = messages.map((one): Message => (typeof one === 'string' ? { text: one } : one));
    for (const call of toCalls({ reply }, errand.decision.event).calls) {
      const line = this.#lineOf(errand);
      if (line === undefined) throw new Error('no token is set for this page');
      for (let failures = 0, unanswered = 0; ; ) {
        if (signal.aborted) throw new Error('the handler has ended');
        const verdict =
          line.admit(errand.conversation) ?? (await line.send(call, { failures, unanswered }));
        if (verdict.kind === 'failed') throw new Error(verdict.reason);
        if (verdict.kind === 'done') {
          if (verdict.waitMs !== undefined) await clock.wait(verdict.waitMs, signal);
          break;
        }
        if (verdict.failed) failures++;
        if (verdict.ambiguous === true) unanswered++;
        await clock.wait(verdict.afterMs, signal);
      }
    }
  }
}

function pageOf({ decision }: Errand): string | undefined {
  return decision.event.recipient?.id;
}
