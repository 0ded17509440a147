import { randomUUID } from 'node:crypto';
import {
  beginHandler,
  forwardBody,
  type Handler,
  type HandlerCall,
  keepPayloads,
} from '@botrules/bot';
import {
  blotter,
  type Call,
  type Conversation,
  channelOf,
  conversationKey,
  type OperatedChannel,
  type PayloadStore,
  secretsIn,
  shortenPayloads,
} from '@botrules/channel';
import type { Decision } from '@botrules/core';
import { type Channels, channels as listed } from '../channels.js';
import type { Clock } from '../clock.js';
import type { Forwarder } from '../delivery/forwarder.js';
import type { PageLine } from '../delivery/page-line.js';
import type { PageLines } from '../delivery/page-lines.js';
import type { StepResult } from '../delivery/step-result.js';
import { noTrace, type Trace } from '../traces/trace.js';
import { wordsOf } from '../words.js';
import type { Carrier, Errand } from './carrier.js';
import { makePlan, type Plan } from './plan.js';

export interface LiveCarrierOptions {
  readonly lines: PageLines;
  /** The channels of events; by default all that are listed. */
  readonly channels?: Channels | undefined;
  readonly forwarder: Forwarder;
  readonly handlers: ReadonlyMap<string, Handler>;
  /** Keeps payloads that are too long for the buttons of their channel. */
  readonly payloads: PayloadStore;
  /** When a conversation's person was last heard, in milliseconds since 1970-01-01 UTC. */
  readonly lastHeard: (conversation: Conversation) => Promise<number>;
  readonly clock: Clock;
  readonly trace?: Trace;
}

const dayMs = 24 * 3_600_000;
const handlerTimeoutMs = 60_000;
/** Why a handler's signal is aborted: made once, since creating an error for each handler is slow. */
const ended = new Error('The handler has ended.');

/** The result of a step that needs to know something from the inbox, while the inbox is out of reach. */
const inboxAway: StepResult = {
  kind: 'later',
  afterMs: 1000,
  reason: 'the inbox is out of reach',
  cause: 'inbox',
  failed: false,
};

/** Carries steps out for real: to the platform, to handlers, to where events are forwarded. */
export class LiveCarrier implements Carrier {
  readonly dry = false;
  readonly #options: LiveCarrierOptions;
  readonly #channels: Channels;

  constructor(options: LiveCarrierOptions) {
    this.#options = options;
    this.#channels = options.channels ?? listed;
  }

