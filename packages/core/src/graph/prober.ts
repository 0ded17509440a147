import {
  channelSet,
  closedFields,
  haveProfiles,
  kindsThatHave,
  onlyPostback,
  onlyQuickReply,
} from '../checks/proof/clauses/platform.js';
import type { Decision } from '../decision.js';
import type { ChannelName, Event, Referral } from '../event.js';
import { routerSteps } from '../router/indexed-router.js';
import type { Router } from '../router/router.js';
import type { Tappable } from '../rules/messages/message.js';
import type { RuleSet, Template } from '../rules/model.js';
import type { Step } from '../rules/outcomes/list.js';
import type { Steps } from '../steps.js';
import { type Samples, samplesOf } from './samples.js';

/** Texts to fill into a placeholder whose text is not known. */
const stopgaps = ['1', 'a', 'A1'];

/** A tap to route; one that begins a conversation can have a referral. */
export type RoutedTap = Omit<Tappable, 'span' | 'style'> & {
  readonly style: Tappable['style'] | 'profile' | 'typed';
  /** The channels that show it, as sets on which taps are alike. */
  readonly shownOn: readonly number[];
};

/** Which rules and defaults take a tap, named as `takerKey` names them. */
export interface ProbedTakers {
  readonly takers: readonly string[];
  /** Whether there is exactly one, and nothing had to be guessed. */
  readonly sure: boolean;
  /** The defaults that take it at some times, while at others a rule that asks for it does, or that alone take it. */
  readonly otherwise: readonly string[];
}

/** A channel that taps come from. */
interface ProbedChannel {
  readonly name: ChannelName;
  /** It alone, as a set. */
  readonly set: number;
  /** As what quick replies come: without them a channel shows buttons, and of one without a profile that is not known. */
  readonly quickReplies: readonly ('quick_reply' | 'button')[];
  /** Whether the words on a button come with the tap. */
  readonly hasTitles: boolean;
}

/** Finds where taps lead by routing them: on each channel, at the times that matter, with texts for placeholders. */
export class Prober {
  readonly #router: Router;
  readonly #samples: Samples;
  readonly #channels: readonly ProbedChannel[];

  constructor(ruleSet: RuleSet, router: Router) {
    this.#router = router;
    this.#samples = samplesOf(ruleSet.root);
    this.#channels = closedFields.channel.map((name) => {
      const set = channelSet(name);
      const hasQuickReplies = (kindsThatHave('payload', set) & onlyQuickReply) !== 0;
      return {
        name,
        set,
        quickReplies: [
          ...(hasQuickReplies ? (['quick_reply'] as const) : []),
          ...(hasQuickReplies && haveProfiles(set) ? [] : (['button'] as const)),
        ],
        hasTitles: (kindsThatHave('title', set) & onlyPostback) !== 0,
      };
    });
  }

  /** Returns the rules and defaults known to `isKnown` that take a tap. `isTimed` says whether the time can matter. */
  follow(tap: RoutedTap, isTimed: boolean, isKnown: (taker: string) => boolean): ProbedTakers {
    const takers = new Set<string>();
    const alone = new Set<string>();
    const otherwise = new Set<string>();
    let missed = false;
    for (const decisions of this.#decisions(tap, isTimed)) {
      const defaults = new Set<string>();
      let isTaken = false;
      for (const { rule, steps } of decisions) {
        const last = steps.at(-1);
        const taker = rule === null || last === undefined ? undefined : takerKey(last);
        if (taker !== undefined && isKnown(taker)) {
          takers.add(taker);
          isTaken = true;
        } else {
          missed = true;
          if (taker !== undefined) defaults.add(taker);
        }
      }
      for (const taker of defaults) (isTaken ? otherwise : alone).add(taker);
    }
    const isKnownText = typeof tap.payload === 'string';
    const sure = !missed && takers.size === 1 && isKnownText;
    const shown = !isKnownText ? [] : takers.size === 0 ? alone : otherwise;
    return { takers: [...takers], sure, otherwise: [...shown] };
  }

  /** Yields the decisions about a tap: for each text, channel and referral, those at all the times. */
  *#decisions(tap: RoutedTap, isTimed: boolean): Generator<readonly Decision[]> {
    const { times, referrals } = this.#samples;
    const words = fillings(tap.title)[0]!;
    const channels = this.#channels.filter(({ set }) => tap.shownOn.some((sets) => sets & set));
    for (const text of fillings(tap.payload)) {
      for (const { name: channel, quickReplies, hasTitles } of channels) {
        for (const style of tap.style === 'quick_reply' ? quickReplies : [tap.style]) {
          for (const referral of style === 'profile' ? referrals : [undefined]) {
            yield (isTimed ? times : times.slice(0, 1)).map((timestamp) =>
              this.#router.route({
                ...toEvent(style, text, words, hasTitles),
                channel,
                standby: false,
                ...given(timestamp, referral),
              }),
            );
          }
        }
      }
    }
  }
}

/** Makes what finds where taps lead. */
export function* proberOf(ruleSet: RuleSet): Steps<Prober> {
  return new Prober(ruleSet, yield* routerSteps(ruleSet));
}

/** Returns what identifies a rule or a default: rules have unique names, defaults have places. */
export function takerKey({ rule, file, line }: Pick<Step, 'rule' | 'file' | 'line'>): string {
  return rule === 'default' ? `default ${line} ${file}` : `rule ${rule}`;
}

function toEvent(
  style: RoutedTap['style'],
  payload: string,
  title: string,
  hasTitles: boolean,
): Pick<Event, 'event' | 'payload' | 'title' | 'text'> {
  switch (style) {
    case 'quick_reply':
      return { event: 'quick_reply', payload, title, text: title };
    case 'typed':
      return { event: 'message', text: payload };
    default:
      return { event: 'postback', payload, ...(hasTitles && { title }) };
  }
}

function given(timestamp: number | undefined, referral: Referral | undefined): Partial<Event> {
  return {
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(referral === undefined ? {} : { referral }),
  };
}

function fillings(template: Template): readonly string[] {
  if (typeof template === 'string') return [template];
  const fill = (stopgap: string | undefined) =>
    template
      .map((part) => (typeof part === 'string' ? part : (stopgap ?? part.otherwise ?? '1')))
      .join('');
  return [...new Set([...stopgaps, undefined].map(fill))];
}
