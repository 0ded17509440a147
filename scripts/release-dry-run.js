/**
 * A release to a registry on this machine, and then what a stranger does with it: the README of create-botrules, line by
 * line, and what the workflow of the new folder runs. Other packages come through that registry from npm's own.
 *
 *     node scripts/release-dry-run.js [--packed FOLDER]   the tarballs that check-packages.js has left; without it they
 *                                                         are packed and checked first
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { packages } from './packages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'botrules-registry-'));
const began = Date.now();
const say = (text) => console.log(`${Math.round((Date.now() - began) / 1000)} s: ${text}`);

/** The registry program, outside of this repository's lockfile: nothing else here needs it. */
function installRegistry() {
  // Newer ones need Node 22; the version of node-fetch that it names cannot be had everywhere.
  const manifest = {
    private: true,
    dependencies: { verdaccio: '6.8.0' },
    overrides: { 'node-fetch': '2.7.0' },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const options = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'inherit' });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startRegistry(port) {
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const ours = { access: '$all', publish: '$all' };
  const config = {
    storage: join(folder, 'storage'),
    uplinks: { upstream: { url: upstream, timeout: '60s', maxage: '60m', cache: true } },
    packages: {
      ...Object.fromEntries(packages.map(({ manifest }) => [manifest.name, ours])),
      '**': { access: '$all', proxy: 'upstream' },
    },
    log: { type: 'stdout', level: 'error' },
    max_body_size: '50mb',
  };
  const path = join(folder, 'config.yaml');
  writeFileSync(path, JSON.stringify(config));
  const program = join(folder, 'node_modules/verdaccio/bin/verdaccio');
  const listen = ['--listen', `127.0.0.1:${port}`];
  const registry = spawn(process.execPath, [program, '--config', path, ...listen], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 300; tries++) {
    if (registry.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/-/ping`).catch(() => undefined);
    if (answer?.ok) return registry;
    await wait(100);
  }
  registry.kill();
  throw new Error('The registry did not start.');
}

/** npm as it is set for a stranger: it knows only where the registry is. */
function strangerEnv(port) {
  const address = `http://127.0.0.1:${port}/`;
  const settings = join(folder, 'npmrc');
  // Anybody may publish there, but npm wants to have something to show.
  writeFileSync(settings, `registry=${address}\n//127.0.0.1:${port}/:_authToken=nobody\n`);
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  return {
    ...Object.fromEntries(inherited),
    npm_config_userconfig: settings,
    npm_config_cache: join(folder, 'cache'),
    npm_config_update_notifier: 'false',
    npm_config_yes: 'true',
    NO_COLOR: '1',
  };
}

/** Types lines, each into a new shell that begins in the folder where the last one ended. */
async function type(lines, cwd, env) {
  let at = cwd;
  for (const line of lines) {
    const began = Date.now();
    if (/ studio\b/.test(line)) {
      await openPage(line, at, env);
      say(`$ ${line}   (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      continue;
    }
    // `try` reads what is typed: a text, then the end.
    const script = `${line} <<'TYPED'\nWhen do you open?\nTYPED\npwd > "$PLACE"`;
    const place = join(folder, 'place');
    const running = promisify(execFile)('bash', ['-ec', script], {
      cwd: at,
      env: { ...env, PLACE: place },
      maxBuffer: 1e8,
    });
    const { stdout, stderr } = await running.catch((error) => {
      throw new Error(`$ ${line}\n${error.stdout}${error.stderr}`);
    });
    say(`$ ${line}   (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (/ try\b/.test(line) && !stdout.includes('9:00 to 18:00')) {
      throw new Error(`The bot did not answer:\n${stdout}${stderr}`);
    }
    at = readFileSync(place, 'utf8').trim();
  }
  return at;
}

/** Starts a command that prints an address and goes on, opens the page there, and ends the command. */
async function openPage(line, cwd, env) {
  const running = spawn('bash', ['-c', line], { cwd, env, detached: true });
  const ended = once(running, 'close');
  let printed = '';
  try {
    const address = await new Promise((resolve, reject) => {
      const look = (data) => {
        printed += data;
        const found = /http:\S+(?=\s)/.exec(printed);
        if (found) resolve(found[0]);
      };
      running.stdout.on('data', look);
      running.stderr.on('data', look);
      running.once('close', () => reject(new Error(`$ ${line}\n${printed}`)));
    });
    const page = await (await fetch(address)).text();
    const script = /src="([^"]+\.js)"/.exec(page)?.[1];
    const answer = script && (await fetch(new URL(script, address)));
    if (!answer?.ok) throw new Error(`The page is not whole:\n${page}`);
  } finally {
    process.kill(-running.pid, 'SIGTERM');
    await ended;
  }
}

let registry;
try {
  installRegistry();
  const port = await freePort();
  registry = await startRegistry(port);
  say('a registry runs here.');
  const env = strangerEnv(port);
  const release = (...args) =>
    execFileSync(process.execPath, ['scripts/release.js', '--dry', ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  say(release(...process.argv.slice(2)));
  if (!/is published/.test(release())) throw new Error('A second release is not passed over.');

  const home = join(folder, 'home');
  mkdirSync(home);
  const readme = readFileSync(join(root, 'packages/create/README.md'), 'utf8');
  const [, lines] = /^```sh\n([\s\S]*?)^```$/m.exec(readme);
  const bot = await type(lines.trim().split('\n'), home, env);
  for (const file of ['.vscode/settings.json', '.vscode/rules.schema.json', 'package-lock.json']) {
    if (!existsSync(join(bot, file))) throw new Error(`The new folder has no ${file}.`);
  }
  const { jobs } = parse(readFileSync(join(bot, '.github/workflows/rules.yml'), 'utf8'));
  const steps = jobs.rules.steps.flatMap(({ run }) => run ?? []);
  await type(steps, bot, env);
  say('A stranger has a bot.');
} finally {
  // It would wait for connections that npm keeps open, and has nothing to save.
  registry?.kill('SIGKILL');
  if (registry && registry.exitCode === null && registry.signalCode === null) {
    await once(registry, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}
