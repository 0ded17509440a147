import Mocha from 'mocha';

/** Mocha's `dot` reporter, closing on the plain line `N passed, N failed` that scripts read. */
// biome-ignore lint/style/noDefaultExport: Mocha takes a reporter as the default export
export default class Reporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      const skipped = pending > 0 ? `, ${pending} skipped` : '';
      console.log(`${passes} passed, ${failures} failed${skipped}`);
    });
  }
}
