import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type ConfigReload, LiveConfig } from '../../../packages/service/src/config/live-config.js';
import {
  type Config,
  type ConfigReading,
  readConfig,
} from '../../../packages/service/src/index.js';
import { configOf } from '../config-of.js';
import { until } from '../fake-clock.js';

describe('LiveConfig', () => {
  let found: Config | undefined;
  let reloads: ConfigReload[];
  const read = async (): Promise<ConfigReading> => ({
    value: found,
    diagnostics: [],
    omitted: 0,
    sources: new Map(),
    shown: new Map(),
    files: [],
  });
  const start = () => {
    const live = new LiveConfig(configOf(), read);
    live.onReload = (reload) => reloads.push(reload);
    return live;
  };
  beforeEach(() => {
    found = configOf();
    reloads = [];
  });

  it('takes new secrets and tokens over', async () => {
    const live = start();
    found = configOf({ apps: [{ name: undefined, secrets: ['new', 'secret'] }] });
    await live.reload();
    expect(live.current.apps[0]?.secrets).to.deep.equal(['new', 'secret']);
    expect(reloads).to.have.lengthOf(1);
    expect(reloads[0]).to.deep.include({ outcome: 'swapped', needRestart: [] });
  });

  it('keeps what sockets and files are made of, and says so', async () => {
    const live = start();
    found = configOf({ port: 81, verifyToken: 'new' });
    await live.reload();
    expect(live.current).to.include({ port: 0, verifyToken: 'new' });
    expect(reloads[0]?.needRestart).to.deep.equal(['port']);
  });

  it('keeps the old ones where the new ones are wrong', async () => {
    const live = start();
    found = undefined;
    await live.reload();
    expect(live.current).to.deep.equal(configOf());
    expect(reloads[0]?.outcome).to.equal('refused');
  });

  it('goes on after a reading that failed', async () => {
    let broken = true;
    const live = new LiveConfig(configOf(), async () => {
      if (broken) throw new Error('too many open files');
      return read();
    });
    const troubles: unknown[] = [];
    live.onTrouble = (error) => troubles.push(error);
    await live.reload();
    expect(troubles).to.have.lengthOf(1);
    broken = false;
    found = configOf({ verifyToken: 'new' });
    await live.reload();
    expect(live.current.verifyToken).to.equal('new');
  });

  it('says that nothing has changed', async () => {
    const live = start();
    await live.reload();
    expect(reloads[0]?.outcome).to.equal('same');
  });

  describe('watching', () => {
    let folder: string;
    let live: LiveConfig | undefined;
    const at = (name: string) => join(folder, name);
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'botrules-config-'));
    });
    afterEach(async () => {
      await live?.close();
      await rm(folder, { recursive: true });
    });

    async function watching(): Promise<LiveConfig> {
      const readIt = () => readConfig({ flags: new Map(), env: {}, folder });
      const watched = new LiveConfig((await readIt()).value!, readIt, { everyMs: 5 });
      watched.onReload = (reload) => reloads.push(reload);
      live = watched;
      await watched.watch();
      return watched;
    }

    it('follows a link to .env that is turned, and the file behind it', async () => {
      await writeFile(at('one'), 'APP_SECRET=s\nVERIFY_TOKEN=one\n');
      await writeFile(at('two'), 'APP_SECRET=s\nVERIFY_TOKEN=two\n');
      await symlink('one', at('.env'));
      const { current } = await watching();
      expect(current.verifyToken).to.equal('one');
      await symlink('two', at('turned'));
      await rename(at('turned'), at('.env'));
      await until(() => live!.current.verifyToken === 'two');
      await writeFile(at('two'), 'APP_SECRET=s\nVERIFY_TOKEN=three\n');
      await until(() => live!.current.verifyToken === 'three');
    });

    it('watches a file of settings that comes later, the secret that it names, and what takes its place', async () => {
      await writeFile(at('.env'), 'APP_SECRET=s\n');
      await watching();
      await mkdir(at('secrets'));
      await writeFile(at('secrets/verify'), 'one');
      await writeFile(at('botrules.yaml'), 'verify_token: { file: secrets/verify }\n');
      await until(() => live!.current.verifyToken === 'one');
      await rename(at('secrets'), at('old'));
      await mkdir(at('secrets'));
      await writeFile(at('secrets/verify'), 'two');
      await until(() => live!.current.verifyToken === 'two');
      await rm(at('botrules.yaml'));
      await until(() => live!.current.verifyToken === undefined);
    });

    it('is not woken by an inbox in the same folder', async () => {
      await writeFile(at('.env'), 'APP_SECRET=s\n');
      await watching();
      for (let n = 0; n < 50; n++) await writeFile(at('botrules.sqlite'), 'x'.repeat(n));
      await writeFile(at('.env'), 'APP_SECRET=s\nVERIFY_TOKEN=one\n');
      await until(() => live!.current.verifyToken === 'one');
      expect(reloads.map(({ outcome }) => outcome)).to.deep.equal(['swapped']);
    });
  });
});
