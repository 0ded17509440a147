import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { packages } from '../scripts/packages.js';
import { root } from './pages.js';

/** The names that are imported, such as `@botrules/core/node`, by the file in which each begins. */
const entries = new Map(
  packages.flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([path, entry]) => {
      const source = entry['botrules-source'];
      return source
        ? [[`${root}${folder}/${source.slice(2)}`, `${manifest.name}${path.slice(1)}`]]
        : [];
    }),
  ),
);

/** Writes a page for each entry of each package into site/api; resolves to the number of problems that it reported. */
export async function makeApi() {
  const out = fileURLToPath(new URL('api', import.meta.url));
  rmSync(out, { recursive: true, force: true });
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: [...entries.keys()],
    tsconfig: fileURLToPath(new URL('tsconfig.api.json', import.meta.url)),
    readme: 'none',
    name: 'API',
    skipErrorChecking: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    disableSources: true,
    validation: { notExported: false, invalidLink: true, notDocumented: true },
    requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
    outputs: [{ name: 'markdown', path: out }],
    // Options of the plugin.
    outputFileStrategy: 'modules',
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    useHTMLAnchors: true,
    anchorPrefix: 'of-',
    logLevel: 'Warn',
  });
  const project = await app.convert();
  if (project === undefined) return app.logger.errorCount || 1;
  for (const module of project.children ?? []) {
    module.name = entries.get(project.getSymbolIdFromReflection(module).fileName);
  }
  app.validate(project);
  await app.generateOutputs(project);
  return app.logger.errorCount + app.logger.warningCount;
}
