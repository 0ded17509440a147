/**
 * Types of the web that our public types name. A program that compiles without `@types/node` and without the DOM has none of
 * them, and gets here the least that is used of each, so that our declarations compile all the same.
 */

/** The global `Request`. */
export type WebRequest = typeof globalThis extends { Request: { prototype: infer T } }
  ? T
  : {
      readonly method: string;
      readonly url: string;
      readonly headers: { get(name: string): string | null };
      readonly body: unknown;
      readonly bodyUsed: boolean;
    };

/** The global `Response`. */
export type WebResponse = typeof globalThis extends { Response: { prototype: infer T } }
  ? T
  : { readonly status: number; text(): Promise<string> };
