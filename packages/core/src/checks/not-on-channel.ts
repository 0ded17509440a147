import type { ChannelProfile, ShownKind } from '../channel-profile.js';
import type { Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say, translated } from '../report/say.js';
import type { Span } from '../report/source.js';
import { viewOf } from '../rules/messages/list.js';
import { handoverTo } from '../rules/outcomes/handover.js';
import type { Check, CheckContext } from './check.js';
import { restrict } from './proof/clauses/clause.js';
import { channelSet } from './proof/clauses/platform.js';
import { ClauseIndex } from './proof/cover/clause-index.js';
import { Cover } from './proof/cover/cover.js';
import { isNamed, type Standing } from './proof/survey.js';

/** Checks rules whose replies or handovers a channel carries out in another way, or not at all. */
export const notOnChannel: Check = {
  code: 'not-on-channel',
  proves: 'a channel of this rule has nothing of the kind',
  run: report,
};

/** What people call each kind. */
const nouns: { readonly [kind in ShownKind]: string } = {
  image: /* say */ 'an image',
  video: /* say */ 'a video',
  audio: /* say */ 'a sound',
  file: /* say */ 'a file',
  cards: /* say */ 'cards',
  quick_replies: /* say */ 'quick replies',
  typing: /* say */ 'typing dots',
  phone: /* say */ 'a button that calls',
};

/** The rules in which this happens, in their order. */
interface Places {
  readonly profile: ChannelProfile;
  readonly kind: ShownKind;
  readonly first: Span;
  count: number;
}

function report({ standings, channels, knownChannels }: CheckContext, tell: Report): void {
  const suspects = standings.map((standing) => {
    const named = knownChannels.filter(({ name }) => isNamed(standing, name));
    return suspectsOf(standing, [...channels, ...named]);
  });
  if (suspects.every((own) => own.length === 0)) return;
  // What people get in its place may well be fine, so this is said once, not at every place.
  const shown = new Map<string, Places>();
  const above = new Above(standings);
  for (const [index, standing] of standings.entries()) {
    for (const { profile, handover, kind, span } of suspects[index]!) {
      if (!above.leaves(standing, channelSet(profile.name))) continue;
      if (handover !== undefined) tell(noHandover(span, handover, profile, channels));
      if (kind === undefined) continue;
      const key = `${profile.name} ${kind}`;
      const places = shown.get(key);
      if (places === undefined) shown.set(key, { profile, kind, first: span, count: 1 });
      else places.count++;
    }
    above.add(standing);
  }
  for (const places of shown.values()) tell(instead(places));
}

/** Something in a rule that a channel does not have. */
interface Suspect {
  readonly profile: ChannelProfile;
  readonly span: Span;
  readonly handover?: string;
  readonly kind?: ShownKind;
}

/** Returns what a rule uses that some channels do not have, whether or not the rule takes events of those channels. */
function suspectsOf(
  { of: { outcome, span } }: Standing,
  channels: readonly ChannelProfile[],
): readonly Suspect[] {
  const { reply } = outcome;
  const handover = handoverTo(outcome.handover);
  const shown = reply.flatMap((message) => viewOf(message).shown(message));
  // On a channel without handover, these two begin and end the time in which the bot is silent for a person.
  const passes = handover === undefined || handover === 'page_inbox' || handover === 'bot';
  return channels.flatMap((profile) => [
    ...(passes || profile.handover === true ? [] : [{ profile, span, handover }]),
    ...shown.flatMap(({ kind, span: at = span }) =>
      profile.instead?.[kind] === undefined ? [] : [{ profile, span: at, kind }],
    ),
  ]);
}

/** The rules above one rule, and what they leave to it of a channel's events. */
class Above {
  readonly #index = new ClauseIndex<Standing>();
  readonly #cover = new Cover(this.#index);

  constructor(standings: readonly Standing[]) {
    for (const { ways = [], takes } of standings) {
      if (takes) for (const clause of ways) this.#index.count(clause);
    }
  }

  add(standing: Standing): void {
    const { ways = [], takes } = standing;
    if (takes) for (const clause of ways) this.#index.add(clause, standing);
  }

  /**
   * Returns whether events of a channel, given as a set of one, may reach a rule; `false` if the rule has too many ways
   * to follow.
   */
  leaves({ ways = [] }: Standing, channel: number): boolean {
    const own = ways.flatMap((clause) => restrict(clause, 'channel', channel) ?? []);
    return own.length > 0 && this.#cover.of(own) === undefined;
  }
}

function noHandover(
  span: Span,
  handover: string,
  { name, title }: ChannelProfile,
  channels: readonly ChannelProfile[],
) {
  const able = channels.filter((each) => each.handover === true).map((each) => each.name);
  const only =
    able.length === 0
      ? ''
      : say` Or let the rule take events of \`channel: [${able.join(', ')}]\` alone.`;
  return {
    code: 'not-on-channel',
    span,
    message: say`${title} has no handover, so ${quote(handover)} does nothing on ${quote(name)}.`,
    hint: say`Write \`handover: page_inbox\` where a person is to answer: the bot is silent for them then.${only}`,
  } as const;
}

function instead({ profile: { name, title, instead }, kind, first, count }: Places) {
  const more =
    count === 1
      ? ''
      : count === 2
        ? say` So it is in 1 more place.`
        : say` So it is in ${count - 1} more places.`;
  return {
    code: 'not-on-channel',
    span: first,
    message: say`In place of ${translated(nouns[kind])}, people on ${title} get ${translated(instead![kind]!)}.${more}`,
    hint: say`Leave it if that will do. Else write a rule of its own for \`channel: ${name}\` above this one.`,
  } as const;
}
