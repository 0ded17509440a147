import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, stop } from 'esbuild';

/** Bundles as for a browser: an import of Node's fails the build. */
async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    conditions: ['botrules-source'],
    logLevel: 'silent',
  });
  // Otherwise its process would outlive the tests.
  await stop();
  return outputFiles![0]!.text;
}

/** The program of `probe.ts` with everything that it imports, as one script that leaves `probe` in the variable `bot`. */
export function bundleProbe(): Promise<string> {
  const entry = fileURLToPath(new URL('probe.ts', import.meta.url));
  return bundle({ entryPoints: [entry], format: 'iife', globalName: 'bot' });
}

/** The bytes that a module has with everything that it imports, made small as for production. */
export async function sizeOf(contents: string): Promise<number> {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const text = await bundle({ stdin: { contents, resolveDir }, format: 'esm', minify: true });
  return Buffer.byteLength(text);
}
