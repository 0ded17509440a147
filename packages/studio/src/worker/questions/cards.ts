import {
  Findings,
  language,
  outline,
  parseYaml,
  replyLimits,
  Source,
  say,
  wordsOf,
} from '@botrules/core/tooling';
import type { CardWords } from '../cards/card.js';
import { makeCards } from '../cards/make-cards.js';
import { takersOf } from '../cards/takers.js';
import type { AnswerOf, AskOf } from '../protocol.js';
import { routerOf } from '../router-of.js';
import type { StudioState } from '../state.js';
import type { Steps } from '../steps.js';

/** A file as sentences; nothing where its text is not YAML. */
export function* cards(state: StudioState, { path }: AskOf<'cards'>): Steps<AnswerOf<'cards'>> {
  const text = state.textOf(path);
  const isRead = text !== undefined && isYaml(path, text);
  yield;
  const root = isRead ? yield* state.outlines.steps(path, text) : undefined;
  yield;
  const { ruleSet } = state;
  const router = yield* routerOf(state);
  const takers = ruleSet && router && state.madeOf('takers', () => takersOf(ruleSet, router));
  return root && makeCards(root, text!, (payload) => takers?.(payload));
}

/** Whether a text can be read. An outline may have only a part of one that cannot, and the rest would seem to be gone. */
function isYaml(path: string, text: string): boolean {
  const findings = new Findings();
  parseYaml(new Source(path, text), findings.report, { quoteLines: false });
  return !findings.hasErrors;
}

const none = {
  sent: [],
  taken: [],
  routes: [],
  memory: [],
  questions: [],
  followUps: [],
  columns: [],
};

/** What forms offer to choose from: the words of the language, and those of the rules. */
export function cardWords(state: StudioState): AnswerOf<'cardWords'> {
  return state.madeOf('card words', (): CardWords => {
    const { ruleSet } = state;
    const { columns, ...rules } = ruleSet ? wordsOf(ruleSet) : none;
    const { buttons, quickReplies } = replyLimits;
    const limits = { buttons, quickReplies };
    const { knownChannels = [], channels: own = [] } = state.declarations;
    const names = [...knownChannels, ...own].map((channel) =>
      typeof channel === 'string' ? channel : channel.name,
    );
    const channels = [...new Set(names)];
    return {
      language: language(),
      channels,
      limits,
      ...rules,
      lists: [...listsIn(state), ...columns],
    };
  });
}

/** The lists and tables of all files. */
function listsIn({ workspace }: StudioState): CardWords['lists'] {
  return [...workspace.texts].flatMap(([path, text]) => {
    const isLikely = /\.ya?ml$/.test(path) && /^\s*(?:lists|tables):/m.test(text);
    const root = isLikely ? outline(path, text) : undefined;
    if (!root) return [];
    return [root, ...root.items].flatMap(({ parts }) =>
      parts.flatMap(({ path: [key, name, more] }) =>
        (key === 'lists' || key === 'tables') && typeof name === 'string' && more === undefined
          ? [{ word: name, about: key === 'lists' ? say`a list` : say`a table` }]
          : [],
      ),
    );
  });
}
