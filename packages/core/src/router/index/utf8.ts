// Encoders exist wherever the language does, though the language does not include them.
declare class TextDecoder {
  decode(bytes: ArrayBuffer | ArrayBufferView): string;
}

/** Returns what turns UTF-8 into text; broken bytes become U+FFFD. */
export function utf8Decoder(): TextDecoder {
  return new TextDecoder();
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
  encodeInto(text: string, into: Uint8Array): { readonly written: number };
}

export const utf8Encoder = /* @__PURE__ */ new TextEncoder();
