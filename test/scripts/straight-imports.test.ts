import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { build, type Metafile } from 'esbuild';
import { straightImports } from '../../scripts/straight-imports.js';

const worker = fileURLToPath(new URL('../../packages/studio/src/worker/', import.meta.url));

/** The files that are loaded with the first one. */
function firstLoad({ outputs }: Metafile): readonly string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { kind, path: next } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') visit(next);
    }
  };
  visit(Object.keys(outputs).find((path) => path.endsWith('/main.js'))!);
  return [...seen].flatMap((path) =>
    Object.entries(outputs[path]?.inputs ?? {}).flatMap(([input, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [input] : [],
    ),
  );
}

describe('Straight imports', () => {
  it('leave what is asked for later out of what the worker of the Studio loads first', async function () {
    this.timeout(60_000);
    const { metafile, warnings } = await build({
      entryPoints: [`${worker}main.ts`],
      bundle: true,
      splitting: true,
      format: 'esm',
      write: false,
      metafile: true,
      outdir: 'out',
      plugins: [
        straightImports(/packages[\\/](?:studio[\\/]src[\\/]worker|channel|channels)[\\/]/),
      ],
    });
    expect(warnings).to.deep.equal([]);
    const first = firstLoad(metafile);
    expect(first.some((file) => file.endsWith('core/dist/parse-rules.js'))).to.equal(true);
    const late =
      /tests-schema|parse-tests|talk\/keep-as-test|channels\/|channel\/dist\/fit-profile/;
    expect(first.filter((file) => late.test(file))).to.deep.equal([]);
  });
});
