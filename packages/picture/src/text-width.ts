/** How wide a text is in a sans-serif face of this size, in the same unit; a guess that errs on the wide side. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

function widthOf(character: string): number {
  if (/[ijlI.,:;'|!()[\]{}`]/.test(character)) return 0.34;
  if (/[ frt"\-/\\]/.test(character)) return 0.4;
  if (/[mwMW@%—…✗]/.test(character)) return 0.95;
  if (/[A-Z&]/.test(character)) return 0.72;
  return character.codePointAt(0)! < 0x1100 ? 0.6 : 1.1;
}
