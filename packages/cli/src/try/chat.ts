import {
  createRouter,
  type Decision,
  due,
  type Event,
  followUpEvent,
  followUps,
  handoverTo,
  type Memory,
  type Router,
  type RuleSet,
  readShortEvent,
  remember,
} from '@botrules/core';
import { say, translated } from '@botrules/core/tooling';
import { doneBy, doneIn } from '../formats/event-words.js';
import { declarations } from '../options/declarations.js';
import type { Io } from '../terminal/io.js';
import { oneLine, paint, wrap } from '../terminal/style.js';
import { describeMemory, withoutHuman } from './describe-memory.js';
import { type DrawnTap, drawDecision } from './draw-decision.js';

/** What somebody typed into the chat that is not for the bot. */
const help = [
  /* say */ 'NUMBER           tap the button or quick reply of that number',
  /* say */ 'anything else    type these words',
  /* say */ '/click PAYLOAD   click a button with this payload',
  /* say */ '/ref REF         come by a link or an ad with this ref',
  /* say */ '/at TIME         set the clock, such as 2026-12-24T18:30:00+01:00; /at now lets it run',
  /* say */ '/wait 1h         let time pass; follow-ups that fall due come',
  /* say */ '/human WORDS     a person of the page writes',
  /* say */ '/back            a person gives the conversation back to the bot',
  /* say */ '/memory          show what is remembered',
  /* say */ '/keep [NAME]     keep what came last as a test',
  /* say */ '/quit            end; so does Ctrl-D',
];

/** With more follow-ups in a row than this, they set each other in a circle. */
const mostFollowUps = 100;

export interface ChatOptions {
  /** The rules as they are now; `undefined` where they have errors, which have been said. */
  readonly load: () => Promise<RuleSet | undefined>;
  /** Adds a test of an event; resolves to a sentence. */
  readonly keep: (event: Event, router: Router, name: string | undefined) => Promise<string>;
  readonly now: () => number;
  readonly channel: Event['channel'];
}

/** One conversation with rules, as a person has it: what they do, what the bot answers, and which rule it was. */
export class Chat {
  readonly #io: Io;
  readonly #options: ChatOptions;
  #router: Router;
  #taps: readonly DrawnTap[] = [];
  /** What could be tapped before the last answer. */
  #tapsBefore: readonly DrawnTap[] = [];
  /** The clock where it was set, in milliseconds since 1970. */
  #at: number | undefined;
  /** What is remembered of the person. */
  #memory: Memory | undefined;
  /** Another app or a person has the conversation. */
  #standby = false;
  #last: Event | undefined;

  constructor(ruleSet: RuleSet, options: ChatOptions, io: Io) {
    this.#router = createRouter(ruleSet);
    this.#options = options;
    this.#io = io;
  }

