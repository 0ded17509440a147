import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * The service as one file of JavaScript and its threads as others, so that a new process of it is up in a
 * fraction of a second.
 */
export async function bundleChild(): Promise<{ readonly file: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'botrules-kill-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  await build({
    entryPoints: {
      child: pathOf('./child.ts'),
      thread: pathOf('../../../packages/service/src/inbox/thread/thread.ts'),
      'checkpoint-thread': pathOf(
        '../../../packages/service/src/inbox/thread/checkpoint-thread.ts',
      ),
      'rules-thread': pathOf('../../../packages/service/src/rules/rules-thread.ts'),
    },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['botrules-source'],
    external: ['libsql', 'pg-native'],
    // CommonJS packages inside ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  await symlink(
    fileURLToPath(new URL('../../../node_modules', import.meta.url)),
    join(folder, 'node_modules'),
  );
  return {
    file: join(folder, 'child.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
