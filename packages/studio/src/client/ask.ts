import type {
  AnswerOf,
  AskOf,
  Opening,
  QuestionName,
  ToPage,
  ToWorker,
} from '../worker/protocol.js';
import { startedWorker } from './start-worker.js';
import { found, good, items, manyRules, rested, version } from './store.js';
import type { PageLanguage } from './words/language.js';

/** How long after the last edit slow questions are asked, in milliseconds; with many rules later. */
const rest = { few: 120, many: 600 };

const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
let asked = 0;
let resting: ReturnType<typeof setTimeout> | undefined;

startedWorker.onmessage = ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'found':
      found.value = data.found;
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
    case 'answer':
      waiting.get(data.id)?.resolve(data.answer);
      waiting.delete(data.id);
      return;
    case 'fault':
      waiting.get(data.id)?.reject(new Error(data.message));
      waiting.delete(data.id);
  }
};

/**
 * Asks the worker, which answers by the texts as they are now.
 *
 * @throws {Error} where the question failed
 */
export function ask<N extends QuestionName>(name: N, what: AskOf<N>): Promise<AnswerOf<N>> {
  asked += 1;
  const id = asked;
  send({ kind: 'ask', id, name, ask: what });
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
  });
}

/** Gives the worker every text. */
export function openAll(opening: Opening): void {
  version.value += 1;
  send({ kind: 'open', version: version.value, opening });
}

/** Tells the worker that a file has another text, or is gone. */
export function tellEdit(path: string, text: string | undefined): void {
  version.value += 1;
  send({ kind: 'edit', version: version.value, path, ...(text !== undefined && { text }) });
}

let told: PageLanguage = 'en';

/** Makes the worker say what it finds in a language from now on. */
export function tellLanguage(language: PageLanguage): void {
  if (language === told) return;
  told = language;
  version.value += 1;
  send({ kind: 'speak', version: version.value, language });
}

function send(message: ToWorker): void {
  startedWorker.postMessage(message);
}
