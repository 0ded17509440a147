/** What people call an attachment, and what rules call it. */
const names: ReadonlyMap<string, string> = new Map([
  ...['image', 'photo', 'picture', 'pic', 'img'].map((word) => [word, 'image'] as const),
  ...['video', 'gif', 'animation', 'reel'].map((word) => [word, 'video'] as const),
  ...['audio', 'voice', 'sound', 'voice_message', 'voicemail'].map(
    (word) => [word, 'audio'] as const,
  ),
  ...['file', 'document', 'pdf'].map((word) => [word, 'file'] as const),
  ['sticker', 'sticker'],
  ...['location', 'gps', 'position', 'venue'].map((word) => [word, 'location'] as const),
  ...['contact', 'contacts', 'vcard'].map((word) => [word, 'contact'] as const),
]);

/** Returns the kind of attachment that a word means, in the plural too: `image` for `photos`. */
export function meantAttachment(word: string): string | undefined {
  const lower = word.toLowerCase();
  return names.get(lower) ?? names.get(lower.replace(/s$/, ''));
}
