import { fits, get, type PlatformError, type StandInRequest, textOf } from '@botrules/channel';
import { captionLimit, carouselLimits, limits, listLimits, replyLimits } from '../profile.js';

/** What the platform itself would find wrong with a message. */
export function whatIsWrong(body: NonNullable<StandInRequest['body']>): PlatformError | undefined {
  const wrong = faultOf(body);
  if (wrong === undefined) return undefined;
  const code = wrong.endsWith('required.') ? 131008 : 131009;
  return { code, message: wrong, status: 400 };
}

function faultOf(body: NonNullable<StandInRequest['body']>): string | undefined {
  if (body.messaging_product !== 'whatsapp') return 'messaging_product is required.';
  if (body.status !== undefined) {
    return textOf(body.message_id) === undefined ? 'message_id is required.' : undefined;
  }
  if ((textOf(body.to) ?? textOf(body.recipient) ?? '') === '') return 'to is required.';
  const type = textOf(body.type) ?? 'text';
  const content = body[type];
  if (content === undefined) return `${type} is required.`;
  switch (type) {
    case 'text':
      return faultOfText(get(content, 'body'), limits.text, 'text.body');
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
      return faultOfMedium(type, content);
    case 'interactive':
      return faultOfInteractive(content);
    default:
      return undefined;
  }
}

/** A text that has to be there. */
function faultOfText(value: unknown, most: number, at: string): string | undefined {
  const text = textOf(value) ?? '';
  if (text.trim() === '') return `${at} is required.`;
  return fits(text, most) ? undefined : `${at} has more than ${most} characters.`;
}

function faultOfMedium(type: string, content: unknown): string | undefined {
  const link = textOf(get(content, 'link'));
  if (link === undefined && get(content, 'id') === undefined) return `${type}.link is required.`;
  if (link !== undefined && !/^https?:\/\//i.test(link)) return `${type}.link is not an address.`;
  const caption = textOf(get(content, 'caption'));
  if (caption === undefined) return undefined;
  if (type === 'audio') return 'audio has no caption.';
  return faultOfText(caption, captionLimit, `${type}.caption`);
}

function faultOfInteractive(interactive: unknown): string | undefined {
  const type = get(interactive, 'type');
  const action = get(interactive, 'action');
  const header = get(interactive, 'header');
  const most = type === 'list' ? limits.text : replyLimits.text;
  const above = header === undefined ? undefined : faultOfHeader(header, type);
  const words = faultOfText(get(get(interactive, 'body'), 'text'), most, 'body.text');
  if (above !== undefined || words !== undefined) return above ?? words;
  switch (type) {
    case 'button':
      return faultOfChoices(get(action, 'buttons'), 'reply', replyLimits.buttons);
    case 'cta_url':
      return faultOfLink(action);
    case 'list':
      return faultOfList(action);
    case 'carousel':
      return faultOfCards(get(action, 'cards'));
    default:
      return undefined;
  }
}

function faultOfHeader(header: unknown, type: unknown): string | undefined {
  const kind = textOf(get(header, 'type')) ?? '';
  if (type === 'list' && kind !== 'text') return 'The header of a list is a text.';
  if (kind === 'text') return undefined;
  if (!['image', 'video', 'document'].includes(kind)) return `header.type is not ${kind}.`;
  return faultOfMedium(kind, get(header, kind));
}

function faultOfChoices(list: unknown, key: string, most: number): string | undefined {
  const choices = Array.isArray(list) ? list.map((each) => get(each, key)) : [];
  if (choices.length === 0) return 'action.buttons is required.';
  if (choices.length > most) return `action.buttons has more than ${most} items.`;
  return faultOfTitles(choices, limitsOfButtons);
}

const limitsOfButtons = { title: replyLimits.title, id: replyLimits.id };

function faultOfTitles(
  choices: readonly unknown[],
  most: { readonly title: number; readonly id: number },
): string | undefined {
  for (const key of ['id', 'title'] as const) {
    const texts = choices.map((each) => textOf(get(each, key)));
    for (const text of texts) {
      const wrong = faultOfText(text, most[key], key);
      if (wrong !== undefined) return wrong;
    }
    if (new Set(texts).size < texts.length) return `Two have the same ${key}.`;
  }
  return undefined;
}

function faultOfLink(action: unknown): string | undefined {
  const parameters = get(action, 'parameters');
  if (!/^https?:\/\//i.test(textOf(get(parameters, 'url')) ?? '')) return 'url is not an address.';
  return faultOfText(get(parameters, 'display_text'), replyLimits.title, 'display_text');
}

function faultOfList(action: unknown): string | undefined {
  const sections = get(action, 'sections');
  const rows = Array.isArray(sections) ? sections.flatMap((each) => get(each, 'rows')) : [];
  if (rows.length === 0) return 'action.sections is required.';
  if (rows.length > listLimits.rows) return `There are more than ${listLimits.rows} rows.`;
  const long = rows
    .map((row) => textOf(get(row, 'description')) ?? '')
    .some((text) => !fits(text, listLimits.description));
  if (long) return `description has more than ${listLimits.description} characters.`;
  return (
    faultOfText(get(action, 'button'), replyLimits.title, 'action.button') ??
    faultOfTitles(rows, { title: listLimits.title, id: listLimits.id })
  );
}

function faultOfCards(list: unknown): string | undefined {
  const cards: readonly unknown[] = Array.isArray(list) ? list : [];
  if (cards.length < 2 || cards.length > limits.cards) return 'A carousel has 2 to 10 cards.';
  const kinds = new Set<string>();
  for (const [at, card] of cards.entries()) {
    const [header, action] = [get(card, 'header'), get(card, 'action')];
    const text = textOf(get(get(card, 'body'), 'text')) ?? '';
    const buttons = get(action, 'buttons');
    const wrong =
      (get(card, 'card_index') === at ? undefined : 'card_index is not its place.') ??
      (header === undefined ? 'header is required.' : faultOfHeader(header, 'carousel')) ??
      (fits(text, carouselLimits.text) ? undefined : 'The body of a card is too long.') ??
      (text.split('\n').length > carouselLimits.lineBreaks + 1
        ? 'It has too many lines.'
        : undefined) ??
      (buttons === undefined
        ? faultOfLink(action)
        : faultOfChoices(buttons, 'quick_reply', replyLimits.buttons));
    if (wrong !== undefined) return wrong;
    kinds.add(Array.isArray(buttons) ? `${buttons.length}` : 'link');
  }
  return kinds.size > 1 ? 'The cards are not alike.' : undefined;
}
