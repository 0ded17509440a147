import type { Decision } from '../decision.js';
import { defaultProfiles } from '../default-profiles.generated.js';
import type { ChannelName, Event, Referral } from '../event.js';
import { createRouter } from '../router/indexed-router.js';
import type { Router } from '../router/router.js';
import type { Tappable } from '../rules/messages/message.js';
import type { RuleSet, Template } from '../rules/model.js';
import type { Step } from '../rules/outcomes/list.js';
import { type Samples, samplesOf } from './samples.js';

/** What stands in for a placeholder whose text is not known. */
const stopgaps = ['1', 'a', 'A1'];

/** What a click is routed as; one that begins a conversation can bring a referral. */
export type RoutedTap = Omit<Tappable, 'span' | 'style'> & {
  readonly style: Tappable['style'] | 'profile';
};

/** Where clicks lead, found by routing them: on both channels, at telling times, with texts for placeholders. */
export class Prober {
  readonly #router: Router;
  readonly #samples: Samples;
  readonly #channels: readonly ChannelName[];

  constructor(ruleSet: RuleSet) {
    this.#router = createRouter(ruleSet);
    this.#samples = samplesOf(ruleSet.root);
    this.#channels = [...defaultProfiles.map(({ name }) => name), ...ruleSet.declared.channels];
  }

  /**
   * The rules and defaults that take a click, as `takerKey` names them, by those that `isKnown` knows; `sure` where it is
   * one, and nothing was left to guess.
   */
  follow(
    tap: RoutedTap,
    isKnown: (taker: string) => boolean,
  ): { readonly takers: readonly string[]; readonly sure: boolean } {
    const takers = new Set<string>();
    let missed = false;
    for (const { rule, steps } of this.#decisions(tap)) {
      const last = steps.at(-1);
      const taker = rule === null || last === undefined ? undefined : takerKey(last);
      if (taker !== undefined && isKnown(taker)) takers.add(taker);
      else missed = true;
    }
    const sure = !missed && takers.size === 1 && typeof tap.payload === 'string';
    return { takers: [...takers], sure };
  }

  *#decisions({ style, title, payload }: RoutedTap): Generator<Decision> {
    const { times, referrals } = this.#samples;
    const words = fillings(title)[0]!;
    for (const text of fillings(payload)) {
      for (const channel of this.#channels) {
        for (const timestamp of times) {
          for (const referral of style === 'profile' ? referrals : [undefined]) {
            const click = { channel, payload: text, title: words, standby: false };
            yield this.#router.route({
              ...(style === 'quick_reply'
                ? { ...click, event: 'quick_reply', text: words }
                : { ...click, event: 'postback' }),
              ...given(timestamp, referral),
            });
          }
        }
      }
    }
  }
}

/** Tells rules and defaults apart: names are a rule's own, defaults have places. */
export function takerKey({ rule, file, line }: Pick<Step, 'rule' | 'file' | 'line'>): string {
  return rule === 'default' ? `default ${line} ${file}` : `rule ${rule}`;
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
