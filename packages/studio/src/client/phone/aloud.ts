import type { Message } from '@botrules/core';
import { effect } from '@preact/signals';
import type { TalkAnswer } from '../../worker/talk/talk.js';
import { announce } from '../store.js';
import { phoneWords as words } from '../words/en-phone.js';
import { news } from './talk-store.js';

/** Has a screen reader say each new answer, until the function that it returns is called. */
export function sayAnswers(): () => void {
  const before = news.peek();
  return effect(() => {
    if (news.value !== before) announce(news.value.map(aloud).join(' '));
  });
}

/** An answer in words: what the person gets, what they can tap, and which rule gave it. */
function aloud({ rule, held, steps }: TalkAnswer): string {
  const said = steps.flatMap(({ reply, does }) => [
    ...reply.flatMap(({ message }) => partsOf(message)),
    ...does.map((what) => words.taken.does(what)),
  ]);
  if (rule === null && steps.length === 0) said.push(held ? words.held[held] : words.held.nothing);
  else if (said.length === 0) said.push(words.held.silent);
  const by = rule ?? steps.at(-1)?.rule;
  const sentences = said.map((each) => (/[.!?:…]$/.test(each) ? each : `${each}.`)).join(' ');
  return words.aloud.answer(sentences, by === 'default' ? words.taken.default : by);
}

function partsOf(message: Message): readonly string[] {
  if ('typing' in message) return [];
  if ('raw' in message) return [words.message.raw];
  const quick = titles(words.composer.quick, message.quick_replies);
  if ('text' in message) {
    return [message.text, ...titles(words.aloud.buttons, message.buttons), ...quick];
  }
  if ('cards' in message) {
    const cards = message.cards.flatMap(({ title, subtitle, buttons }) => [
      [title, subtitle].filter((each) => each !== undefined).join(', '),
      ...titles(words.aloud.buttons, buttons),
    ]);
    return [words.message.cards, ...cards, ...quick];
  }
  const kind = (['image', 'video', 'audio', 'file'] as const).find((each) => each in message);
  return [...(kind ? [words.message[kind]] : []), ...quick];
}

function titles(
  label: string,
  of: readonly { readonly title: string }[] | undefined,
): readonly string[] {
  return of && of.length > 0 ? [`${label}: ${of.map(({ title }) => title).join(', ')}`] : [];
}
