/** With `--parallel` this process runs file after file, and nothing tells which is the last. */
export const inWorker = process.env.MOCHA_WORKER_ID !== undefined;

/**
 * Closes what several files share when the run ends; called at the top of a module. With `--parallel` it ends with the
 * process: a hook would belong to the first file that imports the module, and the next would find it closed.
 */
export function afterRun(close: () => Promise<void> | undefined): void {
  if (typeof after !== 'function' || inWorker) return;
  after(async function () {
    // Where the disk is slow the server takes long to write down the last of it.
    this.timeout(60_000);
    await close();
  });
}
