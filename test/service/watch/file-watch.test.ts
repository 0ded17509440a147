import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  symlink,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { FileWatch, PrintTaker, printsOf } from '../../../packages/service/src/watch/file-watch.js';
import { until } from '../fake-clock.js';

describe('FileWatch', () => {
  let folder: string;
  let changes: number;
  let troubles: unknown[];
  let watch: FileWatch;
  let readable: boolean;
  const at = (path: string) => join(folder, path);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), text);
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-watch-'));
    changes = 0;
    troubles = [];
    readable = true;
    watch = new FileWatch({
      onChange: async () => {
        changes++;
        return readable;
      },
      onTrouble: (error) => troubles.push(error),
      everyMs: 5,
      quietMs: 5,
    });
  });
  afterEach(async () => {
    await watch.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function watching(...paths: readonly string[]): Promise<void> {
    watch.expect(await printsOf(paths.map(at)));
    watch.start();
  }
  const seen = async (count: number) => until(() => changes >= count, `change ${count}`);

  /** What is watched, and several changes one after the other, each of which must be seen. */
  const cases: {
    readonly title: string;
    readonly before?: () => Promise<unknown>;
    readonly watched: readonly string[];
    readonly changes: readonly (() => Promise<unknown>)[];
  }[] = [
    {
      title: 'a file that is written, renamed over, removed and put back',
      before: () => write('a.yaml', 'one'),
      watched: ['a.yaml'],
      changes: [
        () => write('a.yaml', 'three'),
        async () => {
          await write('a.tmp', 'four!');
          await rename(at('a.tmp'), at('a.yaml'));
        },
        () => rm(at('a.yaml')),
        () => write('a.yaml', 'five'),
      ],
    },
    {
      title: 'a file of the same length and time in the place of another',
      before: () => write('a.yaml', 'one'),
      watched: ['a.yaml'],
      changes: [
        async () => {
          await write('b.yaml', 'two');
          await utimes(at('a.yaml'), 1000, 1000);
          await utimes(at('b.yaml'), 1000, 1000);
          await rename(at('b.yaml'), at('a.yaml'));
        },
      ],
    },
    {
      title: 'a file that is not there yet',
      watched: ['sub/a.yaml'],
      changes: [() => write('sub/a.yaml', 'one')],
    },
    {
      title: 'a folder that is removed, put back, and edited then',
      before: () => write('rules/a.yaml', 'one'),
      watched: ['rules', 'rules/a.yaml'],
      changes: [
        () => rm(at('rules'), { recursive: true }),
        () => write('rules/a.yaml', 'one'),
        () => write('rules/a.yaml', 'later'),
        () => write('rules/b.yaml', 'new'),
      ],
    },
    {
      title: 'a folder that another takes the place of, and edits in it',
      before: async () => {
        await write('rules/a.yaml', 'one');
        await write('next/a.yaml', 'two');
      },
      watched: ['rules', 'rules/a.yaml'],
      changes: [
        async () => {
          await rename(at('rules'), at('old'));
          await rename(at('next'), at('rules'));
        },
        () => write('rules/a.yaml', 'later'),
      ],
    },
    {
      title: 'a link above it that is turned, edits in the new release, and a turn back',
      before: async () => {
        await write('releases/1/rules/a.yaml', 'one');
        await write('releases/2/rules/a.yaml', 'one');
        await symlink('releases/1', at('current'));
      },
      watched: ['current/rules', 'current/rules/a.yaml'],
      changes: [
        async () => {
          await symlink('releases/2', at('turned'));
          await rename(at('turned'), at('current'));
        },
        () => write('releases/2/rules/a.yaml', 'later'),
        async () => {
          await unlink(at('current'));
          await symlink('releases/1', at('current'));
        },
      ],
    },
    {
      title: 'a volume of Kubernetes, whose files are links below `..data`',
      before: async () => {
        await write('..1/token', 'one');
        await write('..2/token', 'two');
        await symlink('..1', at('..data'));
        await symlink('..data/token', at('token'));
      },
      watched: ['token'],
      changes: [
        async () => {
          await symlink('..2', at('..tmp'));
          await rename(at('..tmp'), at('..data'));
        },
      ],
    },
    {
      title: 'a link that leads to another file',
      before: async () => {
        await write('one', '1');
        await write('two', '1');
        await symlink('one', at('.env'));
      },
      watched: ['.env'],
      changes: [
        async () => {
          await unlink(at('.env'));
          await symlink('two', at('.env'));
        },
        () => write('two', 'later'),
        () => unlink(at('two')),
      ],
    },
    {
      title: 'rights that are taken and given',
      before: () => write('a.yaml', 'one'),
      watched: ['a.yaml'],
      changes: [() => chmod(at('a.yaml'), 0o000), () => chmod(at('a.yaml'), 0o644)],
    },
    {
      title: 'a folder in the place of a file',
      before: () => write('a.yaml', 'one'),
      watched: ['a.yaml'],
      changes: [
        async () => {
          await rm(at('a.yaml'));
          await mkdir(at('a.yaml'));
        },
      ],
    },
  ];
  for (const { title, before, watched, changes } of cases) {
    it(`sees ${title}`, async () => {
      await before?.();
      await watching(...watched);
      let count = 0;
      for (const change of changes) {
        await change();
        await seen(++count);
      }
      expect(troubles).to.deep.equal([]);
    });
  }

  it('sees nothing of an inbox beside the rules', async () => {
    await write('rules.yaml', 'one');
    await watching('.', 'rules.yaml');
    for (const name of ['botrules.sqlite', 'botrules.sqlite-intake-1', '.rules.yaml.swp']) {
      await write(name, 'x');
    }
    await write('rules.yaml', 'two!');
    await seen(1);
    expect(changes).to.equal(1);
  });

  it('waits for the end of a burst', async () => {
    await write('a.yaml', '');
    await watching('a.yaml');
    for (let n = 1; n < 20; n++) {
      await write('a.yaml', 'x'.repeat(n));
      await printsOf([at('a.yaml')]);
    }
    await seen(1);
    expect(await readFile(at('a.yaml'), 'utf8')).to.have.lengthOf(19);
  });

  it('tries again what could not be read', async () => {
    await write('a.yaml', 'one');
    await watching('a.yaml');
    readable = false;
    await write('a.yaml', 'three');
    await seen(3);
    readable = true;
    const tries = changes;
    await seen(tries + 1);
    const { size } = await printsOf([at('a.yaml')]);
    expect(size).to.equal(1);
  });

  it('has a change seen that came while a file was being read', async () => {
    await write('a.yaml', 'one');
    const taker = new PrintTaker();
    taker.take(at('a.yaml'));
    await write('a.yaml', 'three');
    watch.expect(taker.prints);
    watch.start();
    await seen(1);
  });

  it('tells of files that it cannot look at once, and goes on', async () => {
    const name = `${'a'.repeat(20)}\0`;
    watch.expect(new Map([[at(name), '']]));
    watch.start();
    await until(() => troubles.length > 0);
    await write('a.yaml', 'one');
    watch.expect(new Map([[at('a.yaml'), 'ENOENT']]));
    await seen(1);
    expect(troubles).to.have.lengthOf(1);
  });
});
