/**
 * Types of the web that our public types name. A program that compiles without `@types/node` and without the DOM has none of
 * them, and gets here the least that is used of each, so that our declarations compile all the same.
 */

/** The global `AbortSignal`. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer T } }
  ? T
  : { readonly aborted: boolean; readonly reason: unknown };

/** The global `fetch`. */
export type Fetch = typeof globalThis extends { fetch: infer F }
  ? F
  : (
      url: string,
      init?: object,
    ) => Promise<{
      readonly ok: boolean;
      readonly status: number;
      readonly headers: { get(name: string): string | null };
      text(): Promise<string>;
    }>;
