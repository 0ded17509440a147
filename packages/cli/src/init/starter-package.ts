import { basename, resolve } from 'node:path';
import { say } from '@botrules/core/tooling';
import { version } from '../version.js';

// What makes the folder a package: the command as a dependency, and what a build server runs.

const scripts = {
  check: 'botrules check rules --strict',
  test: 'botrules test rules',
  try: 'botrules try rules',
  studio: 'botrules studio rules',
  start: 'botrules serve rules',
};

type Script = keyof typeof scripts;

/** The manifest of a bot in this folder, which asks for this version of the command and for its bug fixes. */
export function starterManifest(folder: string): string {
  const manifest = {
    name: packageNameOf(folder),
    private: true,
    scripts,
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

/** What one types in a folder with this `package.json`, which may be of another hand: first to install, then to begin. */
export function firstLines(manifest: string): string[] {
  const { dependencies, devDependencies } = read(manifest);
  const isNamed = { ...dependencies, ...devDependencies }.botrules !== undefined;
  const begin = (['check', 'test', 'try', 'studio'] as const).map((name) => lineOf(name, manifest));
  return [isNamed ? 'npm install' : 'npm install botrules', ...begin];
}

/** Runs a script of the manifest, or what it would run where the manifest has another one or none of this name. */
function lineOf(name: Script, manifest: string, more = ''): string {
  if (read(manifest).scripts?.[name] !== scripts[name]) {
    return `npx ${scripts[name]} ${more}`.trimEnd();
  }
  const run = name === 'test' ? 'npm test' : `npm run ${name}`;
  return more === '' ? run : `${run} -- ${more}`;
}

/** The parts of a manifest that matter here. It may be none: then nothing is known of it. */
function read(manifest: string): {
  readonly [part in 'scripts' | 'dependencies' | 'devDependencies']?: {
    readonly [name: string]: unknown;
  };
} {
  try {
    return JSON.parse(manifest) ?? {};
  } catch {
    return {};
  }
}

/** The workflow for GitHub of a folder with this `package.json`. */
export function workflow(manifest: string): string {
  return `# ${say`Checks and tests the rules whenever they change. Findings are shown at their lines in a pull request.`}
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
      - run: ${lineOf('check', manifest, '--format github')}
      - run: ${lineOf('test', manifest)}
`;
}
