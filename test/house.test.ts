import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { assert } from 'chai';

/** What the house is built by: who may know whom, and what stands nowhere. */

const root = new URL('..', import.meta.url).pathname;

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

/** The folders of packages, lowest first; channels stand on one floor. */
const channels = readdirSync(join(root, 'packages/channels'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `channels/${name}`);
const packageFloors = [
  ['core'],
  ['channel', 'picture'],
  channels,
  ['bot'],
  ['koa', 'all-channels'],
  ['studio'],
  ['service'],
  ['cli'],
  ['create'],
];

const files = packageFloors.flat().flatMap((folder) => sourceFiles(`packages/${folder}/src`));

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const pattern =
    /^\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

/** The file of the house that an import means, or `undefined` for a package of others. */
function target(file: string, imported: string): string | undefined {
  // Core's own names for what a bundle can be built without.
  const [, part, room] = /^#(regex|words|memory|tables)\/(rules|router)$/.exec(imported) ?? [];
  if (part !== undefined) return `packages/core/src/${room}/parts/${part}.ts`;
  if (!imported.startsWith('.')) return undefined;
  const path = relative(root, join(root, file, '..', imported)).replace(/\.js$/, '.ts');
  return existsSync(join(root, path)) ? path : path.replace(/\.ts$/, '.tsx');
}

const arrows = files.flatMap((file) => importsOf(file).map((imported) => ({ file, imported })));

/** Floors of core, lowest first; folders of one floor do not know each other. */
const coreFloors: readonly (readonly string[])[] = [
  [
    ...[
      'report',
      'de',
      'event',
      'event-fields',
      'message',
      'declared',
      'digest',
      'version',
      'memory',
      'steps',
    ],
    ...['bot-profile', 'channel-profile', 'default-profiles.generated'],
  ],
  ['syntax'],
  ['rules'],
  ['short-event', 'decision'],
  ['checks', 'slips', 'router', 'replay', 'remember'],
  ['explain', 'load', 'compiled', 'change-memory'],
  ['testing', 'graph', 'parse-rules', 'route-types', 'list-rules', 'preview'],
  ['workspace'],
  ['index', 'tooling', 'parts'],
  ['node'],
];

/** Floors of folders in which every file has a room, lowest first; rooms of one floor do not know each other. */
const roomFloors: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'cli/src': [
    ['terminal', 'version'],
    ['formats', 'graph', 'init', 'completion'],
    ['options'],
    ['files'],
    ['events', 'tests', 'serve'],
    ['try'],
    ['commands'],
    ['program'],
    ['run'],
    ['process-main'],
    ['index', 'main'],
  ],
  'service/src': [
    ['address', 'channels', 'clock', 'fleeting-map', 'words', 'traces', 'watch', 'said'],
    ['config', 'inbox'],
    ['delivery', 'rules', 'web'],
    ['work', 'sandbox'],
    ['flow', 'admin', 'desk'],
    ['edge', 'commands'],
    ['parts'],
    ['service'],
    ['index'],
  ],
  'studio/src': [
    ['shown-channel'],
    ['shown-channels.generated'],
    ['server', 'worker'],
    ['client'],
    ['desk'],
    ['index'],
  ],
  'studio/src/client': [
    ['words', 'store', 'look', 'start-worker'],
    ['api', 'ask', 'announce'],
    ['insights'],
    ['editor'],
    ['files', 'cards', 'save', 'phone', 'map', 'tests', 'events', 'table', 'key-page'],
    ['parts', 'begin', 'header', 'bottom', 'keys'],
    ['app'],
    ['main'],
  ],
  'service/src/inbox': [
    ['model'],
    ['sqlite', 'postgres', 'records'],
    ['tables'],
    ['open-inbox'],
    ['thread'],
    ['working-inbox'],
    ['inbox-trouble'],
  ],
};

/** Floors of the prover, lowest first: it knows no check, and each room only the rooms below it. */
const proofFloors = [
  ...['texts', 'automata', 'claims', 'clauses', 'survey', 'cover', 'taps', 'kept-checks'],
];

