import { say } from '@botrules/core/tooling';
import { explainerOf } from '../explainer-of.js';
import { routerOf } from '../router-of.js';
import type { StudioState } from '../state.js';
import { type Answering, isSteps, type Steps } from '../steps.js';
import { converse, otherVariant } from '../talk/converse.js';
import { isPlain } from '../talk/events-of-act.js';
import type { Ground, KnownChannels } from '../talk/ground.js';
import type { Talk } from '../talk/talk.js';
import type { TalkQuestions } from '../talk/talk-questions.js';
import { waysIn } from '../talk/ways-in.js';
import { why } from '../talk/why.js';
import { changeWords, wordsOf } from '../talk/words.js';

/** What answers the questions of the phone. */
type TalkAnswerers = {
  readonly [N in keyof TalkQuestions]: (
    state: StudioState,
    ask: TalkQuestions[N]['ask'],
  ) => Answering<TalkQuestions[N]['answer']>;
};

/** What is said where no rule can answer. */
const noRules = () => say`There are no rules without errors yet.`;

/** What conversations stand on; nothing where there are no rules without errors yet. */
function* groundOf(state: StudioState): Steps<Ground | undefined> {
  const { ruleSet, entry, workspace, tests } = state;
  const [router, explainer] = [yield* routerOf(state), explainerOf(state)];
  if (!ruleSet || !router || !explainer) return undefined;
  return {
    ruleSet,
    router,
    explain: explainer,
    entry,
    texts: workspace.texts,
    tests,
    declarations: state.declarations,
    profile: state.profile,
    events: state.events,
    withText: (path, text, use) => state.withText(path, text, use),
  };
}

/** Answers by what conversations stand on; where there are no rules without errors yet, with something else. */
function* onGround<T, N>(
  state: StudioState,
  answer: (ground: Ground) => T | Steps<T>,
  otherwise: N,
): Steps<T | N> {
  const ground = yield* groundOf(state);
  if (ground === undefined) return otherwise;
  const answered = answer(ground);
  return isSteps(answered) ? yield* answered : answered;
}

/** The channels, where those of a conversation or of a question are not plain. */
async function channelsFor({ channel }: Pick<Talk, 'channel'>): Promise<KnownChannels> {
  return isPlain(channel) ? [] : allChannels();
}

async function allChannels(): Promise<KnownChannels> {
  return (await import('@botrules/channels')).channels;
}

/** Everything that the phone asks. What it seldom asks is loaded when it does. */
export const talkQuestions: TalkAnswerers = {
  async converse(state, { talk }) {
    const channels = await channelsFor(talk);
    return onGround(state, (ground) => converse(ground, talk, channels), null);
  },
  async why(state, { talk, which }) {
    const channels = await channelsFor(talk);
    return onGround(state, (ground) => why(ground, talk, which, channels), null);
  },
  waysIn(state, { talk }) {
    return onGround(state, (ground) => waysIn(ground, talk), null);
  },
  async otherVariant(state, { talk, act }) {
    const channels = await channelsFor(talk);
    return onGround(state, (ground) => otherVariant(ground, talk, act, channels), 0);
  },
  wordsOf: ({ workspace: { texts } }, { which }) => wordsOf({ texts }, which),
  changeWords: ({ workspace: { texts } }, { file, id, changes }) =>
    changeWords({ texts }, file, id, changes),
  async draftRule(state, { talk, which }) {
    const { draftRule } = await import('../talk/new-rule.js');
    const channels = await channelsFor(talk);
    return onGround(state, (ground) => draftRule(ground, talk, which, channels), null);
  },
  async tryRule(state, { talk, which, rule }) {
    const { tryRule } = await import('../talk/new-rule.js');
    const channels = await channelsFor(talk);
    return onGround(state, (ground) => tryRule(ground, talk, which, rule, channels), {
      problem: noRules(),
    });
  },
  async nameOfTest(state, { talk, which }) {
    const { nameOfTest } = await import('../talk/keep-as-test.js');
    const channels = await channelsFor(talk);
    return onGround(state, (ground) => nameOfTest(ground, talk, which, channels), '');
  },
  async keepAsTest(state, { talk, which, name }) {
    const { keepAsTest } = await import('../talk/keep-as-test.js');
    const channels = await channelsFor(talk);
    return onGround(state, (ground) => keepAsTest(ground, talk, which, name, channels), {
      problem: noRules(),
    });
  },
  async onChannels(state, { talk, which, only }) {
    const { onChannels } = await import('../talk/on-channels.js');
    const channels = await allChannels();
    return onGround(state, (ground) => onChannels(ground, talk, which, channels, only), []);
  },
  async readDelivery(_, { text, receivedAt }) {
    const { readDelivery } = await import('../talk/read-delivery.js');
    return readDelivery(text, receivedAt, await allChannels());
  },
};