  /** Does what a line says. Resolves to `false` where it ends the chat. */
  async type(line: string): Promise<boolean> {
    const [, command, rest = ''] = /^\/(\w+)\s*(.*)$/s.exec(line.trim()) ?? [];
    if (command !== undefined) return this.#command(command, rest);
    const words = line.trim();
    if (words === '') return true;
    const tap = /^\d+$/.test(words) ? this.#taps[Number(words) - 1] : undefined;
    if (tap !== undefined) await this.#tap(tap);
    else if (/^\d+$/.test(words) && this.#taps.length > 0) {
      await this.#say(
        say`There is no ${words}: there are 1 to ${this.#taps.length}. /help says more.`,
      );
    } else {
      await this.#missedTap(words);
      await this.send({ text: words });
    }
    return true;
  }

  /** Lets the person do something, in the short form of an event. Its `time` sets the clock. */
  async send(short: { readonly [key: string]: unknown }): Promise<void> {
    const ruleSet = await this.#options.load();
    if (ruleSet !== undefined) this.#router = createRouter(ruleSet);
    const read = readShortEvent({ channel: this.#options.channel, ...short }, declarations());
    if (!('event' in read)) return this.#say(`${read.problem} ${read.hint}`);
    this.#at = read.event.timestamp ?? this.#at;
    const event: Event = {
      ...read.event,
      sender: read.event.sender ?? { id: 'you' },
      standby: this.#standby,
      timestamp: this.#at ?? this.#options.now(),
    };
    await this.#followUps(event.timestamp!, event);
    this.#last = event;
    const decision = await this.#decide(event);
    if (decision.handover !== null) {
      this.#standby = true;
      await this.#say(
        say`From here on ${handoverTo(decision.handover) ?? ''} has the conversation: only rules that test "standby" hear it. /back gives it back.`,
      );
    }
  }

  async #decide(event: Event): Promise<Decision> {
    const decision = this.#router.route(event, this.#memory);
    this.#memory = remember(this.#memory, decision);
    // What was typed may have been taken for a tap.
    await this.#show(decision.event, decision);
    return decision;
  }

  /** Gives the follow-ups that are due by a time, those that they set included. */
  async #followUps(until: number, whose: Event): Promise<void> {
    for (let count = 0; count < mostFollowUps; count++) {
      const next = due(this.#memory);
      const [first] = next === undefined || next > until ? [] : followUps(this.#memory, next);
      if (first === undefined) return;
      await this.#decide(followUpEvent(whose, first, next!));
    }
  }

  async #show(event: Event, decision: Decision): Promise<void> {
    const { dim } = paint(this.#io.stdout, this.#io.env);
    const { lines, taps } = drawDecision(decision, this.#io);
    if (taps.length > 0 || decision.reply.length > 0) {
      this.#tapsBefore = this.#taps;
      this.#taps = taps;
    }
    const standby = event.standby ? dim(`  ${say`(on standby)`}`) : '';
    const typed = event.typed ? dim(`  ${say`(typed: ${oneLine(event.text ?? '')})`}`) : '';
    const head = `${doneBy(event).padEnd(5)}${oneLine(doneIn(event))}${typed}${standby}`;
    await this.#io.stdout.write(`${head}\n${lines.join('\n')}\n\n`);
  }

  #tap({ kind, title, payload }: DrawnTap): Promise<void> {
    return this.send(
      kind === 'quick_reply' ? { payload, text: title } : { payload, title, event: 'postback' },
    );
  }

  /** A number that leads to no button now, but did until the last answer, may be meant as a tap. */
  async #missedTap(words: string): Promise<void> {
    const tap = /^\d+$/.test(words) ? this.#tapsBefore[Number(words) - 1] : undefined;
    if (tap === undefined) return;
    await this.#say(
      say`The last answer has nothing to tap, so "${words}" is sent as words. To tap "${tap.title}" above, type /click ${tap.payload}`,
    );
  }

  async #command(name: string, rest: string): Promise<boolean> {
    switch (name) {
      case 'quit':
        return false;
      case 'click':
        await (rest === ''
          ? this.#say(say`Say which payload: /click MENU`)
          : this.send({ payload: rest }));
        break;
      case 'ref':
        await (rest === ''
          ? this.#say(say`Say which ref: /ref summer-22`)
          : this.send({ event: 'referral', referral: { ref: rest } }));
        break;
      case 'at':
        await this.#setClock(rest);
        break;
      case 'wait':
        await this.#wait(rest);
        break;
      case 'human':
        await (rest === ''
          ? this.#say(say`Say what they write: /human Hello, this is Ann.`)
          : this.send({ event: 'human_reply', text: rest }));
        break;
      case 'memory':
        await this.#say(describeMemory(this.#memory, this.#at ?? this.#options.now()));
        break;
      case 'back':
        this.#standby = false;
        this.#memory = withoutHuman(this.#memory);
        await this.#say(say`The bot has the conversation again.`);
        break;
      case 'keep':
        await this.#say(
          this.#last === undefined
            ? say`There is nothing to keep yet.`
            : await this.#options.keep(this.#last, this.#router, rest || undefined),
        );
        break;
      default:
        await this.#io.stdout.write(
          `${help.map((line) => `  ${translated(line)}`).join('\n')}\n\n`,
        );
    }
    return true;
  }

  async #wait(words: string): Promise<void> {
    const read = readShortEvent({ age: words || 'x' });
    const span = 'event' in read ? read.event.age : undefined;
    if (span === undefined) return this.#say(say`Say for how long: /wait 1h, or 90s, 30m, 2d.`);
    const end = (this.#at ?? this.#options.now()) + span;
    if (this.#last !== undefined) await this.#followUps(end, this.#last);
    this.#at = end;
    return this.#say(say`It is ${new Date(end).toISOString()} now.`);
  }

  async #setClock(words: string): Promise<void> {
    if (words === 'now') {
      this.#at = undefined;
      return this.#say(say`The clock runs.`);
    }
    const read = readShortEvent({ time: words });
    if (!('event' in read)) return this.#say(`${read.problem} ${read.hint}`);
    this.#at = read.event.timestamp;
    return this.#say(say`It is ${new Date(this.#at!).toISOString()} now.`);
  }

  async #say(text: string): Promise<void> {
    const { dim } = paint(this.#io.stdout, this.#io.env);
    const lines = wrap(oneLine(text), this.#io.stdout.columns).map(dim);
    await this.#io.stdout.write(`${lines.join('\n')}\n\n`);
  }
}
