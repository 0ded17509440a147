import { basename, resolve } from 'node:path';
import { version } from '../version.js';

// What makes the folder a package: the command as a dependency, and what a build server runs.

/** The manifest of a bot in this folder, which asks for this version of the command and for its bug fixes. */
export function starterManifest(folder: string): string {
  const manifest = {
    name: packageNameOf(folder),
    private: true,
    scripts: {
      check: 'botrules check rules --strict',
      test: 'botrules test rules',
      try: 'botrules try rules',
      studio: 'botrules studio rules',
      start: 'botrules serve rules',
    },
    dependencies: { botrules: `^${version}` },
    engines: { node: '>=20.19' },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The folder's name as npm takes names: small letters, digits, and hyphens between them. */
function packageNameOf(folder: string): string {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 100);
  return name === '' ? 'my-bot' : name;
}

export const workflow = `# Checks and tests the rules whenever they change. Findings are shown at their lines in a pull request.
name: rules
on: [push, pull_request]
permissions:
  contents: read
jobs:
  rules:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 24
      - run: npm install
      - run: npm run check -- --format github
      - run: npm test
`;
