import { version } from '../version.js';

/** Completion and hover in Visual Studio Code, by the YAML extension and the schemas that stand beside. */
export const editorSettings = `${JSON.stringify(
  {
    'yaml.schemas': {
      '.vscode/rules.schema.json': ['rules/**/*.yaml', 'rules/**/*.yml', '!rules/**/*.test.yaml'],
      '.vscode/tests.schema.json': ['rules/**/*.test.yaml'],
    },
  },
  null,
  2,
)}\n`;

export const editorExtensions = `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`;

export const workflow = `# Checks and tests the rules on every push and pull request.
name: rules
on: [push, pull_request]
permissions:
  contents: read
jobs:
  rules:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes botrules@${version} check rules --strict --format github
      - run: npx --yes botrules@${version} test rules
`;

export const environment = `# Copy this file to .env and fill it in; "botrules serve rules" reads it. Never commit .env.

# Words of your own choice: the same in the webhook settings of your app at developers.facebook.com.
VERIFY_TOKEN=

# App settings > Basic > App secret: proves that a webhook comes from the platform.
APP_SECRET=

# Messenger > Settings > Access tokens: lets the bot answer. Without it nothing is sent, only printed.
PAGE_ACCESS_TOKEN=

# Where the service listens.
PORT=3000
`;

export const ignored = `.env
node_modules/
`;
