/**
 * Returns whether a text may have an anchor, as in `when: &offer { payload: OFFER }`: what stands elsewhere may then be an
 * alias of it. Without one an alias means nothing, so `*Sale*` in a text to send is never taken for one.
 */
export function hasAnchor(text: string): boolean {
  return /(?:^|[-:?,[{]|(?:^|[ \t])!\S*)[ \t]*&[^\s,[\]{}]/m.test(text);
}
