import { effect } from '@preact/signals';
import { files, items, say } from '../store.js';
import { words } from '../words/en.js';
import { goTo } from './documents.js';

/** What an address may name behind its `#`: a rule, or a line of a file; with both, the rule counts if there is one of that name. */
interface LinkedPlace {
  readonly rule: string | null;
  readonly file: string | null;
  readonly line: number;
}

function readLink(): LinkedPlace | undefined {
  const params = new URLSearchParams(location.hash.slice(1));
  const [rule, file] = [params.get('rule'), params.get('file')];
  if (rule === null && file === null) return undefined;
  return { rule, file, line: Math.max(1, Number(params.get('line')) || 1) };
}

/** Shows what the address names, now and whenever it names something else: `#rule=menu`, `#file=rules/a.yaml&line=3`. */
export function followLinks(): void {
  const follow = () => {
    const link = readLink();
    if (!link) return;
    const stop = effect(() => {
      // Where rules stand is known a moment after the texts are there.
      if (link.rule !== null && Object.keys(items.value).length === 0) return;
      queueMicrotask(() => {
        stop();
        visitLink(link);
      });
    });
  };
  addEventListener('hashchange', follow);
  follow();
}

function visitLink({ rule, file, line }: LinkedPlace): void {
  for (const [path, list] of Object.entries(items.peek())) {
    const item = list.find(({ kind, name }) => kind === 'rule' && name !== null && name === rule);
    if (!item) continue;
    goTo(path, item.line);
    return;
  }
  // Elsewhere a file may be named from another folder.
  const there = files.peek().find(({ path }) => path === file || file?.endsWith(`/${path}`));
  if (there) goTo(there.path, line);
  else say(rule === null ? words.files.gone(file ?? '') : words.files.noRule(rule));
}
