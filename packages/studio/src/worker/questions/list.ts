import type { AnswerOf, AskOf, QuestionName } from '../protocol.js';
import type { StudioState } from '../state.js';
import type { Answering } from '../steps.js';
import type { TalkQuestions } from '../talk/talk-questions.js';
import { outline } from './outline.js';

/** Answers a question: a pure function of what the worker knows and of what is asked; in steps where it may take long. */
export type Answerer<N extends QuestionName> = (
  state: StudioState,
  ask: AskOf<N>,
) => Answering<AnswerOf<N>>;

type Answerers = { readonly [N in QuestionName]: () => Answerer<N> | Promise<Answerer<N>> };

/**
 * Every question, by its name. What is not needed to say what is wrong is loaded when it is first asked:
 * `map: () => import('./map.js').then((file) => file.map)`.
 */
export const questions: Answerers = {
  complete: () => import('./complete.js').then((file) => file.complete),
  describe: () => import('./describe.js').then((file) => file.describe),
  outline: () => outline,
  cards: () => import('./cards.js').then((file) => file.cards),
  cardWords: () => import('./cards.js').then((file) => file.cardWords),
  cardEdit: () => import('./card-edit.js').then((file) => file.cardEdit),
  converse: ofTalk('converse'),
  why: ofTalk('why'),
  waysIn: ofTalk('waysIn'),
  otherVariant: ofTalk('otherVariant'),
  wordsOf: ofTalk('wordsOf'),
  changeWords: ofTalk('changeWords'),
  draftRule: ofTalk('draftRule'),
  tryRule: ofTalk('tryRule'),
  nameOfTest: ofTalk('nameOfTest'),
  keepAsTest: ofTalk('keepAsTest'),
  onChannels: ofTalk('onChannels'),
  readDelivery: ofTalk('readDelivery'),
  taker: () => import('./taker.js').then((file) => file.taker),
  map: () => import('./map.js').then((file) => file.map),
  mapList: () => import('./map.js').then((file) => file.mapList),
  table: () => import('./table.js').then((file) => file.table),
  editTable: () => import('./table.js').then((file) => file.editTable),
  tests: () => import('./tests.js').then((file) => file.tests),
  loadEvents: () => import('./events.js').then((file) => file.loadEvents),
  events: () => import('./events.js').then((file) => file.events),
};

/** A question of the phone: they are loaded together. */
function ofTalk<N extends keyof TalkQuestions>(name: N): () => Promise<Answerer<N>> {
  return async () => (await import('./talk.js')).talkQuestions[name] as Answerer<N>;
}
