/** The address of the worker's program, which the build puts here. */
declare const workerFile: string;

const url = new URL(workerFile, document.baseURI).href;

/** Under Trusted Types a worker's address must come from a policy: this one lets our own through, and nothing else. */
function trustedUrl(): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  };
  const policy = trustedTypes?.createPolicy('studio', {
    createScriptURL(given) {
      if (given !== url) throw new TypeError('This is not the worker of the Studio.');
      return given;
    },
  });
  return policy?.createScriptURL(url) ?? url;
}

const trusted = trustedUrl();

/** Starts a worker. */
export function startWorker(): Worker {
  return new Worker(trusted, { type: 'module' });
}

/** The first worker. Its program begins to load before that of the page, which takes longer and needs it first. */
export const startedWorker = startWorker();
