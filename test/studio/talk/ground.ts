import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperatedChannel } from '@botrules/channel';
import { createExplainer, createRouter, type Event, parseRules } from '@botrules/core';
import { channels as allChannels } from '@botrules/service/channels';
import type { Ground } from '../../../packages/studio/src/worker/talk/ground.js';
import type { Talk, TalkAct } from '../../../packages/studio/src/worker/talk/talk.js';

/** All channels, as the worker loads them. */
export const channels: readonly OperatedChannel[] = allChannels;

/** 2 June 2026, a Tuesday, 10:00 in London. */
export const tuesday = Date.UTC(2026, 5, 2, 9);

/** What conversations stand on, of texts by their paths. */
export function groundOf(
  texts: { readonly [path: string]: string },
  events: readonly Event[] = [],
): Ground {
  const isTest = (path: string) => /\.test\.ya?ml$/.test(path);
  const entries = Object.entries(texts);
  const rules = entries.filter(([path]) => !isTest(path));
  const [first] = rules[0]!;
  const entry = first.includes('/') ? first.slice(0, first.indexOf('/')) : first;
  const declarations = { knownChannels: channels.flatMap(({ names }) => names) };
  const options = { entry, checks: false, ...declarations };
  const { value, diagnostics } = parseRules(Object.fromEntries(rules), options);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return {
    entry,
    ruleSet: value,
    router: createRouter(value),
    explain: createExplainer(value),
    texts: new Map(rules),
    tests: new Map(entries.filter(([path]) => isTest(path))),
    declarations,
    profile: [],
    events,
    withText: (path, text, use) =>
      use(parseRules({ ...Object.fromEntries(rules), [path]: text }, options)),
  };
}

/** The texts of a folder by their paths, which begin with `rules/`. */
export function folder(path: string): { readonly [path: string]: string } {
  const names = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ name }) => [`rules/${name}`, readFileSync(join(path, name), 'utf8')]),
  );
}

/** A conversation in Messenger on that Tuesday. */
export function talkOf(acts: readonly TalkAct[], more: Partial<Talk> = {}): Talk {
  return { channel: 'messenger', group: false, person: {}, at: tuesday, acts, ...more };
}
