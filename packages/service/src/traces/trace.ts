/** What is known of a piece of work besides its name and its time. Never personal data. */
export interface TraceSpan {
  set(name: string, value: string | number | boolean): void;
}

export type Attributes = { readonly [name: string]: string | number | boolean };

/** Does a piece of work and measures it, below the piece of work that it is part of. */
export type Trace = <T>(
  name: string,
  attributes: Attributes,
  work: (span: TraceSpan) => Promise<T>,
) => Promise<T>;

const nothing: TraceSpan = { set() {} };

/** Measures nothing. */
export const noTrace: Trace = (_name, _attributes, work) => work(nothing);
