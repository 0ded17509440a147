/**
 * Puts the thread of an inbox into one file, with what it uses of the packages and nothing else. As `tsc` builds it, it loads
 * five hundred files: that takes half a second of a core each time that a thread starts, and a service starts with one.
 */
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'packages/service/src');
const dist = join(root, 'packages/service/dist');
const thread = 'inbox/thread/thread';

/** What is installed beside the package stays there, and so does what is only loaded when it is needed. */
const inPlace = {
  name: 'in place',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./#]/ }, ({ path }) =>
      path.startsWith('@botrules/') ? undefined : { path, external: true, sideEffects: false },
    );
    onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const built = join(dist, relative(source, join(resolveDir, path)));
      return { path: relative(dirname(join(dist, thread)), built), external: true };
    });
  },
};

const { metafile } = await build({
  entryPoints: [join(source, `${thread}.ts`)],
  outfile: join(dist, `${thread}.js`),
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['botrules-source'],
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
  plugins: [inPlace],
});

const used = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
const isInstalled = ({ path }) => /^(?:node:|libsql$|\.)/.test(path);
const other = used.find((each) => !isInstalled(each));
// The package itself need not depend on it.
if (other) throw new Error(`The thread of an inbox uses ${other.path}, and is to do without.`);
