// Text without accents and signs is most of what bots see, and needs no normalising.
const plain = /^[\0-\x7f]*$/;

/** The form in which texts are compared under `ignore_case`: NFC, lower case, and one sigma only. */
export function fold(text: string): string {
  return lower(compose(text));
}

/** NFC, in which `e` with a combining accent and `é` are one text. What is captured under `ignore_case` is a slice of it. */
export function compose(text: string): string {
  return plain.test(text) ? text : text.normalize('NFC');
}

/** Lower case with one sigma: every character by itself, so that folding never depends on a neighbour. */
export function lower(composed: string): string {
  const lowered = composed.toLowerCase();
  return lowered.includes('ς') ? lowered.replaceAll('ς', 'σ') : lowered;
}

/**
 * The slice of a composed text that stands where `start` to `end` stand in its lower case. The two differ in
 * length only by U+0130 (İ), whose lower case is two units; a slice that touches half of it has it whole.
 */
export function sliceFolded(composed: string, lowered: string, start: number, end: number): string {
  if (composed.length === lowered.length) return composed.slice(start, end);
  return composed.slice(unfold(composed, start, 'start'), unfold(composed, end, 'end'));
}

function unfold(composed: string, offset: number, side: 'start' | 'end'): number {
  let lowered = 0;
  for (let at = 0; at < composed.length; at++) {
    const next = lowered + (composed[at] === 'İ' ? 2 : 1);
    if (side === 'start' ? offset < next : offset <= lowered) return at;
    lowered = next;
  }
  return composed.length;
}
