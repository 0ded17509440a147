import { parseTests, runTests, type TestFile } from '@botrules/core';
import { addTest, isSameTest, newTest, say } from '@botrules/core/tooling';
import { freeName } from '../free-name.js';
import { type Ground, type KnownChannels, ruleFiles } from './ground.js';
import { eventsUpTo, type PlayedTalk, playTalk, type TalkEvent } from './play-talk.js';
import type { Talk } from './talk.js';
import type { WhichAnswer } from './why.js';

/** A test file with a conversation added; or why that cannot be. */
export type KeptTest =
  | {
      readonly file: string;
      /** The whole text of the file. */
      readonly text: string;
      /** What the test is called. */
      readonly name: string;
      /** The line that it begins in, from 1. */
      readonly line: number;
      /** The file was not there. */
      readonly isNew: boolean;
    }
  | { readonly problem: string; readonly file?: string; readonly line?: number };

/** What a test of a conversation would be called unless the person says otherwise. */
export function nameOfTest(
  ground: Ground,
  talk: Talk,
  which: WhichAnswer,
  channels: KnownChannels = [],
): string {
  const answers = answersUpTo(playTalk(ground, talk, channels), which);
  const [first, last] = [answers[0], answers.at(-1)];
  if (first === undefined || last === undefined) return say`a conversation`;
  const { text, title, payload, referral, attachment } = first.decision.event;
  const began = text ?? title ?? payload ?? referral?.ref ?? attachment ?? first.event.event;
  const end = last.decision.rule ?? say`nothing`;
  const start = clipped(began.replace(/\s+/g, ' ').trim() || first.event.event);
  return first === last ? `${start}: ${end}` : say`${start}, up to ${end}`;
}

function clipped(words: string): string {
  const letters = [...words];
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : words;
}

function answersUpTo({ parts }: PlayedTalk, { act, part }: WhichAnswer): readonly TalkEvent[] {
  return parts.filter(
    (each): each is TalkEvent =>
      each.is === 'event' && (each.act < act || (each.act === act && each.part <= part)),
  );
}

/**
 * Writes a conversation, up to one of its answers, as a test: into the test file beside the rule that gave this answer.
 *
 * @param name what the test is called
 */
export function keepAsTest(
  ground: Ground,
  talk: Talk,
  which: WhichAnswer,
  name: string,
  channels: KnownChannels = [],
): KeptTest {
  const played = playTalk(ground, talk, channels);
  const { events, until } = eventsUpTo(played, which);
  if (events.length === 0) return { problem: say`There is nothing to keep yet.` };
  const file = testFileFor(ground, answersUpTo(played, which));
  const text = ground.tests.get(file);
  const person = Object.keys(talk.person).length === 0 ? undefined : talk.person;
  const options = { name, person, until };
  const written = newTest(events, ground.router, options);
  const isNew = text === undefined || text.trim() === '';
  if (isNew) return checked(ground, file, withRules(ground, file, written), undefined, name);
  const there = read(ground, file, text);
  if ('problem' in there) return there;
  const [test] = parse(ground, file, written)!.tests;
  const same = there.tests.find((each) => isSameTest(each, test!));
  if (same !== undefined) {
    const { line } = same.span.source.position(same.span.start);
    return { problem: say`"${same.name}" tests this already.`, file, line };
  }
  const names = new Set(there.tests.map((each) => each.name));
  const free = freeName(
    name,
    (each) => names.has(each),
    (number) => `${name} (${number})`,
  );
  const added = addTest(there, events, ground.router, { ...options, name: free });
  return checked(ground, file, added, there, free);
}

/** The test file beside the rule of the last answer; beside the first rule file where nothing answered. */
function testFileFor(ground: Ground, answers: readonly TalkEvent[]): string {
  const step = answers.map(({ decision }) => decision.steps.at(-1)).findLast((each) => each);
  const { tests } = ground;
  const rules = ruleFiles(ground);
  const [first = 'rules.yaml'] = rules;
  const path = step?.file ?? first;
  const rest = path.replace(/\.ya?ml$/i, '');
  // Tests of a folder are of all rules in it: a folder within it would test its own alone.
  const top = rules.reduce((folder, each) => commonFolder(folder, each), folderOf(first));
  const flat = top + rest.slice(top.length).replaceAll('/', '-');
  return (
    [`${flat}.test.yaml`, `${flat}.test.yml`].find((each) => tests.has(each)) ?? `${flat}.test.yaml`
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function commonFolder(folder: string, path: string): string {
  let common = folder;
  while (!path.startsWith(common)) common = folderOf(common.slice(0, -1));
  return common;
}

/** Tests of a single file of rules name it; tests of a folder are of all rules in it. */
function withRules({ entry, texts }: Ground, file: string, text: string): string {
  if (!texts.has(entry)) return text;
  const name = entry.slice(folderOf(file).length);
  return `rules: ${JSON.stringify(name)}\n${text}`;
}

function parse({ declarations }: Ground, file: string, text: string): TestFile | undefined {
  return parseTests({ [file]: text }, declarations).value?.[0];
}

function read(
  ground: Ground,
  file: string,
  text: string,
): TestFile | Extract<KeptTest, { problem: string }> {
  const { value, diagnostics } = parseTests({ [file]: text }, ground.declarations);
  const found = value?.[0];
  if (found !== undefined && found.tests.length > 0) return found;
  const [first] = diagnostics;
  return first === undefined
    ? {
        problem: say`${file} has no test yet that another can be added to. Empty the file, and it is written anew.`,
        file,
      }
    : { problem: say`${file}: ${first.message} Put that right first.`, file, line: first.line };
}

/** The new text, if it still has the earlier tests, and the new one passes. */
function checked(
  ground: Ground,
  file: string,
  text: string,
  before: TestFile | undefined,
  name: string,
): KeptTest {
  const after = parse(ground, file, text);
  const tests = after?.tests ?? [];
  const known = before?.tests ?? [];
  const isSound =
    tests.length === known.length + 1 &&
    known.every((test, at) => tests[at]!.name === test.name && isSameTest(test, tests[at]!));
  if (!isSound || after === undefined) {
    return {
      problem: say`${file} has no place where a test can be added safely. Write it there by hand.`,
      file,
    };
  }
  const last = tests.at(-1)!;
  const { line } = last.span.source.position(last.span.start);
  const only = { ...after, tests: [last] };
  const none = {
    readWebhook: () => ({ events: [], skipped: {}, problems: [] }),
    readFile: () => '',
  };
  const { failed } = runTests([only], ground.ruleSet, none);
  if (failed > 0) {
    return { problem: say`What was done cannot be written as a test that passes.`, file };
  }
  return { file, text, name, line, isNew: before === undefined };
}
