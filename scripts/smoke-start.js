/**
 * Does what the README tells a newcomer: `npm start`, then the `curl` that it prints, signed as the platform signs.
 * The decision has to come up on the screen, and the service has to end when it is told to.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'botrules-smoke-'));
/** With a secret of its own, so that the signature is really looked at. */
const env = {
  ...process.env,
  PORT: '0',
  BOTRULES_ADMIN_PORT: '0',
  BOTRULES_INBOX: join(folder, 'inbox.sqlite'),
  APP_SECRET: 'a-secret-for-this-run',
  NO_COLOR: '1',
};

const service = spawn('npm', ['start'], { cwd: root, env, detached: true });
let screen = '';
service.stdout.on('data', (data) => {
  screen += data;
});
service.stderr.on('data', (data) => {
  screen += data;
});

/** Waits until the screen shows something. */
async function seen(pattern) {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = pattern.exec(screen);
    if (found) return found;
    if (service.exitCode !== null || Date.now() > end) {
      throw new Error(`${pattern} did not come up. The screen:\n${screen}`);
    }
    await Promise.race([once(service.stdout, 'data'), once(service, 'exit')]);
  }
}

try {
  const [command] = await seen(/^ *curl [^\n]*(?:\\\n[^\n]*)*/m);
  await seen(/listening/);
  const answer = execFileSync('bash', ['-c', command.trim()], { encoding: 'utf8', stdio: 'pipe' });
  if (answer !== 'EVENT_RECEIVED')
    throw new Error(`The webhook answered ${JSON.stringify(answer)}.`);
  await seen(/"rule":"menu"/);
  await seen(/What can I do for you/);
  const forged = execFileSync(
    'bash',
    ['-c', command.trim().replace(/sha256=[0-9a-f]{8}/, 'sha256=00000000')],
    { encoding: 'utf8', stdio: 'pipe' },
  );
  if (!forged.includes('error')) throw new Error(`A forged signature was answered ${forged}.`);
  process.kill(-service.pid, 'SIGTERM');
  await once(service, 'exit');
  console.log('npm start serves the rules, and the printed curl shows a decision.');
} finally {
  if (service.exitCode === null && service.signalCode === null)
    process.kill(-service.pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