  plan(decision: Decision): Plan {
    return makePlan(decision, this.#channels);
  }

  admit(errand: Errand): StepResult | undefined | Promise<StepResult | undefined> {
    const { action } = errand;
    switch (action.kind) {
      case 'handle':
        return undefined;
      case 'forward':
        return this.#options.forwarder.admit(action.url);
      default: {
        const line = this.#lineOf(errand);
        if (line === undefined) {
          return action.kind === 'acknowledge' ? { kind: 'done' } : this.#missing(errand);
        }
        const isOpen = this.#options.clock.now() < this.#windowEnd(errand, errand.heard);
        if (action.kind !== 'send') return line.admit(turnOf(errand));
        if (isOpen) return line.admit(turnOf(errand), kindOfChat(errand));
        return this.#admitLate(errand, line);
      }
    }
  }

  forgo(errand: Errand): void {
    const { action } = errand;
    if (action.kind === 'forward') this.#options.forwarder.forgo(action.url);
    else if (action.kind !== 'handle') this.#lineOf(errand)?.forgo();
  }

  perform(errand: Errand): Promise<StepResult> {
    const { trace = noTrace } = this.#options;
    const { action, failures } = errand;
    return trace(`step ${action.kind}`, { 'botrules.failures': failures }, async (span) => {
      const result = await this.#carryOut(errand);
      span.set('botrules.result', result.kind);
      return result;
    });
  }

  async #carryOut(errand: Errand): Promise<StepResult> {
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
        // Its token was taken out of the settings a moment ago.
        if (line === undefined) return this.#missing(errand);
        const unkept = action.kind === 'send' ? await this.#keepPayloads(errand) : undefined;
        if (unkept !== undefined) {
          line.forgo();
          return unkept;
        }
        const result = await line.send(action.call, errand, name);
        // Nobody misses it, and what the rules want is still to come.
        return action.kind === 'acknowledge' && result.kind !== 'done' ? { kind: 'done' } : result;
      }
    }
  }

  /** Keeps the payloads of a step's buttons before any of them goes out. They follow from the decision: another try keeps the same. */
  async #keepPayloads(errand: Errand): Promise<StepResult | undefined> {
    const { decision, action } = errand;
    const reply = decision.steps[action.step]?.reply ?? [];
    const { long } = shortenPayloads(reply, this.#channelOf(errand).outbound.payload);
    if (long.length === 0) return undefined;
    try {
      await keepPayloads(this.#options.payloads, long, decision.event);
      return undefined;
    } catch {
      return inboxAway;
    }
  }

  get #lines(): PageLines {
    return this.#options.lines;
  }

  #lineOf(errand: Errand): PageLine | undefined {
    const { recipient, channel } = errand.decision.event;
    return this.#lines.of(recipient?.id, channel);
  }

  #channelOf({ decision }: Errand): OperatedChannel {
    return channelOf(this.#channels, decision.event.channel) ?? this.#channels[0];
  }

  /** Until when a person who was last heard at that time may be written to. */
  #windowEnd(errand: Errand, heard: number): number {
    return heard + (this.#channelOf(errand).outbound.windowMs ?? Number.POSITIVE_INFINITY);
  }

  /** Its page has no token, most likely by mistake: the step waits, as with a dead token, while it could still be sent. */
  #missing(errand: Errand): StepResult {
    const { clock } = this.#options;
    const { recipient, channel } = errand.decision.event;
    // A day at most, even where the platform sets no end: events of an account that is gone are not kept for ever.
    const end = Math.min(this.#windowEnd(errand, errand.heard), errand.heard + dayMs);
    if (clock.now() < end) return this.#lines.miss(recipient?.id, channel);
    const reason = this.#lines.reasonOfMissing(recipient?.id, channel);
    return { kind: 'failed', reason, person: true };
  }

  /** Asks the inbox when the person was last heard: they may have written since this event. */
  async #admitLate(errand: Errand, line: PageLine): Promise<StepResult | undefined> {
    const { clock, lastHeard } = this.#options;
    try {
      const heard = await lastHeard(errand.conversation);
      if (clock.now() < this.#windowEnd(errand, heard)) {
        return line.admit(turnOf(errand), kindOfChat(errand));
      }
    } catch {
      return inboxAway;
    }
    const hours = this.#channelOf(errand).outbound.windowMs! / 3_600_000;
    if (errand.decision.event.event === 'follow_up') {
      return {
        kind: 'done',
        unsent: `more than ${hours} hours have passed since the person was last heard`,
      };
    }
    const reason = `window-closed: more than ${hours} hours have passed since the person was last heard`;
    return { kind: 'failed', reason, person: true };
  }

  /** Runs a handler once: what it did before it failed is not known, so it is not run again by itself. */
  async #handle(route: string, index: number, errand: Errand): Promise<StepResult> {
    const handler = this.#options.handlers.get(route);
    if (handler === undefined) return { kind: 'done' };
    const { decision } = errand;
    const call = new StepCall({
      step: decision.steps[index]!,
      decision,
      outbound: this.#channelOf(errand).outbound,
      payloads: this.#options.payloads,
      sendNow: (made, signal) => this.#sendNow(made, errand, signal),
    });
    try {
      const begun = beginHandler(handler, call);
      const remember = begun instanceof Promise ? await this.#inTime(begun, call.signal) : begun;
      return {
        kind: 'done',
        ...(remember !== undefined && { remember }),
        ...(call.sent.length > 0 && { sent: call.sent }),
      };
    } catch (error) {
      // The handler has the event with its secrets, and its error may quote one, as in a URL that it could not reach.
      const { secretKeys } = this.#channelOf(errand).inbound;
      const words = blotter(secretsIn(decision.event, secretKeys))(wordsOf(error));
      return { kind: 'failed', reason: `the handler of "${route}" failed: ${words}` };
    } finally {
      call.end();
    }
  }

  /** Waits for a handler, a minute at most. The time is not counted any more once the signal aborts. */
  async #inTime<T>(run: Promise<T>, signal: AbortSignal): Promise<T> {
    const late = this.#options.clock.wait(handlerTimeoutMs, signal).then(() => {
      throw new Error(`it was not done within ${handlerTimeoutMs / 1000} s`);
    });
    try {
      return await Promise.race([run, late]);
    } finally {
      late.catch(() => {});
    }
  }

  /**
   * Makes a call of a handler while the handler waits. The call is part of the handler's step and is in no plan. Returns
   * the platform's id of what was sent, where it has one.
   */
  async #sendNow(call: Call, errand: Errand, signal: AbortSignal): Promise<string | undefined> {
    const { clock } = this.#options;
    const line = this.#lineOf(errand);
    if (line === undefined) throw new Error('no token is set for this page');
    // A key for this call alone: a handler may send the same words twice.
    const key = randomUUID();
    for (let failures = 0, unanswered = 0; ; ) {
      if (signal.aborted) throw new Error('the handler has ended');
      const result =
        line.admit(turnOf(errand), kindOfChat(errand)) ??
        (await line.send(call, { failures, unanswered }, key));
      if (result.kind === 'failed') throw new Error(result.reason);
      if (result.kind === 'done') {
        if (result.waitMs !== undefined) await clock.wait(result.waitMs, signal);
        return result.messageId;
      }
      if (result.failed) failures++;
      if (result.ambiguous === true) unanswered++;
      await clock.wait(result.afterMs, signal);
    }
  }
}

