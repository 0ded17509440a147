import Mocha from 'mocha';

/**
 * Mocha's `dot` reporter, closing on the plain line `N passed, N failed` that scripts read. Where something still
 * runs a while after the last test it says so and fails the run: nothing else would tell who left it.
 */
// biome-ignore lint/style/noDefaultExport: Mocha takes a reporter as the default export
export default class Reporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      const skipped = pending > 0 ? `, ${pending} skipped` : '';
      console.log(`${passes} passed, ${failures} failed${skipped}`);
      // It does not keep the process alive: where all is closed, the run is over long before.
      setTimeout(complain, 5000).unref();
    });
  }
}

function complain() {
  const left = process.getActiveResourcesInfo().join(', ');
  console.error(`The tests have ended, and something that one of them began still runs: ${left}.`);
  process.on('exit', () => {
    process.exitCode = 1;
  });
}
