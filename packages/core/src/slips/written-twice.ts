import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { type ListNode, type MapNode, type TextNode, textAt } from '../syntax/node.js';

/** How many values of one list are reported: the next ones mostly have the same cause. */
const mostTold = 20;

/** Finds values that stand in a list before. */
export function valuesTwice({ items }: ListNode): readonly Finding[] {
  const texts = items.filter((item): item is TextNode => item.kind === 'text');
  return again(texts, ({ text }) => text)
    .slice(0, mostTold)
    .map(([first, { text, span }]) => ({
      code: 'written-twice',
      span,
      message: say`${quote(text)} is in this list twice.`,
      hint: say`Delete it here, or write what was meant.`,
      related: [{ span: first.span, message: say`The first stands here.` }],
    }));
}

/** Finds buttons, quick replies and entries of a menu with the words of another one beside them. */
export function tapsTwice({ items }: ListNode): readonly Finding[] {
  const maps = items.filter((item): item is MapNode => item.kind === 'map');
  const taps = maps.flatMap((map) => {
    const title = textAt(map, 'title');
    return title === undefined || title.text === '' ? [] : [{ map, title }];
  });
  return again(taps, ({ title }) => title.text.trim()).map(([first, { map, title }]) => ({
    code: 'written-twice',
    span: title.span,
    message: say`${quote(title.text)} is shown twice here, and nobody can tell the two apart.`,
    hint:
      actOf(first.map) === actOf(map)
        ? say`Delete one of them.`
        : say`Write other words on one of them.`,
    related: [{ span: first.title.span, message: say`The first stands here.` }],
  }));
}

/** Returns each thing whose text another one before it has, behind that one. */
function again<T>(things: readonly T[], textOf: (thing: T) => string): readonly [T, T][] {
  const firsts = new Map<string, T>();
  return things.flatMap((thing): [T, T][] => {
    const text = textOf(thing);
    const first = firsts.get(text);
    if (first !== undefined) return [[first, thing]];
    firsts.set(text, thing);
    return [];
  });
}

/** Returns what a tap does, as it is written. */
function actOf({ entries }: MapNode): string {
  return entries
    .filter(({ key }) => key !== 'title')
    .map(({ key, value: { span } }) => `${key}: ${span.source.text.slice(span.start, span.end)}`)
    .join();
}