interface StepCallOptions extends Pick<HandlerCall, 'step' | 'decision' | 'outbound' | 'payloads'> {
  readonly sendNow: (call: Call, signal: AbortSignal) => Promise<string | undefined>;
}

/** One call of a handler, and what the handler has sent. */
class StepCall implements HandlerCall {
  readonly step: HandlerCall['step'];
  readonly decision: HandlerCall['decision'];
  readonly outbound: HandlerCall['outbound'];
  readonly payloads: HandlerCall['payloads'];
  /** The platform's ids of what was sent. */
  readonly sent: string[] = [];
  readonly #sendNow: StepCallOptions['sendNow'];
  /** Made only when asked for: most handlers have ended before there is anything to abort. */
  #controller: AbortController | undefined;
  #ended = false;

  constructor({ step, decision, outbound, payloads, sendNow }: StepCallOptions) {
    this.step = step;
    this.decision = decision;
    this.outbound = outbound;
    this.payloads = payloads;
    this.#sendNow = sendNow;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#ended) this.#controller.abort(ended);
    return this.#controller.signal;
  }

  async send(call: Call): Promise<void> {
    const id = await this.#sendNow(call, this.signal);
    if (id !== undefined) this.sent.push(id);
  }

  onWarnings(): void {}

  /** The handler is no longer waited for: from now on it sends nothing. */
  end(): void {
    this.#ended = true;
    this.#controller?.abort(ended);
  }
}

/** Whether its calls go to one person or to a group. */
function kindOfChat({ decision }: Errand): 'direct' | 'group' {
  return decision.event.conversation?.type ?? 'direct';
}

/** The name under which its turn is kept. */
function turnOf({ conversation }: Errand): string {
  return conversationKey(conversation);
}