describe('The house', () => {
  it('has files to look at', () => {
    assert.isAbove(files.length, 60);
    assert.isAbove(arrows.length, 150);
  });

  it('has packages whose imports point down', () => {
    const names = new Map(
      packageFloors.flat().map((folder) => {
        const manifest = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8');
        return [JSON.parse(manifest).name as string, folder];
      }),
    );
    const floorOf = (folder: string) =>
      packageFloors.findIndex((folders) => folders.includes(folder));
    const upward = arrows.filter(({ file, imported }) => {
      const to = names.get(
        imported
          .split('/')
          .slice(0, imported.startsWith('@') ? 2 : 1)
          .join('/'),
      );
      const from = file.slice('packages/'.length, file.indexOf('/src/'));
      // Those of one floor do not know each other.
      return to !== undefined && to !== from && floorOf(to) >= floorOf(from);
    });
    assert.deepEqual(upward, []);
  });

  it('has floors in core whose imports point down', () => {
    const floorOf = (file: string) => {
      const room = file.split('/')[3]!.replace(/\.ts$/, '');
      const floor = coreFloors.findIndex((rooms) => rooms.includes(room));
      assert.notEqual(floor, -1, `${file} stands on no floor: name its room in coreFloors`);
      return { room, floor };
    };
    const upward = arrows.flatMap(({ file, imported }) => {
      const to = target(file, imported);
      if (!file.startsWith('packages/core/') || !to?.startsWith('packages/core/')) return [];
      const [a, b] = [floorOf(file), floorOf(to)];
      return b.floor > a.floor || (b.floor === a.floor && b.room !== a.room)
        ? [`${file} -> ${to}`]
        : [];
    });
    assert.deepEqual(
      upward.filter(
        (arrow) =>
          !/src\/(report|event|decision|memory|declared|digest|channel-profile|default-profiles)/.test(
            arrow.split(' -> ')[1]!,
          ),
      ),
      [],
    );
  });

  for (const [folder, floors] of Object.entries(roomFloors)) {
    const within = `packages/${folder}/`;
    const roomOf = (file: string) =>
      file
        .slice(within.length)
        .split('/')[0]!
        .replace(/\.tsx?$/, '');
    const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));

    it(`has floors in ${folder} whose imports point down`, () => {
      const upward = arrows.flatMap(({ file, imported }) => {
        const to = target(file, imported);
        if (!file.startsWith(within) || !to?.startsWith(within)) return [];
        const [from, below] = [roomOf(file), roomOf(to)];
        return from === below || floorOf(below) < floorOf(from) ? [] : [`${file} -> ${to}`];
      });
      assert.deepEqual(upward, []);
    });

    it(`has a floor for each room of ${folder}, and no other`, () => {
      const rooms = files.filter((file) => file.startsWith(within)).map(roomOf);
      assert.sameMembers([...new Set(rooms)], floors.flat());
    });
  }

  it('has a prover that knows no check, with floors of its own', () => {
    const proof = 'packages/core/src/checks/proof/';
    const floorOf = (file: string) => {
      const room = file
        .slice(proof.length)
        .split('/')[0]!
        .replace(/\.tsx?$/, '');
      assert.include(proofFloors, room, `${file} stands on no floor: name its room in proofFloors`);
      return proofFloors.indexOf(room);
    };
    const upward = arrows.filter(({ file, imported }) => {
      const to = target(file, imported);
      if (!file.startsWith(proof) || !to?.startsWith('packages/core/src/checks/')) return false;
      return !to.startsWith(proof) || floorOf(to) > floorOf(file);
    });
    assert.deepEqual(upward, []);
  });

  it('has a prover of which each file says first what it decides', () => {
    const silent = files
      .filter((file) => file.startsWith('packages/core/src/checks/proof/'))
      .filter(
        (file) => !/^\/\/ (Decides|Finds|Makes) /.test(readFileSync(join(root, file), 'utf8')),
      );
    assert.deepEqual(silent, []);
  });

  it('has no circle of imports', () => {
    const next = new Map<string, string[]>();
    for (const { file, imported } of arrows) {
      const to = target(file, imported);
      if (to) next.set(file, [...(next.get(file) ?? []), to]);
    }
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const to of next.get(file) ?? []) {
        const circle = walk(to, [...path, file]);
        if (circle) return circle;
      }
      done.add(file);
      return undefined;
    };
    for (const file of files) assert.isUndefined(walk(file, []));
  });

  it('has no circle of folders', () => {
    const next = new Map<string, Set<string>>();
    for (const { file, imported } of arrows) {
      const to = target(file, imported);
      if (to === undefined) continue;
      const [from, below] = [dirname(file), dirname(to)];
      // A folder and what is inside it are one; floors within it are declared above.
      if (`${from}/`.startsWith(`${below}/`) || `${below}/`.startsWith(`${from}/`)) continue;
      next.set(from, (next.get(from) ?? new Set()).add(below));
    }
    const done = new Set<string>();
    const walk = (folder: string, path: readonly string[]): void => {
      assert.notInclude(path, folder, [...path, folder].join(' -> '));
      if (done.has(folder)) return;
      for (const to of next.get(folder) ?? []) walk(to, [...path, folder]);
      done.add(folder);
    };
    for (const folder of next.keys()) walk(folder, []);
  });

  const onlyIn: readonly [what: string, who: RegExp, where: RegExp][] = [
    [
      'yaml in core',
      /^#?yaml$/,
      /^packages\/(core\/src\/syntax\/|core\/src\/testing\/|service\/|cli\/)/,
    ],
    ['ajv nowhere at run time', /^ajv/, /^$/],
    ['koa in koa and service', /^(koa|@koa\/.*|koa-bodyparser)$/, /^packages\/(koa|service)\//],
    [
      'node: in core under node/',
      /^node:/,
      /^packages\/(core\/src\/node\/|koa|service|cli|studio\/src\/server)/,
    ],
    [
      'preact and the editor in pages',
      /^(?:@?preact|@codemirror|@lezer)/,
      /^packages\/studio\/src\/(?:client|desk)\//,
    ],
  ];
  for (const [what, who, where] of onlyIn) {
    it(`knows ${what} alone`, () => {
      const astray = arrows.filter(({ file, imported }) => who.test(imported) && !where.test(file));
      assert.deepEqual(astray, []);
    });
  }

  it('has core take the YAML library by the name that needs no permission in Deno', () => {
    const astray = files.filter(
      (file) =>
        file.startsWith('packages/core/') &&
        /^(?:import|export) (?!type\b)[^;]*from 'yaml'/m.test(
          readFileSync(join(root, file), 'utf8'),
        ),
    );
    assert.deepEqual(astray, []);
  });

  it('knows channels by the list that names them all', () => {
    const lists = new Set([
      // What all the others take them from.
      'packages/all-channels/src/index.ts',
      'packages/all-channels/src/de.ts',
      // A bot that names no channel speaks Messenger, as it always did.
      'packages/bot/src/channels.ts',
      // Its accounts may stand at the top of the settings, as they did when there was no other channel.
      'packages/service/src/channels.ts',
    ]);
    const names = new Set(
      channels.map((folder) => {
        const manifest = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8');
        return JSON.parse(manifest).name as string;
      }),
    );
    const astray = arrows.filter(
      ({ file, imported }) =>
        names.has(imported.split('/').slice(0, 2).join('/')) && !lists.has(file),
    );
    assert.deepEqual(astray, []);
  });

  it('has pages that know types of core alone, and a worker that knows no page', () => {
    // What the picture is made of knows nothing of rules itself, and is a few lines.
    const values =
      /^(?:import|export) (?!type\b)(?:\{(?!\s*type )[^}]*\}|[^{;]*) from '@botrules\/(?!picture')/m;
    const astray = files.filter(
      (file) =>
        /^packages\/studio\/src\/(?:client|desk)\//.test(file) &&
        values.test(readFileSync(join(root, file), 'utf8')),
    );
    assert.deepEqual(astray, []);
    const upward = arrows.filter(
      ({ file, imported }) =>
        file.startsWith('packages/studio/src/worker/') &&
        /\/(?:client|desk|server)\//.test(imported),
    );
    assert.deepEqual(upward, []);
  });

  it('touches `process` in main files alone', () => {
    const astray = files.filter(
      (file) =>
        !/\/(main|[a-z-]+-main)\.ts$/.test(file) &&
        /\bprocess\.(env|exit|argv|stdout|stderr|on|once|exitCode)\b/.test(
          readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
    );
    assert.deepEqual(astray, []);
  });

  it('makes no code from text when it runs', () => {
    const astray = files.filter((file) =>
      /\beval\s*\(|new Function\b/.test(
        readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    );
    assert.deepEqual(astray, []);
  });

  it('has no drawer for odds and ends, no default export, no enum', () => {
    const drawers = files.filter((file) =>
      /\/(utils?|helpers?|common|types|constants|misc)(\.ts|\/)/.test(file),
    );
    assert.deepEqual(drawers, []);
    const odd = files
      .filter((file) => !file.endsWith('.generated.ts'))
      .filter((file) =>
        /^export default|^(?:export )?(?:const )?enum |^(?:export )?namespace /m.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      );
    assert.deepEqual(odd, []);
  });

  it("has no barrel but a package's index and the list of checks", () => {
    const barrels = files.filter(
      (file) =>
        /\/index\.ts$/.test(file) &&
        !/^packages\/(?:channels\/)?[a-z-]+\/src\/(index|node\/index|checks\/index)\.ts$/.test(
          file,
        ),
    );
    assert.deepEqual(barrels, []);
  });

  it('has files of a size that can be read', () => {
    const long = files
      .filter((file) => !file.endsWith('.generated.ts'))
      // Every sentence that a load can say stands in one file, and so does each of another language: a list, not a program.
      .filter((file) => !/\/report\/problems\.ts$|\/(?:de|said)\/[\w/]+\.ts$/.test(file))
      .filter((file) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length > 400);
    assert.deepEqual(long, []);
  });

  it('has tests that count work, and ask no clock how long it took', () => {
    const asksTheClock =
      /\.cpuUsage\(|\.hrtime\b|expect\(performance|performance\.now\(\) - \w+\)\.to/;
    const asked = sourceFiles('test').filter(
      (file) =>
        file !== 'test/house.test.ts' && asksTheClock.test(readFileSync(join(root, file), 'utf8')),
    );
    assert.deepEqual(asked, []);
  });

  it('gives no two types one name', () => {
    const declaration =
      /^\s*(?:export )?(?:declare |abstract )*(?:(?:interface|class) ([A-Z]\w*)|type ([A-Z]\w*)(?:<[^=]*>)? =)/gm;
    const places = new Map<string, string[]>();
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      for (const [, nameOfShape, nameOfType] of text.matchAll(declaration)) {
        const name = (nameOfShape ?? nameOfType)!;
        places.set(name, [...(places.get(name) ?? []), file]);
      }
    }
    assert.isAbove(places.size, 800);
    const doubles = [...places].filter(([, of]) => of.length > 1);
    assert.deepEqual(doubles, []);
  });

  it('has schemas that are compiled as they stand', async () => {
    const { execFileSync } = await import('node:child_process');
    execFileSync(process.execPath, ['scripts/compile-schemas.js', '--check'], { cwd: root });
  });
});

/** The walks through the code in `packages/README.md`: what they name is there, and no step goes back. */

interface WalkStep {
  readonly number: number;
  readonly file: string;
  readonly name: string;
}

function stepsOf(walk: string): WalkStep[] {
  const base = /paths are in `([^`]+)`/.exec(walk)?.[1] ?? '';
  return [...walk.matchAll(/^(\d+)\. `([^`]+)` `([^`]+)`: /gm)].map(([, number, file, name]) => ({
    number: Number(number),
    file: join('packages', base, file!),
    name: name!,
  }));
}

describe('The walks through the code', () => {
  const text = readFileSync(join(root, 'packages/README.md'), 'utf8');
  const [, walks = ''] = text.split('\n## Walks through the code\n');
  const sections = walks.split('\n### ').slice(1);

  it('are an event and a rule text at the least', () => {
    const titles = sections.map((section) => section.split('\n')[0]);
    assert.includeMembers(titles, ['An event', 'A webhook body', 'A rule text']);
  });

  for (const section of sections) {
    const [title] = section.split('\n');
    const steps = stepsOf(section);

    it(`${title}: counts its steps`, () => {
      const numbered = section.match(/^\d+\. /gm) ?? [];
      assert.deepEqual(
        steps.map(({ number }) => number),
        numbered.map((_, at) => at + 1),
      );
      assert.isAbove(steps.length, 5);
    });

    for (const { file, name } of steps) {
      it(`${title}: ${file} has ${name}`, () => {
        assert.isTrue(existsSync(join(root, file)), file);
        assert.match(readFileSync(join(root, file), 'utf8'), new RegExp(`\\b${name}\\b`));
      });
    }

    it(`${title}: comes back to no file that it has left`, () => {
      const files = steps.map(({ file }) => file);
      const left = files.filter((file, at) => files.indexOf(file) < at && files[at - 1] !== file);
      assert.deepEqual(left, []);
    });
  }
});
