import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse, parseAllDocuments } from 'yaml';
import { Metrics } from '../../packages/service/src/admin/metrics.js';
import { settings } from '../../packages/service/src/index.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: each kind has another shape
const manifests: readonly { readonly kind: string; readonly spec: any }[] = parseAllDocuments(
  read('examples/deploy/kubernetes.yaml'),
).map((document) => document.toJS());

/** The names of all that is counted, Node's own aside. */
async function metricNames(): Promise<string[]> {
  const metrics = new Metrics();
  metrics.watch({
    counts: async () => ({ waiting: 0, dead: 0, oldestWaiting: undefined }),
    pages: () => [],
    stoppedPages: () => [],
    now: () => 0,
  });
  const all = await metrics.registry.getMetricsAsJSON();
  return all.map(({ name }) => name).filter((name) => name.startsWith('botrules_'));
}

describe('the documents of the service', () => {
  it('list every setting as it is', () => {
    const [, table = ''] = /<!-- settings -->\n([\s\S]*?)\n<!-- \/settings -->/.exec(
      read('docs/service.md'),
    )!;
    const rows = Object.values(settings).map(({ key, flag, env, kind, fallback, about }) => {
      const shown = (kind.format as (value: unknown) => string)(fallback);
      return `| \`${key}\` | \`${flag}\` | \`${env}\` | ${shown === '' ? '' : `\`${shown}\``} | ${about} |`;
    });
    const squeezed = table.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' '));
    expect(squeezed.slice(2)).to.deep.equal(rows.map((row) => row.replaceAll(/ {2,}/g, ' ')));
  });

  it('list every metric', async () => {
    const listed = [...read('docs/operations.md').matchAll(/^\| `(botrules_\w+)` +\|/gm)].map(
      ([, name]) => name,
    );
    expect(listed).to.have.members(await metricNames());
  });

  it('draw and alert on metrics that there are', async () => {
    const names = await metricNames();
    for (const file of ['examples/deploy/grafana-dashboard.json', 'docs/operations.md']) {
      const asked = [
        ...read(file).matchAll(/\b(botrules_\w+?)(?:_bucket|_sum|_count)?\b(?=[\s[{)" ]| ==)/g),
      ];
      expect(asked, file).to.have.length.above(4);
      for (const [, name] of asked) expect(names, file).to.include(name);
    }
  });

  it('draw each metric that there is', async () => {
    const { panels } = JSON.parse(read('examples/deploy/grafana-dashboard.json')) as {
      readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
    };
    const drawn = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join('\n');
    const missing = (await metricNames()).filter(
      (name) => !new RegExp(`\\b${name}(?:_bucket)?\\b`).test(drawn),
    );
    expect(missing).to.deep.equal([]);
  });

  it('deploy with variables that there are', () => {
    const known = new Set([
      ...Object.values(settings).map(({ env }) => env),
      ...['APP_SECRET', 'VERIFY_TOKEN', 'PAGE_ACCESS_TOKEN', 'FORWARD_SECRET'],
      ...['POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD', 'DOMAIN', 'NODE_ENV'],
    ]);
    const { services } = parse(read('examples/deploy/compose.yaml'), { merge: true }) as {
      services: Record<
        string,
        { environment?: Record<string, string>; read_only?: boolean; cap_drop?: string[] }
      >;
    };
    for (const { environment = {} } of Object.values(services)) {
      for (const name of Object.keys(environment)) expect(known).to.include(name);
    }
    expect(services.bot).to.deep.include({ read_only: true, cap_drop: ['ALL'] });
    const dockerfile = read('examples/deploy/Dockerfile');
    for (const [, name] of dockerfile.matchAll(/^(?:ENV| {4})\s*([A-Z_]+)=/gm))
      expect(known).to.include(name);
    expect(dockerfile).to.match(/^USER 1000:1000$/m);
  });

  it('deploy behind proxies that let each channel through', () => {
    const { path } = settings;
    expect(read('examples/deploy/compose.yaml')).to.include(`handle ${path.fallback}* {`);
    expect(read('docs/operate/systemd.md')).to.include(`handle ${path.fallback}* {`);
    const ingress = manifests.find(({ kind }) => kind === 'Ingress')!;
    const [{ http }] = ingress.spec.rules;
    expect(http.paths).to.have.lengthOf(1);
    expect(http.paths[0]).to.include({ path: path.fallback, pathType: 'Prefix' });
  });

  it('deploy with ports, probes and variables that there are', () => {
    const { spec } = manifests.find(({ kind }) => kind === 'Deployment')!;
    const [container] = spec.template.spec.containers;
    expect(container.ports).to.deep.equal([
      { name: 'webhook', containerPort: settings.port.fallback },
      { name: 'admin', containerPort: settings.adminPort.fallback },
    ]);
    const known = Object.values(settings).map(({ env }) => env);
    for (const { name } of container.env) expect(known).to.include(name);
    for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe']) {
      const { path, port } = container[probe].httpGet;
      expect(read('packages/service/src/admin/admin.ts')).to.include(`case '${path}':`);
      expect(port).to.equal('admin');
    }
    const ports = `EXPOSE ${settings.port.fallback} ${settings.adminPort.fallback}\n`;
    expect(read('examples/deploy/Dockerfile')).to.include(ports);
  });
});
