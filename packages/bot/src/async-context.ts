/** Runs a function in the async context that was captured. */
export type InContext = <A, R>(work: (argument: A) => R, argument: A) => R;

interface Storage {
  readonly snapshot?: () => InContext;
}

/**
 * Captures the async context of whoever calls: a handler that runs later sees the `AsyncLocalStorage`, and with it the
 * trace and the logger, of the request that brought its event, and never those of another request. Where the runtime
 * has no async context, functions are just called.
 */
export const captureContext: () => InContext = capturer() ?? (() => directly);

/** Calls a function in the context of now. */
export const directly: InContext = (work, argument) => work(argument);

function capturer(): (() => InContext) | undefined {
  const { AsyncLocalStorage = ofNode() } = globalThis as { readonly AsyncLocalStorage?: Storage };
  if (typeof AsyncLocalStorage?.snapshot !== 'function') return undefined;
  return () => AsyncLocalStorage.snapshot!();
}

/** Not an import: a bundle for a browser or an edge runtime could not resolve it. */
function ofNode(): Storage | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
  };
  const hooks = process?.getBuiltinModule?.('node:async_hooks') as
    | { readonly AsyncLocalStorage?: Storage }
    | undefined;
  return hooks?.AsyncLocalStorage;
}
