/**
 * How places to work are shared among pages, so that one whose calls take long does not have them all: a page that holds
 * half of what the others leave gets no more, and no claim takes more than half of what is free. So there is always a
 * place soon for a page that has none.
 */
export interface Shares {
  /** How many conversations to ask for. */
  readonly most: number;
  /** Of no page that has its share. */
  readonly except: readonly string[];
}

/** What may be claimed, where each of `held` has one of so many places. Conversations are named `PAGE/PERSON`. */
export function sharesOf(held: readonly string[], places: number): Shares {
  const counts = new Map<string, number>();
  for (const conversation of held) {
    const page = conversation.slice(0, conversation.indexOf('/'));
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  const except = [...counts].flatMap(([page, count]) => {
    const leftByOthers = places - (held.length - count);
    return 2 * count >= leftByOthers ? [page] : [];
  });
  return { most: Math.ceil((places - held.length) / 2), except };
}
