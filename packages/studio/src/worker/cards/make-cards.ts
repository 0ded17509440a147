import { language, type OutlineItem } from '@botrules/core/tooling';
import { besidesOf, ofBesides, rawBelow } from './besides.js';
import type { RawText, RuleAsCard } from './card.js';
import { clausesOf } from './clauses.js';
import { doingOf, type FindTaker, messagesOf } from './doings.js';
import { type WrittenValue, writtenIn } from './written.js';

/** Outcomes besides the reply, in the order in which they are told. */
const doing = language()
  .outcomes.map(({ name }) => name)
  .filter((name) => name !== 'reply');

/** Keys that the head of a card shows. */
const ofHead = ['name', 'description', 'disabled', 'when', 'reply', 'continue', 'once', 'include'];

/**
 * What a file says, as sentences whose parts can be edited.
 *
 * @param item the outline of the file, or an item of it
 * @param file its text
 * @param takerOf finds the rule that takes a payload
 */
export function makeCards(item: OutlineItem, file: string, takerOf: FindTaker): RuleAsCard {
  const written = writtenIn(item, file);
  const { rest, ...besides } = besidesOf(item, written, takerOf);
  const { kind, id, name, disabled, line, from, to } = item;
  const when = written.get('when');
  const reply = written.get('reply');
  const settings = (['continue', 'once'] as const).flatMap(
    (key) => written.get(key)?.asText({ key }) ?? [],
  );
  return {
    kind,
    id,
    name,
    description: written.get('description')?.text,
    disabled,
    line,
    lastLine: line + file.slice(from, to).split('\n').length - 1,
    when: when && clausesOf(when),
    messages: reply ? messagesOf(reply, takerOf) : [],
    isList: reply?.kind === 'list',
    doings: doing.flatMap((key) => {
      const value = written.get(key);
      return value ? [doingOf(key, value)] : [];
    }),
    settings,
    rest: [...restOf(written), ...rest, ...elsewhere(item, file)],
    ...besides,
    tables: tablesOf(written.get('tables')),
    cards: item.items.map((each) => makeCards(each, file, takerOf)),
  };
}

/** Tables that stand in files of their own. */
function tablesOf(tables: WrittenValue | undefined): RuleAsCard['tables'] {
  if (tables?.kind !== 'map') return [];
  return tables.entries.flatMap(([name, table]) => {
    const file = table.kind === 'text' ? table.text : table.at('file')?.text;
    return file === undefined || file === '' ? [] : [{ name: String(name), file }];
  });
}

function restOf(written: ReadonlyMap<string, WrittenValue>): readonly RawText[] {
  const told = [...ofHead, ...doing, ...ofBesides];
  return [...written].flatMap(([key, value]) => (told.includes(key) ? [] : [rawBelow(key, value)]));
}

/** What an alias stands for is written elsewhere, so that the rule is shown as it is. */
function elsewhere({ kind, from, to, line }: OutlineItem, file: string): readonly RawText[] {
  if (kind === 'file' || kind === 'group') return [];
  const text = file.slice(from, to);
  const isAlias = /(?:[:,[-]\s+\*[^\s*,\]}]+\s*(?:[,\]}#]|$))|^\s*<<:/m.test(text);
  return isAlias ? [{ kind: 'raw', path: [], text: text.replaceAll('\r', ''), line }] : [];
}
