import { expect } from 'chai';
import type { Config, ConfigReading } from '../../packages/service/src/index.js';
import { type ConfigReload, LiveConfig } from '../../packages/service/src/live-config.js';
import { configOf } from './config-of.js';

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
});
