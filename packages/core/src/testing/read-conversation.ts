import type { Report } from '../report/diagnostic.js';
import { wrongValue } from '../report/problems.js';
import { say } from '../report/say.js';
import { parseDuration } from '../rules/duration.js';
import { entryOf, type MapEntry, type MapNode, type Node, textAt } from '../syntax/node.js';
import type { ConversationStep, Doing, GivenBody, GivenEvent } from './test-file.js';

/** Readers of the parts of a step that other tests have as well. */
export interface StepReaders {
  readonly report: Report;
  event(node: Node): GivenEvent | undefined;
  webhook(node: Node): GivenBody | undefined;
  /** Checks what a step expects. */
  expect(node: MapNode): void;
}

const doings: ReadonlySet<string> = new Set([
  ...['say', 'click', 'tap', 'event', 'webhook', 'wait', 'human'],
]);

/** Reads the steps of a conversation. Whatever has the wrong kind has been reported, and is skipped. */
export function readConversation(node: Node, readers: StepReaders): readonly ConversationStep[] {
  const items = node.kind === 'list' ? node.items : [];
  return items.flatMap((item) => (item.kind === 'map' ? (readStep(item, readers) ?? []) : []));
}

function readStep(node: MapNode, readers: StepReaders): ConversationStep | undefined {
  const [first, second] = node.entries.filter(({ key }) => doings.has(key));
  if (first === undefined) return undefined;
  if (second) {
    readers.report({
      ...wrongValue(
        second.keySpan,
        say`A step does one thing, and this one has "${first.key}" and "${second.key}".`,
        say`Make them two steps, one below the other, each with a dash before it.`,
      ),
      related: [{ span: first.keySpan, message: say`The first stands here.` }],
    });
  }
  const expect = entryOf(node, 'expect')?.value;
  if (expect?.kind === 'list' && first.key !== 'wait') {
    readers.report(
      wrongValue(
        expect.span,
        say`Only a "wait" can expect a list, one for each follow-up that comes.`,
        say`Write one "expect" for the step, without a dash.`,
      ),
    );
  }
  for (const part of expect?.kind === 'list' ? expect.items : [expect]) {
    if (part?.kind === 'map') readers.expect(part);
  }
  const does = readDoing(first, readers);
  if (does === undefined) return undefined;
  const isExpected = expect?.kind === 'map' || (expect?.kind === 'list' && first.key === 'wait');
  return { does, span: first.value.span, expect: isExpected ? expect : undefined, node };
}

function readDoing({ key, value }: MapEntry, readers: StepReaders): Doing | undefined {
  switch (key) {
    case 'event': {
      const given = readers.event(value);
      if (given === undefined) return undefined;
      return 'event' in given ? { kind: 'event', given: given.event } : { kind: 'webhook', given };
    }
    case 'webhook': {
      const given = readers.webhook(value);
      return given && { kind: 'webhook', given };
    }
    case 'tap': {
      const title = value.kind === 'map' ? textAt(value, 'title') : value;
      if (title?.kind !== 'text') return undefined;
      const card = value.kind === 'map' ? textAt(value, 'card')?.text : undefined;
      return { kind: 'tap', title: title.text, card };
    }
    case 'wait': {
      const span = value.kind === 'text' ? parseDuration(value.text) : undefined;
      return span === undefined ? undefined : { kind: 'wait', span };
    }
    default:
      return value.kind === 'text'
        ? { kind: key as 'say' | 'click' | 'human', text: value.text }
        : undefined;
  }
}
