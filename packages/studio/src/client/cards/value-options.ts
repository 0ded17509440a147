import type { KnownWord } from '@botrules/core/tooling';
import type { Choices } from '../../worker/cards/card.js';
import { cardWords as words } from '../words/cards.js';
import { choices } from './card-state.js';

/** Words of the rules that are offered, by the field. */
const ofRules: { readonly [field: string]: Choices } = {
  'route.text': 'routes',
  'remember.name': 'memory',
  'count.name': 'memory',
  'forget.text': 'memory',
  'ask.question': 'questions',
  'cancel.text': 'followUps',
  'follow_up.payload': 'taken',
};

/** What is offered for a field of a value, such as `ask.for`. */
export function offeredFor(field: string): readonly KnownWord[] {
  const which = ofRules[field];
  const key = field.slice(field.lastIndexOf('.') + 1);
  const given = words.values.offered[field] ?? words.values.offered[key] ?? [];
  return [
    ...(which ? (choices.value?.[which] ?? []) : []),
    ...given.map(([word, about]) => ({ word, about })),
    ...(key === 'timezone' ? timezones() : []),
  ];
}

/** The pattern of a field that has a form of its own. */
export function patternOf(key: string): string | undefined {
  const patterns: { readonly [key: string]: string } = {
    name: '[A-Za-z0-9_\\-]{1,64}',
    for: '[1-9][0-9]{0,8}[smhd]',
    after: '[1-9][0-9]{0,8}[smhd]',
    at: '([01]?[0-9]|2[0-3]):[0-5][0-9]',
    once: '[1-9][0-9]{0,8}[smhd]|ever',
    typing: '[0-9]+(\\.[0-9]+)?(ms|s)',
  };
  return patterns[key];
}

/** The time zones that a time can be in, that of the browser first. */
function timezones(): readonly KnownWord[] {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== here);
  return [
    { word: here, about: words.values.here },
    ...all.map((word) => ({ word, about: word.split('/').at(-1)!.replaceAll('_', ' ') })),
  ];
}
