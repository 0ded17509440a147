import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inLanguage } from '@botrules/core';
import { de } from '@botrules/core/de';
import { say, speak, spokenTag } from '@botrules/core/tooling';
import { expect } from 'chai';
import { inLanguageOfChain } from '../../../packages/service/src/config/language-of-chain.js';
import { readConfig } from '../../../packages/service/src/index.js';

describe('The language of a chain', () => {
  let folder: string;
  const read = () => readConfig({ flags: new Map(), env: {}, folder });
  const first = ({ diagnostics }: Awaited<ReturnType<typeof read>>) => diagnostics[0]?.message;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-chain-'));
    await writeFile(join(folder, 'botrules.yaml'), 'retries: { atempts: 3 }\n');
  });
  after(() => rm(folder, { recursive: true }));
  afterEach(() => speak(undefined));

  it('is that of the chain alone, however readings overlap, and goes with them', async () => {
    speak(undefined);
    const inGerman = () => inLanguageOfChain(de, read);
    const readings = await Promise.all([inGerman(), read(), inGerman(), read()]);
    const [german, english, ...others] = readings.map(first);
    expect(english).to.match(/^Unknown key "atempts"/);
    expect(german).to.match(/^Der Schlüssel „atempts“/);
    expect(others).to.deep.equal([german, english]);
    expect(spokenTag()).to.equal('en');
  });

  it('is that which is spoken outside of it, as soon as it is left', async () => {
    speak(de);
    let goOn = () => {};
    const waits = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const other = { tag: 'xx', say: (sentence: string) => `xx ${sentence}` };
    const said = inLanguageOfChain(other, async () => {
      await waits;
      return [say`nothing`, inLanguage(de, () => spokenTag()), spokenTag()];
    });
    expect(spokenTag()).to.equal('de');
    goOn();
    expect(await said).to.deep.equal(['xx nothing', 'de', 'xx']);
    expect(spokenTag()).to.equal('de');
    speak(undefined);
    expect(await inLanguageOfChain(de, async () => spokenTag())).to.equal('de');
    expect(spokenTag()).to.equal('en');
  });
});
