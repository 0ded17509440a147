import { dayLong } from '../../../memory/memory.js';
import { say } from '../../../report/say.js';
import type { Span } from '../../../report/source.js';
import { entryOf } from '../../../syntax/node.js';
import { numberWithin, object, optional, text } from '../../shape.js';
import { type MemoryKey, type MemoryKind, spanOf } from './memory-outcome.js';

/** A question to open; without a name, any open question is closed. */
export interface AskTemplate {
  readonly question: string | undefined;
  /** For how many milliseconds it waits for an answer. */
  readonly for: number;
  readonly span: Span;
}

export const ask: MemoryKind<AskTemplate> = {
  reader: ({ span }) =>
    object<AskTemplate>({
      question: optional(text),
      for: numberWithin(1, Number.MAX_SAFE_INTEGER),
      span,
    }),
  templates: () => [],
  fill({ question, for: span }, _, changes) {
    changes.ask = question === undefined ? 'nothing' : { name: question, until: changes.at + span };
  },
};

/** `ask: order.name` */
export const askKey: MemoryKey<AskTemplate> = {
  said: /* say */ 'wait for the answer to',
  schema: {
    description:
      'Opens a question, for 24 hours unless it says so: what the person writes next has its name as `answer_to`. `nothing` closes any.',
    examples: ['order.name', { question: 'order.name', for: '1h' }, 'nothing'],
  },
  shape: { allOf: [{ $ref: '#/definitions/asked' }] },
  synonyms: ['question', 'prompt', 'input', 'expect_answer'],
  read(node) {
    const name = node.kind === 'map' ? entryOf(node, 'question')?.value : node;
    if (name?.kind !== 'text') return undefined;
    const span = node.kind === 'map' ? spanOf(entryOf(node, 'for')?.value) : undefined;
    const isNothing = node.kind === 'text' && name.text === 'nothing';
    return { question: isNothing ? undefined : name.text, for: span ?? dayLong, span: name.span };
  },
  describe({ ask: opened }) {
    if (opened === undefined) return undefined;
    return opened === 'nothing' ? say`closes the question` : say`asks ${opened.name}`;
  },
};
