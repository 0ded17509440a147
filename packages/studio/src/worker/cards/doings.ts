import type { CardButton, CardDoing, CardMessage, Destination } from './card.js';
import { readValues, shapes } from './shapes.js';
import type { WrittenValue } from './written.js';

/** Finds the rule that takes a payload. */
export type FindTaker = (payload: string) => Destination | undefined;

/** What a key of a rule says to do besides answering. */
export function doingOf(key: string, value: WrittenValue): CardDoing {
  const { path } = value;
  const shape = shapes[key];
  const items = shape && readValues(shape, value.data);
  return items ? { kind: 'outcome', key, path, items } : { ...value.asRaw(), key };
}

/** The messages of a reply, in order. */
export function messagesOf(reply: WrittenValue, takerOf: FindTaker): readonly CardMessage[] {
  const items = reply.kind === 'list' ? reply.items : [reply];
  return items.map((item) => messageOf(item, takerOf));
}

function messageOf(message: WrittenValue, takerOf: FindTaker): CardMessage {
  const { path } = message;
  if (message.kind === 'text') {
    const text = message.asText({ key: 'text' });
    return { kind: 'text', path, text, buttons: [], quickReplies: [], rest: [] };
  }
  if (message.kind !== 'map') return message.asRaw();
  const quick = buttonsOf(message.at('quick_replies'), takerOf);
  const quickReplies = quick ?? [];
  const restBut = (...keys: readonly string[]) => {
    const shown = quick ? [...keys, 'quick_replies'] : keys;
    return message.entries
      .filter(([key]) => !shown.includes(String(key)))
      .map(([, value]) => value.asRaw());
  };
  const text = message.at('text');
  if (text?.kind === 'text') {
    const buttons = buttonsOf(message.at('buttons'), takerOf);
    return {
      kind: 'text',
      path,
      text: text.asText({ key: 'text' }),
      buttons: buttons ?? [],
      quickReplies,
      rest: restBut('text', ...(buttons ? ['buttons'] : [])),
    };
  }
  const oneOf = message.at('one_of');
  if (oneOf?.kind === 'list') {
    const messages = oneOf.items.map((item) => messageOf(item, takerOf));
    return { kind: 'one_of', path: oneOf.path, messages, rest: restBut('one_of') };
  }
  const cards = message.at('cards');
  if (cards?.kind === 'list' && cards.items.every(({ kind }) => kind === 'map')) {
    return {
      kind: 'cards',
      path: cards.path,
      cards: cards.items.map((card) => cardOf(card, takerOf)),
      quickReplies,
      rest: restBut('cards'),
    };
  }
  const plain = message.entries.find(([, value]) => value.kind === 'text');
  if (plain) {
    const [key, value] = plain;
    const only = value.asText({ key: String(key) });
    return { kind: 'plain', path, text: only, quickReplies, rest: restBut(String(key)) };
  }
  return message.asRaw();
}

function cardOf(card: WrittenValue, takerOf: FindTaker) {
  const buttons = buttonsOf(card.at('buttons'), takerOf);
  const texts = card.entries.flatMap(([key, value]) =>
    value.kind === 'text' ? [value.asText({ key: String(key) })] : [],
  );
  const rest = card.entries.flatMap(([key, value]) =>
    value.kind === 'text' || (key === 'buttons' && buttons) ? [] : [value.asRaw()],
  );
  return { path: card.path, texts, buttons: buttons ?? [], rest };
}

/**
 * Buttons that a card can show: maps of texts. None where there are none.
 *
 * @param only the only one of them that is asked for
 */
export function buttonsOf(
  list: WrittenValue | undefined,
  takerOf: FindTaker,
  only?: WrittenValue,
): CardButton[] | undefined {
  if (!list) return [];
  if (list.kind !== 'list') return undefined;
  const buttons = (only ? [only] : list.items).map((item) => buttonOf(item, takerOf));
  return buttons.some((button) => button === undefined) ? undefined : (buttons as CardButton[]);
}

function buttonOf(button: WrittenValue, takerOf: FindTaker): CardButton | undefined {
  if (button.kind !== 'map' || button.items.some(({ kind }) => kind !== 'text')) return undefined;
  const does = (['payload', 'url', 'phone'] as const).find((key) => button.at(key)) ?? 'nothing';
  const value = button.at(does)?.asText({
    key: does,
    choices: does === 'payload' ? 'taken' : undefined,
  });
  const leadsTo = does === 'payload' && value ? takerOf(value.text) : undefined;
  return {
    path: button.path,
    title: button.at('title')?.asText({ key: 'title' }),
    does,
    value,
    ...(leadsTo && { leadsTo }),
  };
}
