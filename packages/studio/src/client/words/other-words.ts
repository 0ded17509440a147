/** The same words in another language: each text another text, each function one that takes the same. */
export type OtherWords<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : { readonly [K in keyof T]: OtherWords<T[K]> };

/** Words by the part of the page that says them. */
export type WordsOfParts = { readonly [part: string]: object };
