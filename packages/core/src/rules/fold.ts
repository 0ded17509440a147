// Most texts that bots see have no accents or special characters, and need no normalising.
const plain = /^[\0-\x7f]*$/;

/** Returns the form in which texts are compared under `ignore_case`: NFC, in lower case with only one sigma, and NFC again. */
export function fold(text: string): string {
  return foldComposed(compose(text));
}

/** Returns a text in NFC, in which `e` with a combining accent is `é`. Captures under `ignore_case` are slices of it. */
export function compose(text: string): string {
  return plain.test(text) ? text : text.normalize('NFC');
}

/** Folds a text that is in NFC. `J` and a caron are two characters, `j` and a caron are one, so NFC is applied again. */
export function foldComposed(composed: string): string {
  const lowered = composed.toLowerCase();
  if (lowered === composed) return oneSigma(composed);
  return oneSigma(compose(lowered));
}

function oneSigma(lowered: string): string {
  return lowered.includes('ς') ? lowered.replaceAll('ς', 'σ') : lowered;
}

/** A character and its marks: folding joins nothing else, and makes nothing else longer. */
const clusters = /\P{M}?\p{M}*/suy;

/**
 * Returns the slice of a composed text for `start` to `end` of its folded form. If a character and its marks change
 * their length (`İ` becomes two, `J̌` one), a slice that touches a part takes the whole.
 */
export function sliceFolded(composed: string, folded: string, start: number, end: number): string {
  if (composed === folded || keepsPlaces(composed, folded)) return composed.slice(start, end);
  let from: number | undefined;
  let to = 0;
  let before = 0;
  clusters.lastIndex = 0;
  for (let at = 0; at < composed.length && before < end; at = clusters.lastIndex) {
    clusters.test(composed);
    const next = clusters.lastIndex;
    const length = foldComposed(composed.slice(at, next)).length;
    const after = before + length;
    const whole = length !== next - at;
    if (after > start) {
      from ??= whole ? at : at + start - before;
      to = whole || end >= after ? next : at + end - before;
    }
    before = after;
  }
  return start >= end || from === undefined ? '' : composed.slice(from, to);
}

/** Returns whether every character keeps its place: only `İ` becomes longer, so without it equal lengths show that. */
function keepsPlaces(composed: string, folded: string): boolean {
  return composed.length === folded.length && !composed.includes('İ');
}
