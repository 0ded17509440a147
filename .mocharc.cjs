const { pathToFileURL } = require('node:url');

// Whole, since a thread resolves it anew, and a test may have gone to another folder by then.
const typescript = pathToFileURL(require.resolve('./test/support/typescript.js'));

module.exports = {
  'node-option': ['conditions=botrules-source', `import=${typescript}`],
  reporter: './test/support/reporter.js',
  timeout: 20_000,
};
