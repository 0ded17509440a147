import type { MenuEntry } from '@botrules/core';
import { itemsOf, outline } from '@botrules/core/tooling';
import { type Ground, ruleFiles } from './ground.js';

/** What a person can begin with, as the rules have it. */
export interface WaysIn {
  /** What the button to begin with sends. */
  readonly getStarted: string;
  /** What people read before they begin. */
  readonly greeting: string | null;
  readonly menu: readonly WayIn[];
  readonly iceBreakers: readonly WayIn[];
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  /** What rules look for in the `ref` of an ad or a link. */
  readonly refs: readonly string[];
}

/** An entry that sends a payload, opens a page, or has entries of its own. */
export interface WayIn {
  readonly title: string;
  readonly payload: string | null;
  readonly url: string | null;
  readonly menu: readonly WayIn[];
}

/** What `profile:` of the rules shows, and which refs rules look for. */
export function waysIn(ground: Pick<Ground, 'ruleSet' | 'texts'>): WaysIn {
  const { profile } = ground.ruleSet;
  return {
    getStarted: profile?.getStarted?.payload ?? 'GET_STARTED',
    greeting: profile?.greeting ?? null,
    menu: (profile?.menu ?? []).map(wayIn),
    iceBreakers: (profile?.iceBreakers ?? []).map(wayIn),
    commands: (profile?.commands ?? []).map(({ name, description }) => ({ name, description })),
    refs: refsOf(ground),
  };
}

function wayIn({ title, payload, url, menu = [] }: MenuEntry): WayIn {
  return { title, payload: payload ?? null, url: url ?? null, menu: menu.map(wayIn) };
}

const mostRefs = 100;

/** Texts that rules compare a `ref` with. */
function refsOf(ground: Pick<Ground, 'texts'>): readonly string[] {
  const refs = new Set<string>();
  for (const file of ruleFiles(ground)) {
    const text = ground.texts.get(file)!;
    // Reading a file for its outline is slow where there are thousands.
    if (!text.includes('referral.ref')) continue;
    const root = outline(file, text);
    for (const { parts } of root === undefined ? [] : itemsOf(root)) {
      for (const { path, kind, text: ref } of parts) {
        const isAsked = kind === 'text' && path.includes('referral.ref') && !path.includes('regex');
        if (isAsked && ref && !/^(?:true|false)$/.test(ref) && refs.size < mostRefs) refs.add(ref);
      }
    }
  }
  return [...refs];
}
