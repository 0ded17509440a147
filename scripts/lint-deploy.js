/**
 * Holds examples/deploy against the schemas and rules of the programs that read it: Docker, Compose, Kubernetes. No engine is asked,
 * so it runs anywhere; CI, which has one, builds the image and runs it, too (examples/deploy/try-image.sh).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseAllDocuments } from 'yaml';

const deploy = fileURLToPath(new URL('../examples/deploy/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'botrules-deploy-'));
const problems = [];

function lintDockerfile({ validate }) {
  for (const { range, message } of validate(read('Dockerfile'))) {
    problems.push(`Dockerfile:${range.start.line + 1}: ${message}`);
  }
}

async function lintManifests(require) {
  for (const document of parseAllDocuments(read('kubernetes.yaml'))) {
    const manifest = document.toJS();
    const { apiVersion, kind, metadata } = manifest;
    const models = await import(
      pathToFileURL(require.resolve(`kubernetes-models/${apiVersion}/${kind}`)).href
    );
    const Model = models[kind] ?? models.default[kind];
    try {
      new Model(manifest).validate();
    } catch (error) {
      problems.push(`kubernetes.yaml, ${kind} ${metadata.name}: ${error.message}`);
    }
  }
}

function lintCompose() {
  const config = {
    rules: {
      // Matters of taste, and the ports of the proxy, which are there for everybody.
      'service-keys-order': 0,
      'top-level-properties-order': 0,
      'require-quotes-in-ports': 0,
      'no-unbound-port-interfaces': 0,
    },
  };
  writeFileSync(join(folder, 'dclint.json'), JSON.stringify(config));
  const program = join(folder, 'node_modules/.bin/dclint');
  const args = ['--max-warnings', '0', '-c', join(folder, 'dclint.json')];
  try {
    execFileSync(program, [...args, join(deploy, 'compose.yaml')], { encoding: 'utf8' });
  } catch (error) {
    problems.push(`compose.yaml:\n${error.stdout}${error.stderr}`);
  }
}

function read(name) {
  return readFileSync(join(deploy, name), 'utf8');
}

try {
  // Outside of this repository's lockfile: nothing else here needs them.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const linters = ['kubernetes-models@4.5.1', 'dockerfile-utils@0.16.3', 'dclint@3.1.0'];
  const options = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  execFileSync('npm', ['install', ...options, ...linters], { cwd: folder, stdio: 'inherit' });
  const require = createRequire(join(folder, 'package.json'));
  lintDockerfile(require('dockerfile-utils'));
  await lintManifests(require);
  lintCompose();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  console.log('The Dockerfile, compose.yaml and kubernetes.yaml are right.');
}
