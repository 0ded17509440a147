import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

/**
 * The program of `probe.ts` with everything that it imports, as one script that leaves `probe` in the variable
 * `bot`. Bundled as for a browser: an import of Node's fails the build.
 */
export async function bundleProbe(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('probe.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    globalName: 'bot',
    conditions: ['botrules-source'],
    logLevel: 'silent',
  });
  // Or its process would outlive the tests.
  await stop();
  return outputFiles[0]!.text;
}
