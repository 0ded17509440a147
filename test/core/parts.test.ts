import { expect } from 'chai';
import { build } from 'esbuild';
import { sourceOf } from '../support/core-bundle.js';

/** The names that an entry of core exports. */
async function exportsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [sourceOf(entry)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    conditions: ['botrules-source'],
  });
  return Object.values(metafile.outputs)[0]!.exports;
}

/** The files of a bundle of each export of an entry alone, by its name. */
async function filesByExport(entry: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = await exportsOf(entry);
  const { metafile } = await build({
    entryPoints: names.map((name) => ({ in: `only:${name}`, out: name })),
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    conditions: ['botrules-source'],
    plugins: [
      {
        name: 'only',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^only:/ }, ({ path }) => ({
            path: path.slice('only:'.length),
            namespace: 'only',
          }));
          onLoad({ filter: /.*/, namespace: 'only' }, ({ path }) => ({
            contents: `export { ${path} } from ${JSON.stringify(sourceOf(entry))}`,
            resolveDir: sourceOf('..'),
          }));
        },
      },
    ],
  });
  return new Map(
    Object.entries(metafile.outputs).map(([out, { inputs }]) => [
      out.replace(/^out\/|\.js$/g, ''),
      Object.keys(inputs).filter((file) => inputs[file]!.bytesInOutput > 0),
    ]),
  );
}

/**
 * The first says conditions by their keys, which no bundle lacks, and calls no operator; the second keeps what others read, and is
 * asked by them alone.
 */
const callNoPart = ['describeCondition', 'RuleCache'];

describe('parts of the language', () => {
  for (const entry of ['index.ts', 'tooling.ts', 'node/index.ts']) {
    it(`are all there in a bundle of whatever asks for one, of ${entry}`, async () => {
      const files = await filesByExport(entry);
      expect(files.size).to.be.above(1);
      const lacking = [...files].filter(([, each]) => {
        const has = (file: RegExp) => each.some((one) => file.test(one));
        const router = has(/router\/.*slots?\.ts$|recall-slot\.ts$/);
        return (
          (router && !has(/router\/parts\/every\.ts$/)) ||
          (has(/rules\/.*slots?\.ts$/) && !has(/parts\/every\.ts$/))
        );
      });
      const names = lacking.map(([name]) => name);
      expect(names.filter((name) => !callNoPart.includes(name))).to.deep.equal([]);
    }).timeout(120_000);
  }
});
