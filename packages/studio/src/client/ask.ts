import type {
  AnswerOf,
  AskOf,
  Opening,
  QuestionName,
  ToPage,
  ToWorker,
} from '../worker/protocol.js';
import { startedWorker, startWorker } from './start-worker.js';
import {
  broken,
  found,
  good,
  items,
  manyRules,
  rested,
  say,
  starts,
  version,
  type WorkerFault,
} from './store.js';
import { words } from './words/en.js';
import type { PageLanguage } from './words/language.js';

/** How long after the last edit slow questions are asked, in milliseconds; with many rules later. */
const rest = { few: 120, many: 600 };

type AskMessage = Extract<ToWorker, { readonly kind: 'ask' }>;

/** What was asked and is not answered yet. */
const waiting = new Map<
  number,
  { readonly message: AskMessage; resolve(answer: unknown): void; reject(error: Error): void }
>();
let asked = 0;
let resting: ReturnType<typeof setTimeout> | undefined;
let worker = listenTo(startedWorker);
/** What the worker was given, with the texts as they are: a new one is given the same. */
let opened: Opening | undefined;
/** It is started anew by itself once: what breaks off again and again must be seen. */
let isSecond = false;
/** The last edit before the check broke off. */
let brokenAt = 0;
/** What broke off and did not come through since: the check, and questions by their names. */
const faults = new Map<'the check' | QuestionName, WorkerFault>();

function listenTo(to: Worker): Worker {
  to.onmessage = ({ data }: MessageEvent<ToPage>) => take(data);
  // It says on the console what happened.
  // An error without a message: its program cannot be fetched.
  to.onerror = ({ message }: Partial<ErrorEvent>) => breakOff(message ?? '');
  return to;
}

function take(data: ToPage): void {
  switch (data.kind) {
    case 'found':
      found.value = data.found;
      // A later edit came through, so it goes on as before.
      if (data.found.version > brokenAt) mend('the check');
      if (!data.found.ok || good.value === data.found.version) return;
      good.value = data.found.version;
      clearTimeout(resting);
      resting = setTimeout(
        () => {
          rested.value = good.value;
        },
        data.found.rules > manyRules ? rest.many : rest.few,
      );
      return;
    case 'listed': {
      const now = { ...items.value };
      for (const [path, list] of Object.entries(data.items)) {
        if (list === null) delete now[path];
        else now[path] = list;
      }
      items.value = now;
      return;
    }
    case 'answer': {
      const question = waiting.get(data.id);
      waiting.delete(data.id);
      if (!question) return;
      mend(question.message.name);
      question.resolve(data.answer);
      return;
    }
    case 'fault': {
      const question = waiting.get(data.id);
      if (!question) return;
      const { name } = question.message;
      // The first time, a new worker is asked the same, and nobody hears of it but by the notice.
      if (data.isAway || isSecond) {
        waiting.delete(data.id);
        question.reject(new Error(data.message));
      }
      if (!data.isAway) breakOff(data.message, name);
      return;
    }
    case 'broken':
      breakOff(data.message);
  }
}

/**
 * Something went wrong in the worker that nobody expected, so what it says may be of texts before.
 *
 * @param what the name of the question that failed, if it was one
 */
function breakOff(message: string, what: 'the check' | QuestionName = 'the check'): void {
  if (isSecond) {
    const isCheck = what === 'the check';
    if (isCheck) brokenAt = version.peek();
    // What fails at every key is told once, and not read aloud again and again.
    if (!faults.has(what)) faults.set(what, { message, isCheck });
    tellFaults();
    return;
  }
  isSecond = true;
  startAnew();
  say(words.broken.again);
}

/** Something came through again. */
function mend(what: 'the check' | QuestionName): void {
  if (faults.delete(what)) tellFaults();
}

function tellFaults(): void {
  broken.value = faults.get('the check') ?? faults.values().next().value;
}

/** Puts a new worker in the place of the one that there is, and asks it whatever was not answered. */
export function startAnew(): void {
  // What it said before its end and the page has not heard yet counts no longer.
  worker.onmessage = null;
  worker.onerror = null;
  worker.terminate();
  worker = listenTo(startWorker());
  faults.clear();
  tellFaults();
  if (told !== 'en') speakNow();
  if (opened !== undefined) openAll(opened);
  for (const { message } of waiting.values()) send(message);
  starts.value += 1;
}

/**
 * Asks the worker, which answers by the texts as they are now.
 *
 * @throws {Error} where the question failed
 */
export function ask<N extends QuestionName>(name: N, what: AskOf<N>): Promise<AnswerOf<N>> {
  asked += 1;
  const id = asked;
  const message: ToWorker = { kind: 'ask', id, name, ask: what };
  send(message);
  return new Promise((resolve, reject) => {
    waiting.set(id, { message, resolve: resolve as (answer: unknown) => void, reject });
  });
}

/** Gives the worker every text. */
export function openAll(opening: Opening): void {
  opened = opening;
  version.value += 1;
  send({ kind: 'open', version: version.value, opening });
}

/** Tells the worker that a file has another text, or is gone. */
export function tellEdit(path: string, text: string | undefined): void {
  if (opened !== undefined) {
    const { [path]: _, ...others } = opened.texts;
    opened = { ...opened, texts: text === undefined ? others : { ...opened.texts, [path]: text } };
  }
  version.value += 1;
  send({ kind: 'edit', version: version.value, path, ...(text !== undefined && { text }) });
}

let told: PageLanguage = 'en';

/** Makes the worker say what it finds in a language from now on. */
export function tellLanguage(language: PageLanguage): void {
  if (language === told) return;
  told = language;
  speakNow();
}

function speakNow(): void {
  version.value += 1;
  send({ kind: 'speak', version: version.value, language: told });
}

function send(message: ToWorker): void {
  worker.postMessage(message);
}
