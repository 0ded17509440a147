const { availableParallelism } = require('node:os');
const { pathToFileURL } = require('node:url');

// Whole, since a thread resolves it anew, and a test may have gone to another folder by then.
const typescript = pathToFileURL(require.resolve('./test/support/typescript.js'));

// With LONG_TESTS, tests try up to ten times as many inputs. `test/support/limits.ts` multiplies all limits then.
const isLong = process.env.LONG_TESTS === '1';
const timeout = isLong ? 40_000 : 20_000;

module.exports = {
  'node-option': [
    'conditions=botrules-source',
    `import=${typescript}`,
    // The garbage collector took a fifth of the processor's time. It takes less with more room for young objects, and without
    // threads of its own: they wait for one another where there are more processes than cores.
    'max-semi-space-size=64',
    'no-parallel-scavenge',
  ],
  require: [
    require.resolve('./test/support/limits.ts'),
    require.resolve('./test/support/left-running.ts'),
    require.resolve('./test/support/built.ts'),
  ],
  reporter: './test/support/reporter.js',
  timeout,
  // With `--parallel`: so many processes, each of which takes one file after the other; two more than there are cores, since some wait.
  jobs: availableParallelism() + 2,
};
