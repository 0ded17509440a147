import { get, printable, type ShownCall, textOf, toldMedia, toldTyping } from '@botrules/channel';

/** What a person would see of a call, as lines of text for a terminal. */
export function describeCall({
  path,
  body,
  waitMs,
}: ShownCall & { readonly waitMs?: number }): readonly string[] {
  if (get(body, 'typing_indicator') !== undefined) {
    return [toldTyping(waitMs)];
  }
  const type = textOf(body.type) ?? 'text';
  const shown = type === 'interactive' ? ofInteractive(body.interactive) : ofContent(type, body);
  return (shown.length > 0 ? shown : [`${path} ${JSON.stringify(body)}`]).map(printable);
}

/** A picture and the like, or words. */
function ofContent(type: string, holder: unknown): readonly string[] {
  const content = get(holder, type);
  const link = textOf(get(content, 'link')) ?? textOf(get(content, 'id'));
  const words = textOf(get(content, type === 'text' ? 'body' : 'caption'));
  return [...(link === undefined ? [] : [toldMedia(type, link)]), ...linesOf(words)];
}

function ofInteractive(interactive: unknown): readonly string[] {
  const action = get(interactive, 'action');
  return [
    ...ofFace(interactive),
    ...buttonsOf(action),
    ...listOf(get(action, 'cards')).flatMap(ofCard),
  ];
}

function ofCard(card: unknown): readonly string[] {
  const shown = [...ofFace(card), ...buttonsOf(get(card, 'action'))];
  return shown.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`));
}

/** What stands above the buttons. */
function ofFace(holder: unknown): readonly string[] {
  const header = get(holder, 'header');
  const above = header === undefined ? [] : ofContent(textOf(get(header, 'type')) ?? '', header);
  return [...above, ...linesOf(textOf(get(get(holder, 'body'), 'text')))];
}

function buttonsOf(action: unknown): readonly string[] {
  const link = get(action, 'parameters');
  const rows = listOf(get(action, 'sections')).flatMap((section) => listOf(get(section, 'rows')));
  const buttons = listOf(get(action, 'buttons')).map(
    (button) => get(button, 'reply') ?? get(button, 'quick_reply'),
  );
  const opens = rows.length === 0 ? [] : [`  (${textOf(get(action, 'button'))})`];
  return [
    ...opens,
    ...[...buttons, ...rows].map(
      (each) => `  [${textOf(get(each, 'title'))}] → ${textOf(get(each, 'id'))}`,
    ),
    ...(link === undefined
      ? []
      : [`  [${textOf(get(link, 'display_text'))}] → ${textOf(get(link, 'url'))}`]),
  ];
}

function linesOf(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.split(/\r?\n/);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
